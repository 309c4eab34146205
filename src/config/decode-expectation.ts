import { milliseconds } from './duration.ts';
import { isMatcher } from './json-matchers.ts';
import { patternOf } from './pattern-text.ts';
import type { HeaderMatcher, JsonMatcher, ProbeExpectation, StatusRange } from './probe-spec.ts';
import type { RawExpectation } from './raw.ts';

/** Turns what `expect` or `warn` says into what an answer is held against. Most probes do not say it. */
export function decodeExpectation(raw: RawExpectation | undefined): ProbeExpectation {
  return raw ? decode(raw) : NOTHING;
}

function decode(raw: RawExpectation): ProbeExpectation {
  const { tls = {}, answers = {}, body = {}, header = {}, json = {}, latency = {} } = raw;
  const limits = Object.entries(latency).map(([measure, limit]) => [measure, milliseconds(limit)]);
  return {
    status: raw.status?.map(rangeOf),
    header: Object.fromEntries(Object.entries(header).map(([name, asked]) => [name, headerOf(asked)])),
    body: { matches: listOf(body.matches).map(patternOf), absent: listOf(body.absent).map(patternOf) },
    jsonSchema: raw['json-schema'],
    json: Object.fromEntries(Object.entries(json).map(([path, asked]) => [path, jsonOf(asked)])),
    latency: Object.fromEntries(limits),
    errorRate: raw['error-rate'] === undefined ? undefined : Number.parseFloat(raw['error-rate']) / 100,
    tls: {
      minVersion: tls['min-version'],
      expiresAfter: milliseconds(tls['expires-after']),
      names: listOf(tls.names),
    },
    httpVersion: listOf(raw['http-version']),
    ipFamily: raw['ip-family'],
    answers: {
      codes: listOf(answers.codes),
      matches: listOf(answers.matches).map(patternOf),
      absent: listOf(answers.absent).map(patternOf),
      public: answers.public,
    },
  };
}

const NOTHING = decode({});

/** A code, a class such as `2xx`, or a range such as `200-299`. */
function rangeOf(status: number | string): StatusRange {
  if (typeof status === 'number') return { from: status, to: status };
  const hundred = /^([1-5])xx$/.exec(status)?.[1];
  if (hundred !== undefined) return { from: Number(hundred) * 100, to: Number(hundred) * 100 + 99 };
  const [from = '', to = ''] = status.split('-');
  return { from: Number(from), to: Number(to) };
}

/** A text between slashes is a regular expression, any other a glob. */
function headerOf(asked: string | { readonly absent: true }): HeaderMatcher {
  if (typeof asked !== 'string') return { kind: 'absent' };
  const pattern = /^\/(.+)\/$/.exec(asked)?.[1];
  return pattern === undefined ? { kind: 'glob', glob: asked } : { kind: 'matches', pattern };
}

/** A mapping of matchers as it is; anything else is what the value must equal. */
function jsonOf(asked: unknown): JsonMatcher {
  if (!isMatcher(asked)) return { equals: asked };
  const { every, matches, ...rest } = asked;
  return {
    ...rest,
    ...(typeof matches === 'string' && { matches: patternOf(matches) }),
    ...(every !== undefined && { every: jsonOf(every) }),
  };
}

function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  // A text is no list, whatever the compiler thinks of a type that stands for either.
  return value === undefined ? [] : Array.isArray(value) ? value : [value as T];
}
