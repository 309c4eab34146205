import { type Finding, finding } from '../finding/finding.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { Subject } from './check.ts';

/**
 * Gateways of the user that stand in the place of those of the catalogue: nothing that Tollgate knows of them is held
 * against the configuration, which whoever reads the report must be told.
 */
export function replacedGateways({ config }: Subject, known: readonly Gateway[]): Finding[] {
  return config.ownGateways.flatMap(({ id, own }) => {
    const replaced = known.find((one) => one.id === id);
    return replaced ? [finding('gateway/replaced', { gateway: replaced.name }, { location: own?.location })] : [];
  });
}
