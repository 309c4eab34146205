/**
 * A body in which the words stand where a listing is found, by the JSON Pointer of their list or a JSONPath of names and
 * `[*]`. Undefined for a path that says more.
 */
export function listingBody(path: string, words: readonly string[]): unknown {
  const steps: readonly Step[] | undefined = path.startsWith('/') ? [...namesOfPointer(path), ANY] : stepsOfPath(path);
  // A pointer leads to one list; a JSONPath without a wildcard to one word.
  return steps && (words.length > 0 ? built(steps, words) : emptied(steps));
}

const ANY: unique symbol = Symbol('any item');
type Step = string | typeof ANY;

function namesOfPointer(pointer: string): string[] {
  return pointer
    .slice(1)
    .split('/')
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function stepsOfPath(path: string): Step[] | undefined {
  if (!/^\$(?:\.[A-Za-z_][\w-]*|\[\*\]|\[(?:'[^'\\]*'|"[^"\\]*")\])*$/u.test(path)) return undefined;
  const steps = path.slice(1).matchAll(/\.([A-Za-z_][\w-]*)|\[\*\]|\[['"]([^'"]*)['"]\]/gu);
  return [...steps].map(([, plain, quoted]) => plain ?? quoted ?? ANY);
}

function built([step, ...rest]: readonly Step[], words: readonly string[]): unknown {
  if (step === undefined) return words[0];
  if (step !== ANY) return { [step]: built(rest, words) };
  // Only the last wildcard is that of the words.
  return rest.includes(ANY) ? [built(rest, words)] : words.map((word) => built(rest, [word]));
}

function emptied([step, ...rest]: readonly Step[]): unknown {
  if (step === undefined || step === ANY) return [];
  return { [step]: emptied(rest) };
}
