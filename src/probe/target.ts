import type { ProbeTarget } from '../config/probe-spec.ts';
import type { Effective, Leaf } from '../environment/effective.ts';
import type { Facts } from '../finding/rules.ts';
import type { GatewayProbe } from '../gateway/gateway.ts';
import { readUrl } from '../network/screen.ts';
import { textOfTarget } from './host-target.ts';

/** What came of looking for a probe's address. */
export type Target =
  | { readonly kind: 'url'; readonly url: URL; readonly leaf: Leaf | undefined }
  | { readonly kind: 'not-a-url'; readonly leaf: Leaf | undefined }
  | {
      readonly kind: 'none';
      readonly leaf: Leaf | undefined;
      readonly key: string;
      readonly state: Facts['probe/no-target']['state'];
      readonly suggestion?: string | undefined;
    };

/** Finds the address of a probe: written in tollgate.yml, read from the effective configuration, or the catalogue's. */
export function resolveTarget(
  target: ProbeTarget,
  effective: Effective | undefined,
  known: GatewayProbe | undefined,
): Target {
  switch (target.kind) {
    case 'literal':
      return readTarget(target.url, undefined);
    case 'catalogue':
      // Without an address in the catalogue only the merchant knows it, and `url` must give it.
      if (known?.url === undefined || known.parts)
        return { kind: 'none', leaf: undefined, key: 'url', state: 'needed' };
      return readTarget(known.url, undefined);
    case 'from':
      return readFrom(target.key, effective, (base) =>
        target.path === undefined ? withKnownPath(base, known?.path) : withPath(base, target.path),
      );
  }
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
