import type { ProbeExpectation, StatusRange } from '../../config/probe-spec.ts';
import type { Leaf } from '../../environment/effective.ts';
import type { RedirectStop } from '../../finding/facts/probe.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Answer, NetworkRequest } from '../../network/network.ts';
import { judgeFamily, judgeTls } from '../judge-connection.ts';
import { isSameThing } from '../same-thing.ts';
import { isUnsure } from '../unsure.ts';
import { report, type Voice } from '../voice.ts';
import { judgeContent } from './judge-content.ts';
import { judgeKnownBody, type KnownAnswer } from './judge-known.ts';

/** What an answer is held against. */
export interface Judged {
  readonly voice: Voice;
  readonly request: NetworkRequest;
  /** Whether it changes nothing, however often it is sent. */
  readonly repeatable: boolean;
  /** Whether the same request may be sent to another address of the origin; undefined where no redirect is followed. */
  readonly mayFollow: ((url: URL) => boolean) | undefined;
  readonly expect: ProbeExpectation;
  /** What only warns where it is not met. */
  readonly warn: ProbeExpectation;
  /** What the catalogue expects of its own request. */
  readonly known: KnownAnswer | undefined;
  /** How many places of a body break its JSON Schema; undefined when none is asked for. */
  readonly violations: ((body: unknown) => number) | undefined;
  readonly warnViolations: ((body: unknown) => number) | undefined;
  /** Seconds for all patterns over one answer. */
  readonly patternSeconds: number;
  /** Whether the JSON of the answer is given to whoever looks for more in it. */
  readonly keepsContent: boolean;
  /** What of the configuration the catalogue's address was made from. */
  readonly parts: readonly Leaf[];
  /** The moment of the run. */
  readonly now: Date;
}

/**
 * All that is wrong with an answer, as far as it shows that alone. Where the status is wrong already, it is another
 * answer than the one that headers and body were described of; where only a fact that is not sure says so, it may well be
 * the right one, and what the probe itself expects is looked at. What `expect` fails is not said again by `warn`.
 */
export async function judge(judged: Judged, answer: Answer, stop?: RedirectStop): Promise<Finding[]> {
  const { voice, expect, warn, violations, warnViolations, patternSeconds: seconds } = judged;
  const status = judgeStatus(judged, answer, stop);
  const isOther = status !== undefined && !isUnsure(status);
  const quiet = { ...voice, blocks: false };
  const errors = [
    ...(status ? [status] : []),
    ...(isOther ? [] : await judgeContent({ voice, wanted: expect, violations, seconds }, answer)),
    ...(status ? [] : await judgeKnownBody({ ...judged, seconds }, answer)),
    ...judgeConnection(voice, expect, judged, answer),
  ];
  const content = { voice: quiet, wanted: warn, violations: warnViolations, said: expect, seconds };
  const warnings = [
    ...(status ? [] : judgeWarnedStatus(quiet, warn, answer)),
    ...(isOther ? [] : await judgeContent(content, answer)),
    ...judgeConnection(quiet, warn, judged, answer),
  ];
  return [...errors, ...warnings.filter((warning) => !errors.some((error) => isSameThing(warning, error)))];
}

function judgeConnection(voice: Voice, wanted: ProbeExpectation, { now }: Judged, answer: Answer): Finding[] {
  const { probe } = voice;
  const { httpVersion: version, tls, trace } = answer;
  const expected = wanted.httpVersion;
  const other = expected.length > 0 && !expected.some((one) => one === version);
  return [
    ...(other ? [report(voice, 'probe/http-version', { probe, version, expected })] : []),
    ...judgeFamily(voice, wanted.ipFamily, trace),
    ...judgeTls(voice, wanted.tls, tls, now),
  ];
}

/**
 * Whether the status is one that the probe expects. With a credential only the authenticated answer is. A service that
 * fails is none that the catalogue expects, whatever it says.
 */
export function isExpected(judged: Judged, code: number): boolean {
  if (isRefusal(judged, code) || (isByCatalogue(judged) && isFailure(code))) return false;
  return isAmong(expectedOf(judged), code);
}

/** Whether it is the catalogue that says which status is right. */
function isByCatalogue({ expect, known }: Judged): boolean {
  return expect.status === undefined && known !== undefined;
}

/** Status codes with which a service says that it fails itself (RFC 9110, section 15.6). */
function isFailure(code: number): boolean {
  return code >= 500;
}

function isRefusal({ request }: Judged, code: number): boolean {
  return request.credential !== undefined && (code === 401 || code === 403);
}

function expectedOf({ expect, known }: Judged): readonly StatusRange[] {
  if (expect.status) return expect.status;
  return known?.status.length ? known.status.map((code) => ({ from: code, to: code })) : [{ from: 200, to: 299 }];
}

function isAmong(ranges: readonly StatusRange[], code: number): boolean {
  return ranges.some(({ from, to }) => from <= code && code <= to);
}

/** Where the catalogue is not sure, another answer than it knows warns; a service that fails does not. */
function judgeStatus(judged: Judged, answer: Answer, stop: RedirectStop | undefined): Finding | undefined {
  const { request } = judged;
  const { status } = answer;
  const { probe } = judged.voice;
  if (isExpected(judged, status)) return undefined;
  if (isRefusal(judged, status)) return report(judged.voice, 'probe/credential-refused', { probe, status });
  const mayBeRight = isByCatalogue(judged) && judged.known?.isSure === false && !isFailure(status);
  const voice = mayBeRight ? { ...judged.voice, blocks: false } : judged.voice;
  const unsure = mayBeRight ? ({ unsure: true } as const) : {};
  const by = isByCatalogue(judged) ? ({ by: 'catalogue' } as const) : {};
  const location = answer.headers.get('location');
  if (status >= 300 && status <= 399 && location !== undefined) {
    const sameOrigin = URL.parse(location, request.url.href)?.origin === request.url.origin;
    return report(voice, 'probe/redirect', { probe, status, sameOrigin, ...(stop && { stop }), ...unsure });
  }
  return report(voice, 'probe/status', {
    probe,
    status,
    expected: expectedOf(judged).map(rangeText),
    ...by,
    ...unsure,
  });
}

function judgeWarnedStatus(voice: Voice, { status: wanted }: ProbeExpectation, { status }: Answer): Finding[] {
  if (!wanted || isAmong(wanted, status)) return [];
  return [report(voice, 'probe/status', { probe: voice.probe, status, expected: wanted.map(rangeText) })];
}

function rangeText({ from, to }: StatusRange): string {
  return from === to ? String(from) : `${from}-${to}`;
}
