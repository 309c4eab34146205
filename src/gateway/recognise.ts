import type { Mode } from '../finding/facts/gateway.ts';
import { looksLikeSecret } from '../finding/pointer.ts';
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
 * `name` is the last part of the key. `value` is undefined when it cannot be read or is no text.
 */
export function recognise(catalogue: readonly Gateway[], name: string, value: string | undefined): Sighting[] {
  const text = value?.trim();
  const named = catalogue.flatMap((gateway) => byName(gateway, name, text));
  if (named.length > 0 || text === undefined) return named;
  return [...byHost(catalogue, text), ...(isGenericName(name) ? byKey(catalogue, text) : [])];
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

/** Words that a key of any provider may be called by. */
const GENERIC = new Set([
  ...['access', 'api', 'app', 'backend', 'billing', 'checkout', 'client', 'config', 'credential', 'credentials', 'env'],
  ...['frontend', 'gateway', 'key', 'keys', 'live', 'my', 'next', 'pay', 'payment', 'payments', 'private', 'prod'],
  ...['production', 'provider', 'public', 'publishable', 'react', 'restricted', 'secret', 'server', 'service', 'shop'],
  ...['staging', 'store', 'stripe', 'test', 'token', 'value', 'vite', 'web'],
]);

/** Whether a name says of no other provider that the value is its: keys of several begin as Stripe's do. */
function isGenericName(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.every((word) => word === '' || word.length === 1 || GENERIC.has(word));
}

function byHost(catalogue: readonly Gateway[], text: string): Sighting[] {
  const hosts = [...new Set(hostsIn(text))];
  return catalogue.flatMap((gateway) => {
    const modes = new Set(hosts.flatMap((host) => modeOfHost(gateway, host) ?? []));
    return [...modes].map((mode): Sighting => {
      const told = gateway.hosts.shared ? undefined : mode;
      return { gateway, kind: 'host', mode: told, credential: '', isSecret: false, evidence: gateway.hosts };
    });
  });
}

/** Longest part of a value that is looked at as a host, and how many of them. */
const LONGEST_PART = 2048;
const MOST_PARTS = 100;

/**
 * The hosts of a value: of a URL or a bare host name, with a port and a path or without, or of a list of nothing but
 * those. A host inside a sentence is only spoken of.
 */
function hostsIn(text: string): string[] {
  const parts = text.split(/[\s,;|]+/, MOST_PARTS).filter((part) => part !== '');
  const hosts = parts.flatMap((part) => (part.length > LONGEST_PART ? [] : (hostOf(part) ?? [])));
  return hosts.length === parts.length ? hosts : [];
}

/** The host in lower case and without a trailing dot. */
function hostOf(part: string): string | undefined {
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(part);
  if (!isUrl && !/^[a-z0-9.-]+\.[a-z]{2,}\.?(?::\d{1,5})?(?:\/.*)?$/i.test(part)) return undefined;
  const url = URL.parse(isUrl ? part : `https://${part}`);
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
