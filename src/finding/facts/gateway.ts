/** What a payment gateway or an environment works with: real money or play money. */
export type Mode = 'live' | 'test';

/** Facts of findings about payment gateways. */
export interface GatewayFacts {
  'gateway/host': { readonly gateway: string; readonly host: Mode; readonly wanted: Mode };
  'gateway/key': { readonly gateway: string; readonly credential: string; readonly key: Mode; readonly wanted: Mode };
  'gateway/mode': { readonly gateway: string; readonly mode: Mode | undefined; readonly wanted: Mode };
  'gateway/payments-undeclared': { readonly gateways: readonly string[] };
  'gateway/payments-none': { readonly gateways: readonly string[] };
}
