import type { UrlAsk } from '../../config/probe-spec.ts';
import type { BlockReason } from '../../finding/facts/probe.ts';
import type { Finding } from '../../finding/finding.ts';
import { isSure } from '../../gateway/evidence.ts';
import type { Gateway, GatewayProbe } from '../../gateway/gateway.ts';
import type { Credential } from '../../network/rights.ts';
import { readUrl } from '../../network/screen.ts';
import type { ProbeSetting } from '../setting.ts';
import { modesOfTarget, resolveTarget, type Target } from '../target.ts';
import { report, type Voice, voiceOf } from '../voice.ts';
import { watched } from '../watched.ts';
import { authIn } from './auth.ts';
import { isOfOtherMode } from './credential-mode.ts';
import type { KnownAnswer } from './judge-known.ts';
import { asksKnownRequest, isKnownAddress, knownRequest, modeOf, whyNotKnown } from './known-request.ts';

/** Where a probe over HTTP is made, and with what. */
export type UrlSetting = ProbeSetting<UrlAsk>;

/** What a probe asks, as tollgate.yml, the configuration and the catalogue say it together. */
export interface Asked {
  readonly voice: Voice;
  readonly target: Extract<Target, { kind: 'url' }>;
  readonly gateway: Gateway | undefined;
  /** The catalogue's request, where it is the one that is asked for. */
  readonly catalogue: GatewayProbe | undefined;
  readonly credential: Credential | undefined;
}

/** Finds what is asked, or says what is missing for it. */
export function resolveAsk(setting: UrlSetting): Asked | Finding {
  const { spec, ask, effective, payments } = setting;
  const auth = authIn(ask, setting.environment);
  const gateway = setting.gateways.find(({ id }) => id === ask.gateway);
  const chosen = gateway && chooseRequest(gateway, setting, auth !== undefined);
  if (gateway && !chosen && ask.target.kind === 'catalogue') {
    const facts = { gateway: gateway.name, reason: whyNotKnown(gateway, payments), mode: modeOf(payments) };
    return report(voiceOf(setting, undefined), 'probe/not-known', { probe: spec.name, ...facts });
  }
  const target = resolveTarget(ask.target, effective, chosen);
  const voice = voiceOf(setting, target.leaf);
  if (target.kind === 'none') return noTarget(target, voice);
  const blocked = (reason: BlockReason): Finding => report(voice, 'probe/blocked', { probe: spec.name, reason });
  if (target.kind === 'not-a-url') return blocked('not-a-url');
  const credential = auth === undefined ? undefined : setting.credentials.get(auth);
  if (auth !== undefined && !credential) return blocked('credential-missing');
  if (gateway && credential && isOfOtherMode(gateway, credential, modeOf(payments))) return blocked('credential-mode');
  const known = target.known ?? chosen;
  const catalogue = gateway && known && asksKnownRequest(ask, target.url, known, gateway) ? known : undefined;
  const unfit = catalogue && whyUnfit(catalogue, credential);
  return unfit ? blocked(unfit) : { voice, target, gateway, catalogue, credential };
}

/**
 * Where the environment says no mode, a host that is of one says it. An address that is spelled out is that of the request
 * it is known for, be it not the one that is taken first.
 */
function chooseRequest(gateway: Gateway, setting: UrlSetting, withCredential: boolean): GatewayProbe | undefined {
  const { ask, effective, payments, keepsContent = false } = setting;
  const modes = modesOfTarget(ask.target, effective, gateway);
  const mode = modeOf(payments) ?? (modes.length === 1 ? modes[0] : undefined);
  const wanted = { mode, withCredential, lists: keepsContent };
  const url = ask.target.kind === 'literal' ? readUrl(ask.target.url) : undefined;
  const probes = url ? watched(gateway, () => gateway.probes.filter((probe) => isKnownAddress(url, probe))) : [];
  return knownRequest({ ...gateway, probes }, wanted) ?? knownRequest(gateway, wanted);
}

function noTarget(target: Extract<Target, { kind: 'none' }>, voice: Voice): Finding {
  const { key, state, suggestion, of, names = [] } = target;
  const facts = { probe: voice.probe, key, state, suggestion, ...(of && { of, names }) };
  return report(voice, 'probe/no-target', facts);
}

/** Some requests need a credential, and some would do something with one. */
function whyUnfit(known: GatewayProbe, credential: Credential | undefined): BlockReason | undefined {
  if (credential) return known.authenticatedStatus.length > 0 ? undefined : 'credential-not-wanted';
  return known.status.length > 0 ? undefined : 'credential-required';
}

/** What the catalogue knows of the answer to its request. */
export function knownAnswer(known: GatewayProbe, withCredential: boolean): KnownAnswer {
  return withCredential
    ? { status: known.authenticatedStatus, bodyPattern: known.authenticatedBodyPattern, isSure: isSure(known) }
    : { status: known.status, bodyPattern: known.bodyPattern, isSure: isSure(known) };
}
