import type { Location } from '../finding/location.ts';
import { fromPointer } from '../finding/pointer.ts';
import type { ManifestReading } from '../manifest/manifest.ts';
import type { Document, Format, Part } from '../source/document.ts';

/** Something that was laid into an environment, and where its members stand. */
export interface Layer {
  /** The format that a further member would be written in. */
  readonly format: Format;
  /** The container that gets what it holds, where it is one's environment. */
  readonly receiver?: string | undefined;
  /** Whether it has the member that `pointer` names. */
  holds(pointer: string): boolean;
  /** Where a member that it holds stands. */
  locate(pointer: string, part: Part): Location;
}

/** A document, mounted under the pointer `at`. */
export function documentLayer(document: Document, at: string): Layer {
  return {
    format: document.format,
    holds: (pointer) => {
      if (pointer !== at && !pointer.startsWith(`${at}/`)) return false;
      let node = document.value;
      for (const key of fromPointer(pointer.slice(at.length))) {
        const member = typeof node === 'object' && node !== null && Object.getOwnPropertyDescriptor(node, key);
        if (!member) return false;
        node = member.value;
      }
      return true;
    },
    locate: (pointer, part) => document.locate(pointer.slice(at.length), part),
  };
}

/** The variables of a container. Like dotenv they are names at the root with text; a further one has its own place. */
export function variablesLayer({ variables, receiver }: ManifestReading, insertion: () => Location): Layer {
  const places = new Map(variables.map((variable) => [variable.name, variable]));
  const variableAt = (pointer: string) => places.get(fromPointer(pointer)[0] ?? '');
  return {
    format: 'dotenv',
    receiver,
    holds: (pointer) => pointer === '' || (fromPointer(pointer).length === 1 && variableAt(pointer) !== undefined),
    locate: (pointer, part) => {
      const variable = variableAt(pointer);
      if (!variable || part === 'end') return insertion();
      return part === 'key' ? variable.location() : variable.valueLocation();
    },
  };
}
