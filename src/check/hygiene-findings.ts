import { type Finding, finding, type Place } from '../finding/finding.ts';
import { compareLocations, type Location } from '../finding/location.ts';
import type { Rule, Severity } from '../finding/rules.ts';
import { WORDS } from '../finding/words.ts';
import { flawsInDocument } from '../hygiene/document.ts';
import type { Flaw } from '../hygiene/flaw.ts';
import type { Document } from '../source/document.ts';
import type { Subject } from './check.ts';

/** What is told of an environment and not of a file: there the same text may weigh more, or be right. */
const OF_ENVIRONMENTS: ReadonlySet<Rule> = new Set(['hygiene/placeholder', 'hygiene/empty']);

/** Whether a flaw is told of the environment that has it. Others are told of their file, once, whoever reads it. */
export function isOfEnvironment({ rule }: Flaw): boolean {
  return OF_ENVIRONMENTS.has(rule);
}

/** The finding of a flaw; `isLive` where the text takes part in live payments. */
export function flawFinding(flaw: Flaw, place: Place, isLive: boolean): Finding {
  const { rule, facts, sure } = flaw;
  if (rule === 'hygiene/placeholder') return finding(rule, facts, place, isLive && sure ? 'error' : 'warning');
  return finding(rule, facts, place);
}

/** What is asked of the hygiene of one document. */
export interface HygieneAsked {
  readonly subject: Subject;
  /** Whether it is what an environment will have, and whether that environment takes live payments. */
  readonly deployed?: boolean;
  readonly isOfLive?: boolean;
}

/** What is wrong with the texts of a document, without any schema. What an environment has is judged there. */
export function documentHygiene(
  document: Document,
  { subject, deployed = false, isOfLive = false }: HygieneAsked,
): Finding[] {
  const { value, stringsOnly, format, within = '' } = document;
  const found = flawsInDocument(value, { textual: stringsOnly, yaml: format === 'yaml', deployed });
  const findings = found.flatMap((one): Finding[] => {
    const pointer = within + one.pointer;
    if ('inKey' in one) {
      const location = document.locate(one.pointer, 'key');
      return [finding('hygiene/invisible', { kind: one.inKey, inKey: true }, { location, pointer })];
    }
    const { offset } = one.flaw;
    const location = document.locateIn ? document.locateIn(one.pointer, offset) : document.locate(one.pointer);
    // A text without a place of its own is told of where it is written.
    if (!location) return [];
    const elsewhere =
      !deployed && isOfEnvironment(one.flaw) && isJudgedElsewhere(document.locate(one.pointer), pointer, subject);
    return elsewhere ? [] : [flawFinding(one.flaw, { location, pointer }, isOfLive)];
  });
  return capFindings(findings, subject);
}

/** Leaves out what a schema has said of the same value: that a URL lacks its scheme is what its format says as well. */
export function withoutSaid(findings: readonly Finding[], violations: readonly Finding[]): Finding[] {
  const said = new Set(violations.flatMap(({ rule, pointer }) => (rule === 'validate/format' ? [pointer] : [])));
  return findings.filter(({ rule, pointer }) => rule !== 'hygiene/url' || !said.has(pointer));
}

/**
 * Whether a value is laid into an environment whose hygiene this run looks at, also where a later source overrides it;
 * or stands in a file that is there to be copied and filled in.
 */
function isJudgedElsewhere(start: Location, pointer: string, { effective, plan }: Subject): boolean {
  const { file } = start;
  if (/(?:^|[._/-])(?:example|sample|template|tmpl|dist)(?:[._-][^/]*)?$/i.test(file)) return true;
  const judged = new Set(plan.filter(({ check }) => check === 'hygiene').map(({ environment }) => environment));
  return effective
    .filter(({ environment }) => judged.has(environment))
    .some(
      ({ layers, leaves }) =>
        layers.some((layer) => layer.holds(pointer) && layer.locate(pointer, 'value').file === file) ||
        [...leaves.values()].some((leaf) => compareLocations(leaf.origin().valueLocation, start) === 0),
    );
}

/** Lists the first findings of each rule, what stops before what does not; the rest are counted. */
export function capFindings(findings: readonly Finding[], { request, config }: Subject): Finding[] {
  const { findings: limit } = request.limits;
  const weightOf = ({ rule, severity }: Finding) => config.severities.get(rule) ?? severity;
  const counted = findings.filter((found) => weightOf(found) !== 'off');
  if (counted.length <= limit) return counted;
  const byRule = Map.groupBy(counted, ({ rule }) => rule);
  return [...byRule].flatMap(([rule, all]) => {
    const sorted = [
      ...all.filter(({ severity }) => severity === 'error'),
      ...all.filter((one) => one.severity !== 'error'),
    ];
    const [first, ...more] = sorted.slice(limit);
    if (!first) return all;
    const { location, environment, service } = first;
    const severity = config.severities.get(rule) ?? first.severity;
    const facts = { rule, limit, more: more.length + 1 };
    const place = { location, environment, service };
    return [...sorted.slice(0, limit), finding('hygiene/cap', facts, place, asSeverity(severity, rule))];
  });
}

function asSeverity(severity: Severity | 'off', rule: Rule): Severity {
  return severity === 'off' ? WORDS[rule].severity : severity;
}
