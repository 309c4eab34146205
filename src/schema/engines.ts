import type { Ajv, ValidateFunction } from 'ajv';
import { fromPointer, toPointer } from '../finding/pointer.ts';
import { adaptedPointer, adaptSchema, NOWHERE } from './adapt.ts';
import { type Family, familyOf } from './dialect.ts';
import { loadEngine } from './engine.ts';
import { makeParts, type Parts } from './parts.ts';
import { type Copy, makePlaces, type Places } from './places.ts';
import type { Review } from './review.ts';
import { partAt, type SchemaFile, type Target } from './schema-file.ts';

/** One engine for all schemas of a kind: what two of them refer to is compiled once. */
export interface Engine {
  /** Teaches it the formats that a schema asks for, and gives those of them that cannot be checked. */
  readonly teach: (formats: readonly string[]) => Promise<readonly string[]>;
  /** Compiles a schema whose references are resolved, as are those of the others that it needs. */
  readonly compile: (target: Target, files: readonly SchemaFile[]) => Compiled | undefined;
  readonly parts: Parts;
  readonly places: Places;
}

/** A schema that an engine has compiled. */
export interface Compiled {
  readonly validate: ValidateFunction;
  /** The schema, as the engine has it. */
  readonly schema: unknown;
}

/** Which engine a schema needs: that of its family, or the one that reads older schemas with keywords of 2019-09. */
export interface EngineKind {
  readonly family: Family;
  readonly later: boolean;
  /** Whether a schema of it names a key that every object inherits. */
  readonly namesInherited: boolean;
}

/** The engine for a schema and all that it needs, by what was seen in them. */
export function engineKind({ file }: Target, reviews: readonly Review[]): EngineKind {
  const family = familyOf(file.dialect);
  return {
    family,
    later: family === 'draft-07' && reviews.some(({ needsLater }) => needsLater),
    namesInherited: reviews.some(({ namesInherited }) => namesInherited),
  };
}

/** The engines of a run. */
export interface Engines {
  readonly of: (kind: EngineKind) => Promise<Engine>;
  /** Lets an engine go whose work was cut off, since nobody knows what state that has left it in. */
  readonly discard: (kind: EngineKind) => void;
}

export function makeEngines(): Engines {
  const engines = new Map<string, Promise<Engine>>();
  const nameOf = ({ family, later, namesInherited }: EngineKind) => [family, later, namesInherited].join();
  return {
    of: (kind) => {
      const engine = engines.get(nameOf(kind)) ?? openEngine(kind);
      engines.set(nameOf(kind), engine);
      return engine;
    },
    discard: (kind) => void engines.delete(nameOf(kind)),
  };
}

async function openEngine({ family, later, namesInherited }: EngineKind): Promise<Engine> {
  const ajv = await loadEngine(later ? '2019-09' : family, namesInherited);
  const engine = engineOver(ajv, family);
  if (ajv.getKeyword('unevaluatedProperties')) {
    const { teachUnevaluated } = await import('./unevaluated.ts');
    teachUnevaluated(ajv, family, engine.parts);
  }
  return engine;
}

function engineOver(ajv: Ajv, family: Family): Engine {
  const shelf = makeCopies(ajv);
  const places = makePlaces();
  const shared = new Set<string>();
  /** What other files refer to is compiled for all of them at once; left to itself, ajv does it for each anew. */
  const share = (file: SchemaFile) => {
    for (const links of file.targets.values()) {
      for (const link of links.values()) {
        const address = shelf.addressOf(link);
        if (link.file === file || shared.has(address)) continue;
        shared.add(address);
        ajv.getSchema(address);
      }
    }
  };
  return {
    teach: (formats) => teach(ajv, formats, family),
    compile: (target, files) => {
      const fresh = shelf.add(files);
      for (const file of fresh) share(file);
      for (const file of fresh) places.add(shelf.copyOf(file));
      const address = shelf.addressOf(target);
      const validate = ajv.getSchema(address);
      return validate && { validate, schema: shelf.follow(address) };
    },
    parts: makeParts(places, shelf.follow, (key, pointer) => ajv.getSchema(addressIn(key, pointer))),
    places,
  };
}

/** The copies of schemas that an ajv has. */
function makeCopies(ajv: Ajv) {
  ajv.addSchema({ not: {} }, NOWHERE);
  const held = new Map<SchemaFile, { readonly key: string; readonly extent: number }>();
  const copies = new Map<string, Copy>();
  const keyOf = (file: SchemaFile) => held.get(file)?.key ?? '';
  const addressOf = ({ file, pointer }: Target) =>
    addressIn(keyOf(file), adaptedPointer(file.root, pointer, file.dialect));
  const copyOf = (file: SchemaFile): Copy => {
    const copy = copies.get(keyOf(file));
    if (!copy) throw new Error('a schema that the engine was not given');
    return copy;
  };
  return {
    addressOf,
    copyOf,
    /** Gives those that it did not have yet, or not with all of their parts. */
    add: (files: readonly SchemaFile[]): readonly SchemaFile[] => {
      // Keys first: schemas may refer to each other in a circle.
      const fresh = files.filter((file) => held.get(file)?.extent !== file.parts.size);
      for (const [at, file] of fresh.entries())
        held.set(file, { key: `tollgate:${copies.size + at}`, extent: file.parts.size });
      for (const file of fresh) {
        const { dialect, starts } = file;
        const root = adaptSchema(file.root, dialect, (holder, keyword) => {
          const link = file.targets.get(holder)?.get(keyword);
          return link && addressOf(link);
        });
        const key = keyOf(file);
        copies.set(key, { key, root, starts: starts.map((start) => adaptedPointer(file.root, start, dialect)) });
        ajv.addSchema(root, key);
      }
      return fresh;
    },
    follow: (reference: unknown): unknown => {
      if (typeof reference !== 'string') return undefined;
      const [key = '', fragment = ''] = reference.split('#', 2);
      return partAt(copies.get(key)?.root, decodeURIComponent(fragment));
    },
  };
}

/** The address of a part, with its JSON Pointer as the fragment (RFC 6901, section 6). */
function addressIn(key: string, pointer: string): string {
  if (pointer === '') return key;
  const segments = fromPointer(pointer).map((segment) => `/${encodeURIComponent(toPointer([segment]).slice(1))}`);
  return `${key}#${segments.join('')}`;
}

/** Formats are loaded only for a schema that asks for one. Those that are not known pass. */
async function teach(ajv: Ajv, asked: readonly string[], family: Family): Promise<readonly string[]> {
  if (asked.length === 0) return [];
  const { isKnownFormat, teachFormats } = await import('./formats.ts');
  if (!Object.hasOwn(ajv.formats, 'date-time')) teachFormats(ajv);
  const unknown = asked.filter((format) => !isKnownFormat(format, family));
  for (const format of unknown) ajv.addFormat(format, true);
  return unknown;
}
