import { isIP } from 'node:net';
import type { ProbeSpec } from '../config/config.ts';
import type { PlanItem } from '../config/plan.ts';
import type { Finding } from '../finding/finding.ts';
import { plainAddress } from '../network/address.ts';
import type { ProbeResult } from '../probe/run-probe.ts';
import type { Member } from '../probe/together/member.ts';
import type { ProbeRecord } from './check.ts';

/** One probe that was carried out, judged as if it blocked: what it may do to the deploy does not matter here. */
export interface Carried {
  readonly item: PlanItem;
  readonly result: ProbeResult;
  /** The host that it asked; undefined where there is no single one, or nothing was asked. */
  readonly host: string | undefined;
  /** Its port, where there is a host. */
  readonly port?: number | undefined;
  /** Pointers of what the configuration gave as parts of the catalogue's address. */
  readonly parts?: readonly string[] | undefined;
}

/**
 * What became of a probe in the environment of a group; one that does not depend on environments counts in each. A probe
 * that does not run there cannot be used. Undefined when it was planned and not carried out: nothing is known then.
 */
export function memberOf(
  name: string,
  { environment, service }: PlanItem,
  carried: readonly Carried[],
  plan: readonly PlanItem[],
): Member | undefined {
  const planned = plan.find(
    (one) =>
      one.check === 'probes' &&
      one.part === undefined &&
      one.name === name &&
      (one.environment === undefined || (one.environment === environment && one.service === service)),
  );
  if (!planned) return { name, usable: false, host: undefined, address: undefined, content: undefined };
  const found = carried.find(({ item }) => item.id === planned.id);
  if (!found) return undefined;
  const { result, host, port } = found;
  const usable = outcomeOf(result.findings) !== 'failed';
  // Where the configuration names an address, it is the one that answered.
  const address = result.address ?? (usable && host !== undefined && isIP(host) !== 0 ? host : undefined);
  const endpoint = host !== undefined && port !== undefined ? `${host} ${port}` : undefined;
  return { name, usable, host, endpoint, address: address && plainAddress(address), content: result.content };
}

/** How a probe, or several together, went. */
export function outcomeOf(findings: readonly Finding[]): ProbeRecord['outcome'] {
  const weighs = (severity: Finding['severity']): boolean => findings.some((found) => found.severity === severity);
  return weighs('error') ? 'failed' : weighs('warning') ? 'warned' : 'passed';
}

/** What a probe has found, by what it may do to the deploy. A wrong schema is wrong whatever asks for it. */
export function weigh(findings: readonly Finding[], { blocks }: Pick<ProbeSpec, 'blocks'>): readonly Finding[] {
  if (blocks) return findings;
  return findings.map((found) =>
    /^(?:probe|database)\//.test(found.rule) && found.severity === 'error' ? { ...found, severity: 'warning' } : found,
  );
}
