import { finding, type Place } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import { isMapping } from '../source/own.ts';
import { listAt, tellMisspelt, tellUnknown } from './entries.ts';
import { expand } from './expansion.ts';
import { characterPlaces, type Field, memberOf, placeOf } from './field.ts';
import { type Gathered, nearest, tellShape } from './gathered.ts';
import { type ContainerEnv, isOldName } from './kubernetes-container.ts';
import { layEnvFrom } from './kubernetes-env-from.ts';
import { CONTAINER } from './kubernetes-fields.ts';
import { contentOfReference, type Referred } from './kubernetes-reference.ts';
import { TOLD, type VariableContent } from './manifest.ts';
import { isFirst, tellName } from './names.ts';
import { textContent } from './text-value.ts';

/** Reads `envFrom`, then `env` over it, as `makeEnvironmentVariables` of the kubelet does. */
export function layContainer(container: Field, env: ContainerEnv): void {
  tellMisspelt(container, CONTAINER, env.gathered);
  for (const entry of listAt(container, 'envFrom', env.gathered)) layEnvFrom(entry, env);
  const entries = namedEntries(listAt(container, 'env', env.gathered), env.gathered);
  const places = new Map(entries.map(({ name }, at) => [name, at]));
  for (const [at, entry] of entries.entries()) layEntry(entry, env, (name) => (places.get(name) ?? -1) > at);
}

interface NamedEntry {
  readonly name: string;
  readonly field: Field;
  readonly nameField: Field;
}

/** The entries of `env` that have a name. */
function namedEntries(list: readonly Field[], gathered: Gathered): NamedEntry[] {
  const seen = new Map<string, Field>();
  return list.flatMap((field) => {
    if (!isMapping(field.value)) {
      tellShape(gathered, field, 'mapping');
      return [];
    }
    const named = tellName(field, gathered);
    if (!named) return [];
    const { name, field: nameField } = named;
    isFirst(name, nameField, seen, gathered);
    if (!isOldName(name)) {
      const place: Place = { location: placeOf(nameField), pointer: toPointer([name]) };
      gathered.problems.push(finding('manifest/name-skipped', { name, in: 'env' }, place));
    }
    return [{ name, field, nameField }];
  });
}

type IsLater = (name: string) => boolean;

function layEntry(entry: NamedEntry, env: ContainerEnv, isLater: IsLater): void {
  const { name, nameField } = entry;
  const referred = contentOf(entry, env, isLater);
  if (!referred) {
    env.uncertain.add(name);
    return;
  }
  const { content, field } = referred;
  const places = { location: () => placeOf(nameField), valueLocation: () => placeOf(field) };
  env.variables.set(name, { name, content, ...places, locateIn: characterPlaces(field, content) });
}

/** What an entry brings; undefined when the variable is not set at all. */
function contentOf({ name, field }: NamedEntry, env: ContainerEnv, isLater: IsLater): Referred | undefined {
  const pointer = toPointer([name]);
  const isMisspelt = tellUnknown(field, ['name', 'value', 'valueFrom'], env.gathered, pointer);
  const value = memberOf(field, 'value');
  const from = memberOf(field, 'valueFrom');
  if (value && value.value !== '') {
    if (from) tellShape(env.gathered, from, 'value-or-reference', { pointer });
    return { content: contentOfValue(value, pointer, env, isLater), field: value };
  }
  if (from) return contentOfReference(from, pointer, env);
  // Whatever a misspelt field holds, the variable was meant to have it.
  return { content: isMisspelt ? TOLD : { state: 'known', value: '' }, field: value ?? field };
}

/** Names that the kubelet sets for each service of the namespace. Which there are, only the cluster knows. */
function isOfService(name: string): boolean {
  // No name is longer, and the pattern would look at a long text again and again.
  return name.length < 256 && SERVICE_VARIABLE.test(name);
}

const SERVICE_VARIABLE = /_SERVICE_(?:HOST|PORT(?:_[A-Z0-9_]+)?)$|_PORT_\d+_(?:TCP|UDP|SCTP)(?:_(?:PROTO|PORT|ADDR))?$/;

function contentOfValue(value: Field, pointer: string, env: ContainerEnv, isLater: IsLater): VariableContent {
  const content = textContent(value, env.gathered, { by: 'Kubernetes', pointer });
  if (content.state !== 'known' || !content.value.includes('$')) return content;
  const lookUp = (name: string): VariableContent | undefined => {
    const isGiven = env.uncertain.has(name) || isOfService(name);
    return env.variables.get(name)?.content ?? (isGiven ? { state: 'runtime' } : undefined);
  };
  const expanded = expand(content.value, lookUp, env.room);
  const place: Place = { location: placeOf(value), pointer };
  if (!expanded) {
    env.gathered.problems.push(
      finding('manifest/reference', { reason: 'too-long', suggestion: undefined }, place, 'error'),
    );
    return TOLD;
  }
  env.room -= expanded.content.state === 'known' ? expanded.content.value.length : 0;
  tellUndefined(expanded.undefined, place, env, isLater);
  return expanded.content;
}

/** Tells once of a value that it refers to nothing. The name itself is a part of the value, and is not told. */
function tellUndefined(names: readonly string[], place: Place, env: ContainerEnv, isLater: IsLater): void {
  const [missing] = names;
  if (missing === undefined) return;
  env.gathered.problems.push(
    names.some(isLater)
      ? finding('manifest/reference', { reason: 'later', suggestion: undefined }, place, 'error')
      : finding(
          'manifest/reference',
          { reason: 'undefined', suggestion: nearest(env.gathered, missing, env.variables.keys()) },
          place,
        ),
  );
}
