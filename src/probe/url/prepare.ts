import type { UrlAsk } from '../../config/probe-spec.ts';
import type { BlockReason } from '../../finding/facts/probe.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import type { Network, NetworkRequest } from '../../network/network.ts';
import { hostOf, portOf } from '../../network/screen.ts';
import { checkAllowed, permissionOf } from '../allow.ts';
import { PATTERN_SECONDS } from '../pattern.ts';
import type { ReadyProbe } from '../ready-probe.ts';
import type { Target } from '../target.ts';
import { report, voiceOf } from '../voice.ts';
import { askUrl } from './ask.ts';
import { type MadeBody, makeBody } from './body.ts';
import type { Judged } from './judge.ts';
import { isKnownRead } from './known-request.ts';
import { type Asked, knownAnswer, resolveAsk, type UrlSetting } from './resolve-ask.ts';

/** Methods that change nothing (RFC 9110, 9.2.1). */
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

type SentBody = Extract<MadeBody, { kind: 'body' }>;

/** Makes a request ready, or says why it may not be sent. */
export function prepareUrl(setting: UrlSetting, network: Network): ReadyProbe | Finding {
  const { spec } = setting;
  const judged = judgedOf(setting, network);
  if ('rule' in judged) return judged;
  const { request, repeatable } = judged;
  // It would be sent as often as that; with fewer, what nobody has looked at would pass.
  if (!repeatable && (spec.addresses === 'all' || spec.samples > 1)) {
    return report(judged.voice, 'probe/blocked', { probe: spec.name, reason: 'repeated' });
  }
  return {
    kind: 'url',
    voice: judged.voice,
    ask: (signal, address) => askUrl(judged, network, signal, address),
    endpoint: { host: hostOf(request.url), port: portOf(request.url), family: spec.expect.ipFamily },
    manner: repeatable ? spec : { ...spec, retries: 0 },
    isOnce: !repeatable,
    parts: judged.parts.map(({ pointer }) => pointer),
    expect: spec.expect,
    warn: spec.warn,
  };
}

/** Decides what is sent, whether it may be, and what the answer is held against. */
export function judgedOf(setting: UrlSetting, network: Network): Judged | Finding {
  const { spec, ask } = setting;
  const asked = resolveAsk(setting);
  if ('rule' in asked) return asked;
  const { voice, target, gateway, catalogue, credential } = asked;
  const body = ask.body && makeBody(ask.body, setting);
  if (body && body.kind !== 'body') return bodyProblem(body, setting);
  const request = requestOf(setting, asked, body);
  const whyNot = (one: NetworkRequest): BlockReason | undefined =>
    whyBlocked(one, target, setting, gateway, network) ?? whyNoBody(one, body, ask);
  const reason = whyNot(request);
  if (reason) return report(voice, 'probe/blocked', { probe: spec.name, reason });
  return {
    voice,
    request,
    repeatable: SAFE_METHODS.includes(request.method) || request.knownRead,
    mayFollow:
      ask.redirects === 'off' ? undefined : (url) => whyNot({ ...request, url, knownRead: false }) === undefined,
    expect: spec.expect,
    warn: spec.warn,
    known: catalogue && knownAnswer(catalogue, credential !== undefined),
    parts: target.parts ?? [],
    violations: setting.violations,
    warnViolations: setting.warnViolations,
    patternSeconds: setting.patternSeconds ?? PATTERN_SECONDS,
    keepsContent: setting.keepsContent ?? false,
    now: setting.now,
  };
}

/**
 * A value of the configuration goes only where the workflow lets a credential go, and never in the clear. So does a
 * file, which may well be one of those that hold the values.
 */
function whyNoBody(
  { url, credential }: NetworkRequest,
  body: SentBody | undefined,
  ask: UrlAsk,
): BlockReason | undefined {
  if (body?.holdsValue && !(url.protocol === 'https:' && credential)) return 'body-value';
  return ask.body?.kind === 'file' && !credential ? 'body-file' : undefined;
}

/** What is wrong with a body stands where its value does, or else at the probe. */
function bodyProblem(body: Exclude<MadeBody, { kind: 'body' }>, setting: UrlSetting): Finding {
  if (body.kind === 'no-value') {
    const { leaf, key, state, suggestion } = body;
    const facts = { probe: setting.spec.name, key, state, suggestion, of: 'body' } as const;
    return report(voiceOf(setting, leaf), 'probe/no-target', facts);
  }
  const { location, environment, service } = voiceOf(setting, undefined).place;
  return { ...body.problem, location: body.problem.location ?? location, environment, service };
}

function requestOf({ spec, ask }: UrlSetting, asked: Asked, body: SentBody | undefined): NetworkRequest {
  const { gateway, catalogue, credential } = asked;
  const { url } = asked.target;
  const type = body?.type;
  const asks = [spec.expect, spec.warn].some(({ httpVersion }) => httpVersion.includes('2'));
  return {
    url,
    method: ask.method?.toUpperCase() ?? catalogue?.method ?? 'GET',
    headers: { ...catalogue?.headers, ...(type !== undefined && { 'content-type': type }), ...ask.headers },
    body: body ? body.text : catalogue?.body,
    credential,
    // A value of the configuration can lead the catalogue's request to another path than its own.
    knownRead:
      gateway !== undefined &&
      catalogue !== undefined &&
      isKnownRead(gateway, catalogue, url, credential !== undefined),
    timeout: spec.timeout,
    // Of a host with addresses of both families, the one that answers first may be of either.
    family: spec.expect.ipFamily,
    // Both are offered, so that a server that has only the older one is seen to speak it.
    ...(asks && { httpVersions: ['2', '1.1'] as const }),
  };
}

function whyBlocked(
  request: NetworkRequest,
  target: Target,
  setting: UrlSetting,
  gateway: Gateway | undefined,
  network: Network,
): BlockReason | undefined {
  // A gateway that the catalogue does not know has no hosts, rather than those of all others.
  const gateways = setting.ask.gateway === undefined ? setting.gateways : gateway ? [gateway] : [];
  const anyMethod = SAFE_METHODS.includes(request.method) || request.knownRead || request.credential !== undefined;
  return (
    network.screen({ ...request, credential: undefined }) ??
    checkAllowed(request.url, permissionOf({ ...setting, gateways }, target.leaf !== undefined)) ??
    // Without a credential that was asked already.
    (anyMethod ? request.credential && network.screen(request) : 'method')
  );
}
