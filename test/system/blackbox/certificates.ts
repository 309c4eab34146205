import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A server's side of TLS. */
export interface TlsSetup {
  readonly name: string;
  /** PEM, leaf first. */
  readonly certificate: string;
  readonly key: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

const HOST = 'api.example';

/** Makes a private authority and fifteen ways of being a TLS server, with openssl, in a folder. */
export function makeSetups(folder: string): { readonly authority: string; readonly setups: readonly TlsSetup[] } {
  const openssl = (...words: readonly string[]) => execFileSync('openssl', [...words], { cwd: folder, stdio: 'pipe' });
  const path = (name: string) => join(folder, name);
  const request = (name: string, subject: string, key: readonly string[]) =>
    openssl(
      'req',
      '-new',
      '-nodes',
      '-newkey',
      ...key,
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.csr`,
      '-subj',
      subject,
    );
  const authority = (name: string, subject: string) => {
    openssl(
      'req',
      '-x509',
      '-nodes',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.pem`,
      '-subj',
      subject,
      '-days',
      '30',
      '-addext',
      'keyUsage=critical,keyCertSign,cRLSign',
    );
  };
  const sign = (name: string, by: string, extensions: string, from = '', to = '') => {
    writeFileSync(path(`${name}.ext`), extensions);
    writeFileSync(path('index.txt'), '');
    writeFileSync(path('index.txt.attr'), 'unique_subject = no\n');
    writeFileSync(
      path('ca.cnf'),
      `[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nnew_certs_dir=.\nrand_serial=yes\ndefault_md=sha256\npolicy=p\ncopy_extensions=none\n[p]\ncommonName=optional\n`,
    );
    openssl(
      'ca',
      '-batch',
      '-notext',
      '-config',
      'ca.cnf',
      '-cert',
      `${by}.pem`,
      '-keyfile',
      `${by}.key`,
      '-in',
      `${name}.csr`,
      '-out',
      `${name}.pem`,
      '-extfile',
      `${name}.ext`,
      '-startdate',
      from || stamp(-1),
      '-enddate',
      to || stamp(20),
    );
  };
  const leaf = (
    name: string,
    more: Partial<{ by: string; key: string[]; subject: string; extensions: string; from: string; to: string }> = {},
  ) => {
    request(name, more.subject ?? `/CN=${HOST}`, more.key ?? EC);
    sign(name, more.by ?? 'root', more.extensions ?? `${SERVER}\nsubjectAltName=DNS:${HOST}`, more.from, more.to);
  };
  const read = (name: string) => readFileSync(path(name), 'utf8');
  const setup = (name: string, chain: readonly string[], options?: TlsSetup['options']): TlsSetup => ({
    name,
    certificate: chain.map((one) => read(`${one}.pem`)).join(''),
    key: read(`${chain[0]}.key`),
    ...(options && { options }),
  });
  authority('root', '/CN=Test root');
  authority('stranger', '/CN=Unknown root');
  request('middle', '/CN=Test intermediate', EC);
  sign('middle', 'root', 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign', '', stamp(5));
  leaf('good');
  leaf('rsa', { key: ['rsa:2048'] });
  leaf('weak', { key: ['rsa:1024'] });
  leaf('below', { by: 'middle' });
  leaf('expired', { from: stamp(-9), to: stamp(-1) });
  leaf('early', { from: stamp(1), to: stamp(9) });
  leaf('other', { extensions: `${SERVER}\nsubjectAltName=DNS:other.example` });
  leaf('wild', { extensions: `${SERVER}\nsubjectAltName=DNS:*.example` });
  leaf('deep', { extensions: `${SERVER}\nsubjectAltName=DNS:*.api.example` });
  leaf('common', { extensions: SERVER });
  leaf('client', { extensions: `extendedKeyUsage=clientAuth\nsubjectAltName=DNS:${HOST}` });
  leaf('foreign', { by: 'stranger' });
  leaf('soon', { to: stamp(2) });
  leaf('many', {
    extensions: `${SERVER}\nsubjectAltName=${Array.from({ length: 1000 }, (_, at) => `DNS:n${at}.example`).join(',')},DNS:${HOST}`,
  });
  openssl(
    'req',
    '-x509',
    '-nodes',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-keyout',
    'self.key',
    '-out',
    'self.pem',
    '-subj',
    `/CN=${HOST}`,
    '-days',
    '9',
    '-addext',
    `subjectAltName=DNS:${HOST}`,
  );
  return {
    authority: path('root.pem'),
    setups: [
      setup('elliptic curve', ['good']),
      setup('RSA', ['rsa']),
      setup('RSA of 1,024 bits', ['weak'], { ciphers: 'DEFAULT@SECLEVEL=0' }),
      setup('with the intermediate', ['below', 'middle']),
      setup('without the intermediate', ['below']),
      setup('expired', ['expired']),
      setup('not valid yet', ['early']),
      setup('for another name', ['other']),
      setup('for a wildcard', ['wild']),
      setup('for a wildcard below', ['deep']),
      setup('with a common name alone', ['common']),
      setup('for clients alone', ['client']),
      setup('of an unknown authority', ['foreign']),
      setup('self-signed', ['self']),
      setup('that ends soon', ['soon']),
      setup('of a thousand names', ['many']),
      setup('TLS 1.2 alone', ['good'], { maxVersion: 'TLSv1.2' }),
      setup('TLS 1.3 alone', ['good'], { minVersion: 'TLSv1.3' }),
      setup('TLS 1.1 alone', ['rsa'], { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }),
    ],
  };
}

const EC = ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
const SERVER = 'extendedKeyUsage=serverAuth\nkeyUsage=critical,digitalSignature,keyEncipherment';

/** `YYYYMMDDHHMMSSZ`, so many days from now. */
function stamp(days: number): string {
  return `${new Date(Date.now() + days * 86_400_000).toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`;
}
