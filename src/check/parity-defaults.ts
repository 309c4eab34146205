import type { ScanSpec } from '../config/config.ts';
import type { PlanItem } from '../config/plan.ts';
import type { Effective, Leaf } from '../environment/effective.ts';
import { namesService, pathForService } from '../environment/services.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { loadCatalogue } from '../gateway/catalogue.ts';
import { recogniserOf } from '../gateway/recognise.ts';
import { Row } from '../parity/row.ts';
import { type PlacedDefault, readSources, type Scanned } from '../scan/read-sources.ts';
import type { Subject } from './check.ts';
import { untilDeadline } from './own-patterns.ts';
import { defaultsTaken, type Judged } from './parity-default.ts';
import { rulebookOf } from './parity-rulebook.ts';

/** What was found in source code, by the `id` of the item of parity that it belongs to. */
export interface DefaultsInCode {
  readonly byItem: ReadonlyMap<string, readonly Finding[]>;
  /** Variables that a rule of parity excuses, as rows that only code has. */
  readonly excused: readonly Row<Leaf>[];
  /** What could not be read. */
  readonly problems: readonly Finding[];
}

/**
 * Defaults of variables in the source code that `scan` names, where an environment that serves customers takes them and
 * they lead to a sandbox. Code that belongs to no one service is held against all of them together. Undefined where the
 * run has ended meanwhile.
 */
export async function defaultsInCode(
  items: readonly PlanItem[],
  subject: Subject,
): Promise<DefaultsInCode | undefined> {
  const { config, effective } = subject;
  const byItem = new Map<string, Finding[]>();
  const problems: Finding[] = [];
  const catalogue = config.gateways ? await loadCatalogue(config.ownGateways) : [];
  const excused: Row<Leaf>[] = [];
  const root = config.parity && rulebookOf(config.parity).root;
  const context: Judged = {
    subject,
    recogniser: recogniserOf(catalogue),
    excused: (names) => {
      for (const name of names) if (root) excused.push(new Row(undefined, name, [], root.next(name)));
    },
  };
  for (const spec of config.scan) {
    const parts = await partsOf(spec, items, subject);
    if (!parts) return undefined;
    for (const { item, scanned, ofService } of parts) {
      problems.push(
        ...scanned.problems.map((problem) => ({ ...problem, location: problem.location ?? spec.location })),
      );
      const sides = ofService ? effective.filter(({ service }) => service === item.service) : effective;
      const findings = untilDeadline(subject, () => inEnvironments(scanned.defaults, sides, context));
      if (!findings) return undefined;
      byItem.set(item.id, [...(byItem.get(item.id) ?? []), ...findings]);
    }
    if (parts.every(({ scanned }) => scanned.files + scanned.problems.length === 0)) {
      problems.push(finding('source/no-match', { pattern: spec.path, of: 'source-code' }, { location: spec.location }));
    }
  }
  return { byItem, excused, problems };
}

/** The code of one service, or of all. */
interface Part {
  readonly item: PlanItem;
  readonly scanned: Scanned;
  readonly ofService: boolean;
}

async function partsOf({ path }: ScanSpec, items: readonly PlanItem[], subject: Subject): Promise<Part[] | undefined> {
  const { workspace, signal } = subject;
  const ofService = namesService(path);
  const parts: Part[] = [];
  for (const item of ofService ? items.filter(({ service }) => service !== undefined) : items.slice(0, 1)) {
    const scanned = await readSources(pathForService(path, item.service), workspace, signal);
    if (!scanned) return undefined;
    parts.push({ item, scanned, ofService });
  }
  return parts;
}

function inEnvironments(defaults: readonly PlacedDefault[], sides: readonly Effective[], context: Judged): Finding[] {
  const byEnvironment = Map.groupBy(sides, ({ environment }) => environment);
  return [...byEnvironment.values()].flatMap((services) =>
    defaults.flatMap((one) => defaultsTaken(one, services, context)),
  );
}
