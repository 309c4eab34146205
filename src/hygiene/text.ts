import { endsOf } from './ends.ts';
import { type Flaw, flaw, type TextContext } from './flaw.ts';
import { invisibleIn } from './invisible.ts';
import { namesExact } from './names.ts';
import { placeholder } from './placeholder.ts';
import { mayBeFlawed } from './quick.ts';
import { quotedTwice, smartQuotesIn } from './quotes.ts';
import { urlFlawsIn } from './url.ts';

const NONE: readonly Flaw[] = [];

/** What is wrong with a text, whatever a schema says of it. */
export function flawsOfText(text: string, context: TextContext): readonly Flaw[] {
  if (text === '') return context.textual ? endsOf(text, context) : NONE;
  if (!mayBeFlawed(text, context.key)) return NONE;
  const ends = endsOf(text, context);
  if (ends[0]?.rule === 'hygiene/empty') return ends;
  const unfilled = placeholderIn(text, context);
  if (unfilled) return [unfilled];
  return [
    ...ends,
    ...invisibleIn(text, context),
    ...smartQuotesIn(text, context),
    ...quotedTwice(text, context),
    ...urlFlawsIn(text, context),
  ];
}

/** Words that stand for a value that is to come, and that people also write about. */
const ALSO_A_WORD = /^\s*(?:fixme|tbd|x{3,}|.*[-_]x{4,})\s*$/i;

function placeholderIn(text: string, { key, textual, deployed }: TextContext): Flaw | undefined {
  const kind = placeholder(text);
  if (kind === undefined) return undefined;
  // A file that nobody said is deployed may speak of placeholders: a list of words, a template.
  const isMeant = deployed || textual || namesExact(key) || (kind === 'sure' && !ALSO_A_WORD.test(text));
  return isMeant ? flaw('hygiene/placeholder', {}, text.length - text.trimStart().length, kind === 'sure') : undefined;
}
