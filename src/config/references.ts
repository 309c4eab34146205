import { type Finding, finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { toPointer } from '../finding/pointer.ts';
import { suggest } from '../finding/suggest.ts';
import { isRequestHeader } from '../network/headers.ts';
import { isPathGlob } from '../parity/path-glob.ts';
import { isUrlPattern } from '../parity/url-pattern.ts';
import type { Document, Format, Part } from '../source/document.ts';
import { memberOf } from '../source/own.ts';
import { formatOf } from '../source/read.ts';
import { checkParity } from './check-parity.ts';
import { checkService } from './check-service.ts';
import { checkTogether } from './check-together.ts';
import type { Config, ProbeSpec, SourceSpec, ValidateSpec, Waiver } from './config.ts';
import { environmentNamedAt } from './named-at.ts';
import { checkPaths } from './paths.ts';
import { checkProbeKeys } from './probe-keys.ts';

/** What the schema of tollgate.yml cannot say: names that must exist, entries that must hold something to do. */
export async function checkReferences(config: Config, document: Document): Promise<readonly Finding[]> {
  return [
    ...config.environments.flatMap(({ sources }) => sources.flatMap(checkSource)),
    ...config.validate.flatMap(checkValidate),
    ...config.probes.flatMap((probe, at) => checkProbe(probe, at, document)),
    ...config.probes.flatMap((probe, at) => checkService(probe, at, document)),
    ...(await checkProbeKeys(document)),
    ...checkParity(config, document),
    ...sameNames('validate', config.validate, document),
    ...sameNames('probe', config.probes, document),
    ...sameNames('payment-method', config.paymentMethods, document),
    ...sameNames('redundancy', config.redundancy, document),
    ...checkTogether(config, document),
    ...config.waivers.flatMap(checkWaiver),
    ...unknownEnvironments(config, document),
    ...(await checkPaths(config, document)),
  ];
}

/** A path that leaves nothing to be read, such as `.`, would waive everything. */
function checkWaiver({ path, location }: Waiver): Finding[] {
  const isRight = path === undefined || isPathGlob(path);
  return isRight ? [] : [wrong('keys between dots in `path`; one with a dot or a quote in double quotes', location)];
}

function wrong(expected: string, location: Location | undefined): Finding {
  return finding('config/value', { path: '', expected }, { location });
}

/** A dialect is of dotenv. A glob whose name tells no format may match other files as well, to which it says nothing. */
function checkSource(source: SourceSpec): Finding[] {
  if (source.kind !== 'file' || source.dialect === undefined) return [];
  return mayBeDotenv(source.path, source.format) ? [] : [wrong(OF_DOTENV, source.location)];
}

const OF_DOTENV = 'files in dotenv where a `dialect` is named';

function mayBeDotenv(path: string, format: Format | undefined): boolean {
  return [undefined, 'dotenv'].includes(format ?? formatOf(path));
}

function checkValidate(spec: ValidateSpec): Finding[] {
  const { schema, files, environments, require, forbid, inside, format, dialect, location } = spec;
  const isDotenv = files.length > 0 && inside === undefined && files.every((path) => mayBeDotenv(path, format));
  if (dialect !== undefined && !isDotenv) return [wrong(OF_DOTENV, location)];
  const named = Object.keys({ ...require, ...forbid });
  // Files may each name a schema; environments cannot.
  const asks = schema !== undefined || named.length > 0 || environments.length === 0;
  const looks = files.length > 0 || environments.length > 0;
  // An environment that is not looked at would never be asked for what is required or forbidden in it.
  if (!named.every((name) => environments.includes(name)))
    return [wrong('every environment of `require` and `forbid` among `environments`', location)];
  if (!looks) return [wrong('`files` or `environments` in this entry', location)];
  return asks ? [] : [wrong('`schema`, `require` or `forbid` in this entry', location)];
}

function checkProbe({ allow, ask }: ProbeSpec, entry: number, document: Document): Finding[] {
  const say = (at: readonly string[], expected: string, part: Part): Finding =>
    wrong(expected, document.locate(toPointer(['probes', String(entry), ...at]), part));
  const headers = Object.entries(ask.kind === 'url' ? ask.headers : {})
    .filter(([name, value]) => !isRequestHeader(name, value))
    .map(([name]) => say(['headers', name], HEADERS, 'key'));
  const patterns = Object.entries(allow).flatMap(([environment, given]) => {
    const isList = Array.isArray(memberOf(memberOf(rawProbe(document, entry), 'allow'), environment));
    return given.flatMap((pattern, at) =>
      isUrlPattern(pattern) ? [] : say(['allow', environment, ...(isList ? [String(at)] : [])], PATTERNS, 'value'),
    );
  });
  return [...headers, ...patterns];
}

const HEADERS = 'headers that a request may carry; those of the connection itself, such as Host, are not';
const PATTERNS = 'URL patterns in `allow`, such as https://*.example.com/api/**';

function rawProbe({ value }: Document, entry: number): unknown {
  return memberOf(memberOf(value, 'probes'), String(entry));
}

function sameNames(
  what: 'validate' | 'probe' | 'payment-method' | 'redundancy',
  entries: readonly { readonly name: string; readonly location: Location | undefined }[],
  document: Document,
): Finding[] {
  const key = what === 'probe' || what === 'payment-method' ? `${what}s` : what;
  const first = new Map(entries.map(({ name }, at) => [name, at] as const).reverse());
  return entries.flatMap(({ name }, at) => {
    if (first.get(name) === at) return [];
    // A probe may be called by its gateway alone.
    const named = memberOf(memberOf(memberOf(document.value, key), String(at)), 'name') !== undefined;
    const place = document.locate(toPointer([key, String(at), named ? 'name' : 'gateway']));
    return [wrong(`a name that no other ${what} entry has`, place)];
  });
}

function unknownEnvironments(config: Config, document: Document): Finding[] {
  const known = config.environments.map(({ name }) => name);
  const named = [
    ...config.validate.map(({ environments, require, forbid, location }, at) => ({
      entry: ['validate', String(at)],
      names: [...environments, ...Object.keys(require), ...Object.keys(forbid)],
      location,
    })),
    ...config.probes.map(({ environments, allow, ask, location }, at) => ({
      entry: ['probes', String(at)],
      names: [
        ...environments,
        ...Object.keys(allow),
        ...(ask.kind === 'url' && typeof ask.auth === 'object' ? Object.keys(ask.auth) : []),
      ],
      location,
    })),
    ...config.paymentMethods.map(({ environments, location }, at) => ({
      entry: ['payment-methods', String(at)],
      names: environments,
      location,
    })),
    ...config.redundancy.map(({ environments, location }, at) => ({
      entry: ['redundancy', String(at)],
      names: environments,
      location,
    })),
    ...config.waivers.map((waiver) => ({
      entry: [],
      names: waiver.in === undefined ? [] : [waiver.in],
      location: waiver.location,
    })),
  ];
  return named.flatMap(({ entry, names, location }) =>
    [...new Set(names)]
      .filter((name) => !known.includes(name))
      .map((name) => {
        const place = environmentNamedAt(document, entry, name) ?? location;
        return finding(
          'config/unknown-environment',
          { name, suggestion: suggest(name, known), known },
          { location: place },
        );
      }),
  );
}
