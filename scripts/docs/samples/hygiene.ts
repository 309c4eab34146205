import type { HygieneFacts, InvisibleKind, UrlFlaw } from '../../../src/finding/facts/hygiene.ts';
import { each, type SamplesFor } from './each.ts';

const INVISIBLE: Readonly<Record<InvisibleKind, true>> = {
  control: true,
  'no-break-space': true,
  'zero-width': true,
  'byte-order-mark': true,
  'soft-hyphen': true,
  direction: true,
};

const URL_FLAW: Readonly<Record<UrlFlaw, true>> = {
  'no-scheme': true,
  credentials: true,
  'double-slash': true,
  'port-0': true,
  space: true,
};

export const HYGIENE_SAMPLES: SamplesFor<HygieneFacts> = {
  'hygiene/empty': [{ blank: false }, { blank: true }],
  'hygiene/line-break': [{ where: 'behind' }, { where: 'before' }],
  'hygiene/space': [{ where: 'behind' }, { where: 'before' }],
  'hygiene/invisible': [
    ...each(INVISIBLE, (kind) => ({ kind, inKey: false })),
    { kind: 'no-break-space', inKey: true },
  ],
  'hygiene/smart-quotes': [{ wraps: true }, { wraps: false }],
  'hygiene/quoted-twice': [{}],
  'hygiene/placeholder': [{}],
  'hygiene/url': each(URL_FLAW, (flaw) => ({ flaw })),
  'hygiene/near-key': [
    { other: 'Api_Url', caseOnly: true },
    { other: 'STRIPE_WEBHOK_SECRET', caseOnly: false },
  ],
  'hygiene/cap': [{ rule: 'hygiene/space', limit: 200, more: 57 }],
};
