import type { Config, EnvironmentSpec, ValidateSpec } from './config.ts';
import { paymentsByName } from './payments.ts';
import type { QuickStart } from './request.ts';

/** The configuration that the inputs of a first run stand for. */
export function quickStartConfig({ schema, schemas, files, staging, production }: QuickStart): Config {
  const environments = [environmentOf('staging', staging), environmentOf('production', production)].flat();
  const names = environments.map(({ name }) => name);
  return {
    file: undefined,
    environments,
    validate: schema === undefined && files.length === 0 ? [] : validateOf(schema, files, names),
    schemas,
    gateways: true,
    ownGateways: [],
    apiVersions: new Map(),
    probes: [],
    paymentMethods: [],
    redundancy: [],
    parity: environments.length > 1 ? { default: 'present', match: {}, groups: {}, rules: [] } : undefined,
    scan: [],
    severities: new Map(),
    waivers: [],
  };
}

function environmentOf(name: string, path: string | undefined): EnvironmentSpec[] {
  if (path === undefined) return [];
  const sources = path
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(
      (line) =>
        ({ kind: 'file', path: line, format: undefined, dialect: undefined, at: [], location: undefined }) as const,
    );
  return [{ name, payments: paymentsByName(name), sources, location: undefined }];
}

/** Files are validated as they are; without files the schema speaks of the environments. */
function validateOf(
  schema: string | undefined,
  files: readonly string[],
  environments: readonly string[],
): ValidateSpec[] {
  const nowhere = { location: undefined, schemaLocation: undefined, filesLocation: undefined };
  const entry = {
    schema,
    inside: undefined,
    format: undefined,
    dialect: undefined,
    require: {},
    forbid: {},
    ...nowhere,
  };
  const ofFiles = { ...entry, name: 'files', files, environments: [] };
  const ofEnvironments = { ...entry, name: 'environments', files: [], environments };
  return [
    ...(files.length > 0 ? [ofFiles] : []),
    ...(environments.length > 0 && schema !== undefined ? [ofEnvironments] : []),
  ];
}
