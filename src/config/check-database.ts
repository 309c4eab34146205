import type { ProbeSpec } from './config.ts';
import type { ProbeExpectation, SettingDemand } from './probe-spec.ts';

/** Schemes of the databases that can be probed. */
const SCHEME = /^(?:postgres|postgresql|mysql|mariadb|redis|rediss):\/\/[^/]/i;

/** What may stand behind `<` and its like: a number, a size or time with its unit, or a version. */
const ORDERED = /^(?:-?\d+(?:\.\d+)?\s*[A-Za-z]{0,3}|\d+(?:\.\d+)+)$/;

/** Settings whose value is a list of words, of which `>=` asks for some. */
const SETS: readonly string[] = ['sql_mode'];

/** What is wrong with a probe of a database that the schema of tollgate.yml cannot see, as what is expected instead. */
export function checkDatabase({ ask, expect, warn }: ProbeSpec): string[] {
  if (ask.kind !== 'database') return [];
  const { target, level, settings } = ask;
  const entries = Object.entries(settings);
  const wrong: string[] = [];
  if (target.kind === 'literal' && !SCHEME.test(target.text)) {
    wrong.push('a URL of postgres, mysql, mariadb, redis or rediss in `database`');
  }
  if (entries.length > 0 && level !== 'login') wrong.push('`level: login` where `settings` are asked for');
  if (!entries.every(([name, demand]) => isComparable(name, demand))) {
    wrong.push('numbers, sizes, times or versions behind the operators in `settings`, such as ">= 200"');
  }
  if (!entries.every(([name, demand]) => isWholeVersion(name, demand))) {
    wrong.push('versions in quotes in `settings`, such as "16.10", which is not the number 16.1');
  }
  if ([expect, warn].some(asksOfHttp)) {
    wrong.push('`latency`, `error-rate`, `ip-family` or `tls: { expires-after: … }` as what is expected of a database');
  }
  return wrong;
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

/** What is expected of no database would never be looked at, and so would pass. */
function asksOfHttp({ status, header, body, jsonSchema, json, httpVersion, answers, tls }: ProbeExpectation): boolean {
  const lists = [body.matches, body.absent, httpVersion, answers.codes, answers.matches, answers.absent, tls.names];
  return (
    [status, jsonSchema, answers.public, tls.minVersion].some((asked) => asked !== undefined) ||
    lists.some(({ length }) => length > 0) ||
    [header, json].some((asked) => Object.keys(asked).length > 0)
  );
}
