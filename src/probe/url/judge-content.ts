import type { ProbeExpectation } from '../../config/probe-spec.ts';
import type { ProbeFacts } from '../../finding/facts/probe.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Answer } from '../../network/network.ts';
import { expressionOf } from '../../schema/expression.ts';
import { isEncoded, jsonOfBody, textOfBody } from '../answer-body.ts';
import { report, type Voice } from '../voice.ts';
import { headerPieces } from './judge-header.ts';
import { jsonPieces } from './judge-json.ts';
import { judgePieces, type Piece } from './pieces.ts';

/** What the headers and the body of an answer are held against. */
export interface ContentTerms {
  readonly voice: Voice;
  readonly wanted: ProbeExpectation;
  /** How many places of a body break its JSON Schema; undefined when none is asked for. */
  readonly violations: ((body: unknown) => number) | undefined;
  /** Whose patterns over the body have been judged already; undefined where none has. */
  readonly said?: ProbeExpectation | undefined;
  /** Seconds for all patterns together. */
  readonly seconds: number;
}

/** All that is wrong with the headers and the body of an answer. */
export async function judgeContent(terms: ContentTerms, answer: Answer): Promise<Finding[]> {
  const { voice, wanted, violations, seconds } = terms;
  const patterns = wanted.body.matches.length + wanted.body.absent.length > 0;
  const json = violations !== undefined || Object.keys(wanted.json).length > 0;
  const headers = headerPieces(voice, wanted.header, answer);
  const wrong = (reason: ProbeFacts['probe/body']['reason'], count = 0): Finding =>
    report(voice, 'probe/body', { probe: voice.probe, reason, violations: count });
  if ((patterns || json) && isEncoded(answer)) return [...judgePieces(headers, voice, seconds), wrong('encoded')];
  const read = patterns ? textPieces(terms, answer) : [];
  const held = json ? await heldJson(terms, answer) : { pieces: [], findings: [] };
  const pieces = [...headers, ...(read ?? []), ...held.pieces];
  return [...judgePieces(pieces, voice, seconds), ...(read ? [] : [wrong('not-text')]), ...held.findings];
}

/** Undefined where the body is no text. */
function textPieces({ voice, wanted, said }: ContentTerms, answer: Answer): Piece[] | undefined {
  const text = textOfBody(answer);
  if (text === undefined) return undefined;
  const { probe } = voice;
  const pieceOf = (reason: 'pattern' | 'forbidden', pattern: string, index: number): Piece => ({
    asked: 'body',
    path: '',
    judge: () =>
      expressionOf(pattern).test(text) === (reason === 'pattern')
        ? undefined
        : report(voice, 'probe/body', { probe, reason, violations: 0, at: index + 1 }),
  });
  const before = (reason: 'pattern' | 'forbidden'): readonly string[] =>
    said?.body[reason === 'pattern' ? 'matches' : 'absent'] ?? [];
  const piecesOf = (reason: 'pattern' | 'forbidden', patterns: readonly string[]): Piece[] =>
    patterns.flatMap((pattern, index) => (before(reason).includes(pattern) ? [] : pieceOf(reason, pattern, index)));
  return [...piecesOf('pattern', wanted.body.matches), ...piecesOf('forbidden', wanted.body.absent)];
}

interface Held {
  readonly pieces: readonly Piece[];
  readonly findings: readonly Finding[];
}

/** The schema has a bound of its own, and is not judged under another. */
async function heldJson({ voice, wanted, violations }: ContentTerms, answer: Answer): Promise<Held> {
  const { probe } = voice;
  const json = jsonOfBody(answer);
  if (json.kind !== 'json') {
    const reason = json.kind === 'empty' ? 'not-json' : json.kind;
    return { pieces: [], findings: [report(voice, 'probe/body', { probe, reason, violations: 0 })] };
  }
  const broken = violations?.(json.value) ?? 0;
  const schema = broken > 0 ? [report(voice, 'probe/body', { probe, reason: 'schema', violations: broken })] : [];
  return { pieces: await jsonPieces(voice, wanted.json, json.value), findings: schema };
}
