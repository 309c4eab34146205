import { type Finding, finding, type Place } from '../finding/finding.ts';
import { parentPointer } from '../finding/pointer.ts';
import { runEach } from '../schema/bounded.ts';
import { validateTextual } from '../schema/coerce.ts';
import type { CompiledSchema, Violation } from '../schema/schema.ts';
import type { Document } from '../source/document.ts';
import type { Limits } from '../source/limits.ts';
import { setOwn } from '../source/own.ts';
import type { Subject } from './check.ts';
import { documentHygiene, type HygieneAsked, withoutSaid } from './hygiene-findings.ts';
import { type Stop, stopOf, stoppedFinding } from './stopped.ts';

/** A document and the schema that it is to be held against. */
export interface Held {
  readonly document: Document;
  readonly schema: CompiledSchema;
  /** The schema's own place, where nobody but the document says which it is. */
  readonly related?: Place['related'];
}

/** Holds documents against schemas, some of them at a time, and looks at their hygiene; nothing of them is kept. */
export interface Holder {
  /** `size` is how much there is of the document, such as the length of its text. */
  readonly add: (held: Held, size: number) => Promise<void>;
  /** Holds what is waiting. */
  readonly finish: () => Promise<void>;
}

/** Documents that wait together, and how much text there may be of them. */
const TOGETHER = 32;
const TEXT_TOGETHER = 256 * 1024;

/** Documents that were read one by one share a watch over the time that their schemas may take. */
export function holdDocuments(subject: Subject, findings: Finding[], hygiene: HygieneAsked = { subject }): Holder {
  const { patternSeconds } = subject.request.limits;
  let waiting: Held[] = [];
  let text = 0;
  const finish = async () => {
    const held = waiting;
    waiting = [];
    text = 0;
    const tell = (made: readonly Finding[]) => void findings.push(...made);
    await runEach(patternSeconds, held, {
      work: (one) => tell(judge(one, hygiene)),
      stopped: (one) => tell(judgeStopped(one, hygiene)),
      isQuick: !held.some(({ schema }) => schema.needsBound),
      signal: subject.signal,
    });
  };
  return {
    add: async (held, size) => {
      waiting.push(held);
      text += size;
      if (waiting.length >= TOGETHER || text >= TEXT_TOGETHER) await finish();
    },
    finish,
  };
}

type Outcome = readonly Violation[] | Stop;

/** What is wrong with a document. It takes as long as the schema does; somebody has to watch the time. */
export function judge(held: Held, hygiene: HygieneAsked): Finding[] {
  return toldOf(held, hold(held), hygiene);
}

/** What is wrong with a document that took too long. */
export function judgeStopped(held: Held, hygiene: HygieneAsked): Finding[] {
  return toldOf(held, 'timeout', hygiene);
}

function toldOf(held: Held, outcome: Outcome, hygiene: HygieneAsked): Finding[] {
  const told = outcome.length === 0 ? [] : tell(held, outcome, hygiene.subject.request.limits);
  const flaws = documentHygiene(held.document, hygiene);
  return flaws.length === 0 ? told : [...told, ...withoutSaid(flaws, told)];
}

/** A file as it is: only what its format calls text is text. */
function hold({ document, schema }: Held): Outcome {
  const value = document.stringsOnly ? copyOf(document.value) : document.value;
  try {
    return validateTextual(schema, value, () => document.stringsOnly);
  } catch (error) {
    // Whoever watches the time over all of them is told by the error itself.
    if (stopOf(error) === 'unsupported') return 'unsupported';
    throw error;
  }
}

/** A copy in which texts can be changed into what the schema asks for. Every key is a member of its own. */
function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = { ...value };
  for (const [key, member] of Object.entries(copy)) {
    if (typeof member === 'object' && member !== null) setOwn(copy, key, copyOf(member));
  }
  return copy;
}

function tell({ document, schema, related }: Held, outcome: Outcome, limits: Limits): Finding[] {
  if (typeof outcome === 'string') {
    const { value, locate } = document;
    return [stoppedFinding(outcome, schema, { value: () => value, locate })];
  }
  const cap = limits.findings;
  const listed = outcome.slice(0, cap).map(({ pointer, place, detail, says }) => {
    const part = place === 'missing' ? 'end' : place;
    const location = document.locate(place === 'missing' ? parentPointer(pointer) : pointer, part);
    const whole = (document.within ?? '') + pointer;
    return finding(detail.rule, detail.facts, {
      location,
      pointer: whole,
      ...(related && { related }),
      ...(says && { says }),
    });
  });
  const more = outcome.length - cap;
  if (more <= 0) return listed;
  return [...listed, finding('validate/cap', { limit: cap, more }, { location: document.locate('') })];
}
