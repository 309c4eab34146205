import { isSure } from './evidence.ts';
import { matches } from './expressions.ts';
import type { GatewayCredential } from './gateway.ts';
import { hasShape, marksOf } from './shape.ts';

/** How a credential lost a part of itself: cut at a sign or at a line break, or `$` and what follows it expanded. */
export type Loss = 'cut' | 'lines' | 'expanded';

/** What is left of a credential. */
export interface Left {
  readonly by: Loss;
  /** Whether it is surely so, by a recorded source. */
  readonly isSure: boolean;
}

/** Most that may stand behind the beginning of a key for it to be nothing but the beginning. */
const HARDLY_ANYTHING = 2;

/** Whether a text is what a loader left of a credential that was whole where it was written. */
export function leftOf(credential: GatewayCredential, text: string): Left | undefined {
  const remnant = credential.remnants?.find(({ pattern }) => matches(pattern, text));
  if (remnant) return { by: remnant.by, isSure: isSure(remnant) };
  if (isFirstLine(text)) return { by: 'lines', isSure: true };
  if (hasShape(credential, text)) return undefined;
  const { livePattern, testPattern, pattern } = credential;
  for (const mark of [livePattern, testPattern, pattern].flatMap((one) => (one === undefined ? [] : marksOf(one)))) {
    const dollar = mark.indexOf('$');
    if (dollar > HARDLY_ANYTHING && text === mark.slice(0, dollar)) return { by: 'expanded', isSure: false };
    const isWhole = /[_.$-]$/.test(mark) && mark.length > 2 * HARDLY_ANYTHING;
    const behind = isWhole && text.startsWith(mark) ? text.slice(mark.length) : undefined;
    if (behind !== undefined && behind.length <= HARDLY_ANYTHING && !/^[x.*]+$/i.test(behind))
      return { by: 'cut', isSure: false };
  }
  return undefined;
}

/** Whether a text is what is recorded to be left of a credential. */
export function isLeftOf({ remnants = [] }: GatewayCredential, text: string | undefined): boolean {
  return text !== undefined && remnants.some(({ pattern }) => matches(pattern, text));
}

/** A key in PEM whose first line is at hand, and no other: whatever reads one line at a time leaves no more. */
function isFirstLine(text: string): boolean {
  return /^-----BEGIN [A-Z0-9 ]+-----(?:\\n|\\)?$/.test(text);
}
