import type { Mode } from '../finding/facts/gateway.ts';
import type { Path } from '../finding/pointer.ts';
import { isSure } from './evidence.ts';
import type { ApiVersion, Gateway, GatewayCredential, ModeVariable, Names } from './gateway.ts';
import { addressesIn, gatewaysAt, type HostIndex, hostOf, indexHosts, isHostOf, modeOfAddress } from './hosts.ts';
import { isLeftOf } from './remnant.ts';
import { hasShape, matches, modeOfKey, otherThan } from './shape.ts';
import type { CredentialSighting, HostSighting, Sighting } from './sighting.ts';
import { foundIn, isQualifier, joined, namesIn, wordsOf } from './words.ts';

/**
 * Recognises payment gateways by the name of a key first, then by a host in its value, then by a value that has the
 * unmistakable shape of a credential.
 */
export interface Recogniser {
  readonly catalogue: readonly Gateway[];
  /** What the path of a key and its value tell. `value` is undefined when it cannot be read or is no single value. */
  readonly recognise: (path: Path, value: string | undefined) => Sighting[];
}

const recognisers = new WeakMap<readonly Gateway[], Recogniser>();

/** Makes a catalogue ready, once: every key of a configuration is looked up in it. */
export function recogniserOf(catalogue: readonly Gateway[]): Recogniser {
  const known = recognisers.get(catalogue) ?? makeRecogniser(catalogue);
  recognisers.set(catalogue, known);
  return known;
}

function makeRecogniser(catalogue: readonly Gateway[]): Recogniser {
  const names = indexNames(catalogue);
  const ends = new Set([...names.keys()].map((name) => name.slice(-2)));
  const hosts = indexHosts(catalogue);
  const shapes = indexShapes(catalogue);
  return {
    catalogue,
    recognise: (path, value) => {
      const text = value?.trim();
      const said = wordsOf(path);
      const named = byName({ names, endsSo: (end) => ends.has(end) }, path, said, text);
      // A name that others have too keeps nobody from being known by a host or by a shape. Nor does one that a file of the
      // user gives to a gateway: otherwise a file could hide what the catalogue knows.
      const own = named.filter(({ isShared, gateway }) => !isShared && gateway.own === undefined);
      if (own.some(tellsAll) || text === undefined || text === '') return named;
      const asked = withoutTold(byHost(hosts, said, text), named);
      if (own.length + asked.length > 0) return [...named, ...asked];
      const shaped = withoutTold(byValue(shapes, said, text), named);
      return [...named.filter(({ gateway }) => shaped.every((one) => one.gateway !== gateway)), ...shaped];
    },
  };
}

/** Whether a name leaves nothing to be looked for in the value. */
function tellsAll({ kind, mode }: Sighting): boolean {
  return kind !== 'mode-variable' || mode !== undefined;
}

/** Without those of gateways of the user of which the name has told already. */
function withoutTold<Seen extends Sighting>(seen: readonly Seen[], named: readonly Sighting[]): Seen[] {
  const told = named.filter((one) => one.gateway.own && !one.isShared && tellsAll(one)).map(({ gateway }) => gateway);
  return told.length === 0 ? [...seen] : seen.filter(({ gateway }) => !told.includes(gateway));
}

/** One thing that a name can stand for. */
type Meaning =
  | { readonly kind: 'credential'; readonly entry: GatewayCredential }
  | { readonly kind: 'mode-variable'; readonly entry: ModeVariable }
  | { readonly kind: 'api-version'; readonly entry: ApiVersion };

type Named = Meaning & {
  readonly gateway: Gateway;
  readonly name: string;
  readonly isRecorded: boolean;
  readonly isShared: boolean;
};

function indexNames(catalogue: readonly Gateway[]): ReadonlyMap<string, readonly Named[]> {
  const index = new Map<string, Named[]>();
  const add = (gateway: Gateway, meaning: Meaning): void => {
    for (const [name, how] of namesOf(meaning.entry)) {
      const known = index.get(joined(name));
      const named = { ...meaning, gateway, name, ...how };
      if (known) known.push(named);
      else index.set(joined(name), [named]);
    }
  };
  for (const gateway of catalogue) {
    for (const entry of gateway.credentials) add(gateway, { kind: 'credential', entry });
    for (const entry of gateway.modeVariables) add(gateway, { kind: 'mode-variable', entry });
    if (gateway.apiVersion) add(gateway, { kind: 'api-version', entry: gateway.apiVersion });
  }
  return index;
}

function namesOf({ names, unrecordedNames = [], sharedNames = [] }: Names) {
  return [
    ...names.map((name) => [name, { isRecorded: true, isShared: false }] as const),
    ...unrecordedNames.map((name) => [name, { isRecorded: false, isShared: false }] as const),
    ...sharedNames.map((name) => [name, { isRecorded: true, isShared: true }] as const),
  ];
}

interface NameIndex {
  readonly names: ReadonlyMap<string, readonly Named[]>;
  /** Whether any name ends with these two characters. */
  readonly endsSo: (end: string) => boolean;
}

function byName(
  { names, endsSo }: NameIndex,
  path: Path,
  said: readonly string[],
  text: string | undefined,
): Sighting[] {
  const found: Named[] = [];
  for (const name of namesIn(said, endsSo)) {
    const known = names.get(name)?.filter((one) => isNamed(one, path)) ?? [];
    found.push(...known);
    // A longer name in a file of the user leaves the one that the catalogue knows what it is.
    if (known.some(({ gateway }) => gateway.own === undefined)) break;
  }
  return found.length === 0 ? [] : sightingsOf(found, text);
}

/** A name that says nothing of its gateway is only meant where it stands alone. */
function isNamed(named: Named, path: Path): boolean {
  const isGeneric = named.kind === 'mode-variable' && named.entry.beside !== undefined;
  return !isGeneric || path.at(-1) === named.name;
}

/** One sighting for each gateway: where several of its credentials bear the name, that whose shape the value has. */
function sightingsOf(known: readonly Named[], text: string | undefined): Sighting[] {
  return [...new Set(known.map(({ gateway }) => gateway))].flatMap((gateway) => {
    const own = known.filter((one) => one.gateway === gateway);
    const best =
      own.find((one) => one.kind === 'credential' && hasShape(one.entry, text)) ??
      own.find((one) => one.kind === 'credential' && isLeftOf(one.entry, text)) ??
      own[0];
    return best ? [sightingOf(best, text)] : [];
  });
}

function sightingOf(named: Named, text: string | undefined): Sighting {
  const { gateway, isShared, isRecorded } = named;
  const sure = isSure(named.entry) && isRecorded;
  const seen = { gateway, by: 'name', evidence: named.entry, isShared, isSure: sure } as const;
  switch (named.kind) {
    case 'credential':
      return { ...seen, ...keyIn(named.entry, named, text), kind: 'credential' };
    case 'mode-variable': {
      const mode = modeOfWord(named.entry, text);
      const isUnknownWord = mode === undefined && text !== undefined && !mayBeKnown(named.entry, text);
      const isLent = isShared || named.entry.beside !== undefined;
      return { ...seen, kind: 'mode-variable', variable: named.entry, mode, isUnknownWord, isShared: isLent };
    }
    case 'api-version':
      return { ...seen, kind: 'api-version', version: named.entry, mode: undefined };
  }
}

/** What stands under the name of a credential, which may be another credential of the gateway. */
function keyIn(credential: GatewayCredential, { gateway, isRecorded }: Named, text: string | undefined) {
  const other = text === undefined ? undefined : otherThan(credential, gateway, text);
  const shown = other ?? credential;
  const mode = modeOfKey(shown, text);
  // The shape alone tells the gateway, whatever the name is worth.
  const isDistinct = mode !== undefined && shown.distinct !== undefined && isSure(shown);
  const isKnown = isRecorded && isSure(credential) && isSure(shown);
  return { credential, ...(other && { other }), isRecorded, mode, isSure: isKnown || isDistinct };
}

function modeOfWord({ live, test, caseSensitive }: ModeVariable, text: string | undefined): Mode | undefined {
  const plain = (word: string) => (caseSensitive ? word : word.toLowerCase()).replace(/\/$/, '');
  const isOneOf = (words: readonly string[]) => text !== undefined && words.some((word) => plain(word) === plain(text));
  if (isOneOf(test)) return 'test';
  return isOneOf(live) ? 'live' : undefined;
}

/** What is left for others to fill in: nothing, a reference, a placeholder. Other rules speak of them. */
const OPEN = /^$|[$<>{}[\]%]/;

/** An address says for itself which mode it is of; but what looks like one may be a word that is refused. */
function mayBeKnown({ retired }: ModeVariable, text: string): boolean {
  if (OPEN.test(text)) return true;
  return addressesIn(text).length > 0 && !(retired !== undefined && matches(retired, text));
}

/** Words of a name under which hosts are only spoken of: what is allowed to be reached, or where to read on. */
const SPOKEN_OF =
  /^(?:ALLOW.*|BLOCK.*|CONTENT|CORS|CSP|DENY.*|DOC|DOCS|DOCUMENTATION|EGRESS|EXCLUDE.*|FIREWALL|IGNORE.*|INGRESS|NO|ORIGINS?|PERMITTED|POLICY|SRC|TRUSTED|WHITELIST.*)$/;

/** Whether hosts under a name of these words are only spoken of, and not used. */
export function speaksOfHosts(words: readonly string[]): boolean {
  return words.some((word) => SPOKEN_OF.test(word));
}

function byHost(index: HostIndex, said: readonly string[], text: string): Sighting[] {
  const addresses = addressesIn(text);
  if (addresses.length === 0) return [];
  const isList = speaksOfHosts(said);
  const gateways = new Set(addresses.flatMap((address) => gatewaysAt(index, hostOf(address))));
  return [...gateways].flatMap((gateway): HostSighting[] => {
    const own = addresses.filter((address) => isHostOf(gateway, hostOf(address)));
    const modes = isList ? [] : [...new Set(own.flatMap((address) => modeOfAddress(gateway, address) ?? []))];
    // A list with hosts of both modes may say what can be reached, and not what is used.
    const { liveTakesTests } = gateway.hosts;
    const sure = modes.length === 1 && isSure(gateway.hosts) && !(liveTakesTests && modes[0] === 'live');
    const seen = { gateway, kind: 'host', by: 'host', evidence: gateway.hosts, isSure: sure, isShared: false } as const;
    return modes.length === 0 ? [{ ...seen, mode: undefined }] : modes.map((mode) => ({ ...seen, mode }));
  });
}

/** Words that a key of any provider may be called by. */
const GENERIC = new Set([
  ...['ACCESS', 'API', 'APP', 'BACKEND', 'BILLING', 'CHECKOUT', 'CLIENT', 'CONFIG', 'CREDENTIAL', 'CREDENTIALS', 'ENV'],
  ...[
    'EXPO',
    'FRONTEND',
    'GATEWAY',
    'KEY',
    'KEYS',
    'MY',
    'NEXT',
    'NUXT',
    'PAY',
    'PAYMENT',
    'PAYMENTS',
    'PRIVATE',
    'PK',
  ],
  ...[
    'PROVIDER',
    'PUBLIC',
    'PUBLISHABLE',
    'REACT',
    'RESTRICTED',
    'SECRET',
    'SERVER',
    'SERVICE',
    'SETTINGS',
    'SHOP',
    'SK',
  ],
  ...['STORE', 'TOKEN', 'VALUE', 'VITE', 'VUE', 'WEB'],
]);

/** Shortest text that is looked at as a credential. */
const SHORTEST_KEY = 8;

interface Shape {
  readonly gateway: Gateway;
  readonly credential: GatewayCredential;
}

/** The credentials of the catalogue by what it takes for their shape to count. */
interface ShapeIndex {
  readonly always: readonly Shape[];
  /** Whether any of `always` may fit: most values are none of them, and are asked once. */
  readonly mayBeAlways: (text: string) => boolean;
  readonly unlessNamed: readonly Shape[];
  /** By a word that speaks of their gateway. */
  readonly named: ReadonlyMap<string, readonly Shape[]>;
}

function indexShapes(catalogue: readonly Gateway[]): ShapeIndex {
  const shapes = catalogue.flatMap((gateway) =>
    gateway.credentials
      .filter(({ livePattern, testPattern }) => livePattern !== undefined || testPattern !== undefined)
      .map((credential): Shape => ({ gateway, credential })),
  );
  const named = new Map<string, Shape[]>();
  for (const shape of shapes) {
    for (const word of shape.gateway.words) {
      named.set(word.toUpperCase(), [...(named.get(word.toUpperCase()) ?? []), shape]);
    }
  }
  const of = (distinct: GatewayCredential['distinct']) =>
    shapes.filter(({ credential }) => credential.distinct === distinct);
  const always = of('always');
  return { always, mayBeAlways: anyOf(always), unlessNamed: of('unless-named'), named };
}

/** What refers to a group by its number or its name means another one, or nothing, once it is a part of something longer. */
const OF_GROUPS = /\\[1-9k]|\(\?<(?![=!])/;

/** All patterns as one. */
function anyOf(shapes: readonly Shape[]): (text: string) => boolean {
  const patterns = shapes.flatMap(({ credential: { livePattern, testPattern } }) =>
    [livePattern, testPattern].filter((pattern) => pattern !== undefined),
  );
  const apart = patterns.filter((pattern) => OF_GROUPS.test(pattern));
  const joined = patterns.filter((pattern) => !apart.includes(pattern)).map((pattern) => `(?:${pattern})`);
  const together = new RegExp(joined.join('|') || '$^', 'u');
  return (text) => together.test(text) || apart.some((pattern) => matches(pattern, text));
}

/**
 * A credential under a name that nobody foresaw. Its shape must be the gateway's alone, or the name speaks of the
 * gateway; keys of several providers begin as Stripe's do.
 */
function byValue(index: ShapeIndex, said: readonly string[], text: string): CredentialSighting[] {
  if (text.length < SHORTEST_KEY || /\s/.test(text)) return [];
  const isGeneric = said.every((word) => word.length === 1 || GENERIC.has(word) || isQualifier(word));
  const spokenOf = foundIn(said, index.named);
  const always = index.mayBeAlways(text) ? index.always : [];
  const shapes = [...always, ...(isGeneric ? index.unlessNamed : []), ...spokenOf];
  return [...new Set(shapes)].flatMap(({ gateway, credential }): CredentialSighting[] => {
    const mode = modeOfKey(credential, text);
    if (mode === undefined) return [];
    const sure = isSure(credential) && credential.distinct !== undefined;
    const seen = { gateway, by: 'value', mode, evidence: credential, isSure: sure, isShared: false } as const;
    return [{ ...seen, kind: 'credential', credential }];
  });
}
