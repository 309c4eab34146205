import type { Answer } from '../network/network.ts';
import { type JsonText, readJsonText } from './json-text.ts';

type Body = Pick<Answer, 'headers' | 'body'>;

/** The JSON of an answer, or why there is none. */
export type JsonBody = JsonText | { readonly kind: 'encoded' | 'empty' };

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

/** Names under which UTF-8, or a part of it, goes. */
const OF_UTF_8: readonly string[] = ['utf-8', 'utf8', 'us-ascii', 'ascii'];

/** Names of encodings in which ASCII is what it is in UTF-8. */
const OVER_ASCII = /^(?:iso-?8859-\d{1,2}|latin\d|windows-125\d|cp125\d)$/;

/**
 * The body as text. Undefined where it is not UTF-8, or is said to be in another encoding and holds more than the
 * characters that are the same there: nothing else is read. Nor is it with a NUL, as text in UTF-16 has them, in which a
 * pattern would never find what it looks for.
 */
export function textOfBody(answer: Body): string | undefined {
  const charset = charsetOf(answer);
  const text = decoded(answer);
  if (charset === undefined || OF_UTF_8.includes(charset)) return text;
  return OVER_ASCII.test(charset) && text?.length === answer.body.byteLength ? text : undefined;
}

/** What the type of the content says of its encoding (RFC 9110, section 8.3.2). */
function charsetOf({ headers }: Body): string | undefined {
  return /;\s*charset=\s*"?([^\s;",]+)/i.exec(headers.get('content-type') ?? '')?.[1]?.toLowerCase();
}

function decoded({ body }: Body): string | undefined {
  if (body.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

/** The body as JSON, which is UTF-8 whatever its type says (RFC 8259, section 8.1). */
export function jsonOfBody(answer: Body): JsonBody {
  if (isEncoded(answer)) return { kind: 'encoded' };
  return answer.body.byteLength === 0 ? { kind: 'empty' } : readJsonText(decoded(answer) ?? '');
}
