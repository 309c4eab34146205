import type { Mode } from '../finding/facts/gateway.ts';
import type { GatewayCredential } from './gateway.ts';
import { modeOfKey } from './shape.ts';

/** The modes that the shape of a credential in a header proves: none for most, since few gateways mark it. */
export function modesOfHeader(credentials: readonly GatewayCredential[], header: string): ReadonlySet<Mode> {
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
