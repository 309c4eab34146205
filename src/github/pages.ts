import { memberOf } from '../source/own.ts';
import type { Answered, Client, Failed } from './client.ts';
import { textAt } from './json.ts';
import type { ApiList } from './paths.ts';

/** One entry of a list. Secrets and environments have no value. */
export interface Entry {
  readonly name: string;
  readonly value: string | undefined;
}

/** A whole list, or why there is none. */
export type Listed =
  | { readonly kind: 'listed'; readonly entries: readonly Entry[] }
  | Exclude<Answered, { readonly kind: 'json' }>;

/** Pages of one list: 1,000 variables of an organization fill 34. */
const MOST_PAGES = 50;

/**
 * Reads all pages of a list, or none: a page that is lost is a key that is lost. Pages are counted up, and `Link` is not
 * followed: it may lead to another host, and GitHub's own leads to another path (`/repositories/ID/…`). Where it ends is what
 * `total_count` says, which must be the same on every page; an entry that comes twice is one that was lost elsewhere.
 */
export async function readList(client: Client, { page, member }: ApiList): Promise<Listed> {
  const entries = new Map<string, Entry>();
  let total: number | undefined;
  for (let number = 1; number <= MOST_PAGES; number += 1) {
    const answered = await client.get(page(number));
    if (answered.kind !== 'json') return answered;
    const read = pageOf(answered.value, member);
    if (!read) return failed('shape');
    total ??= read.total;
    if (read.total !== total) return failed('count');
    for (const entry of read.entries) {
      if (entries.has(entry.name)) return failed('count');
      entries.set(entry.name, entry);
    }
    if (entries.size === total) return { kind: 'listed', entries: [...entries.values()] };
    if (entries.size > total || read.entries.length === 0) return failed('count');
  }
  return failed('pages');
}

function failed(reason: 'shape' | 'count' | 'pages'): Failed {
  return { kind: 'failed', reason, status: undefined };
}

function pageOf(value: unknown, member: string): { readonly total: number; readonly entries: Entry[] } | undefined {
  const [total, listed] = [memberOf(value, 'total_count'), memberOf(value, member)];
  if (typeof total !== 'number' || !Number.isInteger(total) || total < 0 || !Array.isArray(listed)) return undefined;
  const entries = listed.flatMap((one): Entry[] => {
    const name = textAt(one, 'name');
    const text = textAt(one, 'value');
    const isWhole = member !== 'variables' || text !== undefined;
    return name === undefined || name === '' || !isWhole ? [] : [{ name, value: text }];
  });
  return entries.length === listed.length ? { total, entries } : undefined;
}
