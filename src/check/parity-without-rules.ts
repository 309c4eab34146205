import type { ParitySpec } from '../config/config.ts';
import type { Effective, Leaf } from '../environment/effective.ts';
import type { Finding } from '../finding/finding.ts';
import type { Row } from '../parity/row.ts';
import type { Subject } from './check.ts';
import { oddOnesOut } from './parity-odd.ts';
import { mayBeShared, sharedSecrets } from './parity-secret.ts';
import { type Excuses, maySuspect, suspicionsIn } from './parity-suspect.ts';
import type { ToldByGateways } from './parity-told.ts';

/** What looks wrong without any rule being written: in one value, in two that are the same, and in one that is not. */
export function withoutRules(
  rows: readonly Row<Leaf>[],
  sides: readonly Effective[],
  { spec, subject, told, ignored }: WithoutRules,
): Finding[] {
  const hasHygiene = ({ environment, service }: Effective): boolean =>
    subject.plan.some(
      (item) => item.check === 'hygiene' && item.environment === environment && item.service === service,
    );
  return [
    ...suspicionsIn(rows, sides, { ignored, isTold: told.isTold, hasHygiene }),
    ...sharedSecrets(rows, sides, { spec, fingerprints: subject.fingerprints, isJudged: told.isJudged }),
    ...oddOnesOut(rows, sides, spec),
  ];
}

/** Whether something may have to be said of a text that all these environments hold, without any rule: of most nothing is. */
export function mayTell(sides: readonly Effective[]): (text: string) => boolean {
  const [isSuspect, isShared] = [maySuspect(sides), mayBeShared(sides)];
  return (text) => isSuspect(text) || isShared(text);
}

interface WithoutRules extends Pick<Excuses, 'ignored'> {
  readonly spec: ParitySpec;
  readonly subject: Subject;
  readonly told: ToldByGateways;
}
