import type { Ask, HostTarget } from '../config/probe-spec.ts';
import { type Effective, type Leaf, textOf } from '../environment/effective.ts';
import { leafFor, stateOfNone, suggestKey } from '../environment/lookup.ts';
import type { BlockReason } from '../finding/facts/probe.ts';
import type { Finding } from '../finding/finding.ts';
import type { Facts } from '../finding/rules.ts';
import { defaultPort, type HostPort, readHostPort } from '../network/host-port.ts';
import type { Network } from '../network/network.ts';
import { checkAllowed, permissionOf } from './allow.ts';
import type { ProbeSetting } from './setting.ts';
import { report, type Voice, voiceOf } from './voice.ts';

/** What came of looking for the text that a target means. */
export type TargetText =
  | { readonly kind: 'text'; readonly text: string; readonly leaf: Leaf | undefined }
  | {
      readonly kind: 'none';
      readonly leaf: Leaf | undefined;
      readonly key: string;
      readonly state: Facts['probe/no-target']['state'];
      /** A key of the environment that was probably meant. */
      readonly suggestion?: string | undefined;
    };

/** What came of looking for a host and a port. */
export type FoundHost =
  | ({ readonly kind: 'host'; readonly leaf: Leaf | undefined } & HostPort)
  | { readonly kind: 'not-a-url'; readonly leaf: Leaf | undefined }
  | Extract<TargetText, { kind: 'none' }>;

/** A host that may be asked, and how findings about it are made. */
export interface AskedHost extends HostPort {
  readonly voice: Voice;
}

/** The text of a target: written in tollgate.yml, or the value of a key. It must not be shown. */
export function textOfTarget(target: HostTarget, effective: Effective | undefined): TargetText {
  if (target.kind === 'literal') return { kind: 'text', text: target.text, leaf: undefined };
  const { key } = target;
  const leaf = effective && leafFor(effective, key);
  if (!leaf) {
    const state = stateOfNone(effective, key);
    const suggestion = state === 'missing' && effective ? suggestKey(effective, key) : undefined;
    return { kind: 'none', leaf, key, state, suggestion };
  }
  const text = textOf(leaf);
  if (text?.trim() === '') return { kind: 'none', leaf, key, state: 'empty' };
  if (text !== undefined) return { kind: 'text', text, leaf };
  return { kind: 'none', leaf, key, state: leaf.content.state === 'known' ? 'not-text' : 'not-readable' };
}

/** Finds the host and the port of a probe, and the URL where the text is one. */
export function resolveHost(target: HostTarget, effective: Effective | undefined): FoundHost {
  const found = textOfTarget(target, effective);
  if (found.kind === 'none') return found;
  const read = readHostPort(found.text);
  return read ? { kind: 'host', leaf: found.leaf, ...read } : { kind: 'not-a-url', leaf: found.leaf };
}

/**
 * Finds the host that a probe asks, or says why it may not be asked. `schemeOf` names the scheme, without its colon,
 * under which `allow` speaks of it.
 */
export function findHost<A extends Ask>(
  setting: ProbeSetting<A>,
  target: HostTarget,
  network: Network,
  schemeOf: (host: HostPort) => string,
): AskedHost | Finding {
  const { spec, effective } = setting;
  const found = resolveHost(target, effective);
  const voice = voiceOf(setting, found.leaf);
  if (found.kind === 'none') {
    return report(voice, 'probe/no-target', {
      probe: spec.name,
      key: found.key,
      state: found.state,
      suggestion: found.suggestion,
    });
  }
  if (found.kind === 'not-a-url') return report(voice, 'probe/blocked', { probe: spec.name, reason: 'not-a-url' });
  const { host, port, url } = found;
  const reason = whyNotAllowed(urlsOf(schemeOf(found), host, port), host, found.leaf !== undefined, setting, network);
  return reason ? report(voice, 'probe/blocked', { probe: spec.name, reason }) : { voice, host, port, url };
}

/**
 * Why a host may not be asked, by any of the URLs that mean it. What `allow` says counts alone; without it a host out
 * of the configuration must be one that the workflow names, or one of the catalogue.
 */
export function whyNotAllowed(
  urls: readonly URL[],
  host: string,
  fromConfiguration: boolean,
  setting: ProbeSetting,
  network: Network,
): BlockReason | undefined {
  const permission = permissionOf(setting, fromConfiguration && !network.mayBePrivate(host));
  const reasons = urls.map((url) => checkAllowed(url, permission));
  return reasons.includes(undefined) ? undefined : (reasons[0] ?? 'not-allowed');
}

/** With its port, and without it where the scheme has that port of its own: a pattern may be written either way. */
function urlsOf(scheme: string, host: string, port: number): URL[] {
  const name = host.includes(':') ? `[${host}]` : host;
  const short = defaultPort(`${scheme}:`) === port ? [new URL(`${scheme}://${name}`)] : [];
  return [new URL(`${scheme}://${name}:${port}`), ...short];
}
