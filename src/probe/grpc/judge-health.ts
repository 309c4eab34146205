import type { Facts } from '../../finding/rules.ts';
import type { WireAnswer } from '../../network/exchange.ts';
import { isPassingStatus } from '../passing.ts';
import { readResponse } from './message.ts';

/** What is wrong with the answer of a health service. */
export type Unwell = Omit<Facts['probe/health'], 'probe'>;

/** Values of `ServingStatus` (grpc/health/v1/health.proto). */
const SERVING: Readonly<Record<number, Unwell['reason'] | undefined>> = {
  0: 'not-known',
  1: undefined,
  2: 'not-serving',
  3: 'unknown-service',
};

/** Status codes of gRPC that say something of health, and those that a moment may mend. */
const NOT_FOUND = 5;
const UNIMPLEMENTED = 12;
const PASSING: readonly number[] = [4, 8, 10, 14];

/** What is wrong with an answer; undefined when the service serves. */
export function judgeHealth({ status, headers, trailers, body }: WireAnswer): Unwell | undefined {
  if (status !== 200) return { reason: 'http-status', status };
  const type = headers.get('content-type') ?? '';
  // An answer without a message has its status among the headers; before a message it says nothing of that.
  const early = body.byteLength === 0 ? headers.get('grpc-status') : undefined;
  const code = trailers?.get('grpc-status') ?? early ?? '';
  if (!/^application\/grpc(?:\+proto)?(?:$|;)/.test(type) || !/^\d{1,4}$/.test(code)) return said('not-grpc');
  const known = Number(code);
  if (known === NOT_FOUND) return said('unknown-service');
  if (known === UNIMPLEMENTED) return said('not-implemented');
  if (known !== 0) return { reason: 'grpc-status', status: known };
  const serving = readResponse(body);
  if (serving === undefined) return said('not-grpc');
  const reason = serving in SERVING ? SERVING[serving] : 'not-known';
  return reason && said(reason);
}

/** Whether a moment may mend it. */
export function mayPass({ reason, status = 0 }: Unwell): boolean {
  if (reason === 'http-status') return isPassingStatus(status);
  return reason === 'not-serving' || (reason === 'grpc-status' && PASSING.includes(status));
}

function said(reason: Unwell['reason']): Unwell {
  return { reason, status: undefined };
}
