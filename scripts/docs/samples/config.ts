import type { ConfigFacts, RequestReason } from '../../../src/finding/facts/config.ts';
import { each, type SamplesFor } from './each.ts';

/** With an input that each is said of. */
const INPUT: Readonly<Record<RequestReason, readonly [name: string, suggestion?: string]>> = {
  'unknown-input': ['enviroment', 'environment'],
  'value-not-allowed': ['fail-on', 'warning'],
  missing: ['credentials.adyen.origin'],
  'control-character': ['credentials.adyen.env'],
  'wide-character': ['credentials.adyen.env'],
  'too-short': ['credentials.adyen.env'],
  'not-set': ['credentials.adyen.env'],
  'beside-configuration': ['staging'],
  'needs-base': ['fail-on-new'],
  'needed-by-snapshot': ['environment'],
  'needs-environments': ['snapshot'],
  'beside-snapshots': ['checks'],
  'outside-of-workspace': ['snapshot'],
  'needs-environment': ['variables'],
  'needs-github-source': ['variables'],
  'all-secrets': ['variables'],
  'needed-by-process': ['process-names'],
  'file-unreadable': ['tls-ca'],
  'unsafe-surroundings': ['NODE_TLS_REJECT_UNAUTHORIZED'],
};

export const CONFIG_SAMPLES: SamplesFor<ConfigFacts> = {
  'config/missing': [
    { tried: ['tollgate.yml', '.github/tollgate.yml'], near: undefined },
    { tried: ['tollgate.yml', '.github/tollgate.yml'], near: 'tollgate.yaml' },
  ],
  'config/empty-environment': [{ name: 'production' }],
  'config/syntax': [{ reason: 'not-yaml' }],
  'config/duplicate-key': [{ key: 'probes', first: { file: 'tollgate.yml', line: 3, column: 1 } }],
  'config/unknown-key': [{ key: 'enviroments', suggestion: 'environments' }],
  'config/value': [{ path: '/probes/0/timeout', expected: 'a duration such as 500ms, 5s, 2m or 14d' }],
  'config/nothing-to-check': [
    {},
    { declared: ['probes'], why: 'fork' },
    { declared: ['probes'], why: 'environment' },
    { declared: ['validate', 'parity'], why: 'checks' },
    { declared: ['parity'], why: 'gateways-off' },
  ],
  'config/unknown-environment': [
    { name: 'prodution', suggestion: 'production' },
    { name: 'prod', suggestion: undefined, known: ['staging', 'production'] },
  ],
  'config/unknown-rule': [{ name: 'validate/reqired', suggestion: 'validate/required' }],
  'config/input': each(INPUT, (reason, [name, suggestion]) => ({ name, reason, suggestion })),
  'config/event': [{ event: 'pull_request_target' }, { event: 'pull_request', unreadable: true }],
};
