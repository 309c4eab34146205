import type { Answer } from '../../network/network.ts';
import { type JsonText, readJsonText } from '../json-text.ts';

/** Whether the body came with a content coding (RFC 9110, section 8.4), which is not undone. */
export function isEncoded({ headers }: Answer): boolean {
  const coding = headers.get('content-encoding')?.trim().toLowerCase() ?? '';
  return coding !== '' && coding !== 'identity';
}

/** Names under which UTF-8, or a part of it, goes. */
const OF_UTF_8: readonly string[] = ['utf-8', 'utf8', 'us-ascii', 'ascii'];

/** Names of encodings in which ASCII is what it is in UTF-8. */
const OVER_ASCII = /^(?:iso-?8859-\d{1,2}|latin\d|windows-125\d|cp125\d)$/;

/**
 * The body as text. Undefined where it is not UTF-8, or is said to be in another encoding and holds more than the
 * characters that are the same there: nothing else is read. In UTF-16 nothing that is forbidden would ever be found.
 */
export function textOfBody(answer: Answer): string | undefined {
  const charset = charsetOf(answer);
  const text = decoded(answer);
  if (charset === undefined || OF_UTF_8.includes(charset)) return text;
  return OVER_ASCII.test(charset) && text?.length === answer.body.byteLength ? text : undefined;
}

/** What the type of the content says of its encoding (RFC 9110, section 8.3.2). */
function charsetOf({ headers }: Answer): string | undefined {
  return /;\s*charset=\s*"?([^\s;",]+)/i.exec(headers.get('content-type') ?? '')?.[1]?.toLowerCase();
}

function decoded({ body }: Answer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

/** The body as JSON, which is UTF-8 whatever its type says (RFC 8259, section 8.1). */
export function jsonOfBody(answer: Answer): JsonText {
  return readJsonText(decoded(answer) ?? '');
}
