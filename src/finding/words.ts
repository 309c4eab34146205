import type { Rule } from './rules.ts';
import { BLAME_WORDS } from './words/blame.ts';
import { CHANGE_WORDS } from './words/change.ts';
import { COMPOSE_WORDS } from './words/compose.ts';
import { CONFIG_WORDS } from './words/config.ts';
import { DATABASE_WORDS } from './words/database.ts';
import { DOTENV_WORDS } from './words/dotenv.ts';
import { GATEWAY_WORDS } from './words/gateway.ts';
import { GATEWAY_ACROSS_WORDS } from './words/gateway-across.ts';
import { GITHUB_WORDS } from './words/github.ts';
import { HYGIENE_WORDS } from './words/hygiene.ts';
import { MANIFEST_WORDS } from './words/manifest.ts';
import { PARITY_WORDS } from './words/parity.ts';
import { POLICY_WORDS } from './words/policy.ts';
import { PROBE_WORDS } from './words/probe.ts';
import type { RuleWords } from './words/rule-words.ts';
import { RUN_WORDS } from './words/run.ts';
import { SAMPLE_WORDS } from './words/samples.ts';
import { SCHEMA_WORDS } from './words/schema.ts';
import { SERVICE_WORDS } from './words/service.ts';
import { SNAPSHOT_WORDS } from './words/snapshot.ts';
import { SOURCE_WORDS } from './words/source.ts';
import { TOGETHER_WORDS } from './words/together.ts';
import { VALIDATE_WORDS } from './words/validate.ts';
import { WAIVER_WORDS } from './words/waiver.ts';

/** Every word about every rule. The compiler demands an entry for each; reports and `docs/rules/` are made from it. */
export const WORDS: { readonly [R in Rule]: RuleWords<R> } = {
  ...SOURCE_WORDS,
  ...DOTENV_WORDS,
  ...MANIFEST_WORDS,
  ...GITHUB_WORDS,
  ...CONFIG_WORDS,
  ...COMPOSE_WORDS,
  ...SCHEMA_WORDS,
  ...VALIDATE_WORDS,
  ...HYGIENE_WORDS,
  ...GATEWAY_WORDS,
  ...GATEWAY_ACROSS_WORDS,
  ...PROBE_WORDS,
  ...BLAME_WORDS,
  ...SAMPLE_WORDS,
  ...SERVICE_WORDS,
  ...DATABASE_WORDS,
  ...TOGETHER_WORDS,
  ...PARITY_WORDS,
  ...SNAPSHOT_WORDS,
  ...WAIVER_WORDS,
  ...CHANGE_WORDS,
  ...POLICY_WORDS,
  ...RUN_WORDS,
};

/** All rules in the order of the table. */
export const RULES = Object.keys(WORDS) as readonly Rule[];

/** What hides something: an unreadable file, violations past the cap. A gate told to look away would pass without having looked. */
const FIRM: ReadonlySet<Rule> = new Set([
  'source/syntax',
  'source/encoding',
  'source/alias',
  'manifest/shape',
  'manifest/not-rendered',
  'compose/shape',
  'compose/reference',
  'validate/cap',
  'validate/nothing-held',
  'hygiene/cap',
  'probe/not-judged',
  'snapshot/failed',
]);

/**
 * Whether tollgate.yml may choose the severity of a rule, or waive its findings. Rules that make a run errored are facts
 * about the run, those about a waiver would waive themselves, and those about a policy would hide what it loosens.
 */
export function isChoosable(rule: Rule): boolean {
  return WORDS[rule].stop === 'failed' && !/^(?:waiver|policy)\//.test(rule) && !FIRM.has(rule);
}

/** Whether `name` is the name of a rule. */
export function isRule(name: string): name is Rule {
  return Object.hasOwn(WORDS, name);
}
