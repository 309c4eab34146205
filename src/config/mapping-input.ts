import { CORE_SCHEMA, load } from 'js-yaml';
import type { RequestReason } from '../finding/facts/config.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { displayKey } from '../finding/pointer.ts';
import { suggest } from '../finding/suggest.ts';
import type { Secret } from '../secret/secret.ts';

/** What inputs are read with: variables of the process, and files that only the caller may name. */
export interface InputContext {
  readonly variable: (name: string) => string | undefined;
  readonly readText: (path: string) => string | undefined;
}

/** What was read of an input, as far as it can be used; what was wrong with it; and what must never be shown. */
export interface ReadInput<T> {
  readonly value: T;
  readonly problems: readonly Finding[];
  readonly secrets: readonly Secret[];
}

/** Says what is wrong with a part of an input; the empty part is the input itself. */
export type Problem = (part: string, reason: RequestReason, suggestion?: string) => undefined;

/** Collects what is wrong with an input. */
export function problemsOf(input: string): { readonly problems: Finding[]; readonly problem: Problem } {
  const problems: Finding[] = [];
  const problem: Problem = (part, reason, suggestion) => {
    const name = part === '' ? input : `${input}.${part}`;
    problems.push(finding('config/input', { name, reason, suggestion }));
    return undefined;
  };
  return { problems, problem };
}

/** An input that is YAML, as a value. Undefined for what is none; the library's message is not kept, since it quotes. */
export function parseYaml(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

/** The members of a mapping. Undefined for anything else. */
export function membersOf(value: unknown): [string, unknown][] | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  return Object.entries(value);
}

/** The members of a mapping that has no others than these. */
export function knownMembers(
  value: unknown,
  keys: readonly string[],
  problem: Problem,
): ReadonlyMap<string, unknown> | undefined {
  const entries = membersOf(value);
  if (!entries) return problem('', 'value-not-allowed');
  const unknown = entries.filter(([key]) => !keys.includes(key));
  for (const [key] of unknown) problem(displayKey(key), 'unknown-input', suggest(key, keys));
  return unknown.length > 0 ? undefined : new Map(entries);
}
