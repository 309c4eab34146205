import { memberOf } from '../source/own.ts';

/** Reads the body of an answer. Undefined for what is no JSON in UTF-8; what the parser says of it is never looked at. */
export function jsonOf(body: Uint8Array): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    return { value };
  } catch {
    return undefined;
  }
}

/** The text at the end of a path; undefined where there is none. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>(memberOf, value);
  return typeof found === 'string' ? found : undefined;
}
