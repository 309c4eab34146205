import type { ProbeExpectation } from '../../config/probe-spec.ts';
import type { AnswersReason } from '../../finding/facts/service.ts';
import type { Finding } from '../../finding/finding.ts';
import { isPublicAddress } from '../../network/address.ts';
import { expressionOf } from '../../schema/expression.ts';
import { openPatternTest } from '../pattern.ts';
import { report, type Voice } from '../voice.ts';
import type { Found } from './records.ts';

/** An answer, with the records that belong to the question. */
export interface Answered extends Found {
  readonly code: string;
}

type Wanted = ProbeExpectation['answers'];

/**
 * All that is wrong with an answer. Without a word about codes it must be NOERROR with at least one record of the type:
 * a name that is there and holds nothing is no better than one that is not there. All patterns together may take so
 * many seconds.
 */
export function judgeAnswers(voice: Voice, wanted: Wanted, answered: Answered, seconds: number): Finding[] {
  const { code, records } = answered;
  const codes = wanted.codes.length > 0 ? wanted.codes : ['NOERROR'];
  if (!codes.includes(code)) return [say(voice, 'rcode', code)];
  if (code === 'NOERROR' && records.length === 0) return [say(voice, 'empty')];
  return judgeRecords(voice, wanted, answered, seconds);
}

/** What `warn` asks for beyond: codes are only looked at where it names some. */
export function judgeFurther(voice: Voice, wanted: Wanted, answered: Answered, seconds: number): Finding[] {
  if (wanted.codes.length > 0 && !wanted.codes.includes(answered.code)) return [say(voice, 'rcode', answered.code)];
  return judgeRecords(voice, wanted, answered, seconds);
}

function judgeRecords(voice: Voice, wanted: Wanted, { records, aliases }: Answered, seconds: number): Finding[] {
  const test = openPatternTest(seconds);
  const texts = [...aliases, ...records].map(({ text }) => text);
  const found = (pattern: string) => test(expressionOf(pattern), texts);
  const matched = wanted.matches.map(found);
  const forbidden = wanted.absent.map(found);
  const addresses = records.flatMap(({ address }) => address ?? []);
  const reasons: (AnswersReason | false)[] = [
    [...matched, ...forbidden].includes('timed-out') && 'pattern',
    matched.includes(undefined) && 'missing',
    forbidden.some((at) => typeof at === 'number') && 'forbidden',
    wanted.public === true && !addresses.every(isPublicAddress) && 'private',
    wanted.public === false && addresses.some(isPublicAddress) && 'public',
  ];
  return reasons.filter((reason) => reason !== false).map((reason) => say(voice, reason));
}

function say(voice: Voice, reason: AnswersReason, code?: string): Finding {
  return report(voice, 'probe/answers', { probe: voice.probe, reason, code });
}
