import { type Answer, decode, encode, RECURSION_DESIRED, type RecordType } from 'dns-packet';
import type { DnsAsk } from '../../config/probe-spec.ts';
import { TalkFailed } from '../../network/converse.ts';
import type { NameQuestion } from '../../network/name-server.ts';
import { RESPONSE_CODES } from '../../network/response-codes.ts';

/** What a name server says, as far as it belongs to the question. */
export interface NameAnswer {
  /** Such as `NOERROR`; one without a name is `RCODE_` and its number. */
  readonly code: string;
  readonly answers: readonly Answer[];
}

/** A name, as it is compared: lower case, without the dot at its end. */
export function plainName(name: string): string {
  return name.replace(/\.$/, '').toLowerCase();
}

/** The question for the records of a name, and how its answer is read. Recursion is asked for. */
export function questionFor(name: string, type: DnsAsk['type']): Pick<NameQuestion<NameAnswer>, 'write' | 'read'> {
  // The schema of tollgate.yml names the types, and each of them is one that dns-packet knows.
  const asked = { name, type: type as RecordType, class: 'IN' } as const;
  return {
    write: (id) => encode({ type: 'query', id, flags: RECURSION_DESIRED, questions: [asked] }),
    read: (message) => {
      const { questions = [], answers = [] } = decoded(message);
      const [question, second] = questions;
      if (!question || second || question.type !== type || question.class !== 'IN') return undefined;
      if (plainName(question.name) !== name) return undefined;
      const number = (message[3] ?? 0) & 0x0f;
      return { code: RESPONSE_CODES[number] ?? `RCODE_${number}`, answers };
    },
  };
}

/** It comes from the server that was asked, with the id that it was given: what cannot be read is the server's fault. */
function decoded(message: Uint8Array): ReturnType<typeof decode> {
  try {
    return decode(Buffer.from(message.buffer, message.byteOffset, message.byteLength));
  } catch {
    throw new TalkFailed('protocol');
  }
}
