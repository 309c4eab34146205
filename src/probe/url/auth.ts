import type { UrlAsk } from '../../config/probe-spec.ts';

/** The credential that a probe goes with in an environment; one that a mapping does not name has none. */
export function authIn({ auth }: UrlAsk, environment: string | undefined): string | undefined {
  if (typeof auth !== 'object') return auth;
  return environment !== undefined && Object.hasOwn(auth, environment) ? auth[environment] : undefined;
}
