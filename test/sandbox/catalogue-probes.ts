import fc from 'fast-check';
import type { Mode } from '../../src/finding/facts/gateway.ts';
import type { Gateway, GatewayProbe } from '../../src/gateway/gateway.ts';
import { isHostOf, modeOfAddress } from '../../src/gateway/hosts.ts';
import type { Credential } from '../../src/network/rights.ts';
import { keyHeadersOf } from '../../src/sandbox/gateway-credential.ts';
import { Secret } from '../../src/secret/secret.ts';

/** One probe of the catalogue in one mode, with the parts of its address that only a merchant knows made up. */
export interface CatalogueProbe {
  readonly gateway: Gateway;
  readonly probe: GatewayProbe;
  readonly mode: Mode;
  /** Undefined where the catalogue has no address. */
  readonly url: URL | undefined;
  /** Lines of the environment's file that give the parts. */
  readonly lines: readonly string[];
  /** Whether `- gateway: ID` asks it, without a credential and with one. */
  readonly byName: { readonly open: boolean; readonly known: boolean };
}

/** Every probe of the catalogue in every mode that it is for. */
export function probesOf(catalogue: readonly Gateway[]): CatalogueProbe[] {
  return catalogue.flatMap((gateway) =>
    gateway.probes.flatMap((probe) =>
      modesOf(probe).map((mode) => ({
        gateway,
        probe,
        mode,
        ...madeUp(gateway, probe, mode),
        byName: byName(gateway, probe, mode),
      })),
    ),
  );
}

function modesOf({ mode }: GatewayProbe): readonly Mode[] {
  return mode === 'both' ? ['live', 'test'] : [mode];
}

function byName({ probes }: Gateway, probe: GatewayProbe, mode: Mode): CatalogueProbe['byName'] {
  const fitting = probes.filter(
    (one) => one.sources.some((source) => source !== 'unrecorded') && modesOf(one).includes(mode),
  );
  const known = fitting.filter(({ authenticatedStatus }) => authenticatedStatus.length > 0);
  const telling = known.find(({ status, authenticatedStatus }) =>
    authenticatedStatus.some((code) => !status.includes(code)),
  );
  return {
    open: fitting.find(({ status }) => status.length > 0) === probe,
    known: (telling ?? known[0]) === probe,
  };
}

/**
 * Parts are made up until the host is the gateway's, of the right mode, or one that the gateway does not have. Without an
 * address where none is found.
 */
function madeUp(gateway: Gateway, { url, parts }: GatewayProbe, mode: Mode): Pick<CatalogueProbe, 'url' | 'lines'> {
  if (url === undefined) return { url: undefined, lines: [] };
  for (const values of parts ? fc.sample(fc.record(valuesOf(parts)), 500) : [{}]) {
    const filled = url.replace(/\{([^{}]*)\}/g, (place, name: string) => partOf(parts?.[name], values[name]) ?? place);
    const made = /[{}]/.test(filled) ? undefined : URL.parse(filled);
    if (made && (!parts || fits(gateway, made, mode))) return { url: made, lines: linesOf(parts ?? {}, values) };
  }
  return { url: undefined, lines: [] };
}

type Parts = NonNullable<GatewayProbe['parts']>;

function valuesOf(parts: Parts): Record<string, fc.Arbitrary<string>> {
  const made = Object.entries(parts).map(([name, { pattern }]) => [name, fc.stringMatching(new RegExp(pattern, 'u'))]);
  return Object.fromEntries(made);
}

/** Only what can stand in a host and in a path without being read as something else. */
function partOf(part: Parts[string] | undefined, value = ''): string | undefined {
  if (!part || !/^[\w.:/-]+$/.test(value)) return undefined;
  const [whole = '', group = whole] = new RegExp(part.pattern, 'u').exec(value) ?? [];
  return /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/.test(group) ? group : undefined;
}

function fits(gateway: Gateway, url: URL, mode: Mode): boolean {
  if (!/^(?!\d)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/.test(url.hostname)) return false;
  return !isHostOf(gateway, url.hostname) || (modeOfAddress(gateway, url) ?? mode) === mode;
}

function linesOf(parts: Parts, values: Readonly<Record<string, string>>): string[] {
  return Object.entries(parts).map(([part, { names, unrecordedNames = [], sharedNames = [] }]) => {
    const [name = ''] = [...names, ...unrecordedNames, ...sharedNames];
    return `${name}=${values[part] ?? ''}`;
  });
}

/** Probes with a title for a test. */
export function titled(probes: readonly CatalogueProbe[]): [string, CatalogueProbe][] {
  return probes.map((one) => [`${one.gateway.id} ${one.mode} ${one.probe.method} ${one.probe.path}`, one]);
}

/** A key of no mode, bound to the origin of the probe alone. */
export function keyFor({ gateway, probe, url }: CatalogueProbe): Credential {
  const [header = ''] = keyHeadersOf(gateway, probe);
  const secret = new Secret('PROBE_KEY', Buffer.from(`CANARY-${gateway.id}:CANARY`).toString('base64'));
  const prefix = header === 'authorization' ? 'Basic ' : '';
  return { name: 'key', origin: url?.origin ?? '', methods: [probe.method], paths: [], header, prefix, secret };
}
