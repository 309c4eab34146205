import { looksLikeSecret } from '../finding/pointer.ts';
import type { Mode } from '../finding/rules.ts';
import type { Confidence, Evidence, Gateway, GatewayCredential, ModeVariable } from './gateway.ts';

/** What a key and its value tell about a gateway. */
export interface Sighting {
  readonly gateway: Gateway;
  readonly kind: 'host' | 'credential' | 'mode-variable';
  /** The mode that it tells; undefined when it tells none. */
  readonly mode: Mode | undefined;
  /** What kind of credential it is, in words; empty for anything else. */
  readonly credential: string;
  /** Whether it is a credential that nobody else may know. */
  readonly isSecret: boolean;
  readonly evidence: Evidence;
}

/**
 * Recognises payment gateways by the name of a key first, then by a host in its value, then by a value that has the
 * unmistakable shape of a key.
 *
 * `name` is the last part of the key. `text` is undefined when the value cannot be read or is no text.
 */
export function recognise(catalogue: readonly Gateway[], name: string, text: string | undefined): Sighting[] {
  const named = catalogue.flatMap((gateway) => byName(gateway, name, text));
  if (named.length > 0 || text === undefined) return named;
  return [...byHost(catalogue, text), ...byKey(catalogue, text)];
}

const CREDENTIAL: Record<GatewayCredential['kind'], string> = {
  secret: 'secret key',
  publishable: 'publishable key',
  webhook: 'webhook secret',
  id: 'identifier',
};

function byName(gateway: Gateway, name: string, text: string | undefined): Sighting[] {
  const credential = gateway.credentials.find(({ names }) => names.some((known) => isName(name, known)));
  if (credential) return [ofCredential(gateway, credential, modeOfKey(credential, text))];
  const variable = gateway.modeVariables.find(({ names }) => names.some((known) => isName(name, known)));
  if (!variable) return [];
  const mode = modeOfWord(variable, text);
  return [{ gateway, kind: 'mode-variable', mode, credential: '', isSecret: false, evidence: variable }];
}

function ofCredential(gateway: Gateway, known: GatewayCredential, mode: Mode | undefined): Sighting {
  const isSecret = known.kind === 'secret' || known.kind === 'webhook';
  return { gateway, kind: 'credential', mode, credential: CREDENTIAL[known.kind], isSecret, evidence: known };
}

/** The known name itself, or with something before it: `SHOP_STRIPE_SECRET_KEY`, `NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY`. */
function isName(name: string, known: string): boolean {
  return name === known || name.endsWith(`_${known}`);
}

function modeOfKey({ livePattern, testPattern }: GatewayCredential, text: string | undefined): Mode | undefined {
  if (text === undefined) return undefined;
  if (testPattern !== undefined && new RegExp(testPattern).test(text)) return 'test';
  return livePattern !== undefined && new RegExp(livePattern).test(text) ? 'live' : undefined;
}

function modeOfWord({ live, test }: ModeVariable, text: string | undefined): Mode | undefined {
  const word = text?.trim().toLowerCase();
  const isOneOf = (words: readonly string[]) => words.some((known) => known.toLowerCase() === word);
  if (isOneOf(test)) return 'test';
  return isOneOf(live) ? 'live' : undefined;
}

/** A key under a name that nobody foresaw. Only what can be nothing else counts: `test_…` alone may be anything. */
function byKey(catalogue: readonly Gateway[], text: string): Sighting[] {
  if (!looksLikeSecret(text)) return [];
  return catalogue.flatMap((gateway) =>
    gateway.credentials.flatMap((known): Sighting[] => {
      const mode = modeOfKey(known, text);
      return mode ? [ofCredential(gateway, known, mode)] : [];
    }),
  );
}

function byHost(catalogue: readonly Gateway[], text: string): Sighting[] {
  const host = hostOf(text);
  if (host === undefined) return [];
  return catalogue.flatMap((gateway) => {
    const mode = modeOfHost(gateway, host);
    if (mode === undefined) return [];
    const told = gateway.hosts.shared ? undefined : mode;
    return [{ gateway, kind: 'host', mode: told, credential: '', isSecret: false, evidence: gateway.hosts } as const];
  });
}

/** The host of a URL, or of a text that is nothing but a host name; in lower case and without a trailing dot. */
function hostOf(text: string): string | undefined {
  const trimmed = text.trim();
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed);
  if (!isUrl && !/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(trimmed)) return undefined;
  const url = URL.parse(isUrl ? trimmed : `https://${trimmed}`);
  return url?.hostname.toLowerCase().replace(/\.$/, '') || undefined;
}

/** Which mode of the gateway a host belongs to; undefined when it is none of its hosts. */
export function modeOfHost({ hosts }: Gateway, host: string): Mode | undefined {
  const fits = (names: readonly string[], patterns: readonly string[]) =>
    names.includes(host) || patterns.some((pattern) => new RegExp(pattern, 'i').test(host));
  if (fits(hosts.test, hosts.testPatterns)) return 'test';
  return fits(hosts.live, hosts.livePatterns) ? 'live' : undefined;
}

/** Only a fact that is surely so, and whose source is recorded, makes an error. */
export function isSure({ confidence, sources }: Evidence): boolean {
  const sure: Confidence = 'high';
  return confidence === sure && sources.some((source) => source !== 'unrecorded');
}
