import type { TlsAsk } from '../../config/probe-spec.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Network } from '../../network/network.ts';
import type { ReadyProbe } from '../ready-probe.ts';
import type { ProbeSetting } from '../setting.ts';

export function prepareTls(_setting: ProbeSetting<TlsAsk>, _network: Network): ReadyProbe | Finding {
  throw new Error('not built yet');
}
