import type { Severity } from '../finding/rules.ts';
import { plural } from '../finding/words/rule-words.ts';
import { newFirst } from './change.ts';
import { clip, commandData, commandProperty, inert, visible } from './escape.ts';
import { countShown, foldAlike } from './fold.ts';
import { mostSevereFirst } from './group.ts';
import type { Report, ReportedFinding } from './report.ts';

/** The kinds of annotation that GitHub has. */
export type Level = 'error' | 'warning' | 'notice';

/** One annotation: shown at its line in a pull request, and on the page of the run. */
export interface Annotation {
  readonly level: Level;
  /** The title of the rule, or of the roll-up. The runner does not mask titles, so nothing of the user's stands here. */
  readonly title: string;
  readonly message: string;
  /** Undefined when it belongs to no file; then it has no line either. */
  readonly location: ReportedFinding['location'];
}

/** The runner shows ten of a kind and drops the rest without a word: nine, and one that says how many more there are. */
const MOST_OF_A_KIND = 9;
const LONGEST_TITLE = 100;
const LONGEST_MESSAGE = 1000;

const LEVEL: Readonly<Record<Severity, Level>> = { error: 'error', warning: 'warning', info: 'notice' };

/** The findings that count as annotations: what a change brings first, then the most severe, at most ten of a kind. */
export function annotationsOf(report: Report): Annotation[] {
  const folded = foldAlike(newFirst(mostSevereFirst(report.findings.filter((found) => found.waived === undefined))));
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const ofLevel = folded.shown.filter((found) => LEVEL[found.severity] === level);
    const told = ofLevel.slice(0, MOST_OF_A_KIND);
    const shown = told.map((found) => annotation(level, found));
    const more = countShown(ofLevel, folded) - countShown(told, folded);
    return more > 0 ? [...shown, rollUp(level, more)] : shown;
  });
}

function annotation(level: Level, found: ReportedFinding): Annotation {
  const where = [found.environment, found.service].filter((part) => part !== undefined).join(' · ');
  const subject = [where, found.subject].filter((part) => part !== '').join(': ');
  const first = `${subject === '' ? '' : `${clip(subject, 300)} — `}${clip(found.message, 500)}`;
  const lines = [first, found.hint === '' ? '' : `→ ${found.hint}`, ruleLine(found)].filter((line) => line !== '');
  return {
    level,
    title: clip(inert(visible(found.title)), LONGEST_TITLE),
    message: clip(lines.map((line) => inert(visible(line))).join('\n'), LONGEST_MESSAGE),
    location: found.location,
  };
}

function ruleLine({ rule, change }: ReportedFinding): string {
  return change === undefined
    ? rule
    : `${rule} · ${change === 'new' ? 'new with this change' : 'old: the base has it as well'}`;
}

function rollUp(level: Level, more: number): Annotation {
  return {
    level,
    title: 'Tollgate found more',
    message: `${plural(more, `more ${level}`)}: see the summary of the job for all of them.`,
    location: undefined,
  };
}

/** The annotations as workflow commands, one a line, folded away in the log, which shows the findings anyway. */
export function renderAnnotations(report: Report): string {
  const commands = annotationsOf(report).map(command);
  return commands.length === 0 ? '' : ['::group::Annotations', ...commands, '::endgroup::', ''].join('\n');
}

function command({ level, title, message, location }: Annotation): string {
  const at =
    location === undefined
      ? []
      : [`file=${commandProperty(inert(visible(location.file)))}`, `line=${location.line}`, `col=${location.column}`];
  return `::${level} ${[...at, `title=${commandProperty(title)}`].join(',')}::${commandData(message)}`;
}
