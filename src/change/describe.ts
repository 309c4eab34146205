import type { Subject } from '../check/check.ts';
import { gatewaysAt } from '../check/gateways-at.ts';
import { libraryOf } from '../check/schemas.ts';
import type { ValidateSpec } from '../config/config.ts';
import type { Effective } from '../environment/effective.ts';
import { insertionPoint } from '../environment/insertion.ts';
import { displayPointer } from '../finding/pointer.ts';
import { runBounded } from '../schema/bounded.ts';
import { expressionOf } from '../schema/expression.ts';
import { isGlob } from '../source/workspace.ts';
import type { EnvironmentChange, FileChange, KeyChange } from './change.ts';
import type { Pair } from './pairs.ts';
import { radiusOf, type Surroundings } from './radius.ts';
import { keyOf, type Touched } from './touched.ts';

/** Keys of one environment, and files, that are listed. */
const MOST_KEYS = 200;
const MOST_FILES = 200;

/** Says what a change does to each environment, and what is reached by each key. Both sides are given under one configuration. */
export async function describeEnvironments(
  now: Subject,
  before: Subject,
  touched: ReadonlyMap<string, Touched>,
): Promise<EnvironmentChange[]> {
  const isTouched = [...touched.values()].some(({ count }) => count > 0);
  const sides = isTouched ? await surroundingsOf(now, before) : undefined;
  const changes: EnvironmentChange[] = [];
  for (const effective of now.effective) {
    const found = touched.get(keyOf(effective));
    const old = before.effective.find((one) => keyOf(one) === keyOf(effective));
    if (!found || !old) continue;
    const pairs = inWeight(found.laid.changes);
    const { environment, service } = effective;
    const keys = pairs
      .slice(0, MOST_KEYS)
      .flatMap((pair) => (sides ? keyChange(pair, { now: effective, before: old }, sides) : []));
    const count = (how: KeyChange['how']) => pairs.filter((pair) => howOf(pair) === how).length;
    changes.push({
      environment,
      service,
      changed: count('changed'),
      added: count('added'),
      removed: count('removed'),
      keys,
      more: pairs.length - keys.length,
    });
  }
  return changes;
}

function howOf({ before, now }: Pair): KeyChange['how'] {
  return before && now ? 'changed' : now ? 'added' : 'removed';
}

/** What was switched or taken away comes before what was added: it has been relied upon. */
function inWeight(pairs: readonly Pair[]): readonly Pair[] {
  const weight = { changed: 0, removed: 1, added: 2 };
  return pairs.toSorted((a, b) => weight[howOf(a)] - weight[howOf(b)]);
}

interface Both<T> {
  readonly now: T;
  readonly before: T;
}

function keyChange(pair: Pair, own: Both<Effective>, sides: Both<Surroundings>): KeyChange[] {
  const side = pair.now ? 'now' : 'before';
  const held = pair[side];
  if (!held) return [];
  const { pointer, leaf } = held;
  const location = pair.now ? leaf.origin().location : insertionPoint(own.now, pointer);
  return [{ pointer: displayPointer(pointer), how: howOf(pair), location, ...radiusOf(leaf, own[side], sides[side]) }];
}

async function surroundingsOf(now: Subject, before: Subject): Promise<Both<Surroundings>> {
  const { config } = now;
  const schemas = await schemasOf(now);
  const shared = {
    config,
    schemaOf: (spec: ValidateSpec) => schemas.get(spec),
    fits: fitsWithin(now.request.limits.patternSeconds),
    namesFile: await fileNamer(config.validate),
  };
  return {
    now: { ...shared, effective: now.effective, gatewaysAt: await gatewaysAt(now) },
    before: { ...shared, effective: before.effective, gatewaysAt: await gatewaysAt(before) },
  };
}

async function schemasOf(subject: Subject): Promise<ReadonlyMap<ValidateSpec, unknown>> {
  const library = libraryOf(subject);
  const schemas = new Map<ValidateSpec, unknown>();
  for (const spec of subject.config.validate) {
    if (spec.schema === undefined || spec.environments.length === 0) continue;
    const loaded = await library.load(spec.schema);
    if (loaded.ok) schemas.set(spec, loaded.schema.document.value);
  }
  return schemas;
}

/** One that hangs is taken to fit: it is asked of the key by the schema as well, and told there. */
function fitsWithin(seconds: number): (pattern: string, key: string) => boolean {
  return (pattern, key) => {
    try {
      return runBounded(seconds, () => expressionOf(pattern).test(key));
    } catch {
      return true;
    }
  };
}

/** Tells which entries name a file: as it is, by a folder above it, or by a glob. */
async function fileNamer(specs: readonly ValidateSpec[]): Promise<(spec: ValidateSpec, file: string) => boolean> {
  const patterns = [...new Set(specs.flatMap(({ files }) => files))];
  const { globOver } = patterns.some(isGlob) ? await import('../source/walk.ts') : { globOver: undefined };
  const matchers = new Map(
    patterns.map((pattern) => {
      const folder = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
      const plain = (file: string) => file === folder || folder === '.' || file.startsWith(`${folder}/`);
      return [pattern, isGlob(pattern) && globOver ? globOver(folder).matches : plain] as const;
    }),
  );
  return ({ files }, file) => files.some((pattern) => matchers.get(pattern)?.(file));
}

/** Files that differ and that no environment takes anything of, with the entries that name them. */
export async function describeFiles(
  files: readonly Omit<FileChange, 'schemas'>[],
  { config }: Subject,
  ofEnvironments: ReadonlySet<string>,
): Promise<{ readonly files: readonly FileChange[]; readonly moreFiles: number }> {
  const others = files.filter(({ path }) => !ofEnvironments.has(path));
  if (others.length === 0) return { files: [], moreFiles: 0 };
  const namesFile = await fileNamer(config.validate);
  const named = others.flatMap((file) => {
    const schemas = config.validate.filter((spec) => namesFile(spec, file.path)).map(({ name }) => name);
    return schemas.length > 0 ? [{ ...file, schemas }] : [];
  });
  return { files: named.slice(0, MOST_FILES), moreFiles: Math.max(0, named.length - MOST_FILES) };
}
