import type { Asked } from '../config/asked.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { displayKey } from '../finding/pointer.ts';
import { suggest } from '../finding/suggest.ts';

/** The inputs of action.yml, in its order. A test compares the two. Defaults stand in code alone, but for the job's own token. */
export const INPUT_NAMES = [
  'config',
  'environment',
  'checks',
  'fail-on',
  'fail-on-new',
  'schema',
  'schemas',
  'files',
  'staging',
  'production',
  'process-names',
  'variables',
  'github-token',
  'fingerprint-key',
  'snapshot',
  'snapshots',
  'credentials',
  'allow-private-hosts',
  'tls-ca',
  'resolve',
  'client-certificates',
  'proxy',
  'limits',
  'policy',
  'base-ref',
  'report-directory',
] as const;

type InputName = (typeof INPUT_NAMES)[number];

/** What the inputs say, still as text, and which of them are none of ours. */
export interface Inputs {
  readonly asked: Asked;
  readonly reportDirectory: string | undefined;
  /** File that a snapshot is written to. */
  readonly snapshot: string | undefined;
  readonly problems: readonly Finding[];
}

/**
 * Reads `INPUT_*`. GitHub only warns of an input that does not exist, and a misspelt `chekcs` would then check nothing;
 * here it is an error.
 */
export async function readInputs(env: NodeJS.ProcessEnv): Promise<Inputs> {
  const input = (name: InputName) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const optional = (name: InputName) => input(name) || undefined;
  const asked: Asked = {
    config: optional('config'),
    environment: optional('environment'),
    checks: words(input('checks')),
    failOn: optional('fail-on'),
    failOnNew: optional('fail-on-new'),
    policy: optional('policy'),
    schema: optional('schema'),
    schemas: lines(input('schemas')),
    files: lines(input('files')),
    staging: optional('staging'),
    production: optional('production'),
    processNames: words(input('process-names')),
    variables: optional('variables'),
    githubToken: optional('github-token'),
    fingerprintKey: optional('fingerprint-key'),
    snapshot: input('snapshot') !== '',
    snapshots: optional('snapshots'),
    credentials: optional('credentials'),
    allowPrivateHosts: words(input('allow-private-hosts')),
    tlsCa: lines(input('tls-ca')),
    resolve: words(input('resolve')),
    baseRef: optional('base-ref'),
    clientCertificates: optional('client-certificates'),
    proxy: optional('proxy'),
    limits: input('limits') === '' ? [] : await readMapping(input('limits')),
  };
  return {
    asked,
    reportDirectory: optional('report-directory'),
    snapshot: optional('snapshot'),
    problems: unknownInputs(env),
  };
}

/** A list is written with commas or line breaks, or spaces where its items hold none. */
function words(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

/** File names may hold spaces, and braces of a pattern hold commas. */
function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

async function readMapping(text: string): Promise<[string, unknown][] | 'no-mapping'> {
  const { CORE_SCHEMA, load } = await import('js-yaml');
  try {
    const value = load(text, { schema: CORE_SCHEMA });
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : 'no-mapping';
  } catch {
    return 'no-mapping';
  }
}

function unknownInputs(env: NodeJS.ProcessEnv): Finding[] {
  return Object.keys(env)
    .filter((variable) => variable.startsWith('INPUT_'))
    .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
    .filter((name) => !INPUT_NAMES.some((known) => known === name))
    .sort()
    .map((name) =>
      finding('config/input', {
        name: displayKey(name),
        reason: 'unknown-input',
        suggestion: suggest(name, INPUT_NAMES),
      }),
    );
}
