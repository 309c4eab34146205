import type { Facts } from '../finding/rules.ts';

/** What a single text can have. */
export type TextRule = Exclude<Extract<keyof Facts, `hygiene/${string}`>, 'hygiene/near-key' | 'hygiene/cap'>;

/** One thing that is wrong with a text, and at which of its characters. It holds no part of the text. */
export type Flaw = {
  [R in TextRule]: {
    readonly rule: R;
    readonly facts: Facts[R];
    readonly offset: number;
    /** Whether it is certain; where it is not, the finding weighs less. */
    readonly sure: boolean;
  };
}[TextRule];

/** Where a text was found, as far as it tells what the text is for. */
export interface TextContext {
  /** The key that leads to it; for an item of a list, the key of the list. */
  readonly key: string;
  /** Whether its loader knows nothing but text. */
  readonly textual: boolean;
  /** Whether it was read from YAML, where quotes may be left out. */
  readonly yaml: boolean;
  /** Whether it is what an environment will have, and not what some file says. */
  readonly deployed: boolean;
}

/** Makes a flaw. */
export function flaw<R extends TextRule>(rule: R, facts: Facts[R], offset: number, sure = true): Flaw {
  // A generic R is not narrowed to the union by the compiler; the pairing of rule and facts is checked above.
  return { rule, facts, offset, sure } as unknown as Flaw;
}
