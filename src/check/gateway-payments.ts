import type { Leaf } from '../environment/effective.ts';
import { finding, type Place } from '../finding/finding.ts';
import { isSure } from '../gateway/evidence.ts';
import { placeholder } from '../hygiene/placeholder.ts';
import { type Judge, type Seen, scalarText } from './gateway-scene.ts';

/** Gateways in an environment that takes no payments, or does not say whether it does. */
export const gatewaysWithoutPayments: Judge = ({ effective, seen }, _, { config }) => {
  const { payments, environment, service } = effective;
  if (payments !== 'undeclared' && payments !== 'none') return [];
  const signs = seen.filter(isInUse);
  const gravest = signs.find(isCertain) ?? signs[0];
  if (!gravest) return [];
  const gateways = [...new Set(signs.map(({ gateway }) => gateway.name))].sort();
  const severity = isCertain(gravest) ? 'error' : 'warning';
  const place: Place = {
    environment,
    service,
    location: config.environments.find(({ name }) => name === environment)?.location,
  };
  if (payments === 'undeclared') return [finding('gateway/payments-undeclared', { gateways }, place, severity)];
  const { valueLocation } = gravest.leaf.origin();
  return [finding('gateway/payments-none', { gateways }, { ...place, location: valueLocation }, severity)];
};

/** Whether it is a sign that the gateway is used: a host that is only spoken of is none, nor is a key without a value. */
function isInUse(seen: Seen): boolean {
  return !isUnfilled(seen.leaf) && !(seen.kind === 'host' && seen.isSpokenOf);
}

/** Whether nobody has put anything in yet, surely: what may be a placeholder may be a key in use as well. */
function isUnfilled(leaf: Leaf): boolean {
  const text = scalarText(leaf)?.trim();
  if (text === undefined) return leaf.content.state === 'known' && leaf.content.value === null;
  return text === '' || placeholder(text) === 'sure';
}

/** Whether a sign is surely of its gateway, whatever mode it tells. */
function isCertain(seen: Seen): boolean {
  return seen.kind === 'host' ? isSure(seen.evidence) : seen.isSure;
}
