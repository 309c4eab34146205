import type { EnvironmentSpec } from '../config/config.ts';
import type { PlanItem } from '../config/plan.ts';
import { type Effective, type Leaf, textOf } from '../environment/effective.ts';
import type { Mode } from '../finding/facts/gateway.ts';
import { type Finding, finding, type Place } from '../finding/finding.ts';
import { fromPointer } from '../finding/pointer.ts';
import { loadCatalogue } from '../gateway/catalogue.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { isSure, recognise, type Sighting } from '../gateway/recognise.ts';
import type { Check, Subject } from './check.ts';
import { effectiveOf } from './subject.ts';

/** Recognises payment gateways, and holds their hosts, keys and modes against the payments of the environment. */
export const gatewaysCheck: Check = {
  name: 'gateways',
  run: async (items, subject) => {
    const catalogue = await loadCatalogue();
    return {
      items: items.map((item) => ({ id: item.id, findings: checkItem(item, subject, catalogue) })),
      findings: [],
    };
  },
};

interface Seen extends Sighting {
  readonly leaf: Leaf;
}

function checkItem(item: PlanItem, subject: Subject, catalogue: readonly Gateway[]): Finding[] {
  const effective = effectiveOf(subject, item);
  const seen = sightingsIn(effective, catalogue);
  if (seen.length === 0) return [];
  const { payments } = effective;
  if (payments === 'undeclared' || payments === 'none') {
    const environment = subject.config.environments.find(({ name }) => name === effective.environment);
    return [wrongEnvironment(payments, seen, effective, environment)];
  }
  return seen.flatMap((sighting) => disagreement(sighting, payments, effective));
}

/** Every place in the configuration that tells of a gateway. */
export function sightingsIn(effective: Effective, catalogue: readonly Gateway[]): Seen[] {
  return [...effective.leaves.values()].flatMap((leaf) => {
    const name = fromPointer(leaf.pointer).at(-1) ?? '';
    return recognise(catalogue, name, textOf(leaf)).map((sighting) => ({ ...sighting, leaf }));
  });
}

function wrongEnvironment(
  payments: 'undeclared' | 'none',
  seen: readonly Seen[],
  effective: Effective,
  environment: EnvironmentSpec | undefined,
): Finding {
  const gateways = [...new Set(seen.map(({ gateway }) => gateway.name))].sort();
  const place: Place = {
    environment: effective.environment,
    service: effective.service,
    location: environment?.location,
  };
  if (payments === 'undeclared') return finding('gateway/payments-undeclared', { gateways }, place);
  return finding('gateway/payments-none', { gateways }, { ...place, location: seen[0]?.leaf.origin().valueLocation });
}

function disagreement(sighting: Seen, wanted: Mode, effective: Effective): Finding[] {
  const { gateway, kind, mode, credential, evidence, leaf } = sighting;
  if (mode === wanted || (mode === undefined && kind !== 'mode-variable')) return [];
  // A mode variable whose value is not at hand tells nothing; one with an unknown word tells that it will be ignored.
  if (mode === undefined && textOf(leaf) === undefined) return [];
  const place: Place = {
    location: leaf.origin().valueLocation,
    pointer: leaf.pointer,
    environment: effective.environment,
    service: effective.service,
  };
  const severity = isSure(evidence) && !saysItself(leaf.pointer, mode) ? 'error' : 'warning';
  const facts = { gateway: gateway.name, wanted };
  if (kind === 'host' && mode) return [finding('gateway/host', { ...facts, host: mode }, place, severity)];
  if (kind === 'credential' && mode)
    return [finding('gateway/key', { ...facts, credential, key: mode }, place, severity)];
  return [finding('gateway/mode', { ...facts, mode }, place, severity)];
}

const OWN_WORDS: Readonly<Record<Mode, RegExp>> = {
  test: /(?:^|[^a-z])(?:test|sandbox)(?:[^a-z]|$)/i,
  live: /(?:^|[^a-z])(?:live|prod|production)(?:[^a-z]|$)/i,
};

/** Software that holds the settings of both modes side by side names them so; which of them it uses is not seen here. */
function saysItself(pointer: string, mode: Mode | undefined): boolean {
  return mode !== undefined && OWN_WORDS[mode].test(pointer);
}
