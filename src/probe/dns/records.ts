import type { Answer } from 'dns-packet';
import { plainAddress } from '../../network/address.ts';
import { plainName } from './question.ts';

/** One record of an answer. */
export interface AnswerRecord {
  readonly type: string;
  /** Name, type and data with a space between them: the form that patterns are held against. */
  readonly text: string;
  /** The address of an A or AAAA record. */
  readonly address: string | undefined;
}

/** What the answers say of a name. */
export interface Found {
  /** The records of the type that was asked for. */
  readonly records: readonly AnswerRecord[];
  /** The aliases that lead to them. */
  readonly aliases: readonly AnswerRecord[];
}

/**
 * Follows the aliases from the name that was asked for to the records of the type. Records of other names are no answer
 * to the question, and aliases that lead in a circle lead nowhere.
 */
export function recordsFor(name: string, type: string, answers: readonly Answer[]): Found {
  const aliases: AnswerRecord[] = [];
  const seen = new Set<string>();
  for (let current = name; !seen.has(current); ) {
    seen.add(current);
    const own = answers.filter((answer) => plainName(answer.name) === current);
    const records = own.flatMap((answer) => (answer.type === type ? recordOf(answer) : []));
    const alias = own.find((answer) => answer.type === 'CNAME');
    if (records.length > 0 || !alias) return { records, aliases };
    aliases.push(...recordOf(alias));
    current = 'data' in alias && typeof alias.data === 'string' ? plainName(alias.data) : '';
  }
  return { records: [], aliases };
}

/** None for a class other than that of the internet, and for what has another form than its type. */
function recordOf(answer: Answer): AnswerRecord[] {
  if (answer.type === 'OPT' || (answer.class ?? 'IN') !== 'IN') return [];
  const data = dataOf(answer);
  if (data === undefined) return [];
  const { type } = answer;
  const address = type === 'A' || type === 'AAAA' ? data : undefined;
  return [{ type, text: `${plainName(answer.name)} ${type} ${data}`, address }];
}

/** The data in the order of a zone file. Names are in lower case; pieces of a text are put together. */
function dataOf(answer: Exclude<Answer, { type: 'OPT' }>): string | undefined {
  switch (answer.type) {
    case 'A':
    case 'AAAA':
      return plainAddress(answer.data);
    case 'CNAME':
    case 'NS':
    case 'PTR':
      return plainName(answer.data);
    case 'MX':
      return `${answer.data.preference ?? 0} ${plainName(answer.data.exchange)}`;
    case 'TXT':
      return [answer.data].flat().map(String).join('');
    case 'SRV': {
      const { priority = 0, weight = 0, port, target } = answer.data;
      return `${priority} ${weight} ${port} ${plainName(target)}`;
    }
    case 'CAA':
      return `${answer.data.flags ?? 0} ${answer.data.tag} ${answer.data.value}`;
    case 'SOA': {
      const { mname, rname, serial, refresh, retry, expire, minimum } = answer.data;
      return [plainName(mname), plainName(rname), serial, refresh, retry, expire, minimum].join(' ');
    }
    default:
      return undefined;
  }
}
