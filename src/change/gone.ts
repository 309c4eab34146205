import type { Effective } from '../environment/effective.ts';
import type { Finding } from '../finding/finding.ts';
import { WORDS } from '../finding/words.ts';

/** What the state now has come to. */
export interface Seen {
  readonly plan: readonly { readonly id: string }[];
  /** By `id`, what was carried out to the end. */
  readonly items: ReadonlyMap<string, unknown>;
  readonly effective: readonly Effective[];
  readonly findings: readonly Finding[];
  /** Whether a file is still there, and nobody has read it. */
  readonly isLeft: (file: string) => boolean;
}

/** Says of a finding that the base has, and of the items of the base in which it was seen, whether it is really gone. */
export type IsGone = (found: Finding, items: readonly string[]) => boolean;

/**
 * What is really gone, and was not only left out: its item was carried out now, over sources that could be read whole, its
 * value can be read, and nothing was cut off a list that it may stand in.
 */
export function goneIn(seen: Seen): IsGone {
  const left = new Set(seen.plan.map(({ id }) => id).filter((id) => !seen.items.has(id)));
  const isHidden = hidingIn(seen.findings);
  return (found, items) => {
    const { rule, environment, location } = found;
    if (WORDS[rule].stop !== 'failed' || /^(?:waiver|policy)\//.test(rule)) return false;
    if (items.some((id) => left.has(id))) return false;
    const concerned = seen.effective.filter((one) => environment === undefined || isAbout(found, one));
    const all = rule.startsWith('parity/') ? seen.effective : concerned;
    if (all.some(({ complete }) => !complete)) return false;
    if (environment === undefined ? location && seen.isLeft(location.file) : isUnseen(found, concerned)) return false;
    return !isHidden(found);
  };
}

function isAbout({ environment, service }: Finding, one: Effective): boolean {
  return one.environment === environment && one.service === service;
}

/** Whether its key is still there, with a value that nobody can read. */
function isUnseen({ pointer }: Finding, concerned: readonly Effective[]): boolean {
  const states = concerned.map(({ leaves }) =>
    pointer === undefined ? undefined : leaves.get(pointer)?.content.state,
  );
  return states.some((state) => state === 'present' || state === 'runtime');
}

/** Whether a finding of now may be why another one is not told. There can be as many of these as of those. */
function hidingIn(findings: readonly Finding[]): (found: Finding) => boolean {
  const placesOf = (rule: Finding['rule'], place: (found: Finding) => string) =>
    new Set(findings.filter((found) => found.rule === rule).map(place));
  const capped = placesOf('validate/cap', fileOf);
  const broken = placesOf('source/syntax', fileOf);
  const shortened = placesOf('hygiene/cap', environmentOf);
  return (found) =>
    capped.has(fileOf(found)) ||
    shortened.has(environmentOf(found)) ||
    (found.rule !== 'source/syntax' && broken.has(fileOf(found)));
}

function fileOf({ location }: Finding): string {
  return location?.file ?? '';
}

function environmentOf({ environment, service }: Finding): string {
  return JSON.stringify([environment, service]);
}
