/**
 * A pattern of a schema as a regular expression. JSON Schema asks for the `u` kind, which is stricter: `\-` outside of
 * brackets is an error in it. A pattern that is one only without `u` is read without, unless it means another thing then.
 * Throws for a text that is no regular expression.
 */
export function expressionOf(pattern: string): RegExp {
  return new RegExp(pattern, isExpression(pattern, 'u') || /\\[pPu]\{/.test(pattern) ? 'u' : '');
}

/** Whether a text is a regular expression, under these flags. */
function isExpression(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags) instanceof RegExp;
  } catch {
    return false;
  }
}

/** Whether a pattern can be used. */
export function isPattern(pattern: string): boolean {
  try {
    return expressionOf(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}
