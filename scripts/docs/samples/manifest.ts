import type { ManifestFacts, ManifestShape } from '../../../src/finding/facts/manifest.ts';
import { each, type SamplesFor } from './each.ts';

const SHAPE: Readonly<Record<ManifestShape, true>> = {
  object: true,
  workload: true,
  'task-definition': true,
  mapping: true,
  list: true,
  text: true,
  name: true,
  key: true,
  'variable-name': true,
  'one-reference': true,
  'value-or-reference': true,
};

export const MANIFEST_SAMPLES: SamplesFor<ManifestFacts> = {
  'manifest/shape': each(SHAPE, (expected) => ({ expected })),
  'manifest/not-rendered': [{ by: 'Helm' }, { by: 'Kustomize' }],
  'manifest/workload': [
    { what: 'workload', name: undefined, choices: ['Deployment/checkout', 'CronJob/reports'], suggestion: undefined },
    {
      what: 'workload',
      name: 'Deployment/chekout',
      choices: ['Deployment/checkout'],
      suggestion: 'Deployment/checkout',
    },
    { what: 'task definition', name: undefined, choices: ['ecs/web.json', 'ecs/worker.json'], suggestion: undefined },
  ],
  'manifest/container': [
    { name: undefined, choices: ['app', 'proxy'], suggestion: undefined },
    { name: 'worker', choices: ['app'], suggestion: undefined },
  ],
  'manifest/dangling': [
    { kind: 'ConfigMap', name: 'checkout-confg', key: undefined, suggestion: 'checkout-config' },
    { kind: 'Secret', name: 'checkout', key: 'API_KYE', suggestion: 'API_KEY' },
  ],
  'manifest/unread': [{ what: 'Secret' }, { what: 'file in S3' }],
  'manifest/duplicate-name': [
    { what: 'variable', name: 'PORT', first: { file: 'deploy/production.yaml', line: 21, column: 19 } },
    { what: 'object', name: 'ConfigMap/checkout', first: { file: 'deploy/base.yaml', line: 1, column: 1 } },
  ],
  'manifest/not-a-string': [
    { found: 'integer', by: 'Kubernetes' },
    { found: 'boolean', by: 'ECS' },
  ],
  'manifest/reference': [
    { reason: 'undefined', suggestion: 'DB_HOST' },
    { reason: 'later', suggestion: undefined },
    { reason: 'too-long', suggestion: undefined },
  ],
  'manifest/name-skipped': [
    { name: '3DS_URL', in: 'envFrom' },
    { name: '3DS_URL', in: 'env' },
  ],
  'manifest/unknown-field': [{ field: 'valeu', suggestion: 'value' }],
};
