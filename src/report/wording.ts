import type { ProbeRecord } from '../check/check.ts';
import type { SkipReason } from '../config/plan.ts';
import { plural } from '../finding/words/rule-words.ts';
import { counts } from './change.ts';
import type { Report, ReportedItem } from './report.ts';

/** What the verdict means for the deploy, in one word and one sentence that says what to do. */
export interface Conclusion {
  readonly word: 'Passed' | 'Failed' | 'Errored';
  readonly sentence: string;
}

/** Reads the verdict out. Every format that people read begins or ends with it. */
export function conclusion(report: Report): Conclusion {
  const counting = report.findings.filter((found) => counts(found, report));
  const [errors = 0, warnings = 0] = (['error', 'warning'] as const).map(
    (severity) => counting.filter((found) => found.severity === severity).length,
  );
  if (report.verdict === 'passed') return { word: 'Passed', sentence: passed(report) };
  if (report.verdict === 'failed') {
    const severity = errors > 0 ? 'error' : 'warning';
    const isAllNew = counting.every((found) => found.severity !== severity || found.change === 'new');
    const kind = `${report.change?.onlyNew && isAllNew ? 'new ' : ''}${severity}`;
    const stopping = plural(errors > 0 ? errors : warnings, kind);
    return {
      word: 'Failed',
      sentence: `${stopping} ${stops(errors > 0 ? errors : warnings)} this deploy; mend and run again.`,
    };
  }
  return report.exitCode === 2
    ? {
        word: 'Errored',
        sentence: `the request cannot be worked with; correct ${plural(errors, 'error')} and run again. The deploy stops.`,
      }
    : { word: 'Errored', sentence: 'it could not be told whether this deploy is safe, so it stops.' };
}

function passed(report: Report): string {
  const unseen = report.plan.filter((item) => item.skipped === 'unseen').length;
  const left = report.plan.filter((item) => item.skipped === 'fork' || item.skipped === 'dependabot').length;
  const parts = [
    ...(left > 0 ? [`nothing was probed and ${plural(left, 'item')} did not run`] : []),
    ...(unseen > 0 ? [`${plural(unseen, 'item')} saw files alone`] : []),
  ];
  const ran = parts.length > 0 ? `${parts.join('; ')}; all else ran` : 'all of the plan ran';
  const noted = report.counts.warnings > 0 ? `; ${plural(report.counts.warnings, 'warning')} to look at` : '';
  const old = report.findings.filter((found) => found.severity === 'error' && !counts(found, report) && !found.waived);
  const stay =
    old.length > 0 ? `; ${plural(old.length, 'old error')} ${old.length === 1 ? 'is' : 'are'} still there` : '';
  return `${ran}, and nothing${report.change?.onlyNew ? ' new' : ''} stops this deploy${stay}${noted}.`;
}

function stops(count: number): string {
  return count === 1 ? 'stops' : 'stop';
}

/** Status codes that a service answers whoever it does not know. */
const UNKNOWN_CALLER = [401, 403];

/** What is known to have happened where a protocol has no status: that somebody was there, and what passing shows. */
const WITHOUT_STATUS: Readonly<Record<ProbeRecord['kind'], { readonly there: string; readonly passed: string }>> = {
  url: { there: 'answered', passed: 'answered' },
  'status-page': { there: 'answered', passed: 'answered' },
  // A server that says nothing, or hangs up, has taken the connection and answered nothing.
  tcp: { there: 'connected', passed: 'connected' },
  tls: { there: 'connected', passed: 'valid' },
  dns: { there: 'answered', passed: 'answered' },
  grpc: { there: 'answered', passed: 'SERVING' },
  database: { there: 'connected', passed: 'answered' },
};

/**
 * What a probe was answered, and in one word what is wrong with it: `200`, `503: status`, `no answer: dns`. One that
 * passed although it was turned away went without a credential: it shows that the host is the right one, and nothing of
 * the access.
 */
export function answerOf({ kind, status, attempts, latency, reason, outcome }: ProbeRecord): string {
  const { there, passed } = WITHOUT_STATUS[kind];
  const answered = outcome === 'passed' ? passed : latency === undefined ? 'no answer' : there;
  const answer = attempts === 0 ? 'not asked' : (status ?? answered);
  const hostOnly = status !== undefined && UNKNOWN_CALLER.includes(status) && outcome === 'passed';
  if (hostOnly) return `${answer}, host only`;
  return reason === undefined ? String(answer) : `${answer}: ${reason}`;
}

/** What an item of the plan that was left out is called. */
export const LEFT_OUT: Readonly<Record<SkipReason, string>> = {
  fork: 'not run',
  dependabot: 'not run',
  unseen: 'seen in files alone',
};

/** Why an item of the plan was left out, as the end of "not run: …". */
export const SKIPPED: Readonly<Record<SkipReason, string>> = {
  fork: 'the pull request comes from a fork, and nothing is probed for it',
  dependabot: 'Dependabot opened the pull request, and nothing is probed for it',
  unseen: 'GitHub is not asked for its environments on a pull request from a fork or of Dependabot',
};

/** What an item of the plan is called where there is no table of them. */
export function labelOf(item: ReportedItem): string {
  return [item.part ?? item.check, item.name, item.environment, item.service]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

/** The reasons in the order in which reports list them. */
export const SKIP_REASONS: readonly SkipReason[] = ['fork', 'dependabot', 'unseen'];

/** `0.8 s`, `240 ms`, `2 min 5 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
