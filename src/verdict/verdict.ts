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
}

/** What a run was to do, and did. */
export interface Progress {
  /** Items of the plan that were to be run; those that the event forbids are not among them. */
  readonly planned: number;
  readonly done: number;
}

/**
 * 0 when the plan was not empty, all of it has run, and nothing weighs enough to stop; else the highest reason:
 * 1 for findings, 2 for a wrong request, 3 when it could not be told.
 */
export function exitCodeOf(weights: readonly Weight[], { planned, done }: Progress, failOn: Severity): ExitCode {
  const codes = weights.filter(({ waived }) => !waived).map((weight) => exitCodeFor(weight, failOn));
  const highest = highestOf(codes);
  if (highest >= 2) return highest;
  if (planned === 0) return 2;
  return done === planned ? highest : 3;
}

/** The exit code that says most. */
export function highestOf(codes: readonly ExitCode[]): ExitCode {
  return codes.toSorted((a, b) => b - a)[0] ?? 0;
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
