import { type Finding, finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { expressionsOf, type GatewayExpression, matchOf } from '../gateway/expressions.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { addressesIn, hostOf } from '../gateway/hosts.ts';
import { defaultIn, keysIn, meantBy } from '../gateway/keys.ts';
import { runBounded, TimedOut } from '../schema/bounded.ts';
import type { Subject } from './check.ts';
import { scalarText } from './gateway-scene.ts';

const tried = new WeakMap<Subject['effective'], Promise<readonly Finding[]>>();

/**
 * Patterns of the user's gateways that do not come to an end with a text of the configuration. Each is tried once where
 * the time is watched, before anything is recognised: afterwards they can be asked like those of the catalogue.
 */
export function hangingPatterns(subject: Subject): Promise<readonly Finding[]> {
  const known = tried.get(subject.effective) ?? tryPatterns(subject);
  tried.set(subject.effective, known);
  return known;
}

/**
 * Recognises with the catalogue. With gateways of the user the deadline of the run is watched from outside: what none of
 * their patterns is too slow for may be asked so often that it is. Undefined where the run has ended.
 */
export function untilDeadline<T>({ config, until }: Subject, work: () => T): T | undefined {
  if (config.ownGateways.length === 0) return work();
  try {
    return runBounded((until - performance.now()) / 1000, work);
  } catch (thrown) {
    if (!(thrown instanceof TimedOut)) throw thrown;
    return undefined;
  }
}

async function tryPatterns(subject: Subject): Promise<readonly Finding[]> {
  const { ownGateways } = subject.config;
  if (ownGateways.length === 0) return [];
  const texts = textsOf(subject);
  const findings: Finding[] = [];
  for (const gateway of ownGateways) {
    // Others have their turn, so that a deadline is noticed.
    await new Promise((resolve) => setImmediate(resolve));
    if (subject.signal.aborted) break;
    const hanging = firstHanging(gateway, [...texts.keys()], subject);
    if (hanging !== undefined) findings.push(timedOut(gateway, texts.get(hanging)?.(), subject));
  }
  return findings;
}

/** Every text of the run, once, and where it stands. Addresses of probes are held against hosts as well. */
function textsOf({ effective, config }: Subject): ReadonlyMap<string, () => Location | undefined> {
  const texts = new Map<string, () => Location | undefined>();
  for (const { ask, location } of config.probes) {
    if (ask.kind === 'url' && ask.target.kind === 'literal') texts.set(ask.target.url, () => location);
  }
  for (const leaf of effective.flatMap(({ leaves }) => [...leaves.values()])) {
    const text = scalarText(leaf);
    if (text !== undefined) texts.set(text, () => leaf.origin().valueLocation);
  }
  return texts;
}

/** Texts that take a second more, so that a large configuration is not taken for a pattern without end. */
const TEXTS_A_SECOND = 20_000;

/**
 * The text with which the time of a gateway has run out. It has it for all texts together: each pattern is asked again
 * and again afterwards, where nobody watches, and what is nearly too slow for one text would be so for thousands.
 */
function firstHanging(gateway: Gateway, texts: readonly string[], { request }: Subject): string | undefined {
  const expressions = expressionsOf(gateway);
  let asked: string | undefined;
  try {
    runBounded(request.limits.patternSeconds + Math.floor(texts.length / TEXTS_A_SECOND), () => {
      for (const text of texts) {
        asked = text;
        tryAll(expressions, text);
      }
    });
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof TimedOut)) throw thrown;
    return asked;
  }
}

function tryAll(expressions: readonly GatewayExpression[], whole: string): void {
  const fallback = defaultIn(meantBy(whole));
  for (const text of fallback === undefined ? [whole] : [whole, fallback]) tryText(expressions, text);
}

function tryText(expressions: readonly GatewayExpression[], text: string): void {
  const asked = askedOf(expressions, text);
  for (const { pattern, of } of expressions) for (const one of asked[of]) matchOf(pattern, one);
}

/** Everything in a text that an expression is held against when gateways are recognised and judged. */
function askedOf(expressions: readonly GatewayExpression[], text: string) {
  const meant = meantBy(text);
  const addresses = addressesIn(meant);
  const paths = addresses.flatMap(({ pathname }) => pathname.split('/').map((_, at, parts) => parts.slice(0, at + 1)));
  // What the path says of a version is then read as one.
  const versions = expressions
    .filter(({ at, of }) => of === 'path' && at[0] === 'apiVersion')
    .flatMap(({ pattern }) => addresses.flatMap(({ pathname }) => matchOf(pattern, pathname)?.[1] ?? []));
  return {
    text: [...new Set([text, text.trim(), meant, ...keysIn(meant), ...versions])],
    host: addresses.map(hostOf),
    // What stands before the path of a request is any beginning of it.
    path: paths.flatMap((parts) => [parts.join('/'), `${parts.join('/')}/`]),
    body: [],
  } as const;
}

function timedOut({ id, own }: Gateway, location: Location | undefined, { request }: Subject): Finding {
  const related = location && [{ role: 'value', location } as const];
  return finding(
    'gateway/timeout',
    { gateway: id, seconds: request.limits.patternSeconds },
    { location: own?.location, related },
  );
}
