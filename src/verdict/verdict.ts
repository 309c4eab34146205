import { reaches } from '../finding/finding.ts';
import type { Rule, Severity } from '../finding/rules.ts';
import { WORDS } from '../finding/words.ts';

export type Verdict = 'passed' | 'failed' | 'errored';

/** Exit codes of command and action alike. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What of a finding counts for the verdict. */
export interface Weight {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly waived: boolean;
  /** Whether the change brings it, or the base has it as well; undefined where that is not known. */
  readonly change?: 'new' | 'old' | undefined;
}

/** What a run was to do, and did. */
export interface Progress {
  /** Items of the plan that were to be run; those that the event forbids are not among them. */
  readonly planned: number;
  readonly done: number;
}

/**
 * 0 when the plan was not empty, all of it has run, and nothing weighs enough to stop; else the highest reason:
 * 1 for findings, 2 for a wrong request, 3 when it could not be told. With `onlyNew`, findings that the base has as well
 * are no reason.
 */
export function exitCodeOf(
  weights: readonly Weight[],
  { planned, done }: Progress,
  failOn: Severity,
  onlyNew = false,
): ExitCode {
  const counting = weights.filter(
    ({ rule, waived, change }) => !waived && !(onlyNew && change === 'old' && mayBeOld(rule)),
  );
  const codes = counting.map((weight) => exitCodeFor(weight, failOn));
  const highest = highestOf(codes);
  if (highest >= 2) return highest;
  if (planned === 0) return 2;
  return done === planned ? highest : 3;
}

/** The exit code that says most. */
export function highestOf(codes: readonly ExitCode[]): ExitCode {
  return codes.toSorted((a, b) => b - a)[0] ?? 0;
}

/** What makes a run errored does so however old it is. */
function mayBeOld(rule: Rule): boolean {
  return WORDS[rule].stop === 'failed';
}

function exitCodeFor({ rule, severity }: Weight, failOn: Severity): ExitCode {
  const { stop } = WORDS[rule];
  if (severity === 'error' && stop === 'unknown') return 3;
  if (severity === 'error' && stop === 'wrong-request') return 2;
  return reaches(severity, failOn) ? 1 : 0;
}

const VERDICTS: Record<ExitCode, Verdict> = { 0: 'passed', 1: 'failed', 2: 'errored', 3: 'errored' };

/** The word for an exit code. */
export function verdictOf(exitCode: ExitCode): Verdict {
  return VERDICTS[exitCode];
}
