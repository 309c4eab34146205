import type { Kind } from '../kind.ts';
import type { Facts } from '../rules.ts';

/** How each kind is written where a format has kinds of its own. */
const WRITE: Readonly<Record<Kind, string>> = {
  string: 'Put it in quotes.',
  number: 'Write a number without quotes, such as 0.5.',
  integer: 'Write a whole number without quotes, such as 8080.',
  boolean: 'Write true or false, without quotes.',
  null: 'Write null, or remove the key.',
  array: 'Write a list here: `[…]`, or lines that begin with `-` in YAML.',
  object: 'Write a mapping here: keys with their values.',
};

/** How each kind is written where everything is text, as in dotenv files. */
const WRITE_AS_TEXT: Readonly<Partial<Record<Kind, string>>> = {
  number: 'Write digits alone, such as 0.5.',
  integer: 'Write digits alone, such as 8080.',
  boolean: 'Write `true` or `false`, in small letters.',
  null: 'Leave it empty.',
};

/** How to mend a value of the wrong type. */
export function typeHint({ expected, found, textual, written, isRoot, fraction }: Facts['validate/type']): string {
  const [kind] = expected;
  if (kind === undefined) return 'See `type` in the schema.';
  if (fraction) return 'Write a whole number, or ask for `number` in the schema.';
  if (found === 'null') {
    if (isRoot) return 'The file is empty, or holds nothing but null.';
    return 'Nothing stands here: give the key a value, remove it, or allow `null` in the schema.';
  }
  const scalar = expected.find((one) => Object.hasOwn(WRITE_AS_TEXT, one));
  if (textual) {
    if (scalar !== undefined) return WRITE_AS_TEXT[scalar] ?? '';
    return 'This source holds texts alone, never a list or a mapping: use another format, or let the schema ask for text.';
  }
  if (written !== undefined) return `Remove the quotes: in quotes it is text, not ${written}.`;
  if (kind === 'string' && (found === 'array' || found === 'object')) return 'Write one text here, in quotes.';
  if (expected.length === 1) return WRITE[kind];
  return 'Write it as one of these kinds, or allow the kind that it has in the schema.';
}
