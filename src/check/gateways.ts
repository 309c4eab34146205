import type { PlanItem } from '../config/plan.ts';
import type { Finding } from '../finding/finding.ts';
import { loadCatalogue } from '../gateway/catalogue.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { type Recogniser, recogniserOf } from '../gateway/recognise.ts';
import type { Check, Outcome, Subject } from './check.ts';
import { accountsDisagreeing } from './gateway-accounts.ts';
import { credentialsCutOff } from './gateway-cut-off.ts';
import { secretsExposed } from './gateway-exposed.ts';
import { hostsAlike } from './gateway-look-alike.ts';
import { modesMissing } from './gateway-missing.ts';
import { modesDisagreeing } from './gateway-modes.ts';
import { modesMixed, namesDisagreeing } from './gateway-pairs.ts';
import { gatewaysWithoutPayments } from './gateway-payments.ts';
import { type Judge, type Scene, sceneOf } from './gateway-scene.ts';
import { credentialsShared } from './gateway-shared.ts';
import { credentialsSwapped } from './gateway-swapped.ts';
import { unusedPins, versionsDisagreeing } from './gateway-versions.ts';
import { hangingPatterns, untilDeadline } from './own-patterns.ts';
import { recordsOf } from './recognised.ts';
import { replacedGateways } from './replaced.ts';
import { effectiveOf } from './subject.ts';

/** All that is held against an environment, in the order in which it is told. */
const JUDGES: readonly Judge[] = [
  gatewaysWithoutPayments,
  modesDisagreeing,
  secretsExposed,
  credentialsSwapped,
  credentialsCutOff,
  hostsAlike,
  modesMissing,
  accountsDisagreeing,
  namesDisagreeing,
  modesMixed,
  credentialsShared,
  versionsDisagreeing,
];

/** Recognises payment gateways, and holds their hosts, keys and modes against the payments of the environment. */
export const gatewaysCheck: Check = {
  name: 'gateways',
  run: async (items, subject) => {
    const hanging = await hangingPatterns(subject);
    if (hanging.length > 0 || subject.signal.aborted) return { items: [], findings: hanging };
    const catalogue = await loadCatalogue(subject.config.ownGateways);
    const outcome = untilDeadline(subject, () => judgeAll(items, subject, catalogue));
    if (!outcome) return { items: [], findings: [] };
    return { ...outcome, findings: [...replacedGateways(subject, await loadCatalogue()), ...outcome.findings] };
  },
};

function judgeAll(items: readonly PlanItem[], subject: Subject, catalogue: readonly Gateway[]): Outcome {
  const scenes = scenesIn(subject, recogniserOf(catalogue));
  return {
    items: items.map((item) => {
      const effective = effectiveOf(subject, item);
      const scene = scenes.find((one) => one.effective === effective);
      if (!scene) throw new Error(`nothing was recognised for ${item.id}`);
      return { id: item.id, findings: judge(scene, scenes, subject) };
    }),
    findings: unusedPins(subject, scenes, catalogue),
    gateways: recordsOf(items, scenes),
  };
}

function scenesIn({ effective }: Subject, recogniser: Recogniser): Scene[] {
  return effective.map((one) => sceneOf(one, recogniser));
}

function judge(scene: Scene, scenes: readonly Scene[], subject: Subject): Finding[] {
  const { service } = scene.effective;
  const others = scenes.filter((one) => one !== scene && one.effective.service === service);
  return JUDGES.flatMap((judge) => judge(scene, others, subject));
}
