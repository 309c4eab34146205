import type { Gateway } from './gateway.ts';

/** A regular expression of a gateway: where it stands, what it is held against, and how many groups are asked of it. */
export interface GatewayExpression {
  /** The keys that lead to it. */
  readonly at: readonly (string | number)[];
  readonly pattern: string;
  /** A whole value, a host, the path of an address, or the body of an answer. */
  readonly of: 'text' | 'host' | 'path' | 'body';
  readonly groups: 0 | 1;
}

/** Every regular expression of a gateway. */
export function expressionsOf({ hosts, credentials, modeVariables, probes, apiVersion }: Gateway): GatewayExpression[] {
  const found: GatewayExpression[] = [];
  const add = (
    pattern: string | undefined,
    of: GatewayExpression['of'],
    groups: 0 | 1,
    ...at: readonly (string | number)[]
  ): void => {
    if (pattern !== undefined) found.push({ at, pattern, of, groups });
  };
  for (const list of ['livePatterns', 'testPatterns'] as const) {
    for (const [at, pattern] of hosts[list].entries()) add(pattern, 'host', 0, 'hosts', list, at);
  }
  for (const [at, credential] of credentials.entries()) {
    const here = ['credentials', at] as const;
    for (const key of ['pattern', 'livePattern', 'testPattern'] as const) add(credential[key], 'text', 0, ...here, key);
    for (const [nth, { pattern }] of (credential.remnants ?? []).entries())
      add(pattern, 'text', 0, ...here, 'remnants', nth, 'pattern');
    add(credential.hostPart?.host, 'host', 1, ...here, 'hostPart', 'host');
    add(credential.hostPart?.value, 'text', 1, ...here, 'hostPart', 'value');
  }
  for (const [at, { retired }] of modeVariables.entries()) add(retired, 'text', 0, 'modeVariables', at, 'retired');
  for (const [at, probe] of probes.entries()) {
    for (const [name, { pattern }] of Object.entries(probe.parts ?? {}))
      add(pattern, 'text', 0, 'probes', at, 'parts', name, 'pattern');
    add(probe.basePattern, 'path', 0, 'probes', at, 'basePattern');
    for (const key of ['bodyPattern', 'authenticatedBodyPattern'] as const)
      add(probe[key], 'body', 0, 'probes', at, key);
  }
  add(apiVersion?.pattern, 'text', 1, 'apiVersion', 'pattern');
  add(apiVersion?.pathPattern, 'path', 1, 'apiVersion', 'pathPattern');
  return found;
}

const compiled = new Map<string, RegExp>();

/** An expression of the catalogue is compiled when it is first asked for, and once. */
function compile(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(pattern, 'u');
  compiled.set(pattern, known);
  return known;
}

/** What an expression finds in a text, with its groups. */
export function matchOf(pattern: string, text: string): RegExpExecArray | null {
  return compile(pattern).exec(text);
}

/** Whether an expression fits a text. */
export function matches(pattern: string, text: string): boolean {
  return compile(pattern).test(text);
}

/** What is no group, or what opens one: what stands behind a backslash, a class, and a bracket. */
const PARTS = /\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)|\(\?<(?![=!])/gsu;

/** How many groups an expression has; undefined where it is none. It is never held against anything: it may have no end. */
export function groupsOf(pattern: string): number | undefined {
  try {
    new RegExp(pattern, 'u');
  } catch {
    return undefined;
  }
  return [...pattern.matchAll(PARTS)].filter(([part]) => part.startsWith('(')).length;
}
