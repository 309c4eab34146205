import { type Finding, finding } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import { suggest } from '../finding/suggest.ts';
import type { ApiVersion, Gateway } from '../gateway/gateway.ts';
import { GATEWAY_IDS } from '../gateway/ids.ts';
import { readVersion } from '../gateway/version.ts';
import { runBounded, TimedOut } from '../schema/bounded.ts';
import type { Document, Part } from '../source/document.ts';
import type { Limits } from '../source/limits.ts';
import { isMapping, memberOf } from '../source/own.ts';
import type { ApiVersionPin, Config } from './config.ts';
import type { RawConfig } from './raw.ts';

/** Whether tollgate.yml names a file of a gateway. */
export function namesFiles({ gateways }: RawConfig): boolean {
  return typeof gateways === 'object' && Object.values(gateways).some(isFile);
}

function isFile(said: unknown): boolean {
  return typeof said === 'string' || memberOf(said, 'file') !== undefined;
}

/** What is wrong with the ids of gateways in tollgate.yml, and with the versions that stand beside them. */
export async function checkGateways(config: Config, document: Document, limits: Limits): Promise<Finding[]> {
  const named = namedIn(config, document);
  if (named.length === 0) return [];
  // A file that cannot be used is told of by itself; its id is known all the same.
  const said = memberOf(document.value, 'gateways');
  const files = isMapping(said) ? Object.keys(said).filter((id) => isFile(said[id])) : [];
  const known = [...GATEWAY_IDS, ...config.ownGateways.map(({ id }) => id), ...files];
  return [
    ...named.filter(({ id }) => !known.includes(id)).map(({ id, at, part }) => unknown(id, at, part, known, document)),
    ...(config.apiVersions.size === 0 ? [] : await checkPins(config, document, limits)),
  ];
}

async function checkPins({ apiVersions, ownGateways }: Config, document: Document, limits: Limits): Promise<Finding[]> {
  const { loadCatalogue } = await import('../gateway/catalogue.ts');
  const catalogue = await loadCatalogue(ownGateways);
  return [...apiVersions].flatMap(([id, pin]) => {
    const gateway = catalogue.find((one) => one.id === id);
    return gateway ? checkPin(gateway, pin, document, limits) : [];
  });
}

interface Named {
  readonly id: string;
  readonly at: readonly string[];
  readonly part: Part;
}

function namedIn({ probes }: Config, document: Document): Named[] {
  const said = memberOf(document.value, 'gateways');
  return [
    ...(isMapping(said) ? Object.keys(said).map((id): Named => ({ id, at: ['gateways', id], part: 'key' })) : []),
    ...probes.flatMap(({ ask }, entry): Named[] => {
      const id = ask.kind === 'url' ? ask.gateway : undefined;
      return id === undefined ? [] : [{ id, at: ['probes', String(entry), 'gateway'], part: 'value' }];
    }),
  ];
}

/** There are too many ids to name them all. */
function unknown(id: string, at: readonly string[], part: Part, known: readonly string[], document: Document): Finding {
  const near = suggest(id, known);
  const meant = near === undefined ? '; `tollgate gateways list` lists them' : `; did you mean "${near}"?`;
  const file = part === 'key' ? ', or a `file` that says what this one is' : '';
  const expected = `the id of a known payment gateway${file}${meant}`;
  return finding('config/value', { path: toPointer(at), expected }, { location: document.locate(toPointer(at), part) });
}

/** Whether a variable or an address can say a version. */
function isSaidAnywhere({ names, unrecordedNames = [], sharedNames = [], pathPattern }: ApiVersion): boolean {
  return names.length + unrecordedNames.length + sharedNames.length > 0 || pathPattern !== undefined;
}

/** A version that nothing can be held against would be passed over without a word. */
function checkPin({ id, name, apiVersion }: Gateway, { version }: ApiVersionPin, document: Document, limits: Limits) {
  const at = ['gateways', id, 'api-version'];
  const say = (expected: string, part: Part): Finding[] => [
    finding('config/value', { path: toPointer(at), expected }, { location: document.locate(toPointer(at), part) }),
  ];
  if (!apiVersion || !isSaidAnywhere(apiVersion))
    return say(`no \`api-version\` of ${name}, of whose versions nothing is known`, 'key');
  const { pattern, example } = apiVersion;
  if (pattern === undefined) return [];
  try {
    const read = runBounded(limits.patternSeconds, () => readVersion(pattern, version));
    const such = example === undefined ? '' : `, such as ${example}`;
    return read ? [] : say(`a version of the API of ${name}${such}`, 'value');
  } catch (error) {
    if (!(error instanceof TimedOut)) throw error;
    return say(`a \`pattern\` of ${name}’s versions that comes to an end`, 'key');
  }
}
