import type { TcpAsk } from '../../config/probe-spec.ts';
import type { DialogueReason } from '../../finding/facts/service.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Conversation } from '../../network/converse.ts';
import type { Network } from '../../network/network.ts';
import { judgeLine } from '../alongside.ts';
import { type AskOnce, hostProbe } from '../host-probe.ts';
import { findHost } from '../host-target.ts';
import { PATTERN_SECONDS } from '../pattern.ts';
import type { ReadyProbe } from '../ready-probe.ts';
import type { ProbeSetting } from '../setting.ts';
import { report, type Voice } from '../voice.ts';
import { hold, type Progress, type Talked } from './dialogue.ts';

type TcpSetting = ProbeSetting<TcpAsk>;

/** Makes a connection ready, or says why it may not be opened. */
export function prepareTcp(setting: TcpSetting, network: Network): ReadyProbe | Finding {
  const asked = findHost(setting, setting.ask.target, network, () => 'tcp');
  if ('rule' in asked) return asked;
  return hostProbe(asked, setting.spec, 'tcp', askTcp(asked.voice, setting, network));
}

/** Connects, which is enough where there is no dialogue, and holds the dialogue. */
function askTcp(voice: Voice, setting: TcpSetting, network: Network): AskOnce {
  const { spec, ask, now, patternSeconds = PATTERN_SECONDS } = setting;
  return async (call, signal) => {
    const progress: Progress = { step: 0, heard: false };
    const said = await network.converse(
      { ...call, tls: undefined },
      (line) => hold(line, ask.dialogue, progress, patternSeconds),
      signal,
    );
    const cut = reasonOfCut(said, ask, progress);
    if (said.kind !== 'answered' && (said.kind !== 'failed' || !cut)) return said;
    const reason = said.kind === 'answered' ? said.value.reason : cut;
    const findings = reason
      ? [report(voice, 'probe/dialogue', { probe: voice.probe, step: progress.step, reason })]
      : judgeLine(voice, spec, { tls: said.kind === 'answered' ? said.value.tls : undefined, trace: said.trace }, now);
    return { kind: 'seen', findings, trace: said.trace, mayPass: reason !== undefined && reason !== 'pattern' };
  };
}

/** Where a connection stops in the middle of a dialogue, the step says more than that it did. */
function reasonOfCut(said: Conversation<Talked>, ask: TcpAsk, { step, heard }: Progress): DialogueReason | undefined {
  if (said.kind !== 'failed' || step === 0 || ask.dialogue[step - 1]?.kind === 'start-tls') return undefined;
  if (heard) return 'not-expected';
  return said.reason === 'timeout' ? 'timeout' : 'closed';
}
