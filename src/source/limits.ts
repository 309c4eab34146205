/** Caps that keep a hostile or broken input from exhausting the runner. Only a workflow can raise them. */
export interface Limits {
  /** Bytes in one file. */
  readonly fileSize: number;
  /** Files in one run. */
  readonly files: number;
  /** Levels of nesting in one document. */
  readonly depth: number;
  /** Values in one file, counted after YAML aliases. */
  readonly nodes: number;
  /** Violations listed for one file. */
  readonly findings: number;
  /** Seconds for any pattern or schema that a user writes. */
  readonly patternSeconds: number;
  /** Seconds for a whole run. */
  readonly runSeconds: number;
  /** Days from today on which a waiver may end at the latest. */
  readonly waiverDays: number;
}

export const DEFAULT_LIMITS: Limits = {
  fileSize: 1024 * 1024,
  files: 10_000,
  depth: 64,
  nodes: 200_000,
  findings: 200,
  patternSeconds: 2,
  runSeconds: 120,
  waiverDays: 90,
};
