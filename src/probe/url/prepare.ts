import type { UrlAsk } from '../../config/probe-spec.ts';
import type { BlockReason } from '../../finding/facts/probe.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Gateway, GatewayProbe } from '../../gateway/gateway.ts';
import type { Network, NetworkRequest } from '../../network/network.ts';
import type { Credential } from '../../network/rights.ts';
import { hostOf, portOf } from '../../network/screen.ts';
import { checkAllowed } from '../allow.ts';
import type { ReadyProbe } from '../ready-probe.ts';
import type { ProbeSetting } from '../setting.ts';
import { resolveTarget, type Target } from '../target.ts';
import { report, voiceOf } from '../voice.ts';
import { askUrl } from './ask.ts';
import type { Judged } from './judge.ts';
import { asksKnownRequest, isKnownAddress, knownRequest } from './known-request.ts';

/** Methods that change nothing (RFC 9110, 9.2.1). */
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

type UrlSetting = ProbeSetting<UrlAsk>;

/** Makes a request ready, or says why it may not be sent. */
export function prepareUrl(setting: UrlSetting, network: Network): ReadyProbe | Finding {
  const { spec } = setting;
  const judged = judgedOf(setting, network);
  if ('rule' in judged) return judged;
  const { request, repeatable } = judged;
  // Each address would get it, and it may change something.
  if (!repeatable && spec.addresses === 'all') {
    return report(judged.voice, 'probe/blocked', { probe: spec.name, reason: 'method' });
  }
  return {
    kind: 'url',
    voice: judged.voice,
    ask: (signal, address) => askUrl(judged, network, signal, address),
    endpoint: { host: hostOf(request.url), port: portOf(request.url) },
    manner: repeatable ? spec : { ...spec, retries: 0, samples: 1 },
    expect: spec.expect,
    warn: spec.warn,
  };
}

/** Decides what is sent, whether it may be, and what the answer is held against. */
export function judgedOf(setting: UrlSetting, network: Network): Judged | Finding {
  const { spec, ask, effective, payments, violations, now } = setting;
  const gateway = setting.gateways.find(({ id }) => id === ask.gateway);
  const known = gateway && knownRequest(gateway, payments, ask.auth !== undefined);
  const target = resolveTarget(ask.target, effective, known);
  const voice = voiceOf(setting, target.leaf);
  if (target.kind === 'none') {
    return report(voice, 'probe/no-target', { probe: spec.name, key: target.key, state: target.state });
  }
  const blocked = (reason: BlockReason): Finding => report(voice, 'probe/blocked', { probe: spec.name, reason });
  if (target.kind === 'not-a-url') return blocked('not-a-url');
  const credential = ask.auth === undefined ? undefined : setting.credentials.get(ask.auth);
  if (ask.auth !== undefined && !credential) return blocked('credential-missing');
  const catalogue = gateway && known && asksKnownRequest(ask, target.url, known, gateway) ? known : undefined;
  const request = requestOf(setting, target.url, catalogue, credential);
  const reason = whyBlocked(request, target, setting, gateway, network);
  if (reason) return blocked(reason);
  const knownStatus = credential ? catalogue?.authenticatedStatus : catalogue?.status;
  const repeatable = SAFE_METHODS.includes(request.method) || request.knownRead;
  return { voice, request, repeatable, expect: spec.expect, knownStatus, violations, now };
}

function requestOf(
  { spec, ask }: UrlSetting,
  url: URL,
  catalogue: GatewayProbe | undefined,
  credential: Credential | undefined,
): NetworkRequest {
  return {
    url,
    method: ask.method?.toUpperCase() ?? catalogue?.method ?? 'GET',
    headers: { ...catalogue?.headers, ...ask.headers },
    body: ask.body?.kind === 'text' ? ask.body.text : catalogue?.body,
    credential,
    // A value of the configuration can lead the catalogue's request to another path than its own.
    knownRead: catalogue !== undefined && isKnownAddress(url, catalogue),
    timeout: spec.timeout,
  };
}

function whyBlocked(
  request: NetworkRequest,
  target: Target,
  { spec, ask, environment, payments, gateways }: UrlSetting,
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
      gateways: ask.gateway === undefined ? gateways : gateway ? [gateway] : [],
      mode: payments === 'live' || payments === 'test' ? payments : undefined,
    }) ??
    (anyMethod ? network.screen(request) : 'method')
  );
}
