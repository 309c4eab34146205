import type { BlockReason } from '../finding/facts/probe.ts';
import { matchesPathGlob } from '../parity/url-pattern.ts';
import type { Credential } from './rights.ts';

/** Methods that a credential without `methods` may be used with. */
const READING = ['GET', 'HEAD'];

/** A request that somebody wants to send a credential with. */
export interface Bearer {
  readonly url: URL;
  /** Upper case. */
  readonly method: string;
  /** Whether the gateway catalogue knows this very request as one that changes nothing. */
  readonly knownRead: boolean;
}

/** Why a credential is not bound to a request; undefined when it may go with it. */
export function checkBinding(credential: Credential, request: Bearer): BlockReason | undefined {
  if (request.url.origin !== credential.origin) return 'credential-origin';
  if (!bindsMethod(credential, request)) return 'credential-method';
  const { paths } = credential;
  if (paths.length === 0 || paths.some((glob) => matchesPathGlob(glob, request.url.pathname))) return undefined;
  return 'credential-path';
}

function bindsMethod({ methods }: Credential, { method, knownRead }: Bearer): boolean {
  return methods.length > 0 ? methods.includes(method) : READING.includes(method) || knownRead;
}

/** The header that carries a credential, its name in lower case. To be sent, and for nothing else. */
export function credentialHeader(credential: Credential): readonly [name: string, value: string] {
  return [credential.header.toLowerCase(), credential.prefix + credential.secret.reveal()];
}
