import type { Mode } from '../finding/facts/gateway.ts';
import type { Path } from '../finding/pointer.ts';
import { isSure } from './evidence.ts';
import { matches } from './expressions.ts';
import type { ApiVersion, Gateway, GatewayCredential, ModeVariable } from './gateway.ts';
import { addressesIn, modeOfAddress } from './hosts.ts';
import { isLeftOf } from './remnant.ts';
import { hasShape, modeOfKey, otherThan } from './shape.ts';
import type { Sighting } from './sighting.ts';
import { type EndsSo, endsOf, joinedEach, namesIn } from './words.ts';

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

/** What each known name can stand for. */
export interface NameIndex {
  readonly names: ReadonlyMap<string, readonly Named[]>;
  readonly endsSo: EndsSo;
}

/** Makes the index of a catalogue. */
export function indexNames(catalogue: readonly Gateway[]): NameIndex {
  const all: Named[] = [];
  const add = (gateway: Gateway, meaning: Meaning): void => {
    const { names, unrecordedNames = [], sharedNames = [] } = meaning.entry;
    for (const name of names) all.push({ ...meaning, gateway, name, isRecorded: true, isShared: false });
    for (const name of unrecordedNames) all.push({ ...meaning, gateway, name, isRecorded: false, isShared: false });
    // Whose a shared name is nobody knows for sure, whatever stands beside it.
    for (const name of sharedNames) all.push({ ...meaning, gateway, name, isRecorded: false, isShared: true });
  };
  for (const gateway of catalogue) {
    for (const entry of gateway.credentials) add(gateway, { kind: 'credential', entry });
    for (const entry of gateway.modeVariables) add(gateway, { kind: 'mode-variable', entry });
    if (gateway.apiVersion) add(gateway, { kind: 'api-version', entry: gateway.apiVersion });
  }
  const keys = joinedEach(all.map(({ name }) => name));
  const index = new Map<string, Named[]>();
  for (const [at, named] of all.entries()) {
    const key = keys[at] ?? '';
    const known = index.get(key);
    if (known) known.push(named);
    else index.set(key, [named]);
  }
  return { names: index, endsSo: endsOf(index.keys()) };
}

/** What the name of a key stands for. `said` are the words of its path. */
export function byName(
  { names, endsSo }: NameIndex,
  path: Path,
  said: readonly string[],
  text: string | undefined,
): Sighting[] {
  let first: Sighting[] | undefined;
  const ofUser: Named[] = [];
  for (const name of namesIn(said, endsSo)) {
    const there = names.get(name)?.filter((one) => isNamed(one, path));
    if (!there || there.length === 0) continue;
    const known = [...ofUser, ...there];
    // A longer name in a file of the user leaves the one that the catalogue knows what it is.
    if (known.every(({ gateway }) => gateway.own)) {
      ofUser.splice(0, ofUser.length, ...known);
      continue;
    }
    const read = sightingsOf(known, text);
    if (read.every((one) => one.kind === 'mode-variable' && one.isUnknownWord)) first ??= read;
    else return first ? switched(read, first) : read;
  }
  return first ?? sightingsOf(ofUser, text);
}

/**
 * `paypal.sandbox.mode` may be a switch of that name, or the mode of one of two. Where its word means nothing to the
 * first, and something to the second, it is the second.
 */
function switched(read: Sighting[], first: Sighting[]): Sighting[] {
  return read.every((one) => one.kind === 'mode-variable' && one.mode !== undefined) ? read : first;
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
      const told = { mode, isUnknownWord, isShared: isLent, isSure: sure || isAddressOf(gateway, mode, text) };
      return { ...seen, ...told, kind: 'mode-variable', variable: named.entry };
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
  const plain = (word: string) => (caseSensitive ? word : word.toLowerCase()).replace(/^:(?=\w)|\/$/g, '');
  const isOneOf = (words: readonly string[]) => text !== undefined && words.some((word) => plain(word) === plain(text));
  if (isOneOf(test)) return 'test';
  return isOneOf(live) ? 'live' : undefined;
}

/**
 * What is left for others to fill in: nothing, a placeholder, or a reference, to a variable or to where secrets are kept.
 * Other rules speak of them.
 */
const OPEN = /^$|[$<>{}[\]%]|^__\w+__$|^@\w|^[a-z][\w+.-]*:\S/i;

/** An address says for itself which mode it is of; but what looks like one may be a word that is refused. */
function mayBeKnown({ retired }: ModeVariable, text: string): boolean {
  if (addressesIn(text).length > 0) return !(retired !== undefined && matches(retired, text));
  return OPEN.test(text);
}

/** Whether a switch is set to a host of the gateway, which proves the mode whatever the name is worth. */
function isAddressOf(gateway: Gateway, mode: Mode | undefined, text: string | undefined): boolean {
  const [address, second] = text === undefined || mode === undefined ? [] : addressesIn(text);
  const isProof = isSure(gateway.hosts) && !(gateway.hosts.liveTakesTests && mode === 'live');
  return address !== undefined && second === undefined && isProof && modeOfAddress(gateway, address) === mode;
}
