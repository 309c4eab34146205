import { inspect } from 'node:util';

/**
 * A text that must never be shown. It prints as `‹secret NAME›` in every way that JavaScript has of printing.
 *
 * Only the network room (to send it), the redactor (to look for it) and the effective configuration (to compare it) call
 * `reveal`; a test holds that.
 */
export class Secret {
  /** What the secret is called: the name of a variable or a credential. */
  readonly name: string;
  readonly #text: string;

  constructor(name: string, text: string) {
    this.name = name;
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
