import type { Finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { WORDS } from '../finding/words.ts';
import { GATEWAY_IDS } from '../gateway/ids.ts';
import type { Workspace } from '../source/workspace.ts';
import { loosenedParity, loosenedRules } from './declared-parity.ts';
import { type ChangedFiles, loosenedProbes } from './declared-probes.ts';
import { loosenedValidate } from './held.ts';
import type { Both, Loosening } from './loosening.ts';
import { dropsSource, saysMore } from './rules-of-base.ts';
import { widerWaivers } from './wider-waivers.ts';

/** What is known of the tree beside the two configurations. */
export interface Declared {
  readonly workspace: Workspace;
  readonly files: ChangedFiles;
  /** What the run of today tells. */
  readonly told: readonly Finding[];
  /** Whether an environment of today takes something of a file. */
  readonly isRead: (file: string) => boolean;
  readonly rulePlace: (rule: string) => Location | undefined;
}

/** Every entry of tollgate.yml that asks for less than in the base, whatever that hides today. */
export async function loosenedEntries(
  both: Both,
  { workspace, files, told, isRead, rulePlace }: Declared,
): Promise<Loosening[]> {
  return [
    ...otherFile(both, workspace),
    ...environments(both, (file) => workspace.has(file) && !isRead(file)),
    ...(await loosenedValidate(both, workspace)),
    ...gateways(both, told),
    ...loosenedProbes(both, files),
    ...loosenedParity(both),
    ...widerWaivers(both),
    ...loosenedRules(both, (rule) => WORDS[rule].severity, rulePlace),
    ...both.before.scan
      .filter(({ path }) => !both.now.scan.some((one) => one.path === path))
      .map(({ path }) => ({ part: 'scan', name: path, keys: [], location: topOf(both), weighs: false }) as const),
  ];
}

function topOf({ now: { file } }: Both): Location | undefined {
  return file === undefined ? undefined : { file, line: 1, column: 1 };
}

/** A file that comes before the one that was read, and leaves it where it is. */
function otherFile(both: Both, workspace: Workspace): Loosening[] {
  const { file } = both.before;
  if (file === undefined || file === both.now.file || !workspace.has(file)) return [];
  return [{ part: 'file', name: file, keys: [], location: topOf(both), weighs: false }];
}

function environments(both: Both, isLeft: (file: string) => boolean): Loosening[] {
  return both.before.environments.flatMap((before): Loosening[] => {
    const { name, payments } = before;
    const now = both.now.environments.find((one) => one.name === name);
    if (!now) return [{ part: 'environment', name, keys: [], location: topOf(both), weighs: false }];
    const keys = [
      ...(payments === now.payments || payments === 'undeclared' ? [] : ['payments']),
      ...(saysMore(before, now) ? ['present'] : []),
      ...(dropsSource(before, now, isLeft) ? ['sources'] : []),
    ];
    return keys.length === 0 ? [] : [{ part: 'environment', name, keys, location: now.location, weighs: false }];
  });
}

function gateways(both: Both, told: readonly Finding[]): Loosening[] {
  const { before, now } = both;
  if (before.gateways && !now.gateways)
    return [{ part: 'gateways', name: 'gateways', keys: [], location: topOf(both), weighs: false }];
  const pins = [...before.apiVersions].flatMap(([id, { version }]): Loosening[] => {
    const pin = now.apiVersions.get(id);
    if (pin?.version === version) return [];
    return [
      { part: 'gateway', name: id, keys: ['api-version'], location: pin?.location ?? topOf(both), weighs: false },
    ];
  });
  return [...pins, ...replacements(both, told)];
}

/** Gateways of the catalogue that a file stands in for now, where the rule that tells of it says nothing. */
function replacements({ before, now }: Both, told: readonly Finding[]): Loosening[] {
  return now.ownGateways.flatMap(({ id, own }): Loosening[] => {
    const isKnown = GATEWAY_IDS.some((known) => known === id);
    if (!isKnown || before.ownGateways.some((one) => one.id === id)) return [];
    const line = own?.location?.line;
    const isTold = told.some(({ rule, location }) => rule === 'gateway/replaced' && location?.line === line);
    return isTold ? [] : [{ part: 'gateway', name: id, keys: [], location: own?.location, weighs: true }];
  });
}
