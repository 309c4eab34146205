import type { Answer } from '../network/network.ts';
import { isEncoded, jsonOfBody } from './url/body-text.ts';

/** The JSON of an answer, or why there is none. */
export type JsonBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'encoded' | 'empty' | 'not-json' };

/** Reads the body of an answer as JSON, which is UTF-8 (RFC 8259, 8.1); whatever is said to be in it. */
export function readJsonBody(answer: Answer): JsonBody {
  if (isEncoded(answer)) return { kind: 'encoded' };
  if (answer.body.byteLength === 0) return { kind: 'empty' };
  const json = jsonOfBody(answer);
  return json ? { kind: 'json', value: json.value } : { kind: 'not-json' };
}
