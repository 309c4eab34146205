import { type Finding, finding } from '../finding/finding.ts';
import { nameOfThrown } from '../finding/thrown.ts';
import type { Report } from '../report/report.ts';
import type { Redactor } from '../secret/redactor.ts';
import { withoutTelltaleKeys } from './matrix-keys.ts';

/** A place that a report goes to: how it looks there, and how it gets there. */
export interface Sink {
  /** Shown when writing it fails, or when a secret was about to be written to it. */
  readonly name: string;
  readonly render: (report: Report) => string;
  readonly write: (text: string) => void | Promise<void>;
  /**
   * How a later failure is told there: the whole report again, which replaces what was written, or only what it adds,
   * which follows it. Without it nothing can be told there any more.
   */
  readonly correction?: 'replaces' | 'follows';
  /** Others read it as it is: with something replaced in it, it would be worth nothing, so it is not written then. */
  readonly isWhole?: true;
}

/** Judges a report again with further findings. */
export type Conclude = (report: Report, findings: readonly Finding[]) => Report;

/**
 * The one exit. Renders the report for every sink, searches every text for every known secret, and only then writes, in
 * the order of the sinks; what must be true at the end, such as the outputs of the action, comes last.
 *
 * A secret in a text is replaced and makes the run errored. So does a sink that cannot be written, and the other sinks
 * are still written and say so, those that were written before it too: a log that said "Passed" must not have the last
 * word. Returns the report as it was told last; never throws.
 */
export async function leave(
  report: Report,
  sinks: readonly Sink[],
  redactor: Redactor,
  conclude: Conclude,
): Promise<Report> {
  let current = searchForSecrets(withoutTelltaleKeys(report, redactor), sinks, redactor, conclude);
  const written: Sink[] = [];
  for (const sink of sinks) {
    const problem = await attempt(sink, current, redactor);
    // Half of a file may have been written, and its first words may tell of a pass: it is written over as well.
    if (problem === undefined || sink.correction === 'replaces') written.push(sink);
    if (problem === undefined) continue;
    const before = current;
    current = conclude(before, [problem]);
    for (const one of written) await correct(one, before, current, redactor);
  }
  return current;
}

async function correct(sink: Sink, before: Report, now: Report, redactor: Redactor): Promise<void> {
  if (sink.correction === undefined) return;
  const told = new Set(sink.correction === 'follows' ? before.findings : []);
  const findings = now.findings.filter((found) => !told.has(found));
  await attempt(sink, { ...now, findings }, redactor);
}

/** Makes a leak part of the report before anything is written, so that every sink tells of it. */
function searchForSecrets(report: Report, sinks: readonly Sink[], redactor: Redactor, conclude: Conclude): Report {
  if (redactor.isEmpty) return report;
  const held = countHits(report, redactor) > 0;
  const leaking = sinks.filter((sink) => held || redactor.scan(renderOrNothing(sink, report)).hits > 0);
  if (leaking.length === 0) return report;
  const blocked = finding('run/leak-blocked', { sinks: leaking.map((sink) => sink.name) });
  return conclude(held ? scrub(report, redactor) : report, [blocked]);
}

async function attempt(sink: Sink, report: Report, redactor: Redactor): Promise<Finding | undefined> {
  let text: string;
  try {
    text = sink.render(report);
  } catch (thrown) {
    return finding('run/crashed', { where: `report ${sink.name}`, thrown: nameOfThrown(thrown) });
  }
  const scanned = redactor.scan(text);
  if (sink.isWhole && scanned.hits > 0) return finding('run/output', { sink: sink.name });
  try {
    await sink.write(scanned.text);
    return undefined;
  } catch {
    return finding('run/output', { sink: sink.name });
  }
}

/** A renderer that crashes is told of when its sink is written; until then it has nothing that could be searched. */
function renderOrNothing(sink: Sink, report: Report): string {
  try {
    return sink.render(report);
  } catch {
    return '';
  }
}

/**
 * A secret may hold punctuation that a sink escapes, and would then pass the search of the rendered text. So the texts
 * of the report are searched too, as they are.
 */
function countHits(part: unknown, redactor: Redactor): number {
  if (typeof part === 'string') return redactor.scan(part).hits;
  if (part === null || typeof part !== 'object') return 0;
  return Object.values(part).reduce((sum: number, member) => sum + countHits(member, redactor), 0);
}

function scrub<Part>(part: Part, redactor: Redactor): Part {
  // Texts become texts and members keep their places, which the compiler cannot follow through a generic walk.
  return scrubbed(part, redactor) as Part;
}

function scrubbed(part: unknown, redactor: Redactor): unknown {
  if (typeof part === 'string') return redactor.scan(part).text;
  if (Array.isArray(part)) return part.map((member: unknown) => scrubbed(member, redactor));
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, scrubbed(member, redactor)]));
}
