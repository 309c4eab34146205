import type { TlsOptions } from 'node:tls';
import { AUTHORITY, openWorkshop, SERVER, type Wish, type Workshop } from './workshop.ts';

/** A server's side of TLS, and the host that is asked for. */
export interface TlsTarget {
  readonly host: string;
  /** PEM, leaf first. */
  readonly certificate: string;
  readonly key: string;
  readonly options: TlsOptions;
  /** When the leaf ends, as openssl says it: seconds since 1970. */
  readonly end: number;
  readonly expect?: Readonly<Record<string, unknown>>;
}

/** What both sides of the comparison are made with. */
export interface Papers {
  /** PEM of each authority that both trust. */
  readonly trusted: readonly string[];
  /** What every server shows that is asked for something else than its certificate. */
  readonly good: { readonly certificate: string; readonly key: string };
  /** What proves to `known.example` who asks. */
  readonly client: { readonly certificate: string; readonly key: string };
  /** By name. */
  readonly targets: Readonly<Record<string, TlsTarget>>;
}

export const HOST = 'api.example';
export const KNOWN = 'known.example';
export const OUTSIDE = 'outside.example';
const DEEP = 'api.shop.example';

/** One set-up: the certificates that are shown, leaf first, and what is special about the server. */
interface Setup {
  readonly shows: readonly string[];
  readonly host?: string;
  readonly options?: TlsOptions;
  readonly expect?: TlsTarget['expect'];
}

/** Makes all certificates in a folder, with openssl. */
export function makePapers(folder: string): Papers {
  const shop = openWorkshop(folder);
  makeAuthorities(shop);
  for (const [name, wish] of Object.entries(LEAVES)) {
    shop.sign(name, { subject: `/CN=${HOST}`, extensions: named(HOST), ...wish });
  }
  shop.authority('self', { subject: `/CN=${HOST}`, extensions: named(HOST) });
  shop.authority('kept', { subject: `/CN=${HOST}`, extensions: named(HOST) });
  const pair = (name: string) => ({ certificate: shop.chain([name]), key: shop.key(name) });
  return {
    trusted: ['root', 'second', 'lone', 'kept'].map((name) => shop.chain([name])),
    good: pair('good'),
    client: pair('client'),
    targets: Object.fromEntries(
      Object.entries(SETUPS).map(([name, { shows, host = HOST, options = {}, expect }]) => [
        name,
        {
          host,
          certificate: shop.chain(shows),
          key: shop.key(shows[0] ?? ''),
          options: 'requestCert' in options ? { ...options, ca: shop.chain(['root']) } : options,
          end: shop.end(shows[0] ?? ''),
          ...(expect && { expect }),
        },
      ]),
    ),
  };
}

function makeAuthorities(shop: Workshop): void {
  shop.authority('root', { subject: '/CN=Test root' });
  // The same authority, as it was some years ago.
  shop.authority('old root', { like: 'root', to: 2 });
  shop.authority('second', { subject: '/CN=Second root' });
  shop.authority('stranger', { subject: '/CN=Unknown root' });
  shop.sign('middle', { extensions: AUTHORITY, to: 5 });
  shop.sign('middle of second', { like: 'middle', by: 'second', extensions: AUTHORITY, to: 3 });
  shop.sign('late', { extensions: AUTHORITY, from: -9, to: -1 });
  shop.sign('no authority', { extensions: 'basicConstraints=critical,CA:FALSE' });
  shop.sign('for others', { extensions: `${AUTHORITY}\nnameConstraints=critical,permitted;DNS:other.example` });
  shop.sign('for mail', { extensions: `${AUTHORITY}\nextendedKeyUsage=emailProtection` });
  shop.sign('last', { extensions: AUTHORITY.replace('TRUE', 'TRUE,pathlen:0') });
  shop.sign('below last', { by: 'last', extensions: AUTHORITY });
  // Trusted by itself, though whoever signed it is not.
  shop.sign('lone', { by: 'stranger', extensions: AUTHORITY });
}

function named(...names: readonly string[]): string {
  return `${SERVER}\nsubjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`;
}

/** `api.example`, a zero byte and `.evil.example`, as one name (DER). */
const ZERO = Buffer.from(`${HOST}\0.evil.example`);
const ZERO_NAME = Buffer.concat([Buffer.from([0x30, ZERO.length + 2, 0x82, ZERO.length]), ZERO]).toString('hex');

const LEAVES: Readonly<Record<string, Wish>> = {
  good: { extensions: named(HOST, KNOWN, OUTSIDE) },
  client: { extensions: 'extendedKeyUsage=clientAuth' },
  rsa: { key: ['rsa:2048'] },
  weak: { key: ['rsa:1024'] },
  p384: { key: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-384'] },
  p521: { key: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-521'] },
  edwards: { key: ['ed25519'] },
  pss: { key: ['rsa-pss', '-pkeyopt', 'rsa_keygen_bits:2048'] },
  sha1: { digest: 'sha1' },
  below: { by: 'middle' },
  'below late': { by: 'late' },
  'below none': { by: 'no authority' },
  'below others': { by: 'for others' },
  'below mail': { by: 'for mail' },
  'below below last': { by: 'below last' },
  'below lone': { by: 'lone' },
  expired: { from: -9, to: -1 },
  early: { from: 1, to: 9 },
  soon: { to: 2 },
  far: { to: 365 * 40 },
  other: { extensions: named('other.example') },
  upper: { extensions: named('API.Example') },
  wild: { extensions: named('*.shop.example') },
  'wild top': { extensions: named('*.example') },
  'wild below': { extensions: named(`*.${HOST}`) },
  'wild part': { extensions: named('a*.shop.example') },
  'wild middle': { extensions: named('api.*.example') },
  common: { extensions: SERVER },
  zero: { extensions: `${SERVER}\nsubjectAltName=DER:${ZERO_NAME}` },
  address: { extensions: `${SERVER}\nsubjectAltName=IP:127.0.0.1` },
  'address as name': { extensions: named('127.0.0.1') },
  'for clients': { extensions: `extendedKeyUsage=clientAuth\nsubjectAltName=DNS:${HOST}` },
  'no purpose': { extensions: `subjectAltName=DNS:${HOST}` },
  critical: { extensions: `${named(HOST)}\n1.2.3.4.5=critical,ASN1:UTF8String:unknown` },
  foreign: { by: 'stranger' },
  many: { extensions: named(...Array.from({ length: 1000 }, (_, at) => `n${at}.example`), HOST) },
};

const DEMANDS = { requestCert: true, rejectUnauthorized: true };

const SETUPS: Readonly<Record<string, Setup>> = {
  'elliptic curve': { shows: ['good'] },
  'elliptic curve P-384': { shows: ['p384'] },
  'elliptic curve P-521': { shows: ['p521'] },
  Ed25519: { shows: ['edwards'] },
  RSA: { shows: ['rsa'] },
  'RSA of 1,024 bits': { shows: ['weak'], options: { ciphers: 'DEFAULT@SECLEVEL=0' } },
  'RSA with a PSS key': { shows: ['pss'] },
  'signed with SHA-1': { shows: ['sha1'], options: { ciphers: 'DEFAULT@SECLEVEL=0' } },
  'with the intermediate': { shows: ['below', 'middle'] },
  'without the intermediate': { shows: ['below'] },
  'with certificates in disorder': { shows: ['below', 'second', 'root', 'middle'] },
  'with an older root beside it': { shows: ['good', 'old root'] },
  'with two ways up, the longer-lived first': { shows: ['below', 'middle', 'middle of second'] },
  'with two ways up, the shorter-lived first': { shows: ['below', 'middle of second', 'middle'] },
  'below an expired intermediate': { shows: ['below late', 'late'] },
  'below what is no authority': { shows: ['below none', 'no authority'] },
  'below an authority for other names': { shows: ['below others', 'for others'] },
  'below an authority for mail': { shows: ['below mail', 'for mail'] },
  'below a path that is too long': { shows: ['below below last', 'below last', 'last'] },
  'below an intermediate that is trusted alone': { shows: ['below lone'] },
  expired: { shows: ['expired'] },
  'not valid yet': { shows: ['early'] },
  'that ends soon': { shows: ['soon'] },
  'that ends after 2050': { shows: ['far'] },
  'for another name': { shows: ['other'] },
  'for the name in capitals': { shows: ['upper'] },
  'for a wildcard': { shows: ['wild'], host: DEEP },
  'for a wildcard in a part of a label': { shows: ['wild part'], host: DEEP },
  'for a wildcard in the middle': { shows: ['wild middle'], host: DEEP },
  'for a wildcard right below a top-level domain': { shows: ['wild top'] },
  'for a wildcard one label too deep': { shows: ['wild below'] },
  'with a common name alone': { shows: ['common'] },
  'for a name that goes on behind a zero byte': { shows: ['zero'] },
  'for an address': { shows: ['address'], host: '127.0.0.1' },
  'for a name that looks like the address': { shows: ['address as name'], host: '127.0.0.1' },
  'for a name where an address is asked': { shows: ['good'], host: '127.0.0.1' },
  'for clients alone': { shows: ['for clients'] },
  'without a purpose': { shows: ['no purpose'] },
  'with a critical extension that nobody knows': { shows: ['critical'] },
  'of an unknown authority': { shows: ['foreign'] },
  'self-signed': { shows: ['self'] },
  'self-signed and trusted': { shows: ['kept'] },
  'of a thousand names': { shows: ['many'] },
  'TLS 1.2 alone': { shows: ['good'], options: { maxVersion: 'TLSv1.2' } },
  'TLS 1.2 alone where 1.3 is the least': {
    shows: ['good'],
    options: { maxVersion: 'TLSv1.2' },
    expect: { tls: { 'min-version': 'TLSv1.3' } },
  },
  'TLS 1.3 alone': { shows: ['good'], options: { minVersion: 'TLSv1.3' } },
  'TLS 1.1 alone': {
    shows: ['rsa'],
    options: { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' },
  },
  'without forward secrecy': { shows: ['rsa'], options: { maxVersion: 'TLSv1.2', ciphers: 'AES128-SHA' } },
  'client certificate demanded, TLS 1.2': { shows: ['good'], options: { ...DEMANDS, maxVersion: 'TLSv1.2' } },
  'client certificate demanded, TLS 1.3': { shows: ['good'], options: DEMANDS },
  'client certificate demanded and shown': { shows: ['good'], host: KNOWN, options: DEMANDS },
  'client certificate wished for': { shows: ['good'], options: { requestCert: true, rejectUnauthorized: false } },
};
