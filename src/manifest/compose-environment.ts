import { finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { toPointer } from '../finding/pointer.ts';
import { isPlausibleName } from '../source/dotenv/plausible.ts';
import { isMapping, memberOf } from '../source/own.ts';
import type { ServicePart } from './compose-file.ts';
import { type ComposeReading, placeOf, refuseShape } from './compose-reading.ts';
import { composeScalar } from './compose-scalar.ts';
import { fillIn } from './compose-settings.ts';
import type { Variable } from './manifest.ts';

/** What one part of a service says of a variable; undefined takes away what was said before (`!reset`). */
export interface EnvironmentEntry {
  readonly name: string;
  readonly variable: Variable | undefined;
}

/**
 * The entries of `environment`, as a mapping or as a list (Compose specification, 05-services, `environment`), in the
 * order in which they stand.
 */
export function environmentOf(reading: ComposeReading, part: ServicePart): EnvironmentEntry[] {
  const value = memberOf(part.value, 'environment');
  const pointer = `${part.pointer}/environment`;
  if (value === undefined) return [];
  if (Array.isArray(value)) return listed(reading, part, value, pointer);
  if (isMapping(value)) {
    return Object.entries(value).flatMap(([name, member]) => {
      const entry = mapped(reading, part, name, member, pointer + toPointer([name]));
      return entry ? [entry] : [];
    });
  }
  refuseShape(reading, 'environment', part.file.document, pointer);
  return [];
}

function mapped(
  reading: ComposeReading,
  part: ServicePart,
  name: string,
  value: unknown,
  pointer: string,
): EnvironmentEntry | undefined {
  const { document, settings } = part.file;
  if (document.written?.(pointer)?.tag === '!reset') return { name, variable: undefined };
  const location = () => document.written?.(pointer)?.locateKey() ?? document.locate(pointer, 'key');
  if (!isName(name)) {
    refuseShape(reading, 'name', document, pointer);
    return undefined;
  }
  if (value === null) return { name, variable: fromShell(reading, part, name, location) };
  if (typeof value === 'object') {
    refuseShape(reading, 'value', document, pointer);
    return undefined;
  }
  const text =
    typeof value === 'string' && value.includes('$')
      ? fillIn(reading, { document, pointer, text: value, settings, subject: toPointer([name]) })
      : plainText(reading, part, name, value, pointer);
  const valueLocation = () => placeOf(document, pointer);
  // Where something was filled in, only the beginning of the value is known.
  const locateIn = text === value ? (offset: number) => document.locateIn?.(pointer, offset) : undefined;
  return { name, variable: { name, content: contentOf(text), location, valueLocation, locateIn } };
}

/** A text that Compose would refuse, or that only the machine knows, is known to nobody here. */
export function contentOf(text: string | undefined): Variable['content'] {
  return text === undefined ? { state: 'runtime' } : { state: 'known', value: text };
}

/** Compose refuses a name that is empty, or that ends in white space. */
function isName(name: string): boolean {
  return /\S$/.test(name);
}

/** The text that Compose makes of a value without a `$`. */
function plainText(reading: ComposeReading, part: ServicePart, name: string, value: unknown, pointer: string): string {
  if (typeof value === 'string' && !/^[-+.\d]/.test(value)) return value;
  const { document } = part.file;
  const written = document.written?.(pointer);
  if (typeof value === 'string' && (written?.text !== value || written.tag !== undefined)) return value;
  const plain = written?.text ?? String(value);
  const { kind, text } = composeScalar(plain);
  const changed = kind === 'date' || text !== plain;
  // With a tag before it, such as !!int, a number can be written as no plain scalar is.
  if (kind === 'text') return String(value);
  if (kind === 'number' && !changed) return text;
  const place = { location: placeOf(document, pointer), pointer: toPointer([name]) };
  reading.problems.push(finding('compose/not-a-string', { kind, changed }, place, changed ? 'error' : undefined));
  return text;
}

/**
 * A name without a value is taken from where Compose runs. A file of variables is looked at before it is given up; what
 * only the machine has is told, since nothing here says that it is there.
 */
function fromShell(reading: ComposeReading, part: ServicePart, name: string, location: () => Location): Variable {
  const setting = part.file.settings.get(name);
  if (setting?.value !== undefined) {
    return { name, content: contentOf(setting.value), location, valueLocation: setting.valueLocation };
  }
  const place = { location: location(), pointer: toPointer([name]) };
  reading.problems.push(finding('compose/from-shell', { name }, place));
  return { name, content: { state: 'runtime' }, location, valueLocation: location };
}

function listed(
  reading: ComposeReading,
  part: ServicePart,
  list: readonly unknown[],
  pointer: string,
): EnvironmentEntry[] {
  const first = new Map<string, () => Location>();
  return list.flatMap((item, at) => {
    const variable = listItem(reading, part, item, `${pointer}/${at}`);
    if (!variable) return [];
    const { name, location } = variable;
    const before = first.get(name)?.();
    if (before) {
      reading.problems.push(
        finding(
          'compose/duplicate-name',
          { name, first: before },
          { location: location(), pointer: toPointer([name]), related: [{ role: 'first', location: before }] },
        ),
      );
    } else first.set(name, location);
    return [{ name, variable }];
  });
}

function listItem(reading: ComposeReading, part: ServicePart, item: unknown, pointer: string): Variable | undefined {
  const { document, settings } = part.file;
  if (typeof item !== 'string') {
    refuseShape(reading, 'entry', document, pointer);
    return undefined;
  }
  const [written = ''] = item.split('=', 1);
  const isBare = written === item;
  // A pointer is shown, and what has no = can be the rest of the entry above.
  const subject = isBare && !isPlausibleName(item) ? pointer : toPointer([written]);
  const filled = fillIn(reading, { document, pointer, text: item, settings, subject });
  // Where the whole was refused, the name is still told by what is written.
  const [, name = '', value] = /^([^=]*)(?:=(.*))?$/s.exec(filled ?? item) ?? [];
  if (!isName(name)) {
    refuseShape(reading, 'name', document, pointer);
    return undefined;
  }
  const { location, valueLocation } = placesOf(part, item, pointer);
  if (isBare && !settings.has(item) && !isPlausibleName(item)) {
    reading.problems.push(finding('compose/from-shell', { name: undefined }, { location: location(), pointer }));
    return undefined;
  }
  if (value === undefined) return fromShell(reading, part, name, location);
  return { name, content: contentOf(filled === undefined ? undefined : value), location, valueLocation };
}

/** Where the name and the value of `NAME=value` stand: behind the quote that an item may begin with, and behind the `=`. */
function placesOf({ file: { document } }: ServicePart, item: string, pointer: string) {
  const locate = (offset: (text: string) => number) => () => {
    const written = document.written?.(pointer);
    return written?.locate(offset(written.text)) ?? document.locate(pointer);
  };
  const quote = (text: string) => (/^["']/.test(text) && !item.startsWith(text.charAt(0)) ? 1 : 0);
  return { location: locate(quote), valueLocation: locate((text) => text.indexOf('=') + 1) };
}
