import type { Kind } from '../kind.ts';

/** What `as` of a parity rule may say. */
type ReadAs = 'url' | 'duration' | 'number' | 'quantity' | 'bool' | 'set' | 'multiset' | 'text' | 'json' | 'yaml';

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
  'parity/as': { readonly as: ReadAs; readonly environment: string };
  /** `member` is the one that should tell items apart; empty where items have none. */
  'parity/identity': {
    readonly reason: 'repeated' | 'lacking';
    readonly member: string;
    readonly environments: readonly string[];
  };
  'parity/not-compared': { readonly environments: readonly string[] };
  'parity/service-missing': { readonly service: string; readonly from: string };
  /** `of` is `match` for an entry that names no list, and `alone` for a rule that compares one environment with none. */
  'parity/rule-unused': { readonly path: string; readonly of?: 'match' | 'alone' };
  'parity/timeout': { readonly seconds: number };
  'parity/foreign-word': Record<never, never>;
  'parity/private-host': { readonly kind: 'loopback' | 'private' };
  'parity/plain-http': { readonly other: string };
  'parity/secret-shared': {
    /** `login`: a name and a password with the host that they are for. */
    readonly of: 'secret' | 'login';
    /** Environments that serve no customers and have the same. */
    readonly environments: readonly string[];
    /** Whether all of them read it from the same line. */
    readonly isOneLine: boolean;
  };
  'parity/odd-one-out': { readonly odd: string; readonly environments: readonly string[] };
  'parity/code-default': {
    /** Names of the variables of which none is set. */
    readonly names: readonly string[];
    readonly environment: string;
    /** Whether one of them is there and holds nothing. */
    readonly isEmpty: boolean;
    /** Where the default leads, or what it is: of a gateway that is known, a host, a mode or a key for tests. */
    readonly leads: 'gateway-host' | 'gateway-mode' | 'gateway-key' | 'word' | 'loopback';
    /** Name of that gateway. */
    readonly gateway: string | undefined;
  };
}
