import type { Intake } from './intake.ts';
import { LARGEST_TALK } from './intake.ts';
import { Unusable } from './unusable.ts';

/** What a Redis answers (RESP2). */
export type Reply =
  | { readonly kind: 'text'; readonly text: string }
  /** The first word, such as `NOAUTH`. What stands behind it is looked at and never shown. */
  | { readonly kind: 'error'; readonly word: string; readonly text: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'list'; readonly items: readonly Reply[] };

const LONGEST_LINE = 64 * 1024;
const MOST_ITEMS = 10_000;
const DEEPEST = 4;

/** A command as bytes. Each part is counted, so that none can be taken for another command. */
export function command(...parts: readonly string[]): Buffer {
  const counted = parts.map((part) => `$${Buffer.byteLength(part)}\r\n${part}\r\n`);
  return Buffer.from(`*${parts.length}\r\n${counted.join('')}`);
}

/** Reads one answer. `first` is the very first, which tells a Redis from anything else. */
export async function readReply(intake: Intake, first = false, depth = 0): Promise<Reply> {
  const [type = 0] = await intake.take(1);
  const known = '+-:$*'.includes(String.fromCharCode(type));
  if (!known || depth > DEEPEST) throw new Unusable(first ? 'not-this-database' : 'protocol');
  const text = (await intake.line(LONGEST_LINE)).toString('utf8');
  switch (String.fromCharCode(type)) {
    case '-':
      return { kind: 'error', word: /^[A-Z]+/.exec(text)?.[0] ?? '', text };
    case '$':
      return readBulk(intake, countOf(text, LARGEST_TALK));
    case '*': {
      const count = countOf(text, MOST_ITEMS);
      if (count < 0) return { kind: 'nothing' };
      const items: Reply[] = [];
      while (items.length < count) items.push(await readReply(intake, false, depth + 1));
      return { kind: 'list', items };
    }
    default:
      return { kind: 'text', text };
  }
}

async function readBulk(intake: Intake, count: number): Promise<Reply> {
  if (count < 0) return { kind: 'nothing' };
  const bytes = await intake.take(count + 2);
  if (bytes.subarray(count).toString('latin1') !== '\r\n') throw new Unusable('protocol');
  return { kind: 'text', text: bytes.subarray(0, count).toString('utf8') };
}

/** -1 stands for nothing. */
function countOf(text: string, most: number): number {
  const count = /^(?:\d{1,9}|-1)$/.test(text) ? Number(text) : Number.NaN;
  if (!(count <= most)) throw new Unusable('protocol');
  return count;
}
