import type { ParitySpec } from '../config/config.ts';
import type { PlanItem } from '../config/plan.ts';
import { type Effective, type Leaf, textOf } from '../environment/effective.ts';
import { emptyKind } from '../environment/tree.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { fromPointer } from '../finding/pointer.ts';
import { loadCatalogue } from '../gateway/catalogue.ts';
import { recognise } from '../gateway/recognise.ts';
import { align, type Row } from '../parity/align.ts';
import { matchesPath, parsePathGlob } from '../parity/path-glob.ts';
import type { Check, Subject } from './check.ts';
import { type Decision, decisionsFor } from './parity-decide.ts';
import { judge } from './parity-judge.ts';
import { suspicionsIn } from './parity-suspect.ts';

/** Compares environments with each other: by the rules of tollgate.yml, and by what needs no rule. */
export const parityCheck: Check = {
  name: 'parity',
  run: async (items, subject) => {
    const spec = subject.config.parity;
    if (!spec) throw new Error('parity was planned without a configuration of it');
    const findings: Finding[] = [];
    const recognised = await recogniser(subject);
    const compared = items.map((item) => compare(item, spec, subject, recognised));
    for (const one of compared) findings.push(...one.findings);
    return {
      findings: [
        ...findings,
        ...unusedRules(
          spec,
          compared.flatMap(({ rows }) => rows),
        ),
      ],
      done: items.map(({ id }) => id),
    };
  },
};

interface Compared {
  readonly rows: readonly Row<Leaf>[];
  readonly findings: readonly Finding[];
}

function compare(item: PlanItem, spec: ParitySpec, subject: Subject, recognised: (leaf: Leaf) => boolean): Compared {
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
      ...suspicionsIn(rows, sides, { ignored: (row) => isIgnored(row, sides, spec), recognised }),
    ],
  };
}

/** A host or a key whose mode the gateways check judges; what it says is not said again by a guess. */
async function recogniser({ config }: Subject): Promise<(leaf: Leaf) => boolean> {
  if (!config.gateways) return () => false;
  const catalogue = await loadCatalogue();
  return (leaf) => {
    const name = fromPointer(leaf.pointer).at(-1) ?? '';
    return recognise(catalogue, name, textOf(leaf)).some(({ mode }) => mode !== undefined);
  };
}

/** Lists are identified by a number as often as by a name. */
function identifyingText(leaf: Leaf): string | undefined {
  const { content } = leaf;
  return content.state === 'known' && typeof content.value === 'number' ? String(content.value) : textOf(leaf);
}

function isIgnored(row: Row<Leaf>, sides: readonly Effective[], spec: ParitySpec): (side: number) => boolean {
  const decisions: readonly Decision[] = decisionsFor(row, sides, spec);
  return (side) =>
    decisions.some(({ must, rule, members }) => must === 'ignore' && rule !== undefined && members.includes(side));
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

/** A rule that speaks of nothing protects nothing. */
function unusedRules({ rules }: ParitySpec, rows: readonly Row<Leaf>[]): Finding[] {
  return rules.flatMap(({ paths, location }) =>
    paths
      .filter((path) => !rows.some((row) => matchesPath(parsePathGlob(path), row.path)))
      .map((path) => finding('parity/rule-unused', { path }, { location })),
  );
}
