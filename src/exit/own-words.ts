import { RULES, WORDS } from '../finding/words.ts';
import type { Report } from '../report/report.ts';

/** Texts that are no secret even when a value equals one: the words that Tollgate itself writes. */
export function ownWords(): Set<string> {
  return new Set([...RULES, ...wordsOfTheTable(), ...FORMAT_WORDS]);
}

/**
 * The names that the configuration gives to its parts. Without them `NODE_ENV=acceptance` would be taken for a leak in
 * every report of an environment of this name.
 */
export function ownNames(report: Report): Set<string> {
  return new Set([
    ...report.environments,
    ...report.plan.flatMap((item) => [item.id, item.name, item.service ?? '']),
    ...report.probes.map((probe) => probe.probe),
    ...report.gateways.flatMap(({ recognised }) => recognised.flatMap(namesOf)),
    // A gateway that was not recognised can be told of all the same, as one that a host looks like.
    ...report.findings.flatMap(({ rule, message }) => (rule.startsWith('gateway/') ? wordsIn(message) : [])),
    ...report.findings.flatMap(({ location }) => namesOfFile(location?.file)),
  ]);
}

/** A gateway is shown with the files and the keys that it was recognised in, of which any word may be a value as well. */
function namesOf({ id, name, signs }: Report['gateways'][number]['recognised'][number]): string[] {
  const keys = signs.flatMap(({ pointer }) => pointer.split('/'));
  return [id, name, ...keys, ...keys.flatMap(wordsIn), ...signs.flatMap(({ location }) => namesOfFile(location?.file))];
}

/** A file by its path and by its name: a variable such as `ENV_FILE` holds the one or the other. */
function namesOfFile(file = ''): string[] {
  return [file, file.slice(file.lastIndexOf('/') + 1), ...wordsIn(file)];
}

function wordsIn(text: string): string[] {
  return text.split(/[^A-Za-z]+/);
}

/** A message is a function of facts; its source holds its words. */
function wordsOfTheTable(): string[] {
  return RULES.flatMap((rule) => {
    const { title, about, message, hint } = WORDS[rule];
    return [title, about, String(message), String(hint)].flatMap(
      (text) => text.match(/[A-Za-z][A-Za-z-]{6,}[A-Za-z]/g) ?? [],
    );
  });
}

/** Longer words of the formats: members of the JSON report, headings, verdicts. Shorter ones are never looked for. */
const FORMAT_WORDS = [
  ...[
    'annotations',
    'attempts',
    'configuration',
    'dependabot',
    'development',
    'duration',
    'environment',
    'environments',
  ],
  ...['exitCode', 'findings', 'gateways', 'location', 'password', 'production', 'severity', 'tollgate'],
  ...[
    'api-version',
    'mode-variable',
    'mode variable',
    'publishable-key',
    'publishable key',
    'secret-key',
    'secret key',
  ],
  ...['webhook-secret', 'webhook secret', 'payments live', 'payments test', 'payments none', 'look-alike'],
  ...['validate', 'warnings', 'database', 'postgres', 'postgresql', 'redundancy', 'status-page'],
];
