import type { Payments } from '../../config/config.ts';
import type { UrlAsk } from '../../config/probe-spec.ts';
import type { Mode } from '../../finding/facts/gateway.ts';
import type { UnknownReason } from '../../finding/facts/probe.ts';
import { isSourced } from '../../gateway/evidence.ts';
import type { Gateway, GatewayProbe } from '../../gateway/gateway.ts';
import { modeOfHost } from '../../gateway/hosts.ts';
import { hostOf } from '../../network/screen.ts';
import { watched } from '../watched.ts';

/** What a request of the catalogue is wanted for. */
export interface Wanted {
  /** Undefined where nobody says it: only what is the same in both is known then. */
  readonly mode: Mode | undefined;
  readonly withCredential: boolean;
  /** Whether somebody looks for the payment methods in the answer. */
  readonly lists: boolean;
}

/**
 * The catalogue's request of a gateway, of those with a recorded source. With a credential that which lists the payment
 * methods, where it is asked for that, or else one whose answer depends on the credential is taken first; without one
 * the first that has an answer for everybody. Undefined where the catalogue has none.
 */
export function knownRequest(gateway: Gateway, { mode, withCredential, lists }: Wanted): GatewayProbe | undefined {
  const fitting = gateway.probes.filter((probe) => isSourced(probe) && (probe.mode === 'both' || probe.mode === mode));
  if (!withCredential) return fitting.find(({ status }) => status.length > 0) ?? fitting[0];
  const open = fitting.filter(({ authenticatedStatus }) => authenticatedStatus.length > 0);
  const telling = ({ status, authenticatedStatus }: GatewayProbe): boolean =>
    authenticatedStatus.some((code) => !status.includes(code));
  const listing = lists ? open.find((probe) => probe.lists) : undefined;
  return listing ?? open.find(telling) ?? open[0] ?? fitting[0];
}

/** The mode that an environment says; undefined where it does not. */
export function modeOf(payments: Payments | undefined): Mode | undefined {
  return payments === 'live' || payments === 'test' ? payments : undefined;
}

/** Why the catalogue has no request of a gateway for an environment. */
export function whyNotKnown({ probes }: Gateway, payments: Payments | undefined): UnknownReason {
  if (!probes.some(isSourced)) return 'no-request';
  if (modeOf(payments) !== undefined) return 'no-request-of-mode';
  return payments === 'none' ? 'payments-none' : 'payments-undeclared';
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
      return watched(gateway, () => isKnownAddress(url, known) && isApiHost(gateway, url));
  }
}

/**
 * Whether a request is sure to change nothing: one of our own catalogue at its very address, sent with a credential only
 * where it may be. With parts out of the configuration its host must be one of the gateway, too. What a file of the
 * repository calls a read is one by its method, or by what the workflow binds a credential to, and not by its word.
 */
export function isKnownRead(gateway: Gateway, known: GatewayProbe, url: URL, withCredential: boolean): boolean {
  if (gateway.own || (withCredential && known.authenticatedStatus.length === 0)) return false;
  if (known.parts && !isApiHost(gateway, url)) return false;
  return isKnownAddress(url, known);
}

/** Whether a host is one that serves payments; a site beside them takes no request of theirs. */
function isApiHost(gateway: Gateway, url: URL): boolean {
  return modeOfHost(gateway, hostOf(url)) !== undefined;
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
