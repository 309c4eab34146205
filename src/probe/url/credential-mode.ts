import type { Mode } from '../../finding/facts/gateway.ts';
import { isSure } from '../../gateway/evidence.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import { modesOfHeader } from '../../gateway/header.ts';
import type { Credential } from '../../network/rights.ts';

/**
 * Whether the shape of a credential proves that it is of the other mode than the environment: on a host that serves both
 * it would be let in, and show nothing of the access that is deployed. By our own catalogue alone: with a pattern out of
 * the repository whoever writes there could ask for a secret letter by letter.
 */
export function isOfOtherMode(gateway: Gateway, { prefix, secret }: Credential, mode: Mode | undefined): boolean {
  if (gateway.own || mode === undefined) return false;
  const modes = modesOfHeader(gateway.credentials.filter(isSure), prefix + secret.reveal());
  return modes.size > 0 && !modes.has(mode);
}
