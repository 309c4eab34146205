import type { Finding } from '../finding/finding.ts';

/**
 * In which way a finding shows that a service is out; undefined where it does not. A body that is not as expected, a
 * status that speaks of the request, a redirect, a refused credential, a certificate that runs out or an answer that
 * is slow are no outage: a wrong value brings them just as well.
 */
export function outageIn(found: Finding): string | undefined {
  switch (found.rule) {
    case 'probe/unreachable':
      return OUT.includes(found.facts.reason) ? found.facts.reason : undefined;
    case 'probe/status':
      return found.facts.status === 429 || found.facts.status >= 500 ? 'status' : undefined;
    case 'probe/status-page':
      return found.facts.state === 'down' || found.facts.state === 'degraded' ? 'status-page' : undefined;
    case 'probe/health':
      return found.facts.reason === 'not-serving' ? 'health' : undefined;
    case 'database/unusable':
      return BUSY.includes(found.facts.reason) ? found.facts.reason : undefined;
    default:
      return undefined;
  }
}

/** What the other side can be reached with, or shows, when it is out. What this side alone can bring about is not here. */
const OUT: readonly string[] = [
  ...['dns', 'refused', 'reset', 'timeout', 'protocol'],
  ...['tls-expired', 'tls-not-yet-valid', 'tls-name', 'tls-untrusted', 'tls-protocol'],
];

const BUSY: readonly string[] = ['too-many-connections', 'starting-up', 'shutting-down'];

/**
 * Ways to fail that mark a wrong host just as well. Two different hosts that fail so need not be out; nor is the base
 * sure to have ever been live, so that they stop the deploy in any case.
 */
const MARKS_OF_A_HOST: readonly string[] = ['dns', 'tls-name', 'tls-untrusted', 'tls-protocol', 'protocol'];

/** Whether a way to fail tells of an outage whatever the value is. */
export function isWholeOutage(way: string): boolean {
  return !MARKS_OF_A_HOST.includes(way);
}
