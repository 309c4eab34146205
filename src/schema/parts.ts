import type { ValidateFunction } from 'ajv';
import { NotValidated } from './bounded.ts';
import type { Places } from './places.ts';

/** The schema that a reference leads to, as an engine has written it; undefined when it leads to none. */
export type Follow = (reference: unknown) => unknown;

/** Single schemas inside of those that an engine holds. Each is compiled when it is first asked for. */
export interface Parts {
  /** Validates against a part alone. Throws `NotValidated` when that cannot be done. */
  readonly validator: (schema: unknown) => ValidateFunction;
  readonly follow: Follow;
}

/** `compile` compiles what stands at a pointer of a copy. */
export function makeParts(places: Places, follow: Follow, compile: Compile): Parts {
  const known = new Map<unknown, ValidateFunction>();
  let isCutOff = false;
  return {
    validator: (schema) => {
      const ready = known.get(schema);
      if (ready) return ready;
      const place = places.of(schema);
      // Nobody knows what state a compilation that was cut off has left the engine in.
      if (!place || isCutOff) throw new NotValidated();
      isCutOff = true;
      const made = compile(place.copy.key, place.pointer);
      isCutOff = false;
      if (!made) throw new NotValidated();
      known.set(schema, made);
      return made;
    },
    follow,
  };
}

type Compile = (key: string, pointer: string) => ValidateFunction | undefined;
