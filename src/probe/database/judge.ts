import type { Finding } from '../../finding/finding.ts';
import { report } from '../voice.ts';
import type { Asked, Sight } from './look.ts';
import { isAsDemanded } from './setting.ts';

const DAY = 86_400_000;

/** The one name that no server has: whether the probe's own connection speaks TLS. */
const TLS_IN_USE = 'ssl_in_use';

/** All that is wrong with what a database has shown. */
export function judgeSight(asked: Asked, sight: Sight): Finding[] {
  return [...judgeCertificate(asked, sight), ...judgeSettings(asked, sight)];
}

/** What could not be looked at, as without TLS, is not as it was asked for. */
function judgeCertificate({ voice, expiresAfter, now }: Asked, { tls }: Sight): Finding[] {
  if (expiresAfter === undefined) return [];
  const left = (tls?.leafExpires.getTime() ?? Number.NaN) - now.getTime();
  if (left >= expiresAfter) return [];
  const days = Number.isNaN(left) ? undefined : Math.max(0, Math.floor(left / DAY));
  return [report(voice, 'probe/certificate', { probe: voice.probe, days, limit: Math.ceil(expiresAfter / DAY) })];
}

function judgeSettings({ voice, ask }: Asked, { settings, tls }: Sight): Finding[] {
  return Object.entries(ask.settings).flatMap(([setting, demand]) => {
    const shown = setting === TLS_IN_USE ? (tls ? 'on' : 'off') : settings.get(setting);
    if (shown !== undefined && isAsDemanded(setting, demand, shown)) return [];
    const state = shown === undefined ? 'unknown' : 'differs';
    return [report(voice, 'database/setting', { probe: voice.probe, setting, state })];
  });
}
