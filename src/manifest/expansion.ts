import type { VariableContent } from './manifest.ts';

/** What a value has become, and the references in it that lead to nothing. */
export interface Expanded {
  readonly content: VariableContent;
  /** Names that were referred to and are not defined, in their order. */
  readonly undefined: readonly string[];
}

/**
 * Replaces `$(NAME)` as the kubelet does (third_party/forked/golang/expansion): `$$` is one dollar sign, and a reference
 * to what is not defined stays as it stands. What refers to a value that cannot be read cannot be read itself. Undefined
 * when the text grows past `most` characters: references to references can double with every line.
 */
export function expand(
  text: string,
  lookUp: (name: string) => VariableContent | undefined,
  most: number,
): Expanded | undefined {
  const parts: string[] = [];
  const missing: string[] = [];
  let unread: VariableContent | undefined;
  let length = text.length;
  let rest = 0;
  // Once no bracket closes any more, none is looked for: each search would run to the end.
  let closes = true;
  for (let at = text.indexOf('$'); at !== -1 && at + 1 < text.length; at = text.indexOf('$', rest)) {
    parts.push(text.slice(rest, at));
    const next = text[at + 1];
    const close = next === '(' && closes ? text.indexOf(')', at + 2) : -1;
    if (close === -1) {
      closes &&= next !== '(';
      parts.push(next === '$' ? '$' : `$${next}`);
      rest = at + 2;
      continue;
    }
    const name = text.slice(at + 2, close);
    const found = lookUp(name);
    if (!found) missing.push(name);
    if (found?.state === 'known') length += found.value.length;
    else if (found) unread = lessReadable(unread, found);
    if (length > most) return undefined;
    parts.push(found?.state === 'known' ? found.value : `$(${name})`);
    rest = close + 1;
  }
  const value = rest === 0 && parts.length === 0 ? text : [...parts, text.slice(rest)].join('');
  return { content: unread ?? { state: 'known', value }, undefined: missing };
}

/** Of two values that cannot be read, what can be said of both together. */
function lessReadable(one: VariableContent | undefined, other: VariableContent): VariableContent {
  if (one === undefined || one.state === 'runtime') return other;
  return other.state === 'present' && other.told ? other : one;
}
