import type { Answer, Network } from '../../network/network.ts';
import { jsonOfBody } from '../answer-body.ts';
import { isPassingStatus, retryAfterOf } from '../passing.ts';
import type { Sighting } from '../ready-probe.ts';
import { sendFollowing } from './follow.ts';
import { isExpected, type Judged, judge } from './judge.ts';

/** Sends the request once and judges the answer. */
export async function askUrl(
  judged: Judged,
  network: Network,
  signal: AbortSignal,
  address: string | undefined,
): Promise<Sighting> {
  const { exchange, stop } = await sendFollowing(judged, network, signal, address);
  if (exchange.kind !== 'answered') return exchange;
  const { status, trace } = exchange;
  const mayPass = isPassingStatus(status) && !isExpected(judged, status);
  return {
    kind: 'seen',
    findings: await judge(judged, exchange, stop),
    trace,
    status,
    mayPass,
    retryAfter: mayPass ? retryAfterOf(exchange, judged.now) : undefined,
    content: judged.keepsContent ? () => contentOf(exchange) : undefined,
  };
}

/** The JSON of an answer, read when somebody looks for more in it. */
function contentOf(answer: Answer): unknown {
  const body = jsonOfBody(answer);
  return body.kind === 'json' ? body.value : undefined;
}
