import { createHash } from 'node:crypto';
import type { Config } from '../config/config.ts';
import { setOwn } from '../source/own.ts';

/**
 * Digest (SHA-256) of what of tollgate.yml decides how values are compared: names and payments of the environments, and
 * `parity` but for the lines at which it stands. All of it is in the repository and no secret.
 */
export function rulesDigest({ environments, parity }: Config): string {
  const rules = {
    environments: environments.map(({ name, payments }) => ({ name, payments })),
    parity: parity && { ...parity, rules: parity.rules.map((rule) => ({ ...rule, location: undefined })) },
  };
  return createHash('sha256')
    .update(JSON.stringify(sorted(rules)))
    .digest('hex');
}

/** Members of mappings in the order of their names; the order of lists counts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const ordered: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    setOwn(ordered, key, sorted(member));
  return ordered;
}
