import type { PlanItem } from '../config/plan.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { nameOfThrown } from '../finding/thrown.ts';
import { loadCatalogue } from '../gateway/catalogue.ts';
import { PATTERN_SECONDS } from '../probe/pattern.ts';
import { reasonOf } from '../probe/reason.ts';
import type { ProbeResult } from '../probe/run-probe.ts';
import { GatewayTimedOut } from '../probe/watched.ts';
import type { Check, Outcome, ProbeRecord, Subject } from './check.ts';
import { hangingPatterns } from './own-patterns.ts';
import type { Blamed, Finished } from './probe-blame.ts';
import { judgeGroups } from './probe-groups.ts';
import { type Carried, outcomeOf, weigh } from './probe-member.ts';
import { carryOutAgain, carryOutProbe, openTools, partsOfProbe, probeSpecOf, type Tools } from './probe-run.ts';
import { replacedGateways } from './replaced.ts';

/** Probes that are made ready at a time, and whose names are looked up: as many as the system looks up at once. */
const READY_AT_A_TIME = 64;

/** Asks the addresses about to be deployed. An item that the end of the run cut off is not among the done. */
export const probesCheck: Check = { name: 'probes', run: checkProbes };

async function checkProbes(items: readonly PlanItem[], subject: Subject): Promise<Outcome> {
  const asked = items.filter(({ skipped }) => skipped === undefined);
  // An event that forbids the network has left nothing to ask in the plan. Should it have, then nothing is asked all
  // the same, and the items that are not done keep the run from passing.
  if (asked.length === 0 || !subject.request.reach.online) return { items: [], findings: [], probes: [] };
  const hanging = await hangingPatterns(subject);
  if (hanging.length > 0 || subject.signal.aborted) return { items: [], findings: hanging, probes: [] };
  const tools = await openTools(subject);
  const [probes, groups] = [asked.filter(({ part }) => part === undefined), asked.filter(({ part }) => part)];
  const { carried, crashes } = await runAll(probes, subject, tools.network, (item) =>
    carryOutProbe(item, subject, tools),
  );
  const together = await judgeGroups(groups, carried, subject, tools.gateways);
  // Only now what a failure does to the deploy counts: a group has counted what failed, whatever it does.
  const finished = carried.map(({ item, result, parts }) => {
    return { item, parts, result: { ...result, findings: weigh(result.findings, probeSpecOf(item, subject)) } };
  });
  const { results, findings } = await blamed(finished, subject, tools);
  return {
    ...together,
    items: [...results.map(({ item, result }) => ({ id: item.id, findings: result.findings })), ...together.items],
    findings: [...crashes, ...findings, ...replacedGateways(subject, await loadCatalogue())],
    probes: results.map(({ item, result }) => recordOf(item, probeSpecOf(item, subject).ask.kind, result)),
  };
}

/** Who is to blame for what failed, where a base to compare with is named. */
async function blamed(finished: readonly Finished[], subject: Subject, tools: Tools): Promise<Blamed> {
  if (!subject.base) return { results: finished, findings: [] };
  const { blame } = await import('./probe-blame.ts');
  return blame(finished, subject, {
    ask: async (item, effective) => {
      try {
        return await carryOutAgain(item, { ...subject, effective }, tools);
      } catch (thrown) {
        // Of what the base has nothing can be said then, and nobody is blamed.
        if (thrown instanceof GatewayTimedOut) return undefined;
        throw thrown;
      }
    },
    partsOf: (item, effective) => partsOfProbe(item, { ...subject, effective }, tools),
  });
}

/** What stopped a probe other than its own answer. */
function problemOf(thrown: unknown): Finding {
  if (thrown instanceof GatewayTimedOut) {
    const { id, own } = thrown.gateway;
    return finding('gateway/timeout', { gateway: id, seconds: PATTERN_SECONDS }, { location: own?.location });
  }
  return finding('run/crashed', { where: 'probes', thrown: nameOfThrown(thrown) });
}

/**
 * Runs a bounded number of items at a time and gives what has finished, in the order of the plan. The crash of one hides
 * nothing of what the others see; it is not among the done.
 */
async function runAll(
  items: readonly PlanItem[],
  { signal, progress }: Subject,
  { spareTime }: Tools['network'],
  run: (item: PlanItem) => Promise<Omit<Carried, 'item'> | undefined>,
): Promise<{ readonly carried: Carried[]; readonly crashes: readonly Finding[] }> {
  const results = new Map<PlanItem, Omit<Carried, 'item'>>();
  const crashes: Finding[] = [];
  const waiting = items.values();
  const work = async (): Promise<void> => {
    for (const item of waiting) {
      // One after the other, so that the first is on its way before the last is made ready.
      await spareTime();
      if (signal.aborted) return;
      try {
        const result = await run(item);
        if (result) progress(results.set(item, result).size, items.length);
      } catch (thrown) {
        crashes.push(problemOf(thrown));
      }
    }
  };
  progress(0, items.length);
  await Promise.all(Array.from({ length: READY_AT_A_TIME }, work));
  const carried = items.flatMap((item) => {
    const result = results.get(item);
    return result ? [{ item, ...result }] : [];
  });
  return { carried, crashes };
}

function recordOf(
  { environment, service, name }: PlanItem,
  kind: ProbeRecord['kind'],
  { findings, content: _, ...figures }: ProbeResult,
): ProbeRecord {
  const first = (severity: Finding['severity']) => findings.find((found) => found.severity === severity);
  const telling = first('error') ?? first('warning');
  const reason = telling && reasonOf(telling);
  return { probe: name, kind, environment, service, outcome: outcomeOf(findings), reason, ...figures };
}
