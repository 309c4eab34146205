import type { DnsAsk } from '../../config/probe-spec.ts';
import type { BlockReason } from '../../finding/facts/probe.ts';
import type { Finding } from '../../finding/finding.ts';
import { readHostName, readNameServer } from '../../network/host-port.ts';
import type { Network } from '../../network/network.ts';
import { withWarnings } from '../alongside.ts';
import { textOfTarget, whyNotAllowed } from '../host-target.ts';
import { PATTERN_SECONDS } from '../pattern.ts';
import type { ReadyProbe, Sighting } from '../ready-probe.ts';
import type { ProbeSetting } from '../setting.ts';
import { report, type Voice, voiceOf } from '../voice.ts';
import { judgeAnswers, judgeFurther } from './judge-answers.ts';
import { questionFor } from './question.ts';
import { recordsFor } from './records.ts';

type DnsSetting = ProbeSetting<DnsAsk>;

/**
 * Makes a question to a name server ready, or says why it may not be asked. The server learns the name, so that one out
 * of the configuration must be allowed like any address.
 */
export function prepareDns(setting: DnsSetting, network: Network): ReadyProbe | Finding {
  const { ask, spec, effective } = setting;
  const found = textOfTarget(ask.name, effective);
  const voice = voiceOf(setting, found.leaf);
  if (found.kind === 'none') {
    return report(voice, 'probe/no-target', {
      probe: spec.name,
      key: found.key,
      state: found.state,
      suggestion: found.suggestion,
    });
  }
  const blocked = (reason: BlockReason): Finding => report(voice, 'probe/blocked', { probe: spec.name, reason });
  const name = readHostName(found.text);
  if (name === undefined) return blocked('not-a-url');
  const reason = whyNotAllowed([new URL(`dns://${name}`)], name, found.leaf !== undefined, setting, network);
  if (reason) return blocked(reason);
  return {
    kind: 'dns',
    voice,
    ask: (signal) => askName(name, voice, setting, network, signal),
    // Whoever answers is not whom the name stands for.
    endpoint: undefined,
    manner: spec,
    expect: spec.expect,
    warn: spec.warn,
  };
}

async function askName(
  name: string,
  voice: Voice,
  { ask, spec, patternSeconds = PATTERN_SECONDS }: DnsSetting,
  network: Network,
  signal: AbortSignal,
): Promise<Sighting> {
  const server = ask.server === undefined ? undefined : readNameServer(ask.server);
  if (ask.server !== undefined && !server) throw new Error('the server was checked with the configuration');
  const question = { ...questionFor(name, ask.type), server, timeout: spec.timeout };
  const said = await network.askNameServer(question, signal);
  if (said.kind !== 'answered') return said;
  const { code, answers } = said.value;
  const answered = { code, ...recordsFor(name, ask.type, answers) };
  const findings = withWarnings(voice, judgeAnswers(voice, spec.expect.answers, answered, patternSeconds), (quiet) =>
    judgeFurther(quiet, spec.warn.answers, answered, patternSeconds),
  );
  return { kind: 'seen', findings, trace: said.trace, mayPass: code === 'SERVFAIL' && findings.length > 0 };
}
