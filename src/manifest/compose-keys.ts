import { finding } from '../finding/finding.ts';
import { childPointer } from '../finding/pointer.ts';
import { suggest } from '../finding/suggest.ts';
import type { Document } from '../source/document.ts';
import type { ComposeReading } from './compose-reading.ts';

/** The keys that a mapping of a Compose file may have. */
export interface ComposeKeys {
  readonly known: ReadonlySet<string>;
  /** Those among them without which variables are lost. */
  readonly needed: ReadonlySet<string>;
  /** Words of other tools for a key, and the key. */
  readonly foreign: Readonly<Record<string, string>>;
}

/** At the top of a file (Compose specification, schema/compose-spec.json). */
export const TOP: ComposeKeys = {
  known: new Set(['version', 'name', 'include', 'services', 'models', 'networks', 'volumes', 'secrets', 'configs']),
  needed: new Set(['include', 'services']),
  foreign: {},
};

/** In a service (Compose specification, 05-services and schema/compose-spec.json). */
export const SERVICE: ComposeKeys = {
  known: new Set([
    'annotations',
    'attach',
    'blkio_config',
    'build',
    'cap_add',
    'cap_drop',
    'cgroup',
    'cgroup_parent',
    'command',
    'configs',
    'container_name',
    'cpu_count',
    'cpu_percent',
    'cpu_period',
    'cpu_quota',
    'cpu_rt_period',
    'cpu_rt_runtime',
    'cpu_shares',
    'cpus',
    'cpuset',
    'credential_spec',
    'depends_on',
    'deploy',
    'develop',
    'device_cgroup_rules',
    'devices',
    'dns',
    'dns_opt',
    'dns_search',
    'domainname',
    'entrypoint',
    'env_file',
    'environment',
    'expose',
    'extends',
    'external_links',
    'extra_hosts',
    'gpus',
    'group_add',
    'healthcheck',
    'hostname',
    'image',
    'init',
    'ipc',
    'isolation',
    'label_file',
    'labels',
    'links',
    'logging',
    'mac_address',
    'mem_limit',
    'mem_reservation',
    'mem_swappiness',
    'memswap_limit',
    'models',
    'network_mode',
    'networks',
    'oom_kill_disable',
    'oom_score_adj',
    'pid',
    'pids_limit',
    'platform',
    'ports',
    'post_start',
    'pre_stop',
    'privileged',
    'profiles',
    'provider',
    'pull_policy',
    'pull_refresh_after',
    'read_only',
    'restart',
    'runtime',
    'scale',
    'secrets',
    'security_opt',
    'shm_size',
    'stdin_open',
    'stop_grace_period',
    'stop_signal',
    'storage_opt',
    'sysctls',
    'tmpfs',
    'tty',
    'ulimits',
    'use_api_socket',
    'user',
    'userns_mode',
    'uts',
    'volumes',
    'volumes_from',
    'working_dir',
  ]),
  needed: new Set(['env_file', 'environment', 'extends']),
  foreign: { env: 'environment', envFrom: 'env_file' },
};

/** Tells the keys that Compose refuses; those that begin with `x-` are free (Compose specification, 11-extension). */
export function tellUnknownKeys(
  reading: ComposeReading,
  value: Readonly<Record<string, unknown>>,
  { known, needed, foreign }: ComposeKeys,
  { document, pointer }: { readonly document: Document; readonly pointer: string },
): void {
  for (const field of Object.keys(value)) {
    if (known.has(field) || field.startsWith('x-')) continue;
    const near = reading.suggestions-- > 0 ? suggest(field, [...Object.keys(foreign), ...known]) : undefined;
    const suggestion = near !== undefined && Object.hasOwn(foreign, near) ? foreign[near] : near;
    const at = childPointer(pointer, field);
    const location = document.written?.(at)?.locateKey() ?? document.locate(at, 'key');
    if (suggestion !== undefined && needed.has(suggestion)) reading.complete = false;
    const place = `${location.file}:${location.line}:${location.column}`;
    // A mapping that several services share by an anchor is written once.
    if (reading.told.has(place)) continue;
    reading.told.add(place);
    reading.problems.push(finding('compose/unknown-field', { field, suggestion }, { location, pointer: at }));
  }
}
