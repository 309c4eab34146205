/**
 * A body in which the words stand where a listing is found, by the JSON Pointer of their list or a JSONPath of names,
 * `[*]` and `[?@.name == 'word']`. Undefined for a path that says more.
 */
export function listingBody(path: string, words: readonly string[]): unknown {
  const steps = path.startsWith('/') ? [...namesOfPointer(path), ANY_ITEM] : stepsOfPath(path);
  if (!steps) return undefined;
  return words.length > 0 ? built(steps, words) : emptied(steps);
}

/** The member of that name, or each item of a list, which then has these members as well. */
type Step = { readonly name: string } | { readonly item: Readonly<Record<string, string>> };

const ANY_ITEM: Step = { item: {} };

function namesOfPointer(pointer: string): Step[] {
  const names = pointer.slice(1).split('/');
  return names.map((name) => ({ name: name.replaceAll('~1', '/').replaceAll('~0', '~') }));
}

const STEP = /\.([A-Za-z_]\w*)|\['([^'\\]*)'\]|\[\*\]|\[\?\s*@\.(\w+)\s*==\s*(?:'([^'\\]*)'|"([^"\\]*)")\s*\]/uy;

function stepsOfPath(path: string): Step[] | undefined {
  const steps: Step[] = [];
  STEP.lastIndex = 1;
  while (STEP.lastIndex < path.length) {
    const found = STEP.exec(path);
    if (!found) return undefined;
    const [, plain, quoted, member, single, double] = found;
    const name = plain ?? quoted;
    steps.push(name !== undefined ? { name } : { item: member ? { [member]: single ?? double ?? '' } : {} });
  }
  return steps;
}

function built([step, ...rest]: readonly Step[], words: readonly string[]): unknown {
  if (!step) return words[0];
  if ('name' in step) return { [step.name]: built(rest, words) };
  // Only the last list is that of the words.
  const items = rest.some((one) => 'item' in one) ? [built(rest, words)] : words.map((word) => built(rest, [word]));
  return items.map((item) => (typeof item === 'object' ? { ...step.item, ...item } : item));
}

function emptied([step, ...rest]: readonly Step[]): unknown {
  return step && 'name' in step ? { [step.name]: emptied(rest) } : [];
}
