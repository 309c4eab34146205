import type { Answer, Network } from '../../network/network.ts';
import { jsonOfBody } from '../answer-body.ts';
import { isPassingStatus, retryAfterOf } from '../passing.ts';
import type { Sighting } from '../ready-probe.ts';
import { isUnsure } from '../unsure.ts';
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
  const findings = await judge(judged, exchange, stop);
  // Another answer than the one that is known passes with a warning, and nobody reads a listing in it.
  const keepsContent = judged.keepsContent && !findings.some(isUnsure);
  return {
    kind: 'seen',
    findings,
    trace,
    status,
    mayPass,
    retryAfter: retryAfterOf(exchange, judged.now),
    content: keepsContent ? () => contentOf(exchange) : undefined,
  };
}

/** The JSON of an answer, read when somebody looks for more in it. */
function contentOf(answer: Answer): unknown {
  const body = jsonOfBody(answer);
  return body.kind === 'json' ? body.value : undefined;
}
