import type { Mode } from './gateway.ts';

/** Facts of findings about several values of one payment gateway, or about one value in several environments. */
export interface GatewayAcrossFacts {
  'gateway/mode-missing': {
    readonly gateway: string;
    /** Names of the variable. */
    readonly variables: readonly string[];
    /** The mode that the software takes without it. */
    readonly taken: Mode;
    readonly wanted: Mode;
    /** The word of the software for the mode that is wanted. */
    readonly word: string | undefined;
    /** Another environment that sets it. */
    readonly setIn: string | undefined;
    /** Whether it is there, and says nothing. */
    readonly isEmpty: boolean;
  };
  'gateway/pair':
    | { readonly gateway: string; readonly of: 'host-part' }
    | { readonly gateway: string; readonly of: 'name'; readonly name: Mode; readonly value: Mode }
    | { readonly gateway: string; readonly of: 'modes'; readonly value: Mode };
  'gateway/shared': { readonly gateway: string; readonly credential: string; readonly environment: string };
  'gateway/api-version': { readonly gateway: string } & (
    | { readonly is: 'different'; readonly environment: string }
    | { readonly is: 'older' | 'newer' | 'not-comparable' | 'nowhere' }
  );
  /** `gateway` is what the catalogue calls it. */
  'gateway/replaced': { readonly gateway: string };
  'gateway/timeout': { readonly gateway: string; readonly seconds: number };
}
