import type { Effective, Leaf } from '../environment/effective.ts';
import { loadCatalogue } from '../gateway/catalogue.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { recogniserOf } from '../gateway/recognise.ts';
import type { Subject } from './check.ts';
import { sceneOf } from './gateway-scene.ts';
import { hangingPatterns, untilDeadline } from './own-patterns.ts';

/** The payment gateways that a leaf tells of. */
export type GatewaysAt = (leaf: Leaf, effective: Effective) => readonly Gateway[];

/** Recognises in the configurations of a subject; nothing where `gateways: off`, or where a pattern of the user hangs. */
export async function gatewaysAt(subject: Subject): Promise<GatewaysAt> {
  if (!subject.config.gateways || (await hangingPatterns(subject)).length > 0) return () => [];
  const recogniser = recogniserOf(await loadCatalogue(subject.config.ownGateways));
  return (leaf, effective) => {
    const seen = untilDeadline(subject, () => sceneOf(effective, recogniser).seenAt.get(leaf)) ?? [];
    return [...new Set(seen.map(({ gateway }) => gateway))];
  };
}
