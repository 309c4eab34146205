/** One variable and nothing else: `${A}`, with defaults such as `${A:${B:5}}`, `#{A}`, `$(A)`, `__A__`. */
const VARIABLE = /^(?:[$#]\{(?:[^{}]|\{[^{}]*\})*\}|\$\([\w.-]+\)|__\w+__)$/;

/**
 * Whether a text as a whole stands for a variable that is put in later, by the application or by a step of the deploy.
 * Of what is then in its place neither the value nor the type can be seen. A template in double braces does not count:
 * YAML needs quotes around it, and what comes out of it is text.
 */
export function isSubstituted(text: string): boolean {
  return VARIABLE.test(text.trim());
}
