import type { CheckName } from '../config/request.ts';
import type { Check } from './check.ts';
import { validateCheck } from './validate.ts';

/** Every check, in the order in which they run and report. All but the first, which every
 * run needs the parts of, are loaded when the plan asks for them. */
export const CHECKS: readonly { readonly name: CheckName; readonly load: () => Promise<Check> }[] = [
  { name: 'validate', load: async () => validateCheck },
  { name: 'hygiene', load: async () => (await import('./hygiene.ts')).hygieneCheck },
  { name: 'gateways', load: async () => (await import('./gateways.ts')).gatewaysCheck },
  { name: 'parity', load: async () => (await import('./parity.ts')).parityCheck },
  { name: 'probes', load: async () => (await import('./probes.ts')).probesCheck },
];
