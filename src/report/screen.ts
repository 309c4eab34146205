import type picocolors from 'picocolors';
import { formatLocation, type Location } from '../finding/location.ts';
import { clip, visible } from './escape.ts';

/** How text is coloured; `createColors(false)` leaves it as it is. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/** What the terminal can show. */
export interface Screen {
  readonly colors: Colors;
  /** Columns; long sentences are broken before it. */
  readonly width: number;
}

const LONGEST_NAME = 160;

/** A name that the configuration gives, on one line. */
export function shownName(text: string, longest: number = LONGEST_NAME): string {
  return clip(visible(text), longest);
}

/** `file:line:column`, which terminals and editors turn into a link. */
export function shownPlace(location: Location): string {
  return formatLocation({ ...location, file: shownName(location.file) });
}

/** Characters that take two columns of a terminal: East Asian wide ones, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** Columns of a terminal that a text takes, as far as one can know without asking it. */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (/\p{Mn}/u.test(char) ? 0 : WIDE.test(char) ? 2 : 1), 0);
}

/** A text with spaces up to a number of columns, or cut to it with a sign. */
export function fitTo(text: string, columns: number): string {
  let cut = text;
  while (columnsOf(cut) > columns && cut !== '…') cut = `${[...cut].slice(0, -2).join('')}…`;
  return `${cut}${' '.repeat(Math.max(0, columns - columnsOf(cut)))}`;
}
