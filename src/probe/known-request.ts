import type { Payments, ProbeSpec } from '../config/config.ts';
import type { Gateway, GatewayProbe } from '../gateway/gateway.ts';
import { hostOf } from '../network/screen.ts';
import { modesOfHost } from './allow.ts';

/**
 * The catalogue's request of a gateway for an environment. With a credential one whose answer depends on it is taken
 * first, without one the first that has an answer for everybody. Undefined where the catalogue has none for the mode.
 */
export function knownRequest(
  gateway: Gateway,
  payments: Payments | undefined,
  withCredential: boolean,
): GatewayProbe | undefined {
  const live = payments === 'live';
  const fitting = gateway.probes.filter(({ mode }) => mode === 'both' || (mode === 'live') === live);
  if (!withCredential) return fitting.find(({ status }) => status.length > 0) ?? fitting[0];
  const telling = ({ status, authenticatedStatus }: GatewayProbe): boolean =>
    authenticatedStatus.some((code) => !status.includes(code));
  return (
    fitting.find(telling) ?? fitting.find(({ authenticatedStatus }) => authenticatedStatus.length > 0) ?? fitting[0]
  );
}

/**
 * Whether what a probe would send is the very request that the catalogue knows, so that it is sure to change nothing:
 * the same method and body, a path that ends as the catalogue's does (a version may stand before it), and for an address
 * that tollgate.yml spells out a host of the gateway as well.
 */
export function isKnownRequest(spec: ProbeSpec, url: URL, known: GatewayProbe, gateway: Gateway): boolean {
  if (spec.method !== undefined && spec.method.toUpperCase() !== known.method) return false;
  if (spec.body !== undefined && spec.body !== known.body) return false;
  switch (spec.target.kind) {
    case 'catalogue':
      return true;
    case 'from':
      return spec.target.path === undefined || spec.target.path.endsWith(known.path);
    case 'literal':
      return `${url.pathname}${url.search}`.endsWith(known.path) && modesOfHost(gateway, hostOf(url)).length > 0;
  }
}
