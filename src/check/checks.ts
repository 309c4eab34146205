import type { CheckName } from '../config/request.ts';
import type { Check } from './check.ts';

/** Every check, in the order in which they run and report. Each is loaded when the plan asks for it. */
export const CHECKS: readonly { readonly name: CheckName; readonly load: () => Promise<Check> }[] = [
  { name: 'validate', load: async () => (await import('./validate.ts')).validateCheck },
  { name: 'gateways', load: async () => (await import('./gateways.ts')).gatewaysCheck },
  { name: 'parity', load: async () => (await import('./parity.ts')).parityCheck },
  { name: 'probes', load: async () => (await import('./probes.ts')).probesCheck },
];
