import { isIP } from 'node:net';
import type { ProbeExpectation } from '../config/probe-spec.ts';
import type { Finding } from '../finding/finding.ts';
import type { TlsSeen } from '../network/certificate.ts';
import type { Trace } from '../network/trace.ts';
import { report, type Voice } from './voice.ts';

const DAY = 86_400_000;

/** From old to new. What is not among them is older than any. */
const VERSIONS = ['TLSv1.2', 'TLSv1.3'];

/** What TLS has shown, held against what is wanted of it. What could not be looked at is not as it was asked for. */
export function judgeTls(
  voice: Voice,
  wanted: ProbeExpectation['tls'],
  seen: TlsSeen | undefined,
  now: Date,
): Finding[] {
  const { probe } = voice;
  const { minVersion, expiresAfter, names } = wanted;
  const ends = expiresAfter === undefined ? [] : judgeEnds(voice, expiresAfter, seen, now);
  if (minVersion === undefined && names.length === 0) return ends;
  if (!seen) return [report(voice, 'probe/tls', { probe, reason: 'none' }), ...ends];
  const old = minVersion !== undefined && VERSIONS.indexOf(seen.version) < VERSIONS.indexOf(minVersion);
  const absent = names.filter((name) => !seen.names.some((held) => covers(held, name)));
  return [
    ...(old ? [report(voice, 'probe/tls', { probe, reason: 'version' })] : []),
    ...absent.map((name) => report(voice, 'probe/tls', { probe, reason: 'name', name })),
    ...ends,
  ];
}

/** The certificate itself, and apart from it whatever it was verified with that ends sooner. */
function judgeEnds(voice: Voice, wanted: number, seen: TlsSeen | undefined, now: Date): Finding[] {
  const { probe } = voice;
  const limit = Math.ceil(wanted / DAY);
  const leaf = leftOf(seen?.leafExpires, now);
  const chain = leftOf(seen?.chainExpires, now);
  const isShort = (left: number): boolean => !(left >= wanted);
  const ofLeaf = isShort(leaf)
    ? [report(voice, 'probe/certificate', { probe, days: daysOf(leaf), limit, of: 'leaf' })]
    : [];
  // Over a connection without a certificate there is no chain to speak of, and one that ends with its leaf is said.
  const isOwn = Number.isNaN(leaf) || (!Number.isNaN(chain) && chain >= leaf);
  return isOwn || !isShort(chain)
    ? ofLeaf
    : [...ofLeaf, report(voice, 'probe/certificate', { probe, days: daysOf(chain), limit, of: 'chain' })];
}

/** Milliseconds, or NaN where nothing is known. */
function leftOf(end: Date | undefined, now: Date): number {
  return end === undefined ? Number.NaN : end.getTime() - now.getTime();
}

function daysOf(left: number): number | undefined {
  return Number.isNaN(left) ? undefined : Math.max(0, Math.floor(left / DAY));
}

/** Whether a name of a certificate stands for a host: itself, or by `*` as its first label (RFC 9525, section 6.3). */
function covers(held: string, name: string): boolean {
  const [has, wants] = [held.toLowerCase(), name.toLowerCase()];
  if (has === wants) return true;
  const dot = wants.indexOf('.');
  return has.startsWith('*.') && dot > 0 && isIP(wants) === 0 && has.slice(1) === wants.slice(dot);
}

/** The family of the address that answered, held against the one that is wanted. */
export function judgeFamily(voice: Voice, wanted: 4 | 6 | undefined, { family }: Trace): Finding[] {
  if (wanted === undefined || family === wanted) return [];
  return [report(voice, 'probe/address-family', { probe: voice.probe, family, expected: wanted })];
}
