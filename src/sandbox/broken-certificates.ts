import { type Authority, createAuthority, createSelfSigned, type KeyPair } from './certificates.ts';
import type { TlsFault } from './fault.ts';

/** Makes a certificate for a host that no client may accept, each for one reason alone. */
export async function brokenPair(fault: TlsFault, host: string, authority: Authority): Promise<KeyPair> {
  const names = [host];
  switch (fault) {
    case 'expired':
      return authority.issue({ names, notBefore: new Date('2020-01-01'), notAfter: new Date('2020-02-01') });
    case 'not-yet-valid':
      return authority.issue({ names, notBefore: new Date('2048-01-01'), notAfter: new Date('2049-01-01') });
    case 'wrong-name':
      return authority.issue({ names: ['elsewhere.example'] });
    case 'unknown-authority':
      return (await createAuthority('Nobody knows this authority')).issue({ names });
    case 'self-signed':
      return createSelfSigned(names);
  }
}
