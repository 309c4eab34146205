import type { EcsSource } from '../config/config.ts';
import { finding } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import type { Document } from '../source/document.ts';
import { isMapping } from '../source/own.ts';
import type { Workspace } from '../source/workspace.ts';
import { chooseContainer, namedContainers } from './choose.ts';
import { addDeclared } from './elsewhere.ts';
import { listAt, tellMisspelt, tellUnknown } from './entries.ts';
import {
  characterPlaces,
  type Field,
  itemsOf,
  memberAt,
  memberOf,
  membersOf,
  placeOf,
  rootOf,
  textAt,
} from './field.ts';
import { readManifestFiles } from './files.ts';
import { type Gathered, gather, tellShape } from './gathered.ts';
import { type ManifestReading, TOLD, type Variable, type VariableContent } from './manifest.ts';
import { isFirst, tellName } from './names.ts';
import { textContent } from './text-value.ts';

/** Reads what one container of an ECS task definition gets: `environment`, `secrets`, and what is said of `environmentFiles`. */
export async function readEcs(source: EcsSource, workspace: Workspace): Promise<ManifestReading> {
  const gathered = gather();
  const documents = await readManifestFiles(source.paths, 'yaml-1.2', workspace, gathered);
  const list = containerDefinitions(documents, gathered);
  const container = list && containerIn(list, source.container, gathered);
  const variables = new Map<string, Variable>();
  const { problems } = gathered;
  if (!container) return { variables: [], insertion: undefined, documents, problems, complete: false };
  layContainer(container, variables, gathered, source.present !== undefined);
  const insertion = () => placeOf(memberOf(container, 'environment') ?? container, 'end');
  addDeclared(variables, source.present, () => source.location ?? insertion());
  const receiver = `container ${textAt(container, ['name']) ?? ''}`;
  return { variables: [...variables.values()], insertion, receiver, documents, problems, complete: gathered.complete };
}

/**
 * The containers of the one task definition: as it is registered, inside `taskDefinition` as it is described, or as the
 * bare list that Terraform takes.
 */
function containerDefinitions(documents: readonly Document[], gathered: Gathered): Field | undefined {
  const found = documents.flatMap((document) => {
    const root = rootOf(document);
    const list =
      memberOf(root, 'containerDefinitions') ??
      memberAt(root, ['taskDefinition', 'containerDefinitions']) ??
      (Array.isArray(root.value) ? root : undefined);
    if (!list) tellShape(gathered, root, 'task-definition');
    return list ?? [];
  });
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  // What could not be read or understood was told.
  if (!gathered.complete) return undefined;
  gathered.complete = false;
  const choices = found.map(({ document }) => document.file);
  const facts = { what: 'task definition', name: undefined, choices, suggestion: undefined } as const;
  gathered.problems.push(finding('manifest/workload', facts));
  return undefined;
}

function containerIn(list: Field, wanted: string | undefined, gathered: Gathered): Field | undefined {
  const items = itemsOf(list);
  if (!items) {
    tellShape(gathered, list, 'list');
    return undefined;
  }
  const named = namedContainers(items, gathered);
  return chooseContainer(wanted, named, named, gathered);
}

function layContainer(
  container: Field,
  variables: Map<string, Variable>,
  gathered: Gathered,
  isDeclared: boolean,
): void {
  const lists = ['environment', 'secrets', 'environmentFiles'];
  tellMisspelt(container, { lists, foreign: { env: 'environment' } }, gathered);
  for (const file of entriesAt(container, 'environmentFiles', gathered)) {
    // The file lies in S3; what it sets is not known, and is overridden by what follows.
    const place = { location: placeOf(memberOf(file, 'value') ?? file), pointer: file.pointer };
    if (!isDeclared) gathered.problems.push(finding('manifest/unread', { what: 'file in S3' }, place));
  }
  const seen = new Map<string, Field>();
  const lay = (entry: Field, fields: readonly [string, string], contentOf: (pointer: string) => VariableContent) => {
    const named = tellName(entry, gathered);
    if (!named) return;
    const { name, field } = named;
    const pointer = toPointer([name]);
    tellUnknown(entry, fields, gathered, pointer);
    isFirst(name, field, seen, gathered);
    const origin = memberOf(entry, fields[1]) ?? entry;
    const content = contentOf(pointer);
    const places = { location: () => placeOf(field), valueLocation: () => placeOf(origin) };
    variables.set(name, { name, content, ...places, locateIn: characterPlaces(origin, content) });
  };
  for (const entry of entriesAt(container, 'environment', gathered)) {
    lay(entry, ['name', 'value'], (pointer) => contentOfValue(entry, gathered, pointer));
  }
  for (const entry of entriesAt(container, 'secrets', gathered)) {
    lay(entry, ['name', 'valueFrom'], (pointer) => contentOfSecret(entry, gathered, pointer));
  }
}

function entriesAt(container: Field, key: string, gathered: Gathered): readonly Field[] {
  return listAt(container, key, gathered).filter((item) => {
    if (!isMapping(item.value)) tellShape(gathered, item, 'mapping');
    return isMapping(item.value);
  });
}

function contentOfValue(entry: Field, gathered: Gathered, pointer: string): VariableContent {
  const value = memberOf(entry, 'value');
  if (value) return textContent(value, gathered, { by: 'ECS', pointer });
  // A misspelt `value` was told; whatever it holds, the variable was meant to have it.
  const isMisspelt = membersOf(entry).some(({ key }) => key !== 'name' && key !== 'value');
  return isMisspelt ? TOLD : { state: 'known', value: '' };
}

/** Where a secret lies is an address, and must be text; what it holds, ECS alone can read. */
function contentOfSecret(entry: Field, gathered: Gathered, pointer: string): VariableContent {
  const from = memberOf(entry, 'valueFrom');
  if (typeof from?.value !== 'string' || from.value === '') tellShape(gathered, from ?? entry, 'text', { pointer });
  return { state: 'present' };
}
