import type { ChangeRecord, EnvironmentChange, KeyChange } from '../change/change.ts';
import { list, plural } from '../finding/words/rule-words.ts';
import type { Report, ReportedFinding } from './report.ts';

/** Findings in two parts: what the base has as well, and all others. Without a base nothing is old. */
export function splitOld(findings: readonly ReportedFinding[]) {
  const fresh = findings.filter(({ change }) => change !== 'old');
  return { fresh, old: findings.filter(({ change }) => change === 'old') };
}

/** What the base has as well behind all others. The order of equals is kept. */
export function newFirst(findings: readonly ReportedFinding[]): ReportedFinding[] {
  const { fresh, old } = splitOld(findings);
  return [...fresh, ...old];
}

/** Whether the finding counts for the verdict as its severity says. */
export function counts(found: ReportedFinding, { change }: Report): boolean {
  return found.waived === undefined && !(change?.onlyNew && found.change === 'old');
}

/** How old findings are called as a heading, and what they do. */
export function oldTitle(count: number, { change }: Report): string {
  const are = count === 1 ? 'is' : 'are';
  const effect = change?.onlyNew
    ? count === 1
      ? 'it stops nothing'
      : 'they stop nothing'
    : `${count === 1 ? 'it counts' : 'they count'} all the same`;
  return `${plural(count, 'old finding')}: what the base has as well ${are} not of this change; ${effect}`;
}

/** The base as people know it: of the number of a commit as much as tells it from others. */
export function baseName({ base }: ChangeRecord): string {
  return /^[0-9a-f]{40,64}$/.test(base) ? base.slice(0, 10) : base;
}

/** `1 key changed, 2 added, 1 removed`. */
export function countsOfKeys({ changed, added, removed }: EnvironmentChange): string {
  const parts = (
    [
      ['changed', changed],
      ['added', added],
      ['removed', removed],
    ] as const
  ).filter(([, count]) => count > 0);
  if (parts.length === 0) return 'no key changes';
  return parts.map(([how, count], at) => `${at === 0 ? plural(count, 'key') : count} ${how}`).join(', ');
}

/** What stands before a key. */
export const HOW: Readonly<Record<KeyChange['how'], string>> = { changed: '~', added: '+', removed: '-' };

/** One kind of what a key reaches: `probe` with the names of probes. */
export interface Reached {
  readonly what: string;
  readonly names: readonly string[];
}

/** What a key reaches, in the order in which it matters; empty when it reaches nothing that is known. */
export function reachOf(key: KeyChange): Reached[] {
  const kinds: readonly Reached[] = [
    { what: 'gateway', names: key.gateways },
    { what: 'probe', names: key.probes },
    { what: 'received by', names: key.manifests },
    { what: 'checked by', names: key.schemas },
    { what: 'also in', names: key.environments },
  ];
  return kinds.filter(({ names }) => names.length > 0);
}

/** In a sentence, why there is no more to say of a change; undefined where there is. */
export function nothingChanged({ same }: ChangeRecord): string | undefined {
  if (same === 'commit') return 'The base is the commit that is checked out itself: nothing is new.';
  return same === 'files' ? 'None of the files that were looked at differs.' : undefined;
}

/** Of environments that could not be compared; undefined where there are none. */
export function unreadSentence({ unread }: ChangeRecord): string | undefined {
  if (unread.length === 0) return undefined;
  const names = unread
    .slice(0, 20)
    .map(({ environment, service }) => [environment, service].filter((one) => one !== undefined).join(' · '));
  const more = unread.length > names.length ? [`${unread.length - names.length} more`] : [];
  return `The base has no ${list([...names, ...more])} whose sources can be read whole: all that is found there is new.`;
}
