import type {
  ComposeFacts,
  ComposeInterpolationReason,
  ComposeReferenceReason,
  ComposeServiceReason,
  ComposeShape,
} from '../../../src/finding/facts/compose.ts';
import { each, type SamplesFor } from './each.ts';

const COMPOSE_SHAPE: Readonly<Record<ComposeShape, true>> = {
  file: true,
  services: true,
  service: true,
  environment: true,
  value: true,
  entry: true,
  name: true,
  'env-file': true,
  extends: true,
  include: true,
  profiles: true,
};

/** With the name and the suggestion of each. */
const COMPOSE_SERVICE: Readonly<Record<ComposeServiceReason, readonly [name?: string, suggestion?: string]>> = {
  missing: ['chekout', 'checkout'],
  several: [],
  none: [],
  inactive: [],
};

/** With the name and the suggestion of each. */
const COMPOSE_REFERENCE: Readonly<Record<ComposeReferenceReason, readonly [name: string, suggestion?: string]>> = {
  service: ['bse', 'base'],
  cycle: ['base'],
  remote: [''],
  conflict: ['database'],
};

/** With the variable of each. */
const COMPOSE_INTERPOLATION: Readonly<Record<ComposeInterpolationReason, readonly [variable?: string]>> = {
  unset: ['DATABASE_URL'],
  required: ['DATABASE_URL'],
  malformed: [],
  'too-long': ['DATABASE_URL'],
};

export const COMPOSE_SAMPLES: SamplesFor<ComposeFacts> = {
  'compose/shape': each(COMPOSE_SHAPE, (part) => ({ part })),
  'compose/unknown-field': [{ field: 'enviroment', suggestion: 'environment' }],
  'compose/service': each(COMPOSE_SERVICE, (reason, [name, suggestion]) => ({ reason, name, suggestion })),
  'compose/reference': each(COMPOSE_REFERENCE, (reason, [name, suggestion]) => ({ reason, name, suggestion })),
  'compose/interpolation': each(COMPOSE_INTERPOLATION, (reason, [variable]) => ({ reason, variable })),
  'compose/from-shell': [{ name: 'SESSION_SECRET' }, { name: undefined }],
  'compose/not-a-string': [
    { kind: 'boolean', changed: false },
    { kind: 'number', changed: true },
    { kind: 'date', changed: true },
  ],
  'compose/duplicate-name': [{ name: 'DATABASE_URL', first: { file: 'compose.yaml', line: 5, column: 9 } }],
};
