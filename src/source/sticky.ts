/** The offset behind what a sticky expression takes at `at`; `at` itself when it takes nothing. */
export function behind(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : at;
}
