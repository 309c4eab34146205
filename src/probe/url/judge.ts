import type { ProbeExpectation, StatusRange } from '../../config/probe-spec.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Answer, NetworkRequest } from '../../network/network.ts';
import { report, type Voice } from '../voice.ts';

const DAY = 86_400_000;

/** Levels of nesting in a body that a schema is tried on. */
const DEEPEST_BODY = 64;

/** What an answer is held against. */
export interface Judged {
  readonly voice: Voice;
  readonly request: NetworkRequest;
  /** Whether it changes nothing, however often it is sent. */
  readonly repeatable: boolean;
  readonly expect: ProbeExpectation;
  /** What the catalogue expects of its own request. */
  readonly knownStatus: readonly number[] | undefined;
  /** How many places of a body break its JSON Schema; undefined when none is asked for. */
  readonly violations: ((body: unknown) => number) | undefined;
  /** The moment of the run. */
  readonly now: Date;
}

/** All that is wrong with an answer, as far as it shows that alone. */
export function judge(judged: Judged, answer: Answer): Finding[] {
  const wrong = judgeStatus(judged, answer) ?? judgeBody(judged, answer);
  return [wrong, judgeCertificate(judged, answer)].filter((found) => found !== undefined);
}

/** Whether the status is one that the probe expects. */
export function isExpected(judged: Judged, code: number): boolean {
  return expectedOf(judged).some(({ from, to }) => from <= code && code <= to);
}

function expectedOf({ expect, knownStatus }: Judged): readonly StatusRange[] {
  if (expect.status) return expect.status;
  return knownStatus?.length ? knownStatus.map((code) => ({ from: code, to: code })) : [{ from: 200, to: 299 }];
}

function judgeStatus(judged: Judged, answer: Answer): Finding | undefined {
  const { voice, request } = judged;
  const { status } = answer;
  const { probe } = voice;
  if (isExpected(judged, status)) return undefined;
  if (request.credential && (status === 401 || status === 403)) {
    return report(voice, 'probe/credential-refused', { probe, status });
  }
  const location = answer.headers.get('location');
  if (status >= 300 && status <= 399 && location !== undefined) {
    const sameOrigin = URL.parse(location, request.url.href)?.origin === request.url.origin;
    return report(voice, 'probe/redirect', { probe, status, sameOrigin });
  }
  const expected = expectedOf(judged).map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`));
  return report(voice, 'probe/status', { probe, status, expected });
}

function judgeBody({ voice, violations: count }: Judged, { headers, body }: Answer): Finding | undefined {
  if (!count) return undefined;
  const { probe } = voice;
  const coding = headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (coding !== 'identity' && coding !== '')
    return report(voice, 'probe/body', { probe, reason: 'encoded', violations: 0 });
  const json = readJson(body);
  if (!json) return report(voice, 'probe/body', { probe, reason: 'not-json', violations: 0 });
  // A body can be nested deeper than a recursive schema can follow.
  const violations = isDeeperThan(json.value, DEEPEST_BODY) ? 1 : count(json.value);
  return violations > 0 ? report(voice, 'probe/body', { probe, reason: 'schema', violations }) : undefined;
}

/** JSON is UTF-8 (RFC 8259, 8.1); anything else is not read. */
function readJson(body: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) };
  } catch {
    return undefined;
  }
}

function isDeeperThan(value: unknown, levels: number): boolean {
  let layer = [value];
  for (let level = 0; layer.length > 0; level += 1) {
    if (level > levels) return true;
    layer = layer.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return false;
}

/** What could not be looked at, as over plain http, is not as it was asked for. */
function judgeCertificate({ voice, expect, now }: Judged, answer: Answer): Finding | undefined {
  const wanted = expect.tls.expiresAfter;
  if (wanted === undefined) return undefined;
  const left = (answer.tls?.leafExpires.getTime() ?? Number.NaN) - now.getTime();
  if (left >= wanted) return undefined;
  const days = Number.isNaN(left) ? undefined : Math.max(0, Math.floor(left / DAY));
  return report(voice, 'probe/certificate', { probe: voice.probe, days, limit: Math.ceil(wanted / DAY), of: 'leaf' });
}
