import { displayPath } from '../finding/pointer.ts';
import { RULES, WORDS } from '../finding/words.ts';
import type { Report } from '../report/report.ts';

/** Texts that are no secret even when a value equals one: the words that Tollgate itself writes. */
export function ownWords(): Set<string> {
  return new Set([...RULES, ...RULES.flatMap((rule) => rule.split('/')), ...wordsOfTheTable(), ...FORMAT_WORDS]);
}

/**
 * What the gateways of the catalogue are called, their hosts, and the modes of their software. The file of a user gives its gateway a name that is none of ours; so the
 * catalogue is asked, which is at hand where gateways were looked for.
 */
export async function gatewayWords({ gateways, findings }: Report): Promise<string[]> {
  const isTold = gateways.length > 0 || findings.some(({ rule }) => rule.startsWith('gateway/'));
  if (!isTold) return [];
  const { loadCatalogue } = await import('../gateway/catalogue.ts');
  return (await loadCatalogue()).flatMap(({ id, name, hosts, modeVariables }) => [
    id,
    name,
    ...name.split(/[ ()]+/),
    // The words that a switch takes are shown to whoever has to set it. Some are addresses.
    ...modeVariables.flatMap(({ live, test }) => [...live, ...test]),
    ...[...hosts.live, ...hosts.test, ...(hosts.neutral ?? [])],
  ]);
}

/**
 * The names that the configuration gives to its parts, as the report shows them. Without them `NODE_ENV=acceptance` would
 * be taken for a leak in every report of an environment of this name, and `TEAM=payments-core` in one of a waiver of theirs.
 */
export function ownNames(report: Report): Set<string> {
  const shown = [...report.findings, ...report.mended];
  return new Set([
    ...report.environments,
    ...report.plan.flatMap((item) => [item.id, item.name, item.service ?? '']),
    ...report.probes.map((probe) => probe.probe),
    ...report.gateways.flatMap(({ recognised }) => recognised.flatMap(namesOf)),
    ...report.matrix.flatMap(({ rows }) => rows.flatMap(({ pointer }) => namesOfKey(pointer))),
    ...report.parityRules.flatMap(({ paths }) => paths),
    ...shown.flatMap(({ pointer, location }) => [...namesOfKey(pointer), location?.file ?? '']),
    ...shown.flatMap(({ title, hint, related, waived }) => [
      ...[title, hint],
      ...related.map(({ location }) => location.file),
      ...(waived ? [waived.reason, waived.owner ?? ''] : []),
    ]),
    ...namesOfChange(report.change),
  ]);
}

/** A gateway is shown with the files and the keys that it was recognised in. */
function namesOf({ id, name, signs }: Report['gateways'][number]['recognised'][number]): string[] {
  return [id, name, ...signs.flatMap(({ pointer, location }) => [...namesOfKey(pointer), location?.file ?? ''])];
}

/** What a change touches: files, keys, and what has to do with them. */
function namesOfChange(change: Report['change']): string[] {
  if (!change) return [];
  const keys = change.environments.flatMap((one) => one.keys);
  return [
    change.base,
    ...change.files.flatMap(({ path, schemas }) => [path, ...schemas]),
    ...keys.flatMap(({ pointer, location }) => [...namesOfKey(pointer), location?.file ?? '']),
    ...keys.flatMap(({ manifests, schemas, probes }) => [...manifests, ...schemas, ...probes]),
  ];
}

/** A key as the report has it, and as people are shown it. */
function namesOfKey(pointer = ''): string[] {
  return [pointer, displayPath(pointer)];
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
  ...['moreFiles', 'parityRules'],
];
