/** What a user may name a commit by: a number or a name, and steps back from it. No leading dash, no range, no path. */
const REF = /^[A-Za-z0-9_][A-Za-z0-9._/-]*(?:[~^][0-9]{0,4}){0,4}$/;

const LONGEST = 250;

/**
 * Whether a text may be handed to git as the name of a commit: `origin/main`, `v1.2`, a number, `HEAD~1`. Anything that
 * git could take for an option, a range, a path in a tree or a search is refused.
 */
export function isRef(text: string): boolean {
  return text.length <= LONGEST && REF.test(text) && !/\.\.|\/\/|\/\.|\/$|\.$/.test(text);
}

/** Whether a text is the whole number of an object, of SHA-1 or SHA-256, and not the one that stands for none. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text);
}
