import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const WHOLE = join(import.meta.dirname, 'node_modules/@octokit/openapi/generated/api.github.com.json');

/** A parameter of an operation, its reference followed. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly schema?: { readonly type?: string; readonly maximum?: number };
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
}

/** As much of an OpenAPI document as is used here. */
export interface Description {
  readonly openapi: string;
  readonly info: Json;
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

/**
 * GitHub's own description of its API, cut down to reading these paths and to what they refer to: the whole of 13 MB takes
 * Prism five seconds and half a gigabyte. Throws for a path that GitHub does not describe.
 */
export function describeGithub(paths: readonly string[]): Description {
  const whole: Description = JSON.parse(readFileSync(WHOLE, 'utf8'));
  const kept = Object.fromEntries(
    paths.map((path) => {
      const operation = whole.paths[path]?.get;
      if (!operation) throw new Error(`GitHub describes no GET ${path}`);
      return [path, { get: operation }];
    }),
  );
  const components = reachedFrom(kept, whole.components);
  for (const parameter of Object.values(components['parameters'] ?? {})) bound(parameter as unknown as Parameter);
  return { openapi: whole.openapi, info: whole.info, paths: kept, components };
}

/** The components that a part of the description refers to, and those that they refer to. */
function reachedFrom(part: unknown, all: Description['components']): Record<string, Record<string, Json>> {
  const reached: Record<string, Record<string, Json>> = {};
  const open: unknown[] = [part];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const entries = Object.entries(value);
    open.push(...entries.map(([, member]) => member));
    for (const [key, reference] of entries) {
      if (key !== '$ref' || typeof reference !== 'string') continue;
      const [, , kind = '', name = ''] = reference.split('/');
      const component = all[kind]?.[name];
      if (component === undefined) throw new Error(`GitHub's description lacks ${reference}`);
      const ofKind = reached[kind] ?? {};
      reached[kind] = ofKind;
      if (name in ofKind) continue;
      ofKind[name] = component;
      open.push(component);
    }
  }
  return reached;
}

/**
 * What GitHub says of `per_page` in words alone, "(max 30)", said in its schema too: a page larger than GitHub gives is a
 * mistake that must not pass here.
 */
function bound({ name, description = '', schema }: Parameter): void {
  const most = /\(max (\d+)\)/.exec(description)?.[1];
  if (name === 'per_page' && schema && most) Object.assign(schema, { minimum: 1, maximum: Number(most) });
}

/** The path that a request is for, and the names that its query may hold. Undefined where none is described. */
export function queryOf({ paths, components }: Description, path: string): ReadonlySet<string> | undefined {
  const [, item] = Object.entries(paths).find(([template]) => shapeOf(template).test(path)) ?? [];
  if (!item) return undefined;
  const parameters = (item.get.parameters ?? []).map((parameter) =>
    '$ref' in parameter
      ? (components['parameters']?.[parameter.$ref.split('/').at(-1) ?? ''] as unknown as Parameter)
      : parameter,
  );
  return new Set(parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name));
}

/** A path with each `{name}` as one part: what GitHub takes for the value of one must be escaped where it holds a slash. */
function shapeOf(template: string): RegExp {
  return new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);
}
