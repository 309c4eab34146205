import type { Config, EnvironmentSpec } from '../config/config.ts';
import { sourcesText } from '../config/same-sources.ts';

/**
 * The policy of the base over what is deployed now: all that it asks, of environments that are put together as they are
 * now. A source that moved, or a key that moved to a new one, loosens nothing.
 */
export function rulesOver(before: Config, now: Config): Config {
  const environments = before.environments.flatMap((environment): EnvironmentSpec[] => {
    const same = now.environments.find(({ name }) => name === environment.name);
    return same ? [{ ...environment, sources: same.sources }] : [];
  });
  return { ...before, environments, parity: environments.length > 1 ? before.parity : undefined };
}

/** Whether an environment of both is put together from other sources now. */
export function hasOtherSources(before: Config, now: Config): boolean {
  return before.environments.some(({ name, sources }) => {
    const same = now.environments.find((one) => one.name === name);
    return !same || sourcesText(same.sources) !== sourcesText(sources);
  });
}
