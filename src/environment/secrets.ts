import { looksLikeSecret } from '../finding/pointer.ts';
import { Secret } from '../secret/secret.ts';
import { isSecretName } from '../secret/secret-name.ts';
import type { Document } from '../source/document.ts';
import { memberOf } from '../source/own.ts';
import { type Effective, textOf } from './effective.ts';
import { eachLeaf } from './leaves.ts';

/** A text that is written like a secret and not like a word: long, with letters and digits, without spaces. */
const SECRET_TEXT = /^(?=.*\d)(?=.*[A-Za-z])\S{12,}$/;

/** A private key in PEM (RFC 7468), which is looked for line by line. */
const PRIVATE_KEY = /^\s*-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/;

/** A text, and the name that it is known by. */
type Named = readonly [name: string, text: string];

/** What stands in the configuration and must not leave. The redactor looks for it in everything that is written. */
export function secretsIn(effective: readonly Effective[]): Secret[] {
  const ofProcess: Secret[] = [];
  // What several leaves and files hold is looked for once.
  const texts = new Map<string, string>();
  const note = (found: readonly Named[]) => {
    for (const [name, text] of found) texts.set(text, texts.get(text) ?? name);
  };
  for (const { root } of effective) {
    eachLeaf(root, (leaf, key) => {
      if (leaf.content.state === 'secret') ofProcess.push(leaf.content.value);
      const text = leaf.content.state === 'secret' ? undefined : textOf(leaf);
      if (text !== undefined) note(secretOf([String(key), text]));
    });
  }
  for (const document of new Set(effective.flatMap(({ documents }) => documents))) note(secretsInDocument(document));
  return [...ofProcess, ...[...texts].map(([text, name]) => new Secret(name, text))];
}

/**
 * What no leaf has: the Secrets of Kubernetes among the manifests, which are there and not read, and what a dotenv file
 * sets that another source overrides, or that Compose only fills in.
 */
function secretsInDocument({ format, value }: Document): Named[] {
  if (format === 'dotenv') return textsIn(value).flatMap(secretOf);
  const items = memberOf(value, 'items');
  return [value, ...(Array.isArray(items) ? items : [])]
    .filter((object) => memberOf(object, 'kind') === 'Secret')
    .flatMap((object) => [
      ...textsIn(memberOf(object, 'stringData')),
      ...textsIn(memberOf(object, 'data')).map(([key, text]): Named => [key, Buffer.from(text, 'base64').toString()]),
    ])
    .flatMap(([key, text]) =>
      SECRET_TEXT.test(text) || PRIVATE_KEY.test(text) || looksLikeSecret(text)
        ? [[key, text] as const]
        : passwordOf(key, text),
    );
}

/** A text that is a secret by its name or its form, or the password in it. */
function secretOf([name, text]: Named): Named[] {
  const byName = isSecretName(name) && SECRET_TEXT.test(text) && !text.includes('://');
  return byName || PRIVATE_KEY.test(text) || looksLikeSecret(text) ? [[name, text]] : passwordOf(name, text);
}

function textsIn(holder: unknown): Named[] {
  const members = typeof holder === 'object' && holder !== null ? Object.entries(holder) : [];
  return members.flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : []));
}

function passwordOf(name: string, text: string): Named[] {
  const password = /^[a-z][a-z0-9+.-]*:\/\/[^/?#@:]*:([^/?#@]+)@/i.exec(text)?.[1];
  return password === undefined ? [] : [[name, password]];
}
