import { createPrivateKey, X509Certificate } from 'node:crypto';
import { displayKey } from '../finding/pointer.ts';
import type { ClientCertificate } from '../network/rights.ts';
import { Secret } from '../secret/secret.ts';
import {
  type InputContext,
  knownMembers,
  membersOf,
  type Problem,
  parseYaml,
  problemsOf,
  type ReadInput,
} from './mapping-input.ts';
import { readHost } from './network-input.ts';
import { readCertificates } from './pem.ts';

const KEYS = ['certificate', 'key', 'key-env'];

/**
 * Reads the `client-certificates` input, a YAML mapping of `HOST: { certificate: PATH, key: PATH }`, or with `key-env`
 * and the name of an environment variable that holds the key. PEM, without a passphrase.
 */
export function readClientCertificates(text: string, context: InputContext): ReadInput<readonly ClientCertificate[]> {
  const { problems, problem } = problemsOf('client-certificates');
  const secrets: Secret[] = [];
  const entries = membersOf(parseYaml(text));
  if (!entries) problem('', 'value-not-allowed');
  const value = (entries ?? []).flatMap(([name, written]) => {
    const path = displayKey(name);
    const here: Problem = (part, reason, suggestion) =>
      problem(part === '' ? path : `${path}.${part}`, reason, suggestion);
    const host = readHost(name);
    if (host === undefined) here('', 'value-not-allowed');
    const read = readPair(knownMembers(written, KEYS, here), context, here);
    if (read) secrets.push(new Secret(name, bodyOf(read.key)));
    return host !== undefined && read ? [{ host, certificate: read.certificate, key: new Secret(name, read.key) }] : [];
  });
  return { value, problems, secrets };
}

function readPair(given: ReadonlyMap<string, unknown> | undefined, context: InputContext, problem: Problem) {
  if (!given) return undefined;
  const pem = readNamed(given.get('certificate'), 'certificate', context, problem);
  const chain = pem === undefined ? undefined : (readCertificates(pem) ?? problem('certificate', 'value-not-allowed'));
  const key = readKey(given, context, problem);
  if (!chain || key === undefined) return undefined;
  const certificate = chain.join('\n');
  return belongTogether(certificate, key)
    ? { certificate, key }
    : problem(given.has('key-env') ? 'key-env' : 'key', 'value-not-allowed');
}

/** The key out of a file or of a variable, of which exactly one is to be named. */
function readKey(given: ReadonlyMap<string, unknown>, context: InputContext, problem: Problem): string | undefined {
  const variable = given.get('key-env');
  if (variable === undefined) return readNamed(given.get('key'), 'key', context, problem);
  if (typeof variable !== 'string' || given.has('key')) return problem('key-env', 'value-not-allowed');
  return context.variable(variable) || problem('key-env', 'not-set');
}

function readNamed(path: unknown, part: string, { readText }: InputContext, problem: Problem): string | undefined {
  if (typeof path !== 'string' || path === '') return problem(part, 'value-not-allowed');
  return readText(path) ?? problem(part, 'file-unreadable');
}

/** The key without the lines around it, which are the same in every key. */
function bodyOf(key: string): string {
  return key.replace(/-----[^-]*-----/g, '').trim();
}

/** The first certificate is the one of the key. A key with a passphrase cannot be read and belongs to none. */
function belongTogether(certificate: string, key: string): boolean {
  try {
    return new X509Certificate(certificate).checkPrivateKey(createPrivateKey(key));
  } catch {
    return false;
  }
}
