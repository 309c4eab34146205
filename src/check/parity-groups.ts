import type { ParityRule, ParitySpec } from '../config/config.ts';

/** The group of an environment; one in no group is a group by itself, and has its own name. */
export function groupOf(environment: string, { groups }: Pick<ParitySpec, 'groups'>): string {
  return Object.entries(groups).find(([, members]) => members.includes(environment))?.[0] ?? environment;
}

/** Whether a rule speaks of an environment, by its own name or by that of its group. */
export function speaksTo(rule: ParityRule, environment: string, spec: Pick<ParitySpec, 'groups'>): boolean {
  return rule.in.length === 0 || rule.in.includes(environment) || rule.in.includes(groupOf(environment, spec));
}

/** What a rule expects in an environment: what it says of the environment itself, else of its group. */
export function expectedIn(
  rule: ParityRule,
  environment: string,
  spec: Pick<ParitySpec, 'groups'>,
): string | undefined {
  const { expect } = rule;
  for (const name of [environment, groupOf(environment, spec)]) if (Object.hasOwn(expect, name)) return expect[name];
  return undefined;
}
