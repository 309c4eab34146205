import type { ChangeRecord } from '../change/change.ts';
import type { Records } from '../check/records.ts';
import type { PlanItem } from '../config/plan.ts';
import type { Related } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { Rule, Severity } from '../finding/rules.ts';
import type { ExitCode, Verdict } from '../verdict/verdict.ts';

export type { ExitCode, Verdict };

/** A finding with its words, as every format shows it. */
export interface ReportedFinding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly title: string;
  /** The key that it is about, as people read it; empty when it is about none. */
  readonly subject: string;
  readonly message: string;
  readonly hint: string;
  readonly location: Location | undefined;
  readonly pointer: string | undefined;
  readonly environment: string | undefined;
  readonly service: string | undefined;
  readonly related: readonly Related[];
  /** Path or address of what to read when this happens. */
  readonly runbook: string | undefined;
  /** Whether the change brings it, or the base has it as well; undefined where there is no base to compare with. */
  readonly change: 'new' | 'old' | undefined;
  /** Fingerprint of the value, for the `pin` of a waiver; undefined without a `fingerprint-key`. */
  readonly pin: string | undefined;
  /** Set when the finding is accepted for now; it is shown and does not count. */
  readonly waived:
    | { readonly reason: string; readonly owner: string | undefined; readonly expires: string }
    | undefined;
}

export interface ReportedItem extends PlanItem {
  /** `passed`: run without an error of its own. */
  readonly state: 'passed' | 'failed' | 'skipped' | 'not-run';
}

/** One run, complete and without a single value of the configuration. Every format is made from it. */
export interface Report extends Records {
  readonly version: 1;
  readonly tool: { readonly name: 'tollgate'; readonly version: string };
  readonly verdict: Verdict;
  readonly exitCode: ExitCode;
  /** ISO 8601. */
  readonly started: string;
  /** Milliseconds. */
  readonly duration: number;
  readonly counts: {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly waived: number;
    /** Of the errors and warnings, those that the change brings; 0 where nothing was compared with. */
    readonly new: number;
    /** Items of the plan that were carried out, all checks together. */
    readonly checked: number;
    /** Of those, probes. */
    readonly probed: number;
    /** Items that were declared and not run because the event or the request left them out. */
    readonly skipped: number;
  };
  readonly environments: readonly string[];
  readonly plan: readonly ReportedItem[];
  readonly findings: readonly ReportedFinding[];
  /** What the base has and the change has mended. */
  readonly mended: readonly ReportedFinding[];
  /** What the change does to each environment; undefined where there is no base to compare with. */
  readonly change: ChangeRecord | undefined;
}
