import { generate } from 'selfsigned';
import { type Authority, createAuthority, type KeyPair } from '../../src/sandbox/certificates.ts';

const DAY = 86_400_000;

/** What certificates a case may ask for, by name: the names in them (`names a.example,10.0.0.1`), and from when to when they are valid. */
export async function pairFor(profile: string, host: string, authority: Authority): Promise<KeyPair> {
  const names = [host];
  const [word, days = ''] = profile.split(' ');
  switch (word) {
    case 'good':
      return authority.issue({ names });
    case 'expires-in-days':
      return authority.issue({ names, notAfter: new Date(Date.now() + Number(days) * DAY + 60_000) });
    case 'expired':
      return authority.issue({
        names,
        notBefore: new Date(Date.now() - 3 * DAY),
        notAfter: new Date(Date.now() - DAY),
      });
    case 'not-yet-valid':
      return authority.issue({
        names,
        notBefore: new Date(Date.now() + DAY),
        notAfter: new Date(Date.now() + 3 * DAY),
      });
    case 'other-name':
      return authority.issue({ names: ['other.example'] });
    case 'names':
      return authority.issue({ names: days.split(',') });
    case 'common-name-only':
      return authority.issue({ names: [], commonName: host });
    case 'self-signed':
      return selfSigned(host);
    case 'unknown-authority':
      return (await createAuthority('somebody else')).issue({ names });
    default:
      throw new Error(`no certificate profile "${profile}"`);
  }
}

async function selfSigned(host: string): Promise<KeyPair> {
  const made = await generate([{ name: 'commonName', value: host }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
  });
  return { key: made.private, certificate: made.cert };
}
