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

/**
 * Whether what the base has is really gone, and was not only left out: its item was carried out now, over sources that
 * could be read whole, its value can be read, and nothing was cut off a list that it may stand in. `items` are those of the
 * base in which it was seen.
 */
export function isGone(found: Finding, items: readonly string[], seen: Seen): boolean {
  const { rule, environment, location } = found;
  if (WORDS[rule].stop !== 'failed' || /^(?:waiver|policy)\//.test(rule)) return false;
  const isPlanned = (id: string) => seen.plan.some((item) => item.id === id);
  if (items.some((id) => isPlanned(id) && !seen.items.has(id))) return false;
  const concerned = seen.effective.filter((one) => environment === undefined || isAbout(found, one));
  const all = rule.startsWith('parity/') ? seen.effective : concerned;
  if (all.some(({ complete }) => !complete)) return false;
  if (environment === undefined ? location && seen.isLeft(location.file) : isUnseen(found, concerned)) return false;
  return !seen.findings.some((other) => hides(other, found));
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

/** Whether a finding of now may be why another one is not told. */
function hides({ rule, location, environment, service }: Finding, found: Finding): boolean {
  const isInFile = location?.file === found.location?.file;
  return (
    (rule === 'validate/cap' && isInFile) ||
    (rule === 'hygiene/cap' && environment === found.environment && service === found.service) ||
    (rule === 'source/syntax' && isInFile && found.rule !== 'source/syntax')
  );
}
