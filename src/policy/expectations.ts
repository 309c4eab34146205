import type { ProbeExpectation, StatusRange } from '../config/probe-spec.ts';
import { hasAll, isSame } from './loosening.ts';

/** Keys of `expect` that ask for less than before, or for something of which nobody can tell that it is as much. */
export function relaxedKeys(before: ProbeExpectation, now: ProbeExpectation): string[] {
  const latencies = Object.entries(before.latency).filter(([measure, limit]) => {
    const allowed = Object.entries(now.latency).find(([name]) => name === measure)?.[1];
    return allowed === undefined || allowed > limit;
  });
  const relaxed: Readonly<Record<string, boolean>> = {
    status: !isWithin(now.status ?? USUAL, before.status ?? USUAL),
    'body.matches': !hasAll(now.body.matches, before.body.matches),
    'body.absent': !hasAll(now.body.absent, before.body.absent),
    'json-schema': before.jsonSchema !== undefined && now.jsonSchema !== before.jsonSchema,
    'error-rate': (now.errorRate ?? 0) > (before.errorRate ?? 0),
    'tls.min-version': before.tls.minVersion === 'TLSv1.3' && now.tls.minVersion !== 'TLSv1.3',
    'tls.expires-after': (now.tls.expiresAfter ?? 0) < (before.tls.expiresAfter ?? 0),
    'tls.names': !hasAll(now.tls.names, before.tls.names),
    'http-version': before.httpVersion.length > 0 && !isPart(now.httpVersion, before.httpVersion),
    'ip-family': before.ipFamily !== undefined && now.ipFamily !== before.ipFamily,
    'answers.codes': !hasAll(codesOf(before), codesOf(now)),
    'answers.matches': !hasAll(now.answers.matches, before.answers.matches),
    'answers.absent': !hasAll(now.answers.absent, before.answers.absent),
    'answers.public': before.answers.public !== undefined && now.answers.public !== before.answers.public,
  };
  return [
    ...Object.entries(relaxed).flatMap(([key, isRelaxed]) => (isRelaxed ? [key] : [])),
    ...changedMembers(before.header, now.header).map((name) => `header.${name}`),
    ...(changedMembers(before.json, now.json).length > 0 ? ['json'] : []),
    ...latencies.map(([measure]) => `latency.${measure}`),
  ];
}

const USUAL: readonly StatusRange[] = [{ from: 200, to: 299 }];

function isWithin(ranges: readonly StatusRange[], others: readonly StatusRange[]): boolean {
  return ranges.every(({ from, to }) => others.some((other) => other.from <= from && to <= other.to));
}

function isPart(some: readonly string[], all: readonly string[]): boolean {
  return some.length > 0 && hasAll(all, some);
}

function codesOf({ answers }: ProbeExpectation): readonly string[] {
  return answers.codes.length > 0 ? answers.codes : ['NOERROR'];
}

/** Members that are gone, or ask something else. */
export function changedMembers(before: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>) {
  return Object.keys(before).filter((name) => !Object.hasOwn(now, name) || !isSame(before[name], now[name]));
}
