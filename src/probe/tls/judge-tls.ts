import { isIP } from 'node:net';
import type { ProbeExpectation } from '../../config/probe-spec.ts';
import type { Finding } from '../../finding/finding.ts';
import { plainAddress } from '../../network/address.ts';
import type { TlsSeen } from '../../network/certificate.ts';
import { plainHost } from '../../network/screen.ts';
import { report, type Voice } from '../voice.ts';

const DAY = 86_400_000;

/**
 * All that is wrong with what TLS has shown. What could not be looked at, as where no TLS was spoken, is not as it was
 * asked for.
 */
export function judgeTls(
  voice: Voice,
  { minVersion, expiresAfter, names }: ProbeExpectation['tls'],
  seen: TlsSeen | undefined,
  now: Date,
): Finding[] {
  const { probe } = voice;
  const say = (reason: 'version' | 'name' | 'none'): Finding => report(voice, 'probe/tls', { probe, reason });
  const wrong: Finding[] = [];
  if (!seen) {
    if (minVersion !== undefined || names.length > 0) wrong.push(say('none'));
  } else {
    // `TLSv1.2` and `TLSv1.3`: nothing older is agreed.
    if (minVersion !== undefined && !(seen.version >= minVersion)) wrong.push(say('version'));
    if (!names.every((name) => seen.names.some((held) => covers(held, name)))) wrong.push(say('name'));
  }
  return [...wrong, ...judgeExpiry(voice, expiresAfter, seen, now)];
}

/** The server's own certificate is told before those that it was verified with: it is the one to be renewed. */
function judgeExpiry(voice: Voice, wanted: number | undefined, seen: TlsSeen | undefined, now: Date): Finding[] {
  if (wanted === undefined) return [];
  const leaf = (seen?.leafExpires.getTime() ?? Number.NaN) - now.getTime();
  const chain = (seen?.chainExpires?.getTime() ?? Number.NaN) - now.getTime();
  // Written so that what is not known is too little.
  const leafLasts = leaf >= wanted;
  if (leafLasts && chain >= wanted) return [];
  const left = leafLasts ? chain : leaf;
  const days = Number.isNaN(left) ? undefined : Math.max(0, Math.floor(left / DAY));
  const facts = { probe: voice.probe, days, limit: Math.ceil(wanted / DAY), of: leafLasts ? 'chain' : 'leaf' } as const;
  return [report(voice, 'probe/certificate', facts)];
}

/** Whether a name of a certificate is the one that is wanted, or covers it: `*` is the first label (RFC 9525, 6.3). */
function covers(held: string, wanted: string): boolean {
  if (isIP(plainHost(wanted)) !== 0) return plainAddress(held) === plainAddress(plainHost(wanted));
  const [name, host] = [plainHost(held), plainHost(wanted)];
  return (
    name === host || (name.startsWith('*.') && host.indexOf('.') > 0 && host.slice(host.indexOf('.')) === name.slice(1))
  );
}
