import type { TlsAsk } from '../../config/probe-spec.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Line } from '../../network/converse.ts';
import type { Network } from '../../network/network.ts';
import { judgeLine } from '../alongside.ts';
import { hostProbe } from '../host-probe.ts';
import { findHost } from '../host-target.ts';
import type { ReadyProbe } from '../ready-probe.ts';
import type { ProbeSetting } from '../setting.ts';
import { awaitVerdict } from './verdict.ts';

/** Makes a handshake ready, or says why it may not be made. */
export function prepareTls(setting: ProbeSetting<TlsAsk>, network: Network): ReadyProbe | Finding {
  const { ask, spec, now } = setting;
  const asked = findHost(setting, ask.target, network, () => 'tls');
  if ('rule' in asked) return asked;
  const { voice } = asked;
  return hostProbe(asked, spec, 'tls', async (call, signal) => {
    const said = await network.converse({ ...call, tls: [] }, shake, signal);
    if (said.kind !== 'answered') return said;
    return { kind: 'seen', findings: judgeLine(voice, spec, said.value, now), trace: said.value.trace };
  });
}

/** What was agreed, and how long that took: the wait for the verdict is ours. */
async function shake(line: Line) {
  const trace = line.stopwatch.trace();
  await awaitVerdict(line);
  return { tls: line.tls, trace };
}
