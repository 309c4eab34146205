import type { Payments, ProbeSpec } from '../config/config.ts';
import type { Effective } from '../environment/effective.ts';
import type { Finding } from '../finding/finding.ts';
import type { BlockReason } from '../finding/rules.ts';
import type { Gateway, GatewayProbe } from '../gateway/gateway.ts';
import type { Network, NetworkRequest } from '../network/network.ts';
import type { Credential } from '../network/rights.ts';
import { checkAllowed } from './allow.ts';
import { asksKnownRequest, isKnownAddress, knownRequest } from './known-request.ts';
import type { ReadyProbe } from './ready-probe.ts';
import { resolveTarget, type Target } from './target.ts';
import { report, voiceOf } from './voice.ts';

/** Methods that change nothing (RFC 9110, 9.2.1). */
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** Where a probe is made, and with what. */
export interface ProbeSetting {
  readonly spec: ProbeSpec;
  readonly environment: string | undefined;
  readonly service: string | undefined;
  readonly payments: Payments | undefined;
  readonly effective: Effective | undefined;
  readonly gateways: readonly Gateway[];
  readonly credentials: ReadonlyMap<string, Credential>;
  /** How many places of a body break its JSON Schema; undefined when none is asked for. */
  readonly violations: ((body: unknown) => number) | undefined;
}

/** Decides what is sent and whether it may be. Nothing is sent here; a finding says why nothing will be. */
export function prepareProbe(setting: ProbeSetting, network: Network): ReadyProbe | Finding {
  const { spec, effective, payments } = setting;
  const gateway = setting.gateways.find(({ id }) => id === spec.gateway);
  const known = gateway && knownRequest(gateway, payments, spec.auth !== undefined);
  const target = resolveTarget(spec.target, effective, known);
  const voice = voiceOf(setting, target.leaf);
  if (target.kind === 'none') {
    return report(voice, 'probe/no-target', { probe: spec.name, key: target.key, state: target.state });
  }
  const blocked = (reason: BlockReason): Finding => report(voice, 'probe/blocked', { probe: spec.name, reason });
  if (target.kind === 'not-a-url') return blocked('not-a-url');
  const credential = spec.auth === undefined ? undefined : setting.credentials.get(spec.auth);
  if (spec.auth !== undefined && !credential) return blocked('credential-missing');
  const catalogue = gateway && known && asksKnownRequest(spec, target.url, known, gateway) ? known : undefined;
  const request = requestOf(spec, target.url, catalogue, credential);
  const reason = whyBlocked(request, target, setting, gateway, network);
  if (reason) return blocked(reason);
  const repeatable = SAFE_METHODS.includes(request.method) || request.knownRead;
  const status = credential ? catalogue?.authenticatedStatus : catalogue?.status;
  const expect = { ...spec.expect, knownStatus: status, violations: setting.violations };
  return { voice, request, expect, retries: repeatable ? spec.retries : 0 };
}

function requestOf(
  spec: ProbeSpec,
  url: URL,
  catalogue: GatewayProbe | undefined,
  credential: Credential | undefined,
): NetworkRequest {
  return {
    url,
    method: spec.method?.toUpperCase() ?? catalogue?.method ?? 'GET',
    headers: { ...catalogue?.headers, ...spec.headers },
    body: spec.body ?? catalogue?.body,
    credential,
    // A value of the configuration can lead the catalogue's request to another path than its own.
    knownRead: catalogue !== undefined && isKnownAddress(url, catalogue),
    timeout: spec.timeout,
  };
}

function whyBlocked(
  request: NetworkRequest,
  target: Target,
  { spec, environment, payments, gateways }: ProbeSetting,
  gateway: Gateway | undefined,
  network: Network,
): BlockReason | undefined {
  const anyMethod = SAFE_METHODS.includes(request.method) || request.knownRead || request.credential !== undefined;
  return (
    network.screen({ ...request, credential: undefined }) ??
    checkAllowed(request.url, {
      patterns:
        environment !== undefined && Object.hasOwn(spec.allow, environment) ? spec.allow[environment] : undefined,
      fromConfiguration: target.leaf !== undefined,
      // A gateway that the catalogue does not know has no hosts, rather than those of all others.
      gateways: spec.gateway === undefined ? gateways : gateway ? [gateway] : [],
      mode: payments === 'live' || payments === 'test' ? payments : undefined,
    }) ??
    (anyMethod ? network.screen(request) : 'method')
  );
}
