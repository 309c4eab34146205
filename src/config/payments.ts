import type { Payments } from './config.ts';

const LIVE: ReadonlySet<string> = new Set(['production', 'prod', 'prd', 'live']);
const TEST: ReadonlySet<string> = new Set(['staging', 'stage', 'test', 'dev', 'development']);

/**
 * What an environment's name alone says about its payments. Only exact, well-known names say anything: a guess about
 * `production-eu` could let a test key into it.
 */
export function paymentsByName(name: string): Payments {
  if (LIVE.has(name)) return 'live';
  return TEST.has(name) ? 'test' : 'undeclared';
}
