import type { ProbeSpec } from '../config/config.ts';
import type { PlanItem } from '../config/plan.ts';
import type { Finding } from '../finding/finding.ts';
import { loadCatalogue } from '../gateway/catalogue.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { type Network, openNetwork } from '../network/network.ts';
import { prepareProbe } from '../probe/prepare.ts';
import { reasonOf } from '../probe/reason.ts';
import { type ProbeResult, runProbe, unanswered } from '../probe/run-probe.ts';
import type { ProbeSetting } from '../probe/setting.ts';
import type { LoadedSchema } from '../schema/compile.ts';
import type { Check, Outcome, ProbeRecord, Subject } from './check.ts';
import { libraryOf } from './schemas.ts';
import { type Stop, stopOf, stoppedFinding } from './stopped.ts';
import { openTurns, type Turns } from './turns.ts';

/** Probes that are made at a time. */
const AT_A_TIME = 20;

/** Probes that are made ready at a time, and whose names are looked up: as many as the system looks up at once. */
const READY_AT_A_TIME = 64;

/** Asks the addresses about to be deployed. An item that the end of the run cut off is not among the done. */
export const probesCheck: Check = { name: 'probes', run: checkProbes };

/** What is opened once and used by every probe of a run. */
interface Tools {
  readonly network: Network;
  readonly gateways: readonly Gateway[];
  readonly turns: Turns;
  /** Loads a schema once, however many probes ask for it. */
  readonly schema: (path: string) => Promise<LoadedSchema>;
}

async function checkProbes(items: readonly PlanItem[], subject: Subject): Promise<Outcome> {
  const asked = items.filter(({ skipped }) => skipped === undefined);
  // An event that forbids the network has left nothing to ask in the plan. Should it have, then nothing is asked all
  // the same, and the items that are not done keep the run from passing.
  if (asked.length === 0 || !subject.request.reach.online) return { items: [], findings: [], probes: [] };
  const tools = await openTools(subject);
  const results = await runAll(asked, subject, (item) => probe(item, subject, tools));
  return {
    items: results.map(({ item, result }) => ({ id: item.id, findings: result.findings })),
    findings: [],
    probes: results.map(({ item, result }) => recordOf(item, kindOf(item, subject), result)),
  };
}

async function openTools(subject: Subject): Promise<Tools> {
  const { request } = subject;
  return {
    network: openNetwork(request.network),
    gateways: await loadCatalogue(),
    turns: openTurns(AT_A_TIME),
    schema: libraryOf(subject).load,
  };
}

interface Finished {
  readonly item: PlanItem;
  readonly result: ProbeResult;
}

/** Runs a bounded number of items at a time and gives what has finished, in the order of the plan. */
async function runAll(
  items: readonly PlanItem[],
  { signal, progress }: Subject,
  run: (item: PlanItem) => Promise<ProbeResult | undefined>,
): Promise<Finished[]> {
  const results = new Map<PlanItem, ProbeResult>();
  const waiting = items.values();
  const work = async (): Promise<void> => {
    for (const item of waiting) {
      // One after the other, so that the first is on its way before the last is made ready.
      await new Promise(setImmediate);
      if (signal.aborted) return;
      const result = await run(item);
      if (result) progress(results.set(item, result).size, items.length);
    }
  };
  progress(0, items.length);
  await Promise.all(Array.from({ length: READY_AT_A_TIME }, work));
  return items.flatMap((item) => {
    const result = results.get(item);
    return result ? [{ item, result }] : [];
  });
}

async function probe(item: PlanItem, subject: Subject, tools: Tools): Promise<ProbeResult | undefined> {
  const { config, signal } = subject;
  const spec = config.probes[item.entry];
  if (!spec) throw new Error('The plan names a probe that tollgate.yml does not have.');
  const path = spec.expect.jsonSchema;
  const schema = path === undefined ? undefined : await tools.schema(path);
  if (schema && !schema.ok) return unanswered(schema.findings);
  let answer: unknown;
  const violations = (body: unknown) => {
    answer = body;
    return schema?.schema.validate(body).length ?? 0;
  };
  const setting = settingOf(item, spec, subject, tools, schema && violations);
  const ready = await prepareProbe(setting, tools.network);
  if ('rule' in ready) return unanswered([...(schema?.findings ?? []), ready]);
  const terms = { locate: tools.network.locate, until: subject.until };
  if (ready.endpoint) await tools.network.lookAhead(ready.endpoint.host, ready.endpoint.port);
  const result = await untilStopped(
    tools.turns(() => runProbe(ready, signal, terms)),
    (stop) => {
      if (!schema) throw new Error('an answer was held against a schema that nobody asked for');
      const found = stoppedFinding(stop, schema.schema, { value: () => answer, locate: () => undefined });
      const { environment, service, runbook } = ready.voice.place;
      return { ...found, environment, service, ...(runbook !== undefined && { runbook }) };
    },
  );
  return result && { ...result, findings: [...(schema?.findings ?? []), ...result.findings] };
}

function settingOf(
  { environment, service }: PlanItem,
  spec: ProbeSpec,
  { config, effective, request }: Subject,
  { gateways }: Tools,
  violations: ProbeSetting['violations'],
): ProbeSetting {
  return {
    spec,
    ask: spec.ask,
    environment,
    service,
    payments: config.environments.find(({ name }) => name === environment)?.payments,
    effective: effective.find((one) => one.environment === environment && one.service === service),
    gateways,
    credentials: request.credentials,
    violations,
    now: request.now,
  };
}

/** An answer that could not be held against its schema to the end is a finding like any other. */
async function untilStopped(
  running: Promise<ProbeResult | undefined>,
  say: (stop: Stop) => Finding,
): Promise<ProbeResult | undefined> {
  try {
    return await running;
  } catch (thrown) {
    const stop = stopOf(thrown);
    if (stop === undefined) throw thrown;
    return unanswered([say(stop)]);
  }
}

function kindOf({ entry }: PlanItem, { config }: Subject): ProbeRecord['kind'] {
  const kind = config.probes[entry]?.ask.kind;
  if (kind === undefined) throw new Error('The plan names a probe that tollgate.yml does not have.');
  return kind;
}

function recordOf(
  { environment, service, name }: PlanItem,
  kind: ProbeRecord['kind'],
  { findings, content: _, ...figures }: ProbeResult,
): ProbeRecord {
  const first = (severity: Finding['severity']) => findings.find((found) => found.severity === severity);
  const [error, warning] = [first('error'), first('warning')];
  const outcome = error ? 'failed' : warning ? 'warned' : 'passed';
  const telling = error ?? warning;
  const reason = telling && reasonOf(telling);
  return { probe: name, kind, environment, service, outcome, reason, ...figures };
}
