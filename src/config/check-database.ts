import type { ProbeSpec } from './config.ts';
import { looksCompared } from './looks-compared.ts';
import type { SettingDemand } from './probe-spec.ts';
import type { Wrong } from './wrong.ts';

/** Schemes of the databases that can be probed. */
const SCHEME = /^(?:postgres|postgresql|mysql|mariadb|redis|rediss):\/\/[^/]/i;

/** What may stand behind `<` and its like: a number, a size or time with its unit, or a version. */
const ORDERED = /^(?:-?\d+(?:\.\d+)?\s*(?:B|kB|MB|GB|TB|us|ms|s|min|h|d)?|\d+(?:\.\d+)+)$/;

/** Settings whose value is a list of words, of which `>=` asks for some. */
const SETS: readonly string[] = ['sql_mode'];

/** What is wrong with a probe of a database that the schema of tollgate.yml cannot see. */
export function checkDatabase({ ask }: ProbeSpec): Wrong[] {
  if (ask.kind !== 'database') return [];
  const { target, settings } = ask;
  const named = target.kind === 'from' || SCHEME.test(target.text);
  return [
    ...(named ? [] : [value(['database'], 'a URL of postgres, mysql, mariadb, redis or rediss')]),
    ...Object.entries(settings).flatMap(([name, demand]): Wrong[] => {
      const at = ['database', 'settings', name];
      if (isForeign(demand))
        return [value(at, 'a comparison with >=, >, <=, < or !=, or the value without an operator')];
      if (!isComparable(name, demand))
        return [
          value(
            at,
            'a number, a size (B, kB, MB, GB, TB), a time (us, ms, s, min, h, d) or a version behind the operator',
          ),
        ];
      if (!isWholeVersion(name, demand)) return [value(at, 'a version in quotes: "16.10" is not the number 16.1')];
      return [];
    }),
  ];
}

function value(at: readonly string[], expected: string): Wrong {
  return { at, expected, part: 'value' };
}

/** Operators of other languages would count as part of the value, which no setting has. */
function isForeign({ kind, ...demand }: SettingDemand): boolean {
  return kind === 'equals' && 'value' in demand && looksCompared(demand.value);
}

function isComparable(name: string, demand: SettingDemand): boolean {
  if (demand.kind === 'equals') return true;
  return demand.all.every(({ operator, than }) => {
    if (operator === '!=') return than !== '';
    return SETS.includes(name.toLowerCase()) ? operator === '>=' && than !== '' : ORDERED.test(than);
  });
}

/** YAML reads 16.10 without quotes as the number 16.1, and nobody can tell which was meant. */
function isWholeVersion(name: string, demand: SettingDemand): boolean {
  const asked = demand.kind === 'equals' ? demand.value : undefined;
  return !/version/i.test(name) || typeof asked !== 'number' || Number.isInteger(asked);
}
