/** What a payment gateway or an environment works with: real money or play money. */
export type Mode = 'live' | 'test';

/** What every finding about the mode of something says. */
interface ModeFacts {
  readonly gateway: string;
  readonly wanted: Mode;
  /** Whether it is only what is taken where a variable is missing. */
  readonly isDefault?: boolean;
}

/** Facts of findings about payment gateways. */
export interface GatewayFacts {
  'gateway/host': ModeFacts & { readonly host: Mode };
  'gateway/key': ModeFacts & {
    readonly credential: string;
    readonly key: Mode;
    /** Whether its name says the mode as well, so that it may stand beside the one that is used. */
    readonly isNamedSo?: boolean;
  };
  'gateway/mode': ModeFacts & {
    readonly mode: Mode | undefined;
    /** The word of the software for the mode that is wanted. */
    readonly word: string | undefined;
  };
  'gateway/payments-undeclared': { readonly gateways: readonly string[] };
  'gateway/payments-none': { readonly gateways: readonly string[] };
  'gateway/exposed': {
    readonly gateway: string;
    readonly credential: string;
    /** Whether its value says so, or its name alone. */
    readonly by: 'name' | 'value';
  };
  'gateway/swapped': {
    readonly gateway: string;
    /** What its name says it is. */
    readonly called: string;
    /** What its value is. */
    readonly is: string;
    /** Whether a secret stands where one for everybody is wanted. */
    readonly isLeak: boolean;
  };
  'gateway/cut-off': {
    readonly gateway: string;
    readonly credential: string;
    /** Cut at a sign, cut behind its first line, or `$` and what follows it expanded. */
    readonly by: 'cut' | 'lines' | 'expanded';
  };
  'gateway/look-alike': {
    readonly gateway: string;
    /** A known host before another one, one slip of the hand away from it, or letters that look the same. */
    readonly how: 'front' | 'slip' | 'letters';
  };
}
