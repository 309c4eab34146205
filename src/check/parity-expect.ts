import type { ParityRule } from '../config/config.ts';
import { asUrl } from '../parity/suspicion.ts';
import { matchesUrlPattern, parseUrlPattern } from '../parity/url-pattern.ts';
import { matchesWildcard } from '../parity/wildcard.ts';
import { runBounded, TimedOut } from '../schema/bounded.ts';

/**
 * Whether a value fits the pattern of a parity rule: a URL pattern (compared on the parsed URL), a /regular
 * expression/, or a glob over the whole text. Otherwise by what it was compared.
 */
export function fitsExpectation(
  pattern: string,
  as: ParityRule['as'],
  value: unknown,
  seconds: number,
): true | 'url' | 'text' | 'timed-out' {
  const urlPattern = as === 'url' || /^https?:\/\//.test(pattern) ? parseUrlPattern(pattern) : undefined;
  if (urlPattern) {
    const url = typeof value === 'string' ? asUrl(value) : undefined;
    return (url !== undefined && matchesUrlPattern(urlPattern, url)) || 'url';
  }
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  if (!/^\/.+\/$/.test(pattern)) return matchesWildcard(pattern, text) || 'text';
  try {
    return runBounded(seconds, () => new RegExp(pattern.slice(1, -1), 'u').test(text)) || 'text';
  } catch (error) {
    if (error instanceof TimedOut) return 'timed-out';
    throw error;
  }
}
