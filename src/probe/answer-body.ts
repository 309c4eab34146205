import type { Answer } from '../network/network.ts';

/** Levels of nesting in a body that a schema or a path is tried on. */
const DEEPEST_BODY = 64;

type Body = Pick<Answer, 'headers' | 'body'>;

/** The JSON of an answer, or why there is none. */
export type JsonBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'encoded' | 'empty' | 'not-json' };

/**
 * Whether the body came with a coding that is not undone: of the content (RFC 9110, section 8.4), or for the way alone
 * (RFC 9112, section 6.1), of which the transport takes off the chunks.
 */
export function isEncoded({ headers }: Body): boolean {
  const codings = [headers.get('content-encoding'), headers.get('transfer-encoding')].flatMap(
    (coding) => coding?.toLowerCase().split(',') ?? [],
  );
  return codings.some((coding) => !['', 'identity', 'chunked'].includes(coding.trim()));
}

/**
 * The body as text. Undefined where it is not UTF-8: nothing else is read. Nor is it with a NUL, as text in UTF-16 has
 * them, in which a pattern would never find what it looks for.
 */
export function textOfBody({ body }: Body): string | undefined {
  if (body.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

/** The body as JSON, which is UTF-8 (RFC 8259, section 8.1); whatever is said to be in it. */
export function jsonOfBody(answer: Body): JsonBody {
  if (isEncoded(answer)) return { kind: 'encoded' };
  if (answer.body.byteLength === 0) return { kind: 'empty' };
  try {
    return { kind: 'json', value: JSON.parse(textOfBody(answer) ?? '') };
  } catch {
    return { kind: 'not-json' };
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
