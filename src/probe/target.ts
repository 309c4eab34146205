import type { ProbeTarget } from '../config/probe-spec.ts';
import type { Effective, Leaf } from '../environment/effective.ts';
import type { Mode } from '../finding/facts/gateway.ts';
import type { Facts } from '../finding/rules.ts';
import type { Gateway, GatewayProbe } from '../gateway/gateway.ts';
import { hostOf, readUrl } from '../network/screen.ts';
import { modesOfHost } from './allow.ts';
import { textOfTarget } from './host-target.ts';
import { fillParts } from './url/parts.ts';

/** What came of looking for a probe's address. */
export type Target =
  | {
      readonly kind: 'url';
      readonly url: URL;
      readonly leaf: Leaf | undefined;
      /** The catalogue's request with the merchant's parts, and the leaves that gave them. */
      readonly known?: GatewayProbe | undefined;
      readonly parts?: readonly Leaf[];
    }
  | { readonly kind: 'not-a-url'; readonly leaf: Leaf | undefined }
  | {
      readonly kind: 'none';
      readonly leaf: Leaf | undefined;
      readonly key: string;
      readonly state: Facts['probe/no-target']['state'];
      readonly suggestion?: string | undefined;
      readonly of?: 'part';
      readonly names?: readonly string[];
    };

/** Finds the address of a probe: written in tollgate.yml, read from the effective configuration, or the catalogue's. */
export function resolveTarget(
  target: ProbeTarget,
  effective: Effective | undefined,
  known: GatewayProbe | undefined,
): Target {
  switch (target.kind) {
    case 'literal':
      return spelledOut(readTarget(target.url, undefined), known, effective);
    case 'catalogue':
      return readKnown(known, effective);
    case 'from': {
      const { key, path } = target;
      if (path === undefined) return readBase(key, known, effective);
      const found = readFrom(key, effective, (base) => withPath(base, path));
      return spelledOut(found, known, effective);
    }
  }
}

/** The address of the catalogue. Without one only the merchant knows it, and `url` must give it. */
function readKnown(known: GatewayProbe | undefined, effective: Effective | undefined): Target {
  if (known?.url === undefined) return { kind: 'none', leaf: undefined, key: 'url', state: 'needed' };
  const filled = fillParts(known, 'url', effective);
  if (filled.kind === 'none') return filled;
  const { request, leaves } = filled;
  const target = readTarget(request.url ?? '', leaves[0]);
  return target.kind === 'url' ? { ...target, known: request, parts: leaves } : target;
}

/** The value of a key, to which the path of the catalogue's request is appended. */
function readBase(key: string, known: GatewayProbe | undefined, effective: Effective | undefined): Target {
  const filled = known && fillParts(known, 'path', effective);
  if (filled?.kind === 'none') return filled;
  const found = readFrom(key, effective, (base) => withKnownPath(base, filled?.request.path));
  return found.kind === 'url' && filled ? { ...found, known: filled.request, parts: filled.leaves } : found;
}

/** An address that tollgate.yml spells out is held against the catalogue's with the merchant's parts in its path. */
function spelledOut(found: Target, known: GatewayProbe | undefined, effective: Effective | undefined): Target {
  const filled = known && fillParts(known, 'path', effective);
  return found.kind === 'url' && filled?.kind === 'filled' ? { ...found, known: filled.request } : found;
}

function readTarget(text: string, leaf: Leaf | undefined): Target {
  const url = readUrl(text);
  return url ? { kind: 'url', url, leaf } : { kind: 'not-a-url', leaf };
}

function readFrom(key: string, effective: Effective | undefined, extend: (base: URL) => URL): Target {
  const found = textOfTarget({ kind: 'from', key }, effective);
  if (found.kind === 'none') return found;
  const target = readTarget(found.text, found.leaf);
  return target.kind === 'url' ? { ...target, url: extend(target.url) } : target;
}

/** The modes of the gateway that the host of an address which is given serves; none where none is, or it is no host of it. */
export function modesOfTarget(
  target: ProbeTarget,
  effective: Effective | undefined,
  gateway: Gateway,
): readonly Mode[] {
  if (target.kind === 'catalogue') return [];
  const found =
    target.kind === 'literal' ? readTarget(target.url, undefined) : readFrom(target.key, effective, (url) => url);
  return found.kind === 'url' ? modesOfHost(gateway, hostOf(found.url)) : [];
}

/** Appends to the path that the base already has: `https://h/base` and `/x` are `https://h/base/x`. */
function withPath(base: URL, path: string): URL {
  const [pathname = '', query] = split(path);
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/+$/, '')}/${pathname.replace(/^\/+/, '')}`;
  if (query !== undefined) url.search = query;
  return url;
}

/** A base often holds the beginning of the catalogue's path already (`https://h/v72`); it is then not said twice. */
function withKnownPath(base: URL, path: string | undefined): URL {
  if (path === undefined || path === '') return base;
  const have = base.pathname.split('/').filter((segment) => segment !== '');
  const [pathname = '', query] = split(path);
  const want = pathname.split('/').filter((segment) => segment !== '');
  const said = want.findLastIndex((_, at) => have.slice(-(at + 1)).join('/') === want.slice(0, at + 1).join('/')) + 1;
  const rest = `/${want.slice(said).join('/')}`;
  return withPath(base, query === undefined ? rest : `${rest}?${query}`);
}

function split(path: string): readonly [string, string | undefined] {
  const at = path.indexOf('?');
  return at < 0 ? [path, undefined] : [path.slice(0, at), path.slice(at + 1)];
}
