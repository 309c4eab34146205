import { type Finding, finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { suggest } from '../finding/suggest.ts';
import { isRequestHeader } from '../network/headers.ts';
import { isUrlPattern } from '../parity/url-pattern.ts';
import type { Config, ParityRule, ProbeSpec, ValidateSpec } from './config.ts';

/** What the schema of tollgate.yml cannot say: names that must exist, entries that must hold something to do. */
export async function checkReferences(config: Config): Promise<readonly Finding[]> {
  return [
    ...config.validate.flatMap(checkValidate),
    ...config.probes.flatMap(checkProbe),
    ...(config.parity?.rules ?? []).flatMap(checkParityRule),
    ...sameNames('validate', config.validate),
    ...sameNames('probe', config.probes),
    ...unknownEnvironments(config),
    ...(await unknownGateways(config)),
  ];
}

function wrong(expected: string, location: Location | undefined): Finding {
  return finding('config/value', { path: '', expected }, { location });
}

function checkValidate({ schema, files, environments, require, location }: ValidateSpec): Finding[] {
  const asks = schema !== undefined || Object.keys(require).length > 0;
  const looks = files.length > 0 || environments.length > 0;
  if (!asks) return [wrong('`schema` or `require` in this entry', location)];
  if (!looks) return [wrong('`files` or `environments` in this entry', location)];
  return files.length > 0 && schema === undefined ? [wrong('a `schema` for the files', location)] : [];
}

function checkProbe({ allow, headers, location }: ProbeSpec): Finding[] {
  if (!Object.entries(headers).every(([name, value]) => isRequestHeader(name, value))) {
    return [wrong('headers that a request may carry; those of the connection itself, such as Host, are not', location)];
  }
  const patterns = Object.values(allow).flat();
  return patterns.every(isUrlPattern)
    ? []
    : [wrong('URL patterns in `allow`, such as https://*.example.com/api/**', location)];
}

function checkParityRule({ must, as, expect, location }: ParityRule): Finding[] {
  if (must === 'ignore' && Object.keys(expect).length > 0)
    return [wrong('either `must: ignore` or `expect`', location)];
  return Object.values(expect).flatMap((pattern) => {
    if (as === 'url' || /^https?:\/\//.test(pattern)) {
      return isUrlPattern(pattern)
        ? []
        : [wrong('a URL pattern in `expect`, such as https://*.example.com/**', location)];
    }
    return isRegularExpression(pattern) ? [] : [wrong('a valid /regular expression/ in `expect`', location)];
  });
}

function isRegularExpression(pattern: string): boolean {
  if (!/^\/.+\/$/.test(pattern)) return true;
  try {
    return new RegExp(pattern.slice(1, -1), 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

function sameNames(
  what: string,
  entries: readonly { readonly name: string; readonly location: Location | undefined }[],
): Finding[] {
  return entries.flatMap(({ name, location }, at) =>
    entries.findIndex((other) => other.name === name) < at
      ? [wrong(`a name that no other ${what} entry has`, location)]
      : [],
  );
}

function unknownEnvironments(config: Config): Finding[] {
  const known = config.environments.map(({ name }) => name);
  const named = [
    ...config.validate.map(({ environments, require, location }) => ({
      names: [...environments, ...Object.keys(require)],
      location,
    })),
    ...config.probes.map(({ environments, allow, location }) => ({
      names: [...environments, ...Object.keys(allow)],
      location,
    })),
    ...(config.parity?.rules ?? []).map((rule) => ({
      names: [...rule.in, ...Object.keys(rule.expect)],
      location: rule.location,
    })),
    ...config.waivers.map((waiver) => ({
      names: waiver.in === undefined ? [] : [waiver.in],
      location: waiver.location,
    })),
  ];
  return named.flatMap(({ names, location }) =>
    [...new Set(names)]
      .filter((name) => !known.includes(name))
      .map((name) => finding('config/unknown-environment', { name, suggestion: suggest(name, known) }, { location })),
  );
}

async function unknownGateways(config: Config): Promise<Finding[]> {
  const asked = config.probes.filter(({ gateway }) => gateway !== undefined);
  if (asked.length === 0) return [];
  const { loadCatalogue } = await import('../gateway/catalogue.ts');
  const known = (await loadCatalogue()).map(({ id }) => id);
  return asked
    .filter(({ gateway }) => !known.includes(gateway ?? ''))
    .map(({ location }) => wrong(`the id of a known payment gateway: ${known.join(', ')}`, location));
}
