import { type Fault, type FaultKey, TLS_FAULTS, TROUBLES } from './fault.ts';
import type { Kind } from './host-kinds.ts';

/** A fault that was read, or one sentence that says what is wrong with it. */
export type ReadFault = { readonly ok: true; readonly fault: Fault } | { readonly ok: false; readonly problem: string };

interface Expectation {
  readonly fits: (value: unknown) => boolean;
  /** What is wanted, to stand behind "must be". */
  readonly wanted: string;
}

/** The longest delay: an hour. */
const LONGEST = 3_600_000;

const MILLISECONDS = whole(0, LONGEST, 'milliseconds');
const SWITCH: Expectation = { fits: (value) => value === true, wanted: 'true' };

const EXPECTED: Readonly<Record<FaultKey, Expectation>> = {
  path: { fits: (value) => isLine(value) && value.startsWith('/'), wanted: 'a path that begins with /' },
  every: whole(1, 1_000_000, 'requests'),
  latency: MILLISECONDS,
  jitter: MILLISECONDS,
  status: whole(200, 599, 'of a status code'),
  body: { fits: () => true, wanted: 'JSON' },
  html: SWITCH,
  redirect: { fits: (value) => isLine(value) && /^(?:\/|https?:\/\/)/.test(value), wanted: 'a path or a URL' },
  'retry-after': whole(0, 1_000_000_000, 'seconds'),
  drip: whole(1, LONGEST, 'milliseconds'),
  cut: SWITCH,
  drop: SWITCH,
  refuse: SWITCH,
  tls: oneOf(TLS_FAULTS),
  without: {
    fits: (value) => Array.isArray(value) && value.length > 0 && value.every(isLine),
    wanted: 'a list of payment methods',
  },
  trouble: oneOf(TROUBLES),
  settings: { fits: isTexts, wanted: 'texts by name of the setting' },
  sqlstate: { fits: (value) => typeof value === 'string' && /^[0-9A-Z]{5}$/.test(value), wanted: 'an SQLSTATE' },
};

/** What a request may not have decided before it came. */
const OF_THE_WHOLE_HOST: readonly FaultKey[] = ['refuse', 'tls'];

/** Reads a fault out of JSON, for a host of a kind. One that would do nothing there is refused. */
export function readFault(value: unknown, { name: kind, faults: known }: Pick<Kind, 'name' | 'faults'>): ReadFault {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('a fault must be an object');
  const entries = Object.entries(value);
  for (const [key, content] of entries) {
    const name = known.find((one) => one === key);
    if (!name) return wrong(`a host of kind ${kind} knows these faults: ${known.join(', ')}`);
    if (!EXPECTED[name].fits(content)) return wrong(`${name} must be ${EXPECTED[name].wanted}`);
  }
  const fault: Fault = Object.fromEntries(entries);
  const whole = OF_THE_WHOLE_HOST.find((key) => fault[key] !== undefined);
  if (whole && (fault.path !== undefined || fault.every !== undefined))
    return wrong(`${whole} is of the whole host, without path and every`);
  if (entries.every(([key]) => key === 'path' || key === 'every')) return wrong('a fault must say what fails');
  return { ok: true, fault };
}

function wrong(problem: string): ReadFault {
  return { ok: false, problem };
}

function whole(least: number, most: number, unit: string): Expectation {
  return {
    fits: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
    wanted: `a whole number ${unit} from ${least} to ${most}`,
  };
}

function oneOf(words: readonly string[]): Expectation {
  return { fits: (value) => typeof value === 'string' && words.includes(value), wanted: `one of ${words.join(', ')}` };
}

/** A text that can stand in a line of a header. */
function isLine(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]{1,2000}$/.test(value);
}

function isTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((text) => typeof text === 'string' && !text.includes('\0'));
}
