import type { Mode } from '../finding/facts/gateway.ts';
import type { BlockReason } from '../finding/facts/probe.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { modeOfHost } from '../gateway/hosts.ts';
import { hostOf } from '../network/screen.ts';
import { matchesUrlPattern, parseUrlPattern } from '../parity/url-pattern.ts';
import type { ProbeSetting } from './setting.ts';
import { watched } from './watched.ts';

/** What says whether an address may be asked. */
export interface Permission {
  /** Patterns that the probe's `allow` gives for the environment; undefined when it gives none. */
  readonly patterns: readonly string[] | undefined;
  /** Whether the address stands in the configuration under check, and not in tollgate.yml or in the catalogue. */
  readonly fromConfiguration: boolean;
  /** Gateways whose hosts count: the probe's own, or all where it names none. */
  readonly gateways: readonly Gateway[];
  /** The mode of the environment; undefined where it takes no payments, and then either mode will do. */
  readonly mode: Mode | undefined;
}

/** What says whether a probe may ask an address in its environment. */
export function permissionOf(
  { spec, environment, payments, gateways }: ProbeSetting,
  fromConfiguration: boolean,
): Permission {
  const { allow } = spec;
  return {
    patterns: environment !== undefined && Object.hasOwn(allow, environment) ? allow[environment] : undefined,
    fromConfiguration,
    gateways,
    mode: payments === 'live' || payments === 'test' ? payments : undefined,
  };
}

/**
 * Why an address may not be asked. What the probe's `allow` says counts alone; without it an address out of the
 * configuration must be a host that the catalogue knows, of the environment's mode.
 */
export function checkAllowed(
  url: URL,
  { patterns, fromConfiguration, gateways, mode }: Permission,
): BlockReason | undefined {
  if (patterns) return patterns.some((pattern) => matches(pattern, url)) ? undefined : 'not-allowed';
  if (!fromConfiguration) return undefined;
  const modes = new Set(gateways.flatMap((gateway) => modesOfHost(gateway, hostOf(url))));
  if (modes.size === 0) return 'not-allowed';
  return mode === undefined || modes.has(mode) ? undefined : 'wrong-mode-host';
}

/** What is no pattern allows nothing. */
function matches(text: string, url: URL): boolean {
  const pattern = parseUrlPattern(text);
  return pattern !== undefined && matchesUrlPattern(pattern, url);
}

/** The modes that a host of the gateway serves, both where it tells none; none when it is no host of it. */
export function modesOfHost(gateway: Gateway, host: string): readonly Mode[] {
  const mode = watched(gateway, () => modeOfHost(gateway, host));
  if (mode !== undefined && !gateway.hosts.shared) return [mode];
  return mode !== undefined || gateway.hosts.neutral?.includes(host) ? ['live', 'test'] : [];
}
