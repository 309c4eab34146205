import type { IncomingHttpHeaders } from 'node:http';
import type { Mode } from '../finding/facts/gateway.ts';
import type { Gateway, GatewayProbe } from '../gateway/gateway.ts';
import { modeOfKey } from '../gateway/shape.ts';
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

/** The modes that the shape of a credential proves: none for most, since few gateways mark it. */
export function modesOfCredential({ credentials }: Gateway, header: string): ReadonlySet<Mode> {
  const texts = textsIn(header);
  return new Set(credentials.flatMap((credential) => texts.flatMap((text) => modeOfKey(credential, text) ?? [])));
}

/** What may be the credential in a header: all of it, what stands behind the scheme, and the parts of Basic. */
function textsIn(header: string): readonly string[] {
  const [, scheme = '', rest = ''] = /^(\S+) +(\S.*)$/.exec(header) ?? [];
  const basic = scheme.toLowerCase() === 'basic' ? Buffer.from(rest, 'base64').toString() : '';
  const colon = basic.indexOf(':');
  return [header, rest, basic.slice(0, Math.max(colon, 0)), basic.slice(colon + 1)].filter((text) => text !== '');
}
