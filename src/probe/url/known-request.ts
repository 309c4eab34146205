import type { Payments } from '../../config/config.ts';
import type { UrlAsk } from '../../config/probe-spec.ts';
import type { Gateway, GatewayProbe } from '../../gateway/gateway.ts';
import { hostOf } from '../../network/screen.ts';
import { modesOfHost } from '../allow.ts';
import { watched } from '../watched.ts';

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
 * Whether a probe asks for the catalogue's request: by naming no other path, or by spelling out the very address.
 * Method and body must not say otherwise.
 */
export function asksKnownRequest(ask: UrlAsk, url: URL, known: GatewayProbe, gateway: Gateway): boolean {
  if (ask.method !== undefined && ask.method.toUpperCase() !== known.method) return false;
  if (ask.body && !(ask.body.kind === 'text' && ask.body.text === known.body)) return false;
  switch (ask.target.kind) {
    case 'catalogue':
      return true;
    case 'from':
      return ask.target.path === undefined || watched(gateway, () => isKnownAddress(url, known));
    case 'literal':
      return watched(gateway, () => isKnownAddress(url, known)) && modesOfHost(gateway, hostOf(url)).length > 0;
  }
}

/**
 * Whether an address is that of the catalogue's request, which is sure to change nothing there and nowhere else. Path
 * and query are the catalogue's own; before the path stands nothing, or a base such as the catalogue says.
 */
export function isKnownAddress(url: URL, { path, basePattern }: GatewayProbe): boolean {
  const known = new URL(path, url.origin);
  if (url.search !== known.search || !url.pathname.endsWith(known.pathname)) return false;
  const base = url.pathname.slice(0, -known.pathname.length);
  return base === '' || (basePattern !== undefined && new RegExp(basePattern, 'u').test(base));
}
