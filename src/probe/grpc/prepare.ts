import type { GrpcAsk } from '../../config/probe-spec.ts';
import type { Finding } from '../../finding/finding.ts';
import { isEncrypted } from '../../network/certificate.ts';
import { type Line, TalkFailed } from '../../network/converse.ts';
import type { WireAnswer } from '../../network/exchange.ts';
import { exchangeOverHttp2 } from '../../network/exchange-http2.ts';
import type { Network } from '../../network/network.ts';
import { judgeLine } from '../alongside.ts';
import { hostProbe } from '../host-probe.ts';
import { type AskedHost, findHost } from '../host-target.ts';
import type { ReadyProbe } from '../ready-probe.ts';
import type { ProbeSetting } from '../setting.ts';
import { report } from '../voice.ts';
import { judgeHealth, mayPass } from './judge-health.ts';
import { writeRequest } from './message.ts';

/** The protocol of gRPC, as ALPN names it. */
const HTTP2 = 'h2';

/** Bytes of the answer: it holds one number. */
const LARGEST = 64 * 1024;

/** Makes a question to a health service ready, or says why it may not be asked. */
export function prepareGrpc(setting: ProbeSetting<GrpcAsk>, network: Network): ReadyProbe | Finding {
  const { ask, spec, now } = setting;
  const { service, plain } = ask;
  const asked = findHost(setting, ask.target, network, () => (plain ? 'grpc' : 'grpcs'));
  if ('rule' in asked) return asked;
  const { voice } = asked;
  const { probe } = voice;
  if (plain && !network.mayBePrivate(asked.host)) return report(voice, 'probe/blocked', { probe, reason: 'scheme' });
  const tls = plain ? undefined : [HTTP2];
  return hostProbe(asked, spec, 'grpc', async (call, signal) => {
    const talk = async (line: Line) => ({
      answer: await check(line, asked, service, spec.timeout),
      tls: line.tls,
    });
    const said = await network.converse({ ...call, tls }, talk, signal);
    if (said.kind !== 'answered') return said;
    const unwell = judgeHealth(said.value.answer);
    const findings = [
      ...(unwell ? [report(voice, 'probe/health', { probe, ...unwell })] : []),
      ...judgeLine(voice, spec, { tls: said.value.tls, trace: said.trace }, now),
    ];
    return { kind: 'seen', findings, trace: said.trace, mayPass: unwell !== undefined && mayPass(unwell) };
  });
}

/** Calls `grpc.health.v1.Health/Check`. What does not speak HTTP/2 is not asked. */
async function check(line: Line, { host, port }: AskedHost, service: string, timeout: number): Promise<WireAnswer> {
  const { socket } = line;
  if (isEncrypted(socket) && socket.alpnProtocol !== HTTP2) throw new TalkFailed('http-version');
  const scheme = isEncrypted(socket) ? 'https' : 'http';
  const answer = await exchangeOverHttp2(line, {
    url: new URL(`${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}/grpc.health.v1.Health/Check`),
    method: 'POST',
    headers: {
      'content-type': 'application/grpc',
      te: 'trailers',
      // At most eight digits.
      'grpc-timeout': `${Math.min(Math.ceil(timeout), 99_999_999)}m`,
      'user-agent': 'tollgate',
    },
    body: writeRequest(service),
    largestBody: LARGEST,
  });
  if (answer === 'body-too-big') throw new TalkFailed('body-too-big');
  return answer;
}
