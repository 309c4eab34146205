import type { Mode } from '../finding/facts/gateway.ts';
import type { GatewayProbe } from '../gateway/gateway.ts';
import type { ProviderRequest } from './provider.ts';

/** One request that a gateway answers. */
export interface Route {
  readonly probe: GatewayProbe;
  /** The catalogue's path without the query, which is its name. */
  readonly name: string;
  /** Over the whole path of a request. */
  readonly pattern: RegExp;
  /** Over its whole query, with the `?`. */
  readonly query: RegExp;
}

/** The requests that the catalogue knows of a gateway. */
export function routesOf(probes: readonly GatewayProbe[]): readonly Route[] {
  return probes.map((probe) => {
    const [name = ''] = probe.path.split('?');
    const pattern = new RegExp(`^${basePatternOf(probe, name)}${patternOf(name)}$`, 'u');
    return { probe, name, pattern, query: new RegExp(`^${patternOf(probe.path.slice(name.length))}$`, 'u') };
  });
}

/**
 * The route of a request; a mode that has none of its own has those of the other, since its API is the same. Of several
 * with the path that counts whose query is the request's. Undefined where there is no such path.
 */
export function routeFor(
  routes: readonly Route[],
  mode: Mode | undefined,
  { method, path, query }: Pick<ProviderRequest, 'method' | 'path' | 'query'>,
): Route | undefined {
  const own = routes.filter(({ probe }) => mode === undefined || probe.mode === 'both' || probe.mode === mode);
  const here = (own.length > 0 ? own : routes).filter(
    ({ probe, pattern }) => probe.method === method && pattern.test(path),
  );
  return here.find((route) => route.query.test(query)) ?? here[0];
}

/** What stands before the path: as in the catalogue's address, with any numbers, since those are versions. */
function basePatternOf({ url, basePattern }: GatewayProbe, name: string): string {
  if (url === undefined) return basePattern?.replace(/^\^(.*)\$$/u, '(?:$1)') ?? '';
  const [address = ''] = url.replace(/^https:\/\/[^/?]*/u, '').split('?');
  const base = address.endsWith(name) ? address.slice(0, -name.length) : '';
  return patternOf(base).replace(/[0-9]+/gu, '[0-9]+');
}

/** A part that only the merchant knows is one segment, or a piece of one. */
function patternOf(template: string): string {
  const pieces = template.split(/\{[^{}]*\}/u);
  return pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('[^\\/?#]+');
}
