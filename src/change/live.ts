import type { Config, EnvironmentSpec } from '../config/config.ts';
import { placesText } from '../config/same-sources.ts';

/** What the configuration of now makes of a base whose own tollgate.yml says what each environment is put together from. */
export interface Live {
  readonly config: Config;
  /** Whether all that is checked now was put together from the same sources before. */
  readonly isSame: boolean;
  /** Names of environments that the base does not have. */
  readonly unknown: ReadonlySet<string>;
}

/**
 * The configuration of now over the sources that the base itself names. A file that has lain in the repository for years is
 * no old matter where a change makes it one of production. Without `before` those of now hold on both sides.
 */
export function liveOf(now: Config, before: Config | undefined): Live {
  if (!before) return { config: now, isSame: true, unknown: new Set() };
  const pairs = now.environments.map((environment) => ({ environment, was: counterpart(environment, now, before) }));
  const unknown = new Set(pairs.flatMap(({ environment, was }) => (was ? [] : [environment.name])));
  const isSame = pairs.every(
    ({ environment, was }) => was && placesText(was.sources) === placesText(environment.sources),
  );
  if (isSame) return { config: now, isSame, unknown };
  const environments = pairs.map(({ environment, was }) => ({ ...environment, sources: sourcesOf(environment, was) }));
  return { config: { ...now, environments }, isSame, unknown };
}

/** The environment of its name; or one that is gone, and was put together from the very same. */
function counterpart(
  { name, sources }: EnvironmentSpec,
  now: Config,
  before: Config,
): Pick<EnvironmentSpec, 'sources'> | undefined {
  const isGone = (other: EnvironmentSpec) => !now.environments.some((one) => one.name === other.name);
  return (
    before.environments.find((one) => one.name === name) ??
    before.environments.find((one) => isGone(one) && placesText(one.sources) === placesText(sources))
  );
}

/** Read in the manner of now, as what tollgate.yml says of a source is no part of it. Places are those of now, too. */
function sourcesOf(
  { sources, location }: EnvironmentSpec,
  was: Pick<EnvironmentSpec, 'sources'> | undefined,
): EnvironmentSpec['sources'] {
  return (was?.sources ?? []).map(
    (source) => sources.find((one) => placesText([one]) === placesText([source])) ?? { ...source, location },
  );
}
