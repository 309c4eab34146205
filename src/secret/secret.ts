import { inspect } from 'node:util';

/**
 * A text that must never be shown. It prints as `‹secret NAME›` in every way that JavaScript has of printing.
 *
 * Only the network room (to send it), the redactor (to look for it), the effective configuration (to compare it) and what
 * sees of which mode a credential is call `reveal`; a test holds that.
 */
export class Secret {
  /** What the secret is called: the name of a variable or a credential. */
  readonly name: string;
  /** Whether it is a plain word of a variable that is not called a secret, so that a name may well be the same. */
  readonly isWord: boolean;
  readonly #text: string;

  constructor(name: string, text: string, isWord = false) {
    this.name = name;
    this.isWord = isWord;
    this.#text = text;
  }

  /** The text itself. */
  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return `‹secret ${this.name}›`;
  }

  toJSON(): string {
    return this.toString();
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
