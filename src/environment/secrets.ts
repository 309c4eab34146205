import { fromPointer, looksLikeSecret } from '../finding/pointer.ts';
import { Secret } from '../secret/secret.ts';
import { type Effective, textOf } from './effective.ts';

/** Names of keys whose values are secrets, as configuration usually calls them. */
const SECRET_NAME =
  /(?:secret|token|passw(?:or)?d|passphrase|private|credential|api[-_]?key|access[-_]?key|(?:^|[-_])(?:key|dsn|pwd|hmac|salt)$)/i;

/** A text that is written like a secret and not like a word: long, with letters and digits, without spaces. */
const SECRET_TEXT = /^(?=.*\d)(?=.*[A-Za-z])\S{12,}$/;

/** What stands in the configuration and must not leave. The redactor looks for it in everything that is written. */
export function secretsIn(effective: readonly Effective[]): Secret[] {
  return effective.flatMap(({ leaves }) =>
    [...leaves.values()].flatMap((leaf) => {
      if (leaf.content.state === 'secret') return [leaf.content.value];
      const text = textOf(leaf);
      if (text === undefined) return [];
      const name = fromPointer(leaf.pointer).at(-1) ?? '';
      const byName = SECRET_NAME.test(name) && SECRET_TEXT.test(text) && !text.includes('://');
      return byName || looksLikeSecret(text) ? [new Secret(name, text)] : passwordOf(name, text);
    }),
  );
}

function passwordOf(name: string, text: string): Secret[] {
  const password = /^[a-z][a-z0-9+.-]*:\/\/[^/?#@:]*:([^/?#@]+)@/i.exec(text)?.[1];
  return password === undefined ? [] : [new Secret(name, password)];
}
