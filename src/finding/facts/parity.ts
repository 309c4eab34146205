import type { Kind } from '../kind.ts';

/** Facts of findings about environments laid side by side. */
export interface ParityFacts {
  'parity/same': { readonly environments: readonly string[]; readonly odd: string | undefined };
  'parity/different': { readonly environments: readonly string[] };
  'parity/missing': { readonly from: string; readonly has: readonly string[] };
  'parity/empty': { readonly from: string; readonly has: readonly string[] };
  'parity/absent': { readonly environments: readonly string[] };
  'parity/shape': { readonly environments: readonly string[] };
  'parity/type': { readonly kinds: readonly Kind[]; readonly environments: readonly string[] };
  'parity/expect': { readonly by: 'url' | 'text' };
  'parity/not-compared': { readonly environments: readonly string[] };
  'parity/service-missing': { readonly service: string; readonly from: string };
  'parity/rule-unused': { readonly path: string };
  'parity/timeout': { readonly seconds: number };
  'parity/foreign-word': Record<never, never>;
  'parity/private-host': { readonly kind: 'loopback' | 'private' };
  'parity/plain-http': { readonly other: string };
}
