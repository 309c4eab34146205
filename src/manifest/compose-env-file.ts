import { isMapping, memberOf } from '../source/own.ts';
import { pathFrom, type ServicePart } from './compose-file.ts';
import { type ComposeReading, placeOf, refuseShape } from './compose-reading.ts';
import { type EnvFile, fillIn } from './compose-settings.ts';

/**
 * The files that `env_file` of a part names: a path, or a list of paths or of `{ path, required, format }` (Compose
 * specification, 05-services, `env_file`). The format `raw` is that of `docker run --env-file`.
 */
export function envFilesOf(reading: ComposeReading, part: ServicePart): EnvFile[] {
  const value = memberOf(part.value, 'env_file');
  const pointer = `${part.pointer}/env_file`;
  if (value === undefined) return [];
  if (!Array.isArray(value)) return envFile(reading, part, value, pointer);
  return value.flatMap((item, at) => envFile(reading, part, item, `${pointer}/${at}`));
}

function envFile(reading: ComposeReading, part: ServicePart, item: unknown, pointer: string): EnvFile[] {
  const { document, directory, settings } = part.file;
  const asked = isMapping(item) ? item : { path: item };
  const text = memberOf(asked, 'path');
  const required = memberOf(asked, 'required') ?? true;
  const format = memberOf(asked, 'format') ?? '';
  if (typeof text !== 'string' || text === '' || typeof required !== 'boolean' || (format !== '' && format !== 'raw')) {
    refuseShape(reading, 'env-file', document, pointer);
    return [];
  }
  const inside = isMapping(item) ? `${pointer}/path` : pointer;
  const path = fillIn(reading, { document, pointer: inside, text, settings });
  if (path === undefined) {
    reading.complete = false;
    return [];
  }
  const dialect = format === 'raw' ? 'docker' : 'compose';
  return [{ path: pathFrom(directory, path), dialect, required, location: placeOf(document, inside) }];
}
