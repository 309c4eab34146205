import type { Effective } from '../environment/effective.ts';
import { isProductionName } from '../parity/suspicion.ts';

/**
 * Whether an environment serves customers: it takes live payments, or is called a production and does not say that it
 * takes test payments.
 */
export function servesCustomers({ payments, environment }: Pick<Effective, 'payments' | 'environment'>): boolean {
  return payments === 'live' || (payments !== 'test' && isProductionName(environment));
}
