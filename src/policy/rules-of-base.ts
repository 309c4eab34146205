import type { Config, EnvironmentSpec, SourceSpec } from '../config/config.ts';
import { placesText, sourcesText } from '../config/same-sources.ts';

/**
 * The policy of the base over what is deployed now: all that it asks, of environments that are put together as they are
 * now. A source that moved, or a key that moved to a new one, loosens nothing. What tollgate.yml only says to be there is
 * what that of the base says.
 */
export function rulesOver(before: Config, now: Config): Config {
  const environments = before.environments.flatMap((environment): EnvironmentSpec[] => {
    const same = now.environments.find(({ name }) => name === environment.name);
    return same ? [{ ...environment, sources: believed(environment.sources, same.sources) }] : [];
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

/** Sources of now, with the names that the same source of the base says to be there. */
function believed(before: readonly SourceSpec[], now: readonly SourceSpec[]): readonly SourceSpec[] {
  return now.map((source) => {
    const was = before.find((one) => sourcesText([unsaid(one)]) === sourcesText([unsaid(source)]));
    return was && 'present' in source && 'present' in was ? { ...source, present: was.present } : source;
  });
}

/** Whether an environment is said to hold names that the base does not say to be there. */
export function saysMore(before: EnvironmentSpec, now: EnvironmentSpec): boolean {
  const sources = believed(before.sources, now.sources);
  return now.sources.some((source, at) => {
    const held = sources[at];
    if (!held || !('present' in source) || !('present' in held)) return false;
    return (source.present ?? []).some((name) => !(held.present ?? []).includes(name));
  });
}

/** Whether a source is named no more. One that is gone, or that is read in another way, has only moved. */
export function dropsSource(before: EnvironmentSpec, now: EnvironmentSpec, isLeft: (file: string) => boolean): boolean {
  return before.sources.some((source) => {
    if (now.sources.some((one) => placesText([one]) === placesText([source]))) return false;
    if (source.kind === 'process' || source.kind === 'github') return true;
    return (source.kind === 'file' ? [source.path] : source.paths).some((path) => isLeft(path.replace(/^\.\//, '')));
  });
}

function unsaid(source: SourceSpec): SourceSpec {
  return 'present' in source ? { ...source, present: undefined } : source;
}
