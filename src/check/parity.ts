import type { ParitySpec } from '../config/config.ts';
import type { PlanItem } from '../config/plan.ts';
import type { Effective, Leaf } from '../environment/effective.ts';
import { type Finding, finding } from '../finding/finding.ts';
import type { Row } from '../parity/row.ts';
import { TimedOut } from '../schema/bounded.ts';
import type { Check, Subject } from './check.ts';
import { hangingPatterns } from './own-patterns.ts';
import { type Comparer, comparerFor } from './parity-compare.ts';
import { decisionsFor, excusedSides } from './parity-decide.ts';
import type { DefaultsInCode } from './parity-defaults.ts';
import { identityFindings } from './parity-identity.ts';
import { judge } from './parity-judge.ts';
import { type ComparedRows, matricesOf } from './parity-matrix.ts';
import { judgeOwn } from './parity-own.ts';
import { rowsOf } from './parity-rows.ts';
import { Settled } from './parity-settled.ts';
import type { Comparison } from './parity-sides.ts';
import { type ToldByGateways, toldByGateways } from './parity-told.ts';
import { newUsage, type Usage } from './parity-usage.ts';
import { mayTell, withoutRules } from './parity-without-rules.ts';

/** Compares environments with each other: by the rules of tollgate.yml, and by what needs no rule. */
export const parityCheck: Check = {
  name: 'parity',
  run: async (items, subject) => {
    const spec = subject.config.parity;
    if (!spec) throw new Error('parity was planned without a configuration of it');
    const hanging = await hangingPatterns(subject);
    if (hanging.length > 0 || subject.signal.aborted) return { items: [], findings: hanging };
    const told = await toldByGateways(subject);
    if (!told) return { items: [], findings: [] };
    const services = Map.groupBy(subject.effective, ({ service }) => service);
    const usage = newUsage(spec);
    const tools: Tools = { spec, subject, told, usage, comparer: await comparerFor(spec, subject.request.limits) };
    const isOwn = ({ environment }: PlanItem): boolean => environment !== undefined;
    const own = items.filter(isOwn).map((item) => ({ id: item.id, findings: judgeOwn(item, tools) }));
    const together = items.filter((item) => !isOwn(item));
    if (together.length === 0) return { items: own, findings: [] };
    const compared = beforeDeadline(() =>
      together.map((item) => ({ id: item.id, ...compare(item, services.get(item.service) ?? [], tools) })),
    );
    if (!compared) return { items: [], findings: [] };
    const code = await codeOf(together, subject);
    if (!code) return { items: [], findings: [] };
    for (const row of code.excused) usage.count(row, []);
    const unused = subject.effective.every(({ complete }) => complete) ? usage.unused() : [];
    // A service that an environment lacks leaves others alone by itself, and is told.
    const isWhole = compared.every(({ sides }) => sides.length === subject.config.environments.length);
    const lonely = isWhole ? usage.lonely() : [];
    return {
      items: [
        ...own,
        ...compared.map(({ id, findings }) => ({ id, findings: [...findings, ...(code.byItem.get(id) ?? [])] })),
      ],
      findings: [...unused, ...lonely, ...code.problems],
      parityRules: usage.records(),
      matrix: matricesOf(compared, tools),
    };
  },
};

/** Undefined where the deadline of the run has passed meanwhile. */
function beforeDeadline<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof TimedOut)) throw thrown;
    return undefined;
  }
}

/** What source code takes where a variable is not set. Its reader is loaded where somebody names such code. */
async function codeOf(items: readonly PlanItem[], subject: Subject): Promise<DefaultsInCode | undefined> {
  if (subject.config.scan.length === 0) return { byItem: new Map(), excused: [], problems: [] };
  return (await import('./parity-defaults.ts')).defaultsInCode(items, subject);
}

/** What all comparisons of a run share. */
interface Tools {
  readonly spec: ParitySpec;
  readonly subject: Subject;
  readonly told: ToldByGateways;
  readonly usage: Usage;
  readonly comparer: Comparer;
}

function compare(item: PlanItem, sides: readonly Effective[], tools: Tools): ComparedRows {
  const { spec, subject, told, usage, comparer } = tools;
  const { service } = item;
  const absent = missingServices(item, sides, subject);
  if (sides.length < 2) return { service, sides, rows: [], settled: 0, findings: absent };
  // Rows times rules can be more than any deadline, and nothing that is waited for would notice it.
  const patience = (): void => {
    if (performance.now() > subject.until) throw new TimedOut();
  };
  const settled = new Settled(sides, spec, mayTell(sides));
  const isSettled = settled.settles.bind(settled);
  const rows = rowsOf(sides, spec, { seen: usage.countMatch, isSettled, patience });
  for (const { state, decisions, paths } of settled.standings)
    usage.count({ state, alone: undefined }, decisions, paths);
  const comparison: Comparison = { sides, spec, comparer, seconds: subject.request.limits.patternSeconds };
  const findings = [
    ...absent,
    ...judgeAll(rows, comparison, { usage, patience }),
    ...identityFindings(rows, comparison),
    ...withoutRules(rows, sides, { spec, subject, told, ignored: (row) => excusedSides(row, sides, spec) }),
  ];
  return { service, sides, rows, settled: settled.paths, findings };
}

/** Holds each row against what must hold there. */
function judgeAll(
  rows: readonly Row<Leaf>[],
  comparison: Comparison,
  { usage, patience }: { readonly usage: Usage; readonly patience: () => void },
): Finding[] {
  const findings: Finding[] = [];
  for (const row of rows) {
    patience();
    const decisions = decisionsFor(row, comparison.sides, comparison.spec);
    usage.count(row, decisions);
    for (const decision of decisions) for (const found of judge(row, decision, comparison)) findings.push(found);
  }
  return findings;
}

/** A service that some environments have and others have not. */
function missingServices({ service }: PlanItem, sides: readonly Effective[], { config }: Subject): Finding[] {
  if (service === undefined) return [];
  return config.environments
    .filter(({ name }) => !sides.some(({ environment }) => environment === name))
    .map(({ name, location }) =>
      finding('parity/service-missing', { service, from: name }, { environment: name, service, location }),
    );
}
