import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a certificate is to be. Every member has a usual value. */
export interface Wish {
  /** The authority that signs it: `root` by default. */
  readonly by?: string;
  /** What `openssl req -newkey` is told. */
  readonly key?: readonly string[];
  readonly subject?: string;
  /** Lines of an extension section. */
  readonly extensions?: string;
  /** Days from now. */
  readonly from?: number;
  readonly to?: number;
  /** The digest of the signature. */
  readonly digest?: string;
  /** The certificate whose key and request are used once more. */
  readonly like?: string;
}

/** Makes keys and certificates with openssl, in a folder. Each has a name, and its files are called by it. */
export interface Workshop {
  /** An authority that signs itself. */
  readonly authority: (name: string, wish?: Wish) => void;
  /** What an authority signs. */
  readonly sign: (name: string, wish?: Wish) => void;
  /** PEM of several certificates, in their order. */
  readonly chain: (names: readonly string[]) => string;
  readonly key: (name: string) => string;
  /** When a certificate ends, as openssl says it: seconds since 1970. */
  readonly end: (name: string) => number;
}

const ELLIPTIC = ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
export const SERVER = 'extendedKeyUsage=serverAuth\nkeyUsage=critical,digitalSignature,keyEncipherment';
export const AUTHORITY = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign';

const CONFIGURATION = `[ca]
default_ca=d
[d]
database=index.txt
new_certs_dir=.
rand_serial=yes
policy=p
copy_extensions=none
[p]
commonName=optional
`;

export function openWorkshop(folder: string): Workshop {
  const openssl = (...words: readonly string[]): string =>
    execFileSync('openssl', [...words], { cwd: folder, stdio: 'pipe', encoding: 'utf8' });
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  const request = (name: string, { key = ELLIPTIC, subject = `/CN=${name}` }: Wish): void => {
    openssl(...['req', '-new', '-nodes', '-subj', subject, '-newkey', ...key], ...files(name, 'key', 'csr'));
  };
  const issue = (name: string, wish: Wish, signer: readonly string[]): void => {
    const { like, extensions = '', from = -1, to = 20, digest = 'sha256' } = wish;
    if (like === undefined) request(name, wish);
    else write(`${name}.key`, read(`${like}.key`));
    write(`${name}.ext`, extensions);
    write('index.txt', '');
    write('index.txt.attr', 'unique_subject = no\n');
    write('ca.cnf', CONFIGURATION);
    const dates = ['-startdate', stamp(from), '-enddate', stamp(to)];
    const papers = ['-in', `${like ?? name}.csr`, '-out', `${name}.pem`, '-extfile', `${name}.ext`];
    openssl('ca', '-batch', '-notext', '-config', 'ca.cnf', '-md', digest, ...dates, ...papers, ...signer);
  };
  return {
    authority: (name, wish = {}) => {
      const signer = ['-selfsign', '-keyfile', `${wish.like ?? name}.key`];
      issue(name, { extensions: AUTHORITY, to: 30, ...wish }, signer);
    },
    sign: (name, { by = 'root', ...wish } = {}) => issue(name, wish, ['-cert', `${by}.pem`, '-keyfile', `${by}.key`]),
    chain: (names) => names.map((name) => read(`${name}.pem`)).join(''),
    key: (name) => read(`${name}.key`),
    end: (name) => {
      const [, date = ''] = openssl('x509', '-noout', '-enddate', '-in', `${name}.pem`).split('=');
      return Date.parse(date.trim()) / 1000;
    },
  };
}

function files(name: string, key: string, out: string): string[] {
  return ['-keyout', `${name}.${key}`, '-out', `${name}.${out}`];
}

/** `YYYYMMDDHHMMSSZ`, so many days from now. */
function stamp(days: number): string {
  return `${new Date(Date.now() + days * 86_400_000).toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`;
}
