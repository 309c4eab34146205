import { fromPointer, toPointer } from '../finding/pointer.ts';
import { isMapping } from '../source/own.ts';
import { type Mapping, partAt } from './schema-file.ts';
import { EVERY_KEYWORD, walkSchema } from './vocabulary.ts';

/** What holds a schema inside of another: the other one, the keyword, and the name or number below it. */
export interface Holder {
  readonly schema: Mapping;
  readonly keyword: string;
  readonly key: string | undefined;
}

/** A schema as an engine has it. */
export interface Copy {
  /** The address that it has in the engine. */
  readonly key: string;
  readonly root: unknown;
  /** Pointers from which all schemas in it are reached by keywords alone. */
  readonly starts: readonly string[];
}

/** Where a schema stands. */
export interface Place {
  readonly copy: Copy;
  readonly pointer: string;
  readonly holder: Holder | undefined;
}

/** Where each schema inside of copies stands. */
export interface Places {
  readonly add: (copy: Copy) => void;
  /** Undefined for a schema that is in none of them. */
  readonly of: (schema: unknown) => Place | undefined;
}

/** Copies are looked through at the first question about them, the last one first: most values break no schema. */
export function makePlaces(): Places {
  const waiting: Copy[] = [];
  const known = new Map<unknown, Place>();
  return {
    add: (copy) => void waiting.push(copy),
    of: (schema) => {
      for (let copy = waiting.at(-1); copy && !known.has(schema); copy = waiting.at(-1)) {
        note(copy, known);
        waiting.pop();
      }
      return known.get(schema);
    },
  };
}

function note(copy: Copy, known: Map<unknown, Place>): void {
  for (const start of copy.starts) {
    const visit = (schema: Mapping, path: readonly string[]) => {
      const pointer = toPointer(path);
      if (!known.has(schema)) known.set(schema, { copy, pointer, holder: undefined });
      for (const [keyword, held] of Object.entries(schema)) {
        for (const [key, child] of heldBy(keyword, held)) {
          if (!isMapping(child) || known.get(child)?.holder) continue;
          const below = pointer + toPointer(key === undefined ? [keyword] : [keyword, key]);
          known.set(child, { copy, pointer: below, holder: { schema, keyword, key } });
        }
      }
    };
    walkSchema(partAt(copy.root, start), EVERY_KEYWORD, visit, fromPointer(start));
  }
}

function heldBy(keyword: string, held: unknown): readonly (readonly [string | undefined, unknown])[] {
  const holds = Object.hasOwn(EVERY_KEYWORD, keyword) ? EVERY_KEYWORD[keyword] : 'nothing';
  if (holds === 'nothing' || typeof held !== 'object' || held === null) return [];
  if (holds === 'schema' || (holds === 'schema-or-list' && !Array.isArray(held))) return [[undefined, held]];
  return Object.entries(held);
}
