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
