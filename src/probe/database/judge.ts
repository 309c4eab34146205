import type { Finding } from '../../finding/finding.ts';
import type { Trace } from '../../network/trace.ts';
import { judgeLine } from '../alongside.ts';
import { report } from '../voice.ts';
import type { Asked, Sight } from './look.ts';
import { isAsDemanded } from './setting.ts';

/** The one name that no server has: whether the probe's own connection speaks TLS. */
const TLS_IN_USE = 'ssl_in_use';

/** All that is wrong with what a database has shown. */
export function judgeSight(asked: Asked, sight: Sight, trace: Trace): Finding[] {
  const { voice, spec, now } = asked;
  return [...judgeLine(voice, spec, { tls: sight.tls, trace }, now), ...judgeSettings(asked, sight)];
}

function judgeSettings({ voice, ask }: Asked, { settings, tls }: Sight): Finding[] {
  return Object.entries(ask.settings).flatMap(([setting, demand]) => {
    const shown = setting === TLS_IN_USE ? (tls ? 'on' : 'off') : settings.get(setting);
    if (shown !== undefined && isAsDemanded(setting, demand, shown)) return [];
    const state = shown === undefined ? 'unknown' : 'differs';
    return [report(voice, 'database/setting', { probe: voice.probe, setting, state })];
  });
}
