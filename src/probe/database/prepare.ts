import type { DatabaseAsk } from '../../config/probe-spec.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Network } from '../../network/network.ts';
import { whyNotAllowed } from '../host-target.ts';
import type { ReadyProbe } from '../ready-probe.ts';
import type { ProbeSetting } from '../setting.ts';
import { report, voiceOf } from '../voice.ts';
import { askDatabase } from './ask.ts';
import type { Asked } from './look.ts';
import { findDatabase } from './target.ts';

type DatabaseSetting = ProbeSetting<DatabaseAsk>;

/** Makes a look at a database ready, or says why it may not be had. */
export function prepareDatabase(setting: DatabaseSetting, network: Network): ReadyProbe | Finding {
  const { spec, ask, effective, now } = setting;
  const found = findDatabase(ask.target, effective);
  const voice = voiceOf(setting, found.leaf);
  if (found.kind === 'none') {
    return report(voice, 'probe/no-target', {
      probe: spec.name,
      key: found.key,
      state: found.state,
      suggestion: found.suggestion,
    });
  }
  if (found.kind === 'not-a-database-url')
    return report(voice, 'probe/blocked', { probe: spec.name, reason: found.kind });
  const { database } = found;
  // The catalogue knows no databases.
  const inCatalogue = { ...setting, gateways: [] };
  const reason = whyNotAllowed(database.places, database.host, found.leaf !== undefined, inCatalogue, network);
  if (reason) return report(voice, 'probe/blocked', { probe: spec.name, reason });
  const asked: Asked = { voice, database, ask, spec, now };
  return {
    kind: 'database',
    voice,
    ask: (signal, address) => askDatabase(asked, network, signal, address),
    endpoint: { host: database.host, port: database.port },
    manner: spec,
    expect: spec.expect,
    warn: spec.warn,
  };
}
