import type { StatusPageAsk } from '../../config/probe-spec.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Network } from '../../network/network.ts';
import type { ReadyProbe } from '../ready-probe.ts';
import type { ProbeSetting } from '../setting.ts';

export function prepareStatusPage(_setting: ProbeSetting<StatusPageAsk>, _network: Network): ReadyProbe | Finding {
  throw new Error('not built yet');
}
