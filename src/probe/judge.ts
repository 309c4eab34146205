import type { Finding } from '../finding/finding.ts';
import type { Answer } from '../network/network.ts';
import type { Expectation, ReadyProbe } from './ready-probe.ts';
import { report } from './voice.ts';

const DAY = 86_400_000;

/** Levels of nesting in a body that a schema is tried on. */
const DEEPEST_BODY = 64;

/** All that is wrong with an answer. `now` is the moment of the run. */
export function judge(probe: ReadyProbe, answer: Answer, now: Date): Finding[] {
  const wrong = judgeStatus(probe, answer) ?? judgeBody(probe, answer);
  return [wrong, judgeLatency(probe, answer), judgeCertificate(probe, answer, now)].filter(
    (found) => found !== undefined,
  );
}

/** Whether the status is one that the probe expects. */
export function isExpected({ status, knownStatus }: Expectation, code: number): boolean {
  const accepted = status ?? (knownStatus?.length ? knownStatus : undefined);
  return accepted ? accepted.includes(code) : code >= 200 && code <= 299;
}

function judgeStatus({ voice, request, expect }: ReadyProbe, answer: Answer): Finding | undefined {
  const { status } = answer;
  const { probe } = voice;
  if (isExpected(expect, status)) return undefined;
  if (request.credential && (status === 401 || status === 403)) {
    return report(voice, 'probe/credential-refused', { probe, status });
  }
  const location = answer.headers.get('location');
  if (status >= 300 && status <= 399 && location !== undefined) {
    const sameOrigin = URL.parse(location, request.url.href)?.origin === request.url.origin;
    return report(voice, 'probe/redirect', { probe, status, sameOrigin });
  }
  const expected = expect.status ?? (expect.knownStatus?.length ? expect.knownStatus : [200]);
  return report(voice, 'probe/status', { probe, status, expected });
}

function judgeBody({ voice, expect }: ReadyProbe, { headers, body }: Answer): Finding | undefined {
  if (!expect.violations) return undefined;
  const { probe } = voice;
  const coding = headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (coding !== 'identity' && coding !== '')
    return report(voice, 'probe/body', { probe, reason: 'encoded', violations: 0 });
  const json = readJson(body);
  if (!json) return report(voice, 'probe/body', { probe, reason: 'not-json', violations: 0 });
  // A body can be nested deeper than a recursive schema can follow.
  const violations = isDeeperThan(json.value, DEEPEST_BODY) ? 1 : expect.violations(json.value);
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

function judgeLatency({ voice, expect }: ReadyProbe, { latency }: Answer): Finding | undefined {
  const limit = expect.latencyMax;
  if (limit === undefined || latency <= limit) return undefined;
  return report(voice, 'probe/latency', { probe: voice.probe, milliseconds: Math.ceil(latency), limit });
}

/** What could not be looked at, as over plain http, is not as it was asked for. */
function judgeCertificate({ voice, expect }: ReadyProbe, answer: Answer, now: Date): Finding | undefined {
  const wanted = expect.certificateExpiresAfter;
  if (wanted === undefined) return undefined;
  const left = (answer.certificateExpires?.getTime() ?? Number.NaN) - now.getTime();
  if (left >= wanted) return undefined;
  const days = Number.isNaN(left) ? undefined : Math.max(0, Math.floor(left / DAY));
  return report(voice, 'probe/certificate', { probe: voice.probe, days, limit: Math.ceil(wanted / DAY) });
}
