import { posix } from 'node:path';
import type { ComposeReferenceReason } from '../finding/facts/compose.ts';
import { finding } from '../finding/finding.ts';
import { suggest } from '../finding/suggest.ts';
import { isMapping, memberOf } from '../source/own.ts';
import { isRemote, pathFrom, readComposeFile, type ServicePart } from './compose-file.ts';
import { type ComposeReading, mayStep, placeOf, refuse, refuseShape } from './compose-reading.ts';
import { fillIn } from './compose-settings.ts';

/**
 * What a service is built from: all that it extends, the farthest first, and itself (Compose specification, 05-services,
 * `extends`; compose-go, loader/extends.go). A service of the same file must stand in the very document.
 */
export async function withBases(
  reading: ComposeReading,
  part: ServicePart,
  below: readonly string[] = [],
): Promise<ServicePart[]> {
  const { document } = part.file;
  const asked = memberOf(part.value, 'extends');
  const pointer = `${part.pointer}/extends`;
  if (asked === undefined || asked === null) return [part];
  const written = isMapping(asked) ? memberOf(asked, 'service') : asked;
  const name = textAt(reading, part, written, pointer, 'service');
  const file = isMapping(asked) ? memberOf(asked, 'file') : undefined;
  const path = file === undefined || file === null ? undefined : textAt(reading, part, file, pointer, 'file');
  if (name === undefined || (path === undefined && file !== undefined && file !== null)) return [part];
  const told = (reason: ComposeReferenceReason, what: string, suggestion?: string) => {
    const place = { location: placeOf(document, pointer), pointer };
    refuse(reading, finding('compose/reference', { reason, name: what, suggestion }, place));
    return [part];
  };
  if (path !== undefined && isRemote(path)) return told('remote', '');
  const chain = [...below, idOf(part)];
  if (below.includes(idOf(part))) return told('cycle', part.name);
  const { depth } = reading.workspace.limits;
  if (below.length > depth) {
    refuse(reading, finding('source/cap', { cap: 'depth', limit: depth }, { location: placeOf(document, pointer) }));
    return [part];
  }
  if (!mayStep(reading, placeOf(document, pointer))) return [part];
  const bases = path === undefined ? [part.file] : await filesAt(reading, part, path);
  if (bases.length === 0) return [part];
  const parts = bases.flatMap(({ services }) => services.get(name) ?? []);
  if (parts.length === 0)
    return told(
      'service',
      // As it is written: what is filled in is a value.
      String(written),
      suggest(
        name,
        bases.flatMap(({ services }) => [...services.keys()]),
      ),
    );
  const built: ServicePart[] = [];
  for (const base of parts) built.push(...(await withBases(reading, base, chain)));
  return [...built, part];
}

function idOf({ file, pointer }: ServicePart): string {
  return `${file.document.file}:${file.document.index}:${pointer}`;
}

/** The documents of another file. Paths in it are relative to its own folder. */
function filesAt(reading: ComposeReading, { file, pointer }: ServicePart, path: string) {
  const found = pathFrom(file.directory, path);
  const project = { directory: posix.dirname(found), settings: file.settings };
  return readComposeFile(reading, found, project, placeOf(file.document, `${pointer}/extends`));
}

/** A text of `extends`, filled in; undefined, and told, where it is none. */
function textAt(
  reading: ComposeReading,
  { file: { document, settings }, value }: ServicePart,
  text: unknown,
  pointer: string,
  key: string,
): string | undefined {
  const inside = isMapping(memberOf(value, 'extends')) ? `${pointer}/${key}` : pointer;
  if (typeof text !== 'string') {
    refuseShape(reading, 'extends', document, pointer);
    return undefined;
  }
  const filled = fillIn(reading, { document, pointer: inside, text, settings });
  if (filled === undefined) reading.complete = false;
  return filled;
}
