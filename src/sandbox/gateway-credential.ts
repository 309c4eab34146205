import type { IncomingHttpHeaders } from 'node:http';
import type { Gateway, GatewayProbe } from '../gateway/gateway.ts';
import { mannerOf } from './gateway-answers.ts';

/** The headers, in small letters, of which one carries the credential of a probe. */
export function keyHeadersOf(gateway: Gateway, probe?: GatewayProbe): readonly string[] {
  const { keyHeaders } = mannerOf(gateway.id);
  if (keyHeaders) return keyHeaders;
  const elsewhere = [...gateway.probes.map(({ auth }) => auth), gateway.listing?.auth];
  const told = probe?.auth === undefined ? elsewhere : [probe.auth];
  // The catalogue tells it to people: "X-Login and X-Trans-Key, with a signature".
  const named = told.flatMap((text) => text?.match(/\bX-[A-Za-z0-9-]+/g) ?? []);
  return named.length > 0 ? [...new Set(named.map((name) => name.toLowerCase()))] : ['authorization'];
}

/** What the headers of a request have as a credential; undefined where they have none. */
export function keyIn(gateway: Gateway, probe: GatewayProbe | undefined, headers: IncomingHttpHeaders) {
  const { keyPattern = /\S/ } = mannerOf(gateway.id);
  return keyHeadersOf(gateway, probe)
    .map((name) => String(headers[name] ?? ''))
    .find((text) => keyPattern.test(text));
}
