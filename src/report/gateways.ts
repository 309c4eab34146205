import type { EnvironmentGateways, GatewayRecord, GatewaySign } from '../check/check.ts';
import { list } from '../finding/words/rule-words.ts';
import type { Report } from './report.ts';

/** Whether gateways were all that was looked at: then each sign of them is worth its line. */
export function areAllAsked({ plan }: Report): boolean {
  return plan.length > 0 && plan.every(({ check }) => check === 'gateways');
}

/** What an environment says of its payments. */
export const PAYMENTS: Readonly<Record<EnvironmentGateways['payments'], string>> = {
  live: 'payments live',
  test: 'payments test',
  none: 'payments none',
  undeclared: 'payments not declared',
};

/** What the signs of a gateway come to. */
export const MODES: Readonly<Record<GatewayRecord['mode'], string>> = {
  live: 'live',
  test: 'test',
  both: 'live and test',
  untold: 'mode not told',
};

const KINDS: Readonly<Record<GatewaySign['kind'], string>> = {
  host: 'host',
  'secret-key': 'secret key',
  'publishable-key': 'publishable key',
  'webhook-secret': 'webhook secret',
  identifier: 'identifier',
  'mode-variable': 'mode variable',
  'api-version': 'API version',
};

/** What a sign is, and the mode that it tells: `secret key, live`. */
export function wordsOfSign({ kind, by, mode, unseen }: GatewaySign): string {
  const told = mode ?? (unseen ? 'value not seen' : undefined);
  return [KINDS[kind], ...(told === undefined ? [] : [told]), ...(by === 'value' ? ['by its shape'] : [])].join(', ');
}

/** The gateways of one environment in one line: `Adyen (live and test), Stripe (live)`. */
export function gatewaysOf({ recognised }: EnvironmentGateways): string {
  return list(recognised.map(({ name, mode }) => `${name} (${MODES[mode]})`));
}

/** Environments in which nothing was recognised, as the end of a sentence; undefined where there is none. */
export function withoutGateways(all: readonly EnvironmentGateways[]): string | undefined {
  const empty = all.filter(({ recognised }) => recognised.length === 0);
  if (empty.length === 0) return undefined;
  const names = empty
    .slice(0, 8)
    .map(({ environment, service }) => (service === undefined ? environment : `${environment} of ${service}`));
  const more = empty.length - names.length;
  return list([...names, ...(more > 0 ? [`${more} more`] : [])]);
}
