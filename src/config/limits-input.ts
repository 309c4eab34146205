import { type Finding, finding } from '../finding/finding.ts';
import { displayKey } from '../finding/pointer.ts';
import { suggest } from '../finding/suggest.ts';
import { DEFAULT_LIMITS, type Limits } from '../source/limits.ts';

/** Keys of the `limits` input, the limit that each sets, and the most that it may be: beyond it nothing is bounded. */
const KEYS: Readonly<Record<string, readonly [limit: keyof Limits, most: number]>> = {
  'file-size': ['fileSize', 1024 ** 3],
  files: ['files', 1_000_000],
  depth: ['depth', 1000],
  nodes: ['nodes', 50_000_000],
  findings: ['findings', 100_000],
  'pattern-seconds': ['patternSeconds', 60],
  'run-seconds': ['runSeconds', 6 * 60 * 60],
  'waiver-days': ['waiverDays', 3650],
};

const UNIT: Readonly<Record<string, number>> = { '': 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };

/** Reads the pairs of the `limits` input over the defaults. */
export function readLimits(pairs: Iterable<readonly [key: string, value: unknown]>): {
  limits: Limits;
  problems: Finding[];
} {
  const problems: Finding[] = [];
  const read: Partial<Record<keyof Limits, number>> = {};
  for (const [key, value] of pairs) {
    const known = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
    const name = `limits.${displayKey(key)}`;
    if (!known) {
      problems.push(
        finding('config/input', { name, reason: 'unknown-input', suggestion: suggest(key, Object.keys(KEYS)) }),
      );
      continue;
    }
    const amount = key === 'file-size' ? readSize(value) : readCount(value);
    if (amount === undefined || amount < 1 || amount > known[1]) {
      problems.push(finding('config/input', { name, reason: 'value-not-allowed', suggestion: undefined }));
    } else read[known[0]] = amount;
  }
  return { limits: { ...DEFAULT_LIMITS, ...read }, problems };
}

function readCount(value: unknown): number | undefined {
  return /^\d{1,12}$/.test(String(value)) ? Number(value) : undefined;
}

function readSize(value: unknown): number | undefined {
  const [, digits, unit] = /^(\d{1,12})\s*(KiB|MiB|GiB)?$/.exec(String(value)) ?? [];
  return digits === undefined ? undefined : Number(digits) * (UNIT[unit ?? ''] ?? 1);
}
