/** An operator, and then a number or a space: `>= 3`, `=>3`, `~ 2`, `≥ 4`. */
const COMPARISON = /^\s*(?:[<>=!~^≤≥]=?[<>=]?)(?:\s+\S|[-+.]?\d)/u;

/** Whether somebody who wrote this in the place of a value probably meant a comparison with it. */
export function looksCompared(value: unknown): boolean {
  return typeof value === 'string' && COMPARISON.test(value);
}
