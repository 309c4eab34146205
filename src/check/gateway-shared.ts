import type { Config } from '../config/config.ts';
import { finding } from '../finding/finding.ts';
import { fromPointer } from '../finding/pointer.ts';
import type { Severity } from '../finding/rules.ts';
import { matches } from '../gateway/expressions.ts';
import { CREDENTIAL_WORDS, type CredentialSighting } from '../gateway/sighting.ts';
import { mayBeCredential } from './credential-text.ts';
import { saysItself } from './gateway-modes.ts';
import { type Judge, placeOf, type Scene, type Seen, scalarText } from './gateway-scene.ts';
import { ruleFor } from './parity-decide.ts';

/** A credential whose value tells no mode, though each mode has one of its own. */
interface Held {
  readonly seen: Seen & CredentialSighting;
  readonly text: string;
}

/**
 * Credentials that an environment with live payments shares with one that takes test payments. Where a value tells its
 * mode that is told already; of the others a comparison sees nothing, since nothing differs.
 */
export const credentialsShared: Judge = (scene, others, { config }) => {
  if (scene.effective.payments !== 'live') return [];
  const held = heldIn(scene, config);
  if (held.length === 0) return [];
  const testing = others
    .filter(({ effective }) => effective.payments === 'test')
    .map((other) => ({ effective: other.effective, held: Map.groupBy(heldIn(other, config), ({ text }) => text) }));
  return held.flatMap((live) => {
    const twins = testing.flatMap(({ effective, held: there }) => {
      const twin = there.get(live.text)?.find(({ seen }) => seen.gateway === live.seen.gateway);
      return twin ? [{ effective, twin }] : [];
    });
    const [first] = twins;
    if (!first) return [];
    const { seen } = live;
    const related = twins.flatMap(({ effective: { environment }, twin }) => {
      const location = twin.seen.leaf.origin().valueLocation;
      return location ? [{ role: 'other', location, environment } as const] : [];
    });
    return finding(
      'gateway/shared',
      {
        gateway: seen.gateway.name,
        credential: CREDENTIAL_WORDS[seen.credential.kind],
        environment: first.effective.environment,
      },
      { ...placeOf(seen.leaf, scene.effective), related },
      severityOf(live, first.twin),
    );
  });
};

/** What stands in files. The step's own variables are the same for every environment and tell nothing. */
function heldIn({ effective, seen }: Scene, { parity }: Config): Held[] {
  return seen.flatMap((one): Held[] => {
    if (one.kind !== 'credential' || !one.credential.perMode || one.mode !== undefined) return [];
    const text = one.leaf.content.state === 'known' ? scalarText(one.leaf)?.trim() : undefined;
    if (text === undefined || !mayBeCredential(text)) return [];
    // Software that holds those of both modes side by side, and names them so, has both everywhere.
    if (saysItself(one.called, effective.payments === 'live' ? 'test' : 'live')) return [];
    // What a parity rule says of the key is meant, and held by the check of parity.
    const isRuled = parity && ruleFor(fromPointer(one.leaf.pointer), effective.environment, parity) !== undefined;
    return isRuled ? [] : [{ seen: one, text }];
  });
}

/** Shortest text that is surely no counter and no word. */
const SHORTEST = 8;

function severityOf({ seen, text }: Held, { seen: twin }: Held): Severity {
  const { pattern } = seen.credential;
  const hasShape = pattern === undefined ? text.length >= SHORTEST && /\d/.test(text) : matches(pattern, text);
  return hasShape && seen.isSure && twin.isSure && !areOnePlace(seen, twin) ? 'error' : 'warning';
}

/** What both environments read from the same line may be a default, over which something unseen is laid. */
function areOnePlace({ leaf }: Seen, { leaf: other }: Seen): boolean {
  const [here, there] = [leaf.origin().valueLocation, other.origin().valueLocation];
  return here?.file === there?.file && here?.line === there?.line && here?.column === there?.column;
}
