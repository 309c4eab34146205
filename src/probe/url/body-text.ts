import type { Answer } from '../../network/network.ts';

/** Levels of nesting in a body that a schema or a path is tried on. */
const DEEPEST_BODY = 64;

/** Whether the body came with a content coding (RFC 9110, section 8.4), which is not undone. */
export function isEncoded({ headers }: Answer): boolean {
  const coding = headers.get('content-encoding')?.trim().toLowerCase() ?? '';
  return coding !== '' && coding !== 'identity';
}

/** The body as text. Undefined where it is not UTF-8: nothing else is read. */
export function textOfBody({ body }: Answer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

/** The body as JSON, which is UTF-8 (RFC 8259, section 8.1). Undefined where it is none. */
export function jsonOfBody(answer: Answer): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(textOfBody(answer) ?? '') };
  } catch {
    return undefined;
  }
}

/** Whether a body is nested deeper than a recursive schema, or a path, can follow. */
export function isTooDeep(json: unknown): boolean {
  let layer = [json];
  for (let level = 0; layer.length > 0; level += 1) {
    if (level > DEEPEST_BODY) return true;
    layer = layer.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return false;
}
