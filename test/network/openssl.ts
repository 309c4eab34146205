import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyPair } from '../../src/sandbox/certificates.ts';

/** What a certificate is made of; what is not said is as a good authority has it. */
export interface Wanted {
  readonly name: string;
  /** Who signs it; nobody else where it is left out. */
  readonly by?: KeyPair;
  /** An elliptic curve, or RSA of that many bits, or the key of another. */
  readonly key?: 'ec' | `rsa:${number}` | KeyPair;
  readonly digest?: 'sha256' | 'sha1';
  readonly days?: number;
  /** Lines of an extension file of openssl, x509v3_config(5). */
  readonly extensions: readonly string[];
}

/** Makes certificates that no other tool here makes, in a folder of its own. */
export interface Lab {
  readonly make: (wanted: Wanted) => KeyPair;
  readonly close: () => void;
}

export const AUTHORITY = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign'];

/** The extensions of a server's certificate, for names as `DNS:a.example`. */
export function serverFor(...names: string[]): string[] {
  return ['basicConstraints=CA:FALSE', `subjectAltName=${names.join(',')}`];
}

export function openLab(): Lab {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-openssl-'));
  let files = 0;
  const write = (text: string): string => {
    files += 1;
    const path = join(folder, String(files));
    writeFileSync(path, text);
    return path;
  };
  return {
    make: (wanted) => make(wanted, write),
    close: () => rmSync(folder, { recursive: true }),
  };
}

function make(
  { name, by, key = 'ec', digest = 'sha256', days = 90, extensions }: Wanted,
  write: (text: string) => string,
): KeyPair {
  const secret = typeof key === 'object' ? key.key : newKey(key);
  const keyFile = write(secret);
  const request = write(openssl('req', '-new', '-key', keyFile, '-subj', `/CN=${name}`));
  const signer = by
    ? ['-CA', write(by.certificate), '-CAkey', write(by.key), '-CAcreateserial']
    : ['-signkey', keyFile];
  const how = ['-days', String(days), `-${digest}`, '-extfile', write(extensions.join('\n'))];
  return { key: secret, certificate: openssl('x509', '-req', '-in', request, ...signer, ...how) };
}

function newKey(kind: 'ec' | `rsa:${number}`): string {
  if (kind === 'ec') return openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256');
  return openssl('genpkey', '-algorithm', 'RSA', '-pkeyopt', `rsa_keygen_bits:${kind.slice('rsa:'.length)}`);
}

function openssl(...words: string[]): string {
  const { status, stdout, stderr } = spawnSync('openssl', words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl ${words[0]}: ${stderr}`);
  return stdout;
}
