import type { Network } from '../../network/network.ts';
import type { Sighting } from '../ready-probe.ts';
import { isExpected, type Judged, judge } from './judge.ts';
import { isPassingStatus, retryAfterOf } from './passing.ts';

/** Sends the request once and judges the answer. */
export async function askUrl(
  judged: Judged,
  network: Network,
  signal: AbortSignal,
  address: string | undefined,
): Promise<Sighting> {
  const exchange = await network.send({ ...judged.request, address }, signal);
  if (exchange.kind !== 'answered') return exchange;
  const { status, trace } = exchange;
  const mayPass = isPassingStatus(status) && !isExpected(judged, status);
  return {
    kind: 'seen',
    findings: judge(judged, exchange),
    trace,
    status,
    mayPass,
    retryAfter: retryAfterOf(exchange, judged.now),
  };
}
