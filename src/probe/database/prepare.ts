import type { DatabaseAsk } from '../../config/probe-spec.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Network } from '../../network/network.ts';
import type { ReadyProbe } from '../ready-probe.ts';
import type { ProbeSetting } from '../setting.ts';

export function prepareDatabase(_setting: ProbeSetting<DatabaseAsk>, _network: Network): ReadyProbe | Finding {
  throw new Error('not built yet');
}
