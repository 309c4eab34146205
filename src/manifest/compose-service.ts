import type { ComposeServiceReason } from '../finding/facts/compose.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { suggest } from '../finding/suggest.ts';
import { memberOf } from '../source/own.ts';
import type { ServicePart } from './compose-file.ts';
import type { Services } from './compose-project.ts';
import { type ComposeReading, refuseShape, type Settings } from './compose-reading.ts';
import { fillIn } from './compose-settings.ts';

/** The name of the service that is read, or why none can be told. */
export type Choice = { readonly name: string } | { readonly problem: Finding };

/**
 * Chooses the service. One that is named is read whatever its profiles are, as Compose starts it (Compose specification,
 * 15-profiles); without a name the files must hold exactly one that is active.
 */
export function chooseService(
  reading: ComposeReading,
  services: Services,
  wanted: string | undefined,
  profiles: readonly string[],
): Choice {
  const names = [...services.keys()];
  const refused = (reason: ComposeServiceReason, suggestion?: string): Choice => {
    return { problem: finding('compose/service', { reason, name: wanted, suggestion }) };
  };
  if (wanted !== undefined) return services.has(wanted) ? { name: wanted } : refused('missing', suggest(wanted, names));
  if (names.length === 0) return refused('none');
  const active = [...services].filter(([, parts]) => isActive(reading, parts, profiles)).map(([name]) => name);
  const [name] = active;
  if (name === undefined) return refused('inactive');
  return active.length === 1 ? { name } : refused('several');
}

/** The profiles that are active: those of the source, else those of `COMPOSE_PROFILES` in a file of variables. */
export function activeProfiles(named: readonly string[], settings: Settings): readonly string[] {
  if (named.length > 0) return named;
  return (settings.get('COMPOSE_PROFILES')?.value ?? '').split(',').map((name) => name.trim());
}

function isActive(reading: ComposeReading, parts: readonly ServicePart[], active: readonly string[]): boolean {
  const asked = parts.flatMap((part) => profilesOf(reading, part));
  return asked.length === 0 || active.includes('*') || asked.some((name) => active.includes(name));
}

function profilesOf(reading: ComposeReading, { file: { document, settings }, pointer, value }: ServicePart): string[] {
  const list = memberOf(value, 'profiles');
  if (list === undefined) return [];
  const inside = `${pointer}/profiles`;
  if (!Array.isArray(list) || list.some((name) => typeof name !== 'string')) {
    refuseShape(reading, 'profiles', document, inside);
    return [];
  }
  return list.flatMap((text, at) => fillIn(reading, { document, pointer: `${inside}/${at}`, text, settings }) ?? []);
}

/** What is left of a service once `!reset` and `!override` before one of its parts have taken away what stood before. */
export function standing(parts: readonly ServicePart[], key?: string): readonly ServicePart[] {
  let left: ServicePart[] = [];
  for (const part of parts) {
    const tag = part.file.document.written?.(key === undefined ? part.pointer : `${part.pointer}/${key}`)?.tag;
    if (tag === '!reset') left = [];
    else if (tag === '!override') left = [part];
    else left.push(part);
  }
  return left;
}
