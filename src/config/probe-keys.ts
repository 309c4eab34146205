import { type Finding, finding } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import type { Document } from '../source/document.ts';
import { wrongAllow } from './allow-scheme.ts';
import { wrongAddress } from './check-address.ts';
import type { Ask } from './probe-spec.ts';
import type { RawConfig, RawExpectation, RawProbe } from './raw.ts';
import { wrongValues } from './url-values.ts';
import type { Wrong } from './wrong.ts';

type Kind = Ask['kind'];

/** Keys that say what is asked; a probe has one of them, or `gateway` alone. */
const KINDS: readonly Kind[] = ['url', 'tcp', 'tls', 'dns', 'grpc', 'status-page', 'database'];

/** All but the kind that asks a name server, which is one address and no name. */
const OF_A_HOST: readonly Kind[] = KINDS.filter((kind) => kind !== 'dns');

/** Keys of a probe that only some kinds read. For any other it would ask for something that nobody looks at. */
const READ_BY: { readonly [K in keyof RawProbe]?: readonly Kind[] } = {
  gateway: ['url'],
  method: ['url'],
  headers: ['url'],
  body: ['url'],
  auth: ['url'],
  redirects: ['url'],
  addresses: OF_A_HOST,
  dialogue: ['tcp'],
  service: ['grpc'],
  plain: ['grpc'],
  format: ['status-page'],
  components: ['status-page'],
  custom: ['status-page'],
};

const OVER_HTTP: readonly Kind[] = ['url'];
const OVER_A_CONNECTION: readonly Kind[] = ['url', 'tcp', 'tls', 'grpc', 'database'];

/** Likewise for what `expect` and `warn` say. */
const EXPECTED_BY: { readonly [K in keyof RawExpectation]?: readonly Kind[] } = {
  status: OVER_HTTP,
  header: OVER_HTTP,
  body: OVER_HTTP,
  'json-schema': OVER_HTTP,
  json: OVER_HTTP,
  'http-version': OVER_HTTP,
  tls: OVER_A_CONNECTION,
  'ip-family': OVER_A_CONNECTION,
  answers: ['dns'],
};

const READERS: ReadonlyMap<string, readonly Kind[]> = new Map(Object.entries(READ_BY));
const EXPECTED: ReadonlyMap<string, readonly Kind[]> = new Map(Object.entries(EXPECTED_BY));

/**
 * Keys of probes that do not go together, and values over HTTP that can mean nothing, each at its own line: what nobody
 * would look at would pass. All of it is found before anything is sent.
 */
export async function checkProbeKeys(document: Document): Promise<Finding[]> {
  // The schema has admitted the value; RawConfig is its shape.
  const { probes = [] } = document.value as RawConfig;
  const found = probes.map(async (raw, entry) => {
    const wrong = [
      ...strayKeys(raw),
      ...brokenPairs(raw),
      ...wrongAllow(raw, kindOf(raw)),
      ...idleKeys(raw),
      ...wrongAddress(raw),
      ...(await wrongValues(raw)),
    ];
    return wrong.map(({ at, expected, part }) => {
      const pointer = toPointer(['probes', String(entry), ...at]);
      const location = document.locate(pointer, part);
      return finding('config/value', { path: pointer, expected }, { location, pointer });
    });
  });
  return (await Promise.all(found)).flat();
}

function kindOf(raw: RawProbe): Kind {
  return KINDS.find((one) => raw[one] !== undefined) ?? 'url';
}

function strayKeys(raw: RawProbe): Wrong[] {
  const [kind = 'url', ...others] = KINDS.filter((one) => raw[one] !== undefined);
  if (others.length > 0) {
    return others.map((other) => ({ at: [other], expected: `one of ${KINDS.join(', ')} in a probe`, part: 'key' }));
  }
  const stray = (readers: ReadonlyMap<string, readonly Kind[]>, keys: object, path: readonly string[]): Wrong[] =>
    Object.keys(keys).flatMap((key): Wrong[] => {
      const kinds = readers.get(key);
      if (!kinds || kinds.includes(kind)) return [];
      const expected = `a key that a probe of ${kind} looks at; this one is for ${kinds.join(', ')}`;
      return [{ at: [...path, key], expected, part: 'key' }];
    });
  return [
    ...stray(READERS, raw, []),
    ...(raw.expect ? stray(EXPECTED, raw.expect, ['expect']) : []),
    ...(raw.warn ? stray(EXPECTED, raw.warn, ['warn']) : []),
  ];
}

/** Keys that say how several samples are taken, where one alone is. */
function idleKeys(raw: RawProbe): Wrong[] {
  if ((raw.samples ?? 1) > 1 || raw.addresses === 'all') return [];
  return (['interval', 'concurrency'] as const)
    .filter((key) => raw[key] !== undefined)
    .map((key) => ({ at: [key], expected: `\`samples\` of at least 2 beside \`${key}\``, part: 'key' }));
}

/** Keys of one kind that need another of it. */
function brokenPairs({ database, custom, format, 'status-page': page }: RawProbe): Wrong[] {
  const wrong: Wrong[] = [];
  if (typeof database === 'object' && database.settings && database.level !== 'login')
    wrong.push({ at: ['database', 'settings'], expected: '`level: login` beside `settings`', part: 'key' });
  if (page !== undefined && custom && format !== undefined && format !== 'custom')
    wrong.push({ at: ['custom'], expected: '`format: custom` beside `custom`', part: 'key' });
  if (page !== undefined && format === 'custom' && !custom)
    wrong.push({ at: ['format'], expected: '`custom` beside `format: custom`', part: 'key' });
  return wrong;
}
