import { clip, visible } from '../report/escape.ts';
import type { Control } from '../sandbox/control.ts';
import { LOOPBACK } from '../sandbox/door.ts';
import type { SandboxRequest } from '../sandbox/host-server.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';

/** What leads a run to the sandbox, as the flags and the inputs of the same names take it. */
interface Way {
  readonly 'tls-ca': string | undefined;
  readonly 'allow-private-hosts': readonly string[];
  readonly resolve: readonly string[];
}

function wayTo({ rights }: Sandbox, file: string | undefined): Way {
  return {
    'tls-ca': file,
    'allow-private-hosts': rights.allowPrivateHosts,
    resolve: rights.resolutions.map(({ host, port, address, addressPort }) =>
      [host, port, address, addressPort].join(':'),
    ),
  };
}

/** All that is needed, for a script. The authority stands in it where there is no file. */
export function asJson(sandbox: Sandbox, control: Control, file: string | undefined): string {
  const hosts = sandbox.hosts.map(({ host, kind, port }) => ({ host, kind, address: LOOPBACK, port }));
  const { origin, token } = control;
  const authority = sandbox.rights.certificateAuthorities.join('\n');
  return `${JSON.stringify({ hosts, control: { origin, token }, inputs: wayTo(sandbox, file), authority }, null, 2)}\n`;
}

/** All that is needed, for a person: what is served, and what to copy. */
export function asText(sandbox: Sandbox, control: Control, file: string | undefined): string {
  const way = wayTo(sandbox, file);
  const { origin, token } = control;
  const example = `${origin}/hosts/${sandbox.hosts[0]?.host ?? ''}/fault`;
  return [
    'Payment providers on this machine, under their own names:',
    '',
    ...sandbox.hosts.map(({ host, kind, port }) => `  ${host}  (${kind})  ${LOOPBACK}:${port}`),
    '',
    'For a run at a terminal:',
    '',
    ...flagLines(way),
    '',
    'For a step of a workflow on this machine:',
    '',
    ...inputLines(way),
    '',
    `Control API: ${origin}, with the token ${token}`,
    '',
    `  curl -H 'Authorization: Bearer ${token}' ${origin}/hosts`,
    `  curl -H 'Authorization: Bearer ${token}' -H 'Content-Type: application/json' \\`,
    `    -X PUT -d '{ "status": 503 }' ${example}`,
    `  curl -H 'Authorization: Bearer ${token}' -X DELETE ${example}`,
    '',
    ...(file === undefined ? ['The authority, for --tls-ca; --directory writes it into a file:', ''] : []),
    ...(file === undefined ? [sandbox.rights.certificateAuthorities.join('\n').trim(), ''] : []),
    'Ctrl+C stops it.',
    '',
  ].join('\n');
}

/** Where the file stands when the user has put it there. */
const NO_FILE = 'sandbox-ca.pem';

function flagLines(way: Way): string[] {
  const flags = [
    `--tls-ca ${quoted(way['tls-ca'] ?? NO_FILE, "'\\''")}`,
    `--allow-private-hosts ${way['allow-private-hosts'].join(',')}`,
    ...way.resolve.map((line) => `--resolve ${line}`),
  ];
  return ['  tollgate probe \\', ...flags.map((flag, at) => `    ${flag}${at < flags.length - 1 ? ' \\' : ''}`)];
}

function inputLines(way: Way): string[] {
  const block = (name: string, lines: readonly string[]) => [`    ${name}: |`, ...lines.map((line) => `      ${line}`)];
  return [
    '  with:',
    `    tls-ca: ${quoted(way['tls-ca'] ?? NO_FILE, "''")}`,
    ...block('allow-private-hosts', way['allow-private-hosts']),
    ...block('resolve', way.resolve),
  ];
}

/** In quotes where a shell or YAML would read something into it; each has its own way to write a quote. */
function quoted(path: string, quote: string): string {
  const shown = visible(path);
  return /^[\w./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", quote)}'`;
}

/** A line for each request. */
export function requestLine({ host, method, path }: SandboxRequest): string {
  return `${clip(visible(`${method} ${host}${path}`), 200)}\n`;
}
