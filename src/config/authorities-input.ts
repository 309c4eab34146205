import type { HostAuthorities } from '../network/rights.ts';
import { type InputContext, problemsOf, type ReadInput } from './mapping-input.ts';
import { readHost } from './network-input.ts';
import { readCertificates } from './pem.ts';

/** Authorities for one host each, and for the hosts that the workflow names in other inputs. */
export interface Authorities {
  readonly certificateAuthorities: readonly string[];
  readonly hostAuthorities: readonly HostAuthorities[];
}

/** Reads lines of `PATH` or `HOST=PATH`. A path that looks like the second is written with `./` before it. */
export function readAuthorities(lines: readonly string[], { readText }: InputContext): ReadInput<Authorities> {
  const { problems, problem } = problemsOf('tls-ca');
  const read = lines.map((line) => {
    const at = line.indexOf('=');
    const host = at > 0 ? readHost(line.slice(0, at)) : undefined;
    const pem = readText(host === undefined ? line : line.slice(at + 1));
    if (pem === undefined) problem('', 'file-unreadable');
    const certificates = readCertificates(pem ?? '');
    if (pem !== undefined && !certificates) problem('', 'value-not-allowed');
    return { host, certificates: certificates ?? [] };
  });
  const value = {
    certificateAuthorities: read.flatMap(({ host, certificates }) => (host === undefined ? certificates : [])),
    hostAuthorities: read.flatMap(({ host, certificates }) => (host === undefined ? [] : [{ host, certificates }])),
  };
  return { value, problems, secrets: [] };
}
