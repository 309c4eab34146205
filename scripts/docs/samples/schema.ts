import type { LockReason, ReferenceReason, SchemaFacts, SchemaReason } from '../../../src/finding/facts/schema.ts';
import { each, type SamplesFor } from './each.ts';

const SCHEMA: Readonly<Record<SchemaReason, true>> = {
  'not-a-schema': true,
  'not-a-pattern': true,
  'not-an-object-or-boolean': true,
  'not-readable': true,
  'duplicate-key': true,
  'several-documents': true,
  unsupported: true,
};

const REFERENCE: Readonly<Record<ReferenceReason, true>> = {
  'not-locked': true,
  'outside-workspace': true,
  'file-missing': true,
  'file-not-read': true,
  'address-unknown': true,
  'not-an-address': true,
  'nothing-there': true,
  ambiguous: true,
  loop: true,
  'other-dialect': true,
};

const LOCK: Readonly<Record<LockReason, true>> = {
  'not-a-lock': true,
  'copy-missing': true,
  'copy-differs': true,
};

export const SCHEMA_SAMPLES: SamplesFor<SchemaFacts> = {
  'schema/syntax': [
    ...each(SCHEMA, (reason) => ({ reason })),
    { reason: 'not-a-schema', keyword: 'type', dialect: '2020-12', suggestion: 'integer' },
    { reason: 'not-a-schema', keyword: 'exclusiveMinimum', dialect: 'draft-07' },
    { reason: 'not-a-schema', keyword: 'items', dialect: '2020-12' },
  ],
  'schema/dialect': [{}],
  'schema/keyword': [
    { keyword: 'requierd', suggestion: 'required', elsewhere: false },
    { keyword: 'prefixItems', suggestion: undefined, elsewhere: true },
  ],
  'schema/later-keyword': [
    { keyword: 'const', others: [], dialect: 'draft-04', since: 'draft-06', declared: true },
    { keyword: 'dependentRequired', others: ['minContains'], dialect: 'draft-07', since: '2019-09', declared: false },
  ],
  'schema/format': [{ format: 'phone' }, { format: 'datetime', suggestion: 'date-time' }],
  'schema/reference': [
    ...each(REFERENCE, (reason) => ({ reason, suggestion: undefined })),
    { reason: 'nothing-there', suggestion: '#/$defs/port' },
  ],
  'schema/constrains-nothing': [
    { candidates: ['/definitions/Config'], more: 0, isForeign: false },
    { candidates: [], more: 0, isForeign: true },
  ],
  'schema/duplicate-id': [{}],
  'schema/fetch': [
    { host: 'json.schemastore.org', reason: 'status', status: 404 },
    { host: 'schemas.internal.example', reason: 'blocked-address', status: undefined },
    { host: 'json.schemastore.org', reason: 'tls-expired', status: undefined },
  ],
  'schema/lock': each(LOCK, (reason) => ({ reason })),
  'schema/timeout': [{ seconds: 2 }, { seconds: 2, pattern: true }],
};
