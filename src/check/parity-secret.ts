import type { ParitySpec } from '../config/config.ts';
import type { Effective, Leaf } from '../environment/effective.ts';
import { type Finding, finding, type Related } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { Path } from '../finding/pointer.ts';
import type { Row } from '../parity/row.ts';
import type { Fingerprints } from '../secret/fingerprint.ts';
import { holdsSecret } from '../secret/secret-name.ts';
import { connectionIn, type Login } from './connection-string.ts';
import { isPrivateKey, isWrittenLikeSecret, mayBeCredential } from './credential-text.ts';
import { calledIn } from './gateway-called.ts';
import { servesCustomers } from './live.ts';
import { ruleFor } from './parity-decide.ts';
import { placeOfSide } from './parity-place.ts';
import { isInternalHost } from './private-host.ts';

/** What is needed to see that secrets are the same. */
export interface SecretContext {
  readonly spec: ParitySpec;
  readonly fingerprints: Fingerprints;
  /** Whether the gateways check of this run judges the value, so that nothing more is said of it. */
  readonly isJudged: (leaf: Leaf, effective: Effective) => boolean;
}

/** A secret in an environment, by fingerprints alone. */
interface Held {
  readonly row: Row<Leaf>;
  readonly index: number;
  readonly of: 'secret' | 'login';
  readonly mark: string;
}

/**
 * Secrets of an environment that serves customers which one that does not has too: whoever may see the second can use the
 * first. They are compared by keyed fingerprints, and a comparison of the values would see nothing, since nothing differs.
 */
export function sharedSecrets(
  rows: readonly Row<Leaf>[],
  sides: readonly Effective[],
  context: SecretContext,
): Finding[] {
  if (!areDivided(sides)) return [];
  const live = sides.flatMap((side, index) => (servesCustomers(side) ? [index] : []));
  const held: Held[] = [];
  // Of many rows nearly none holds a secret: no list is made for each, and what all hold is looked at once.
  for (const row of rows) {
    let plain: string | undefined;
    for (const [index, side] of sides.entries()) {
      const leaf = leafAt(row, index);
      const text = leaf && textIn(leaf);
      if (!leaf || text === undefined || text === plain) continue;
      const found = secretIn(text.trim());
      if (!found) plain = text;
      else if (isHeld(found, leaf, row, side, context)) {
        held.push({ row, index, of: found.of, mark: context.fingerprints.of(found.text, `parity ${found.of}`) });
      }
    }
  }
  const elsewhere = Map.groupBy(
    held.filter(({ index }) => !live.includes(index)),
    ({ mark }) => mark,
  );
  const told = new Map<Row<Leaf>, string>();
  return held.flatMap((one) => {
    const twins = live.includes(one.index) ? closest(one, elsewhere.get(one.mark) ?? []) : [];
    // Several that serve customers share it among themselves as well: it is told of the first.
    if (twins.length === 0 || told.get(one.row) === one.mark) return [];
    told.set(one.row, one.mark);
    return [shared(one, twins, sides)];
  });
}

/** Whether a text that all these environments hold is worth asking whether it is a secret that they share. */
export function mayBeShared(sides: readonly Effective[]): (text: string) => boolean {
  return areDivided(sides) ? (text) => secretIn(text.trim()) !== undefined : () => false;
}

/** Whether some serve customers and others do not. */
function areDivided(sides: readonly Effective[]): boolean {
  return new Set(sides.map(servesCustomers)).size > 1;
}

/** Of each environment one that has the same: under the same key if it has one there. */
function closest(one: Held, same: readonly Held[]): Held[] {
  const byIndex = Map.groupBy(same, ({ index }) => index);
  return [...byIndex.values()].flatMap((all) => all.find(({ row }) => row === one.row) ?? all[0] ?? []);
}

function shared(one: Held, twins: readonly Held[], sides: readonly Effective[]): Finding {
  const ours = sides[one.index];
  if (!ours) throw new Error('a secret of no environment');
  const place = placeOfSide(one.row, ours, one.index);
  const others = twins.flatMap(({ row, index }) => {
    const side = sides[index];
    return side ? [{ side, location: placeOfSide(row, side, index).location }] : [];
  });
  const related = others.flatMap(({ side: { environment }, location }): Related[] =>
    location ? [{ role: 'other', location, environment }] : [],
  );
  const isOneLine = others.every(({ location }) => areSame(location, place.location));
  const facts = { of: one.of, environments: others.map(({ side }) => side.environment), isOneLine };
  return finding('parity/secret-shared', facts, { ...place, related }, isOneLine ? 'info' : undefined);
}

function areSame(one: Location | undefined, other: Location | undefined): boolean {
  return one?.file === other?.file && one?.line === other?.line && one?.column === other?.column;
}

function leafAt({ nodes }: Row<Leaf>, index: number): Leaf | undefined {
  const node = nodes[index];
  return node?.kind === 'leaf' ? node.leaf : undefined;
}

/** The step's own variables are the same for every environment and tell nothing: only what stands in files is held. */
function textIn({ content }: Leaf): string | undefined {
  return content.state === 'known' && typeof content.value === 'string' ? content.value : undefined;
}

/** Whether a secret counts, where neither its name nor another check nor a rule speaks against it. */
function isHeld(
  { byName }: Found,
  leaf: Leaf,
  row: Row<Leaf>,
  side: Effective,
  { isJudged, spec }: SecretContext,
): boolean {
  if (byName && !holdsSecret(nameIn(row) ?? nameOf(leaf, side))) return false;
  return !isJudged(leaf, side) && !isRuled(row.path, side, spec);
}

/** What a value is called, where that is its key: not that of an item, nor one that says nothing of what it is. */
function nameIn({ key, indexes }: Row<Leaf>): string | undefined {
  return indexes || key === 'value' || /^\d+$/.test(key) ? undefined : key;
}

function nameOf(leaf: Leaf, side: Effective): string {
  return calledIn(leaf, side).findLast((part) => !/^\d+$/.test(part)) ?? '';
}

/** A rule that says whether the key may be the same is the one that decides; another says nothing of it. */
function isRuled(path: Path, { environment }: Effective, spec: ParitySpec): boolean {
  const rule = ruleFor(path, environment, spec);
  if (!rule) return spec.default === 'same' || spec.default === 'different' || spec.default === 'ignore';
  return rule.must !== 'present' && rule.must !== 'shape';
}

/** What is held of a value that may be a secret. */
interface Found extends Pick<Held, 'of'> {
  readonly text: string;
  /** Whether it is a secret only where its key is called one. */
  readonly byName: boolean;
}

/** By what a secret is known again: itself, or of a URL its password, and where that is a word, with where it is used. */
function secretIn(text: string): Found | undefined {
  if (isPrivateKey(text)) return { of: 'secret', text, byName: false };
  const connection = connectionIn(text);
  if (connection) return secretOfLogin(connection);
  if (!text.includes('://')) return isWrittenLikeSecret(text) ? { of: 'secret', text, byName: true } : undefined;
  const login = loginIn(text);
  return login && secretOfLogin(login);
}

function secretOfLogin({ user, password, hosts }: Login): Found | undefined {
  if (isWrittenLikeSecret(password)) return { of: 'secret', text: password, byName: false };
  if (!mayBeCredential(password) || hosts.split(',').every(isInternalHost)) return undefined;
  return { of: 'login', text: JSON.stringify([user, password, hosts]), byName: false };
}

/** The login in a URL, as text: drivers of databases take URLs that no browser would read. */
function loginIn(text: string): Login | undefined {
  if (!text.includes('@')) return undefined;
  const found = /^(?:jdbc:)?[a-z][a-z0-9+.-]*:\/\/([^\s/?#:@]*):([^\s/?#@]+)@([^\s/?#@]+)/i.exec(text);
  const [, user = '', password, hosts] = found ?? [];
  if (password === undefined || hosts === undefined) return undefined;
  return { user, password: decoded(password), hosts: hosts.toLowerCase() };
}

/** A password with a sign that a URL needs for itself is written with percent signs there, and without elsewhere. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
