import type { Mode } from '../finding/facts/gateway.ts';
import type { Gateway, GatewayProbe } from '../gateway/gateway.ts';
import { modesOfHeader } from '../gateway/header.ts';
import { modeOfAddress } from '../gateway/hosts.ts';
import { type GatewayManner, mannerOf, saidAt } from './gateway-answers.ts';
import { keyIn } from './gateway-credential.ts';
import { type Route, routeFor, routesOf } from './gateway-routes.ts';
import { listingBody } from './listing-body.ts';
import { NOT_FOUND, type Provider, type ProviderAnswer, type ProviderRequest } from './provider.ts';

/** Payment methods of a gateway whose own words nobody has written down. */
const METHODS = ['card', 'ideal'];

/** Whether a gateway lists its payment methods in a way that the sandbox can follow. */
export function canList({ probes, listing }: Gateway): boolean {
  if (listing?.path === undefined || !probes.some(({ lists }) => lists)) return false;
  return listingBody(listing.path, METHODS) !== undefined;
}

/**
 * Makes a provider from the catalogue: it answers the probes of the gateway as the catalogue says that the gateway does,
 * and knows nothing else. `mode` is that of the host, where its name does not tell it.
 */
export function gatewayProvider(gateway: Gateway, mode?: Mode): Provider {
  const manner = mannerOf(gateway.id);
  const routes = routesOf(gateway.probes);
  return (request) => {
    const { host, path, headers } = request;
    const address = URL.parse(`https://${host}${path}`);
    const told = mode ?? (address ? modeOfAddress(gateway, address) : undefined);
    const route = routeFor(routes, told, request);
    const key = keyIn(gateway, route?.probe, headers);
    if (manner.keyFirst && key === undefined) return openAnswer(manner, route ?? routes[0]);
    if (!route) return NOT_FOUND;
    if (headerMissing(route.probe, request)) return manner.headerMissing ?? BAD_REQUEST;
    if (key === undefined) return openAnswer(manner, route);
    if (isOfOther(route.probe, told, modesOfHeader(gateway.credentials, key)))
      return manner.otherMode ?? openAnswer(manner, route);
    if (isBodyWrong(route.probe, request)) return manner.bodyWrong ?? BAD_REQUEST;
    return knownAnswer(gateway, manner, route, request);
  };
}

const BAD_REQUEST: ProviderAnswer = { status: 400, body: { error: 'bad request' } };

/** What is said without a credential; a credential that is refused hears the same. */
function openAnswer(manner: GatewayManner, route: Route | undefined): ProviderAnswer {
  const [status = 401] = route?.probe.status ?? [];
  const body = status < 400 ? {} : { error: 'unauthorized' };
  return { status, body, ...saidAt(manner, route?.name ?? '').open };
}

function knownAnswer(
  { listing }: Gateway,
  manner: GatewayManner,
  { probe, name }: Route,
  { without }: ProviderRequest,
): ProviderAnswer {
  const [status] = probe.authenticatedStatus;
  // It would change something there, so that nobody may take it for a probe.
  if (status === undefined) return BAD_REQUEST;
  const said = { status, body: {}, ...saidAt(manner, name).known };
  if (!probe.lists || listing?.path === undefined) return said;
  const words = (manner.methods ?? METHODS).filter((word) => !without.includes(word));
  return { status, body: listingBody(listing.path, words) ?? said.body };
}

/** A credential that tells no mode is good for both, and a request that is the same in both takes either. */
function isOfOther(probe: GatewayProbe, mode: Mode | undefined, modes: ReadonlySet<Mode>): boolean {
  return probe.mode !== 'both' && mode !== undefined && modes.size > 0 && !modes.has(mode);
}

function headerMissing({ headers = {} }: GatewayProbe, request: ProviderRequest): boolean {
  return Object.keys(headers).some((name) => (request.headers[name.toLowerCase()] ?? '') === '');
}

/** Whether the body lacks a name that the catalogue's has. Values are not looked at: those of a merchant are its own. */
function isBodyWrong({ body: known }: GatewayProbe, { body }: ProviderRequest): boolean {
  if (known === undefined) return false;
  const names = namesIn(body);
  return namesIn(known).some((name) => !names.includes(name));
}

/** Names of the members of a JSON object, or of a form. */
function namesIn(body: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
  } catch {
    return [...new URLSearchParams(body).keys()];
  }
}
