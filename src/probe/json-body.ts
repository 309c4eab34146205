import type { Answer } from '../network/network.ts';

/** The JSON of an answer, or why there is none. */
export type JsonBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'encoded' | 'empty' | 'not-json' };

/** Reads the body of an answer as JSON, which is UTF-8 (RFC 8259, 8.1); whatever is said to be in it. */
export function readJsonBody({ headers, body }: Pick<Answer, 'headers' | 'body'>): JsonBody {
  const coding = headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (coding !== 'identity' && coding !== '') return { kind: 'encoded' };
  if (body.byteLength === 0) return { kind: 'empty' };
  try {
    return { kind: 'json', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) };
  } catch {
    return { kind: 'not-json' };
  }
}
