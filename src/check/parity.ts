import type { ParitySpec } from '../config/config.ts';
import type { PlanItem } from '../config/plan.ts';
import type { Effective, Leaf } from '../environment/effective.ts';
import { emptyKind } from '../environment/tree.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { align, type Row } from '../parity/align.ts';
import { parsePathGlob } from '../parity/path-glob.ts';
import type { Check, Subject } from './check.ts';
import { identifyingText } from './comparable.ts';
import { hangingPatterns } from './own-patterns.ts';
import { judgeAlone } from './parity-alone.ts';
import { decisionsFor, excusedSides, speaksOf } from './parity-decide.ts';
import { judge } from './parity-judge.ts';
import { type Excuses, suspicionsIn } from './parity-suspect.ts';
import { toldByGateways } from './parity-told.ts';

/** Compares environments with each other: by the rules of tollgate.yml, and by what needs no rule. */
export const parityCheck: Check = {
  name: 'parity',
  run: async (items, subject) => {
    const spec = subject.config.parity;
    if (!spec) throw new Error('parity was planned without a configuration of it');
    const hanging = await hangingPatterns(subject);
    if (hanging.length > 0 || subject.signal.aborted) return { items: [], findings: hanging };
    const isTold = await toldByGateways(subject);
    if (!isTold) return { items: [], findings: [] };
    const alone = items.filter(({ environment }) => environment !== undefined);
    const own = alone.map((item) => ({ id: item.id, findings: judgeAlone(item, spec, subject, isTold) }));
    const together = items.filter(({ environment }) => environment === undefined);
    const compared = together.map((item) => ({ id: item.id, ...compare(item, spec, subject, isTold) }));
    const rows = compared.flatMap((one) => one.rows);
    const sawAll = compared.length > 0 && subject.effective.every(({ complete }) => complete);
    return {
      items: [...own, ...compared.map(({ id, findings }) => ({ id, findings }))],
      findings: sawAll ? unusedRules(spec, rows) : [],
    };
  },
};

interface Compared {
  readonly rows: readonly Row<Leaf>[];
  readonly findings: readonly Finding[];
}

function compare(item: PlanItem, spec: ParitySpec, subject: Subject, isTold: Excuses['isTold']): Compared {
  const sides = subject.effective.filter(({ service }) => service === item.service);
  const absent = missingServices(item, sides, subject);
  if (sides.length < 2) return { rows: [], findings: absent };
  const identities = Object.entries(spec.match).map(([path, member]) => ({ glob: parsePathGlob(path), member }));
  const rows = align<Leaf>(
    sides.map(({ root }) => root),
    identities,
    { textOf: identifyingText, emptyKind },
  );
  const seconds = subject.request.limits.patternSeconds;
  return {
    rows,
    findings: [
      ...absent,
      ...rows.flatMap((row) =>
        decisionsFor(row, sides, spec).flatMap((decision) => judge(row, decision, { sides, seconds })),
      ),
      ...suspicionsIn(rows, sides, {
        ignored: (row) => excusedSides(row, sides, spec),
        isTold,
      }),
    ],
  };
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

/** A rule that speaks of nothing protects nothing. One that asks for something stops the deploy: it was not proven. */
function unusedRules({ rules }: ParitySpec, rows: readonly Row<Leaf>[]): Finding[] {
  return rules.flatMap((rule) => {
    const asks = rule.must !== 'ignore' && rule.must !== 'absent';
    return rule.paths
      .filter((path) => {
        const alone = { ...rule, paths: [path] };
        return !rows.some((row) => speaksOf(alone, row));
      })
      .map((path) => finding('parity/rule-unused', { path }, { location: rule.location }, asks ? 'error' : 'warning'));
  });
}
