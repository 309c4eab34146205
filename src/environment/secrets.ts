import { looksLikeSecret } from '../finding/pointer.ts';
import { Secret } from '../secret/secret.ts';
import { isSecretName } from '../secret/secret-name.ts';
import type { Document } from '../source/document.ts';
import { memberOf } from '../source/own.ts';
import type { Effective } from './effective.ts';
import { eachLeaf } from './leaves.ts';

/** A text that is written like a secret and not like a word: long, with letters and digits, without spaces. */
const SECRET_TEXT = /^(?=.*\d)(?=.*[A-Za-z])\S{12,}$/;

/** A private key in PEM (RFC 7468), which is looked for line by line. */
const PRIVATE_KEY = /^\s*-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/;

/** Shortest text that is looked for: the redactor finds nothing shorter, and a URL with a password is longer. */
const SHORTEST = 8;

/** What all of these have: of nearly every text this is the only question. */
const HINT =
  /^(?=.*\d)(?=.*[A-Za-z])\S{12,}$|:\/\/|-----BEGIN|[srp]k_(?:live|test)_|whsec_|gh[pousr]_|github_pat_|xox[abprs]-|AKIA|eyJ/;

/** A text, and the name that it is known by. */
type Named = readonly [name: string, text: string];

/** What stands in the configuration and must not leave. The redactor looks for it in everything that is written. */
export function secretsIn(effective: readonly Effective[]): Secret[] {
  const ofProcess: Secret[] = [];
  // What several leaves and files hold is looked for once.
  const texts = new Map<string, string>();
  const note = (found: Named | undefined) => {
    if (found && !texts.has(found[1])) texts.set(found[1], found[0]);
  };
  for (const { root } of effective) {
    eachLeaf(root, ({ content }, key) => {
      if (content.state === 'secret') ofProcess.push(content.value);
      const text = content.state === 'known' ? content.value : undefined;
      if (typeof text === 'string' && text.length >= SHORTEST) note(secretOf(key, text));
    });
  }
  for (const document of new Set(effective.flatMap(({ documents }) => documents))) {
    for (const found of secretsInDocument(document)) note(found);
  }
  return [...ofProcess, ...[...texts].map(([text, name]) => new Secret(name, text))];
}

/**
 * What no leaf has: the Secrets of Kubernetes among the manifests, which are there and not read, and what a dotenv file
 * sets that another source overrides, or that Compose only fills in.
 */
function secretsInDocument({ format, value }: Document): (Named | undefined)[] {
  if (format === 'dotenv') return textsIn(value).map(([name, text]) => secretOf(name, text));
  const items = memberOf(value, 'items');
  return [value, ...(Array.isArray(items) ? items : [])]
    .filter((object) => memberOf(object, 'kind') === 'Secret')
    .flatMap((object) => [
      ...textsIn(memberOf(object, 'stringData')),
      ...textsIn(memberOf(object, 'data')).map(([key, text]): Named => [key, Buffer.from(text, 'base64').toString()]),
    ])
    .map(([key, text]) =>
      SECRET_TEXT.test(text) || PRIVATE_KEY.test(text) || looksLikeSecret(text) ? [key, text] : passwordOf(key, text),
    );
}

/** A text that is a secret by its name or its form, or the password in it. */
function secretOf(key: string | number, text: string): Named | undefined {
  if (!HINT.test(text)) return undefined;
  const name = String(key);
  const byName = SECRET_TEXT.test(text) && isSecretName(name) && !text.includes('://');
  return byName || PRIVATE_KEY.test(text) || looksLikeSecret(text) ? [name, text] : passwordOf(name, text);
}

function textsIn(holder: unknown): Named[] {
  const members = typeof holder === 'object' && holder !== null ? Object.entries(holder) : [];
  return members.flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : []));
}

function passwordOf(name: string, text: string): Named | undefined {
  const password = /^[a-z][a-z0-9+.-]*:\/\/[^/?#@:]*:([^/?#@]+)@/i.exec(text)?.[1];
  return password === undefined ? undefined : [name, password];
}
