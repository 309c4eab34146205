import { type Finding, finding } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import { suggest } from '../finding/suggest.ts';
import { isPathGlob } from '../parity/path-glob.ts';
import { isUrlPattern } from '../parity/url-pattern.ts';
import type { Document, Part } from '../source/document.ts';
import { memberOf } from '../source/own.ts';
import type { Config, ParityRule, ParitySpec } from './config.ts';
import type { Wrong } from './wrong.ts';

/** What is wrong with `parity` that its schema cannot say: names, and rules that would never hold anything. */
export function checkParity({ parity, environments }: Config, document: Document): Finding[] {
  if (!parity) return [];
  const names = environments.map(({ name }) => name);
  const known = [...names, ...Object.keys(parity.groups)];
  const say = sayer(document);
  return [
    ...unknownMembers(parity, names, document),
    ...wrongGroups(parity, names).map(say),
    ...wrongMatches(parity).map(say),
    ...parity.rules.flatMap((rule, at) => [
      ...unknownNames(rule, at, known, document),
      ...wrongPaths(rule, at, document).map(say),
      ...bothScopes(at, document).map(say),
      ...wrongRule(rule, String(at), { parity, names }).map(say),
    ]),
  ];
}

function sayer(document: Document): (wrong: Wrong) => Finding {
  return ({ at, expected, part }) => {
    const pointer = toPointer(['parity', ...at]);
    return finding('config/value', { path: pointer, expected }, { location: document.locate(pointer, part), pointer });
  };
}

function unknown(name: string, known: readonly string[], at: readonly string[], part: Part, document: Document) {
  const location = document.locate(toPointer(['parity', ...at]), part);
  return finding('config/unknown-environment', { name, suggestion: suggest(name, known), known }, { location });
}

function unknownMembers({ groups }: ParitySpec, names: readonly string[], document: Document): Finding[] {
  return Object.entries(groups).flatMap(([group, members]) =>
    members.flatMap((name, at) =>
      names.includes(name) ? [] : [unknown(name, names, ['groups', group, String(at)], 'value', document)],
    ),
  );
}

/** A rule may name environments and groups. */
function unknownNames(rule: ParityRule, entry: number, known: readonly string[], document: Document): Finding[] {
  const at = ['rules', String(entry)];
  return [
    ...rule.in.flatMap((name, index) =>
      known.includes(name) ? [] : [unknown(name, known, [...at, 'in', String(index)], 'value', document)],
    ),
    ...Object.keys(rule.expect).flatMap((name) =>
      known.includes(name) ? [] : [unknown(name, known, [...at, 'expect', name], 'key', document)],
    ),
  ];
}

const A_PATH = 'keys between dots; one that holds a dot or a quote stands in double quotes';

/** A path that leaves nothing to be read, such as `.`, would name the whole configuration. */
function wrongPaths({ paths }: ParityRule, entry: number, { value }: Document): Wrong[] {
  const at = ['rules', String(entry), 'path'];
  const isList = Array.isArray(['parity', ...at].reduce(memberOf, value));
  return paths.flatMap((path, index): Wrong[] =>
    isPathGlob(path) ? [] : [{ at: isList ? [...at, String(index)] : at, expected: A_PATH, part: 'value' }],
  );
}

function wrongMatches({ match }: ParitySpec): Wrong[] {
  return Object.entries(match).flatMap(([path, member]): Wrong[] => [
    ...(isPathGlob(path) ? [] : [{ at: ['match', path], expected: A_PATH, part: 'key' } as const]),
    ...(isPathGlob(member) ? [] : [{ at: ['match', path], expected: A_PATH, part: 'value' } as const]),
  ]);
}

function bothScopes(entry: number, { value }: Document): Wrong[] {
  const at = ['rules', String(entry)];
  const raw = ['parity', ...at].reduce(memberOf, value);
  if (memberOf(raw, 'between') === undefined || memberOf(raw, 'within') === undefined) return [];
  return [{ at: [...at, 'within'], expected: 'either `between` or `within`', part: 'key' }];
}

/** A name must say without doubt what it means, and an environment be in one group at most. */
function wrongGroups({ groups }: ParitySpec, names: readonly string[]): Wrong[] {
  const taken = new Map<string, string>();
  return Object.entries(groups).flatMap(([group, members]): Wrong[] => {
    const isTaken: Wrong = { at: ['groups', group], expected: 'a name that no environment has', part: 'key' };
    const twice = members.flatMap((name, index): Wrong[] => {
      const other = taken.get(name);
      taken.set(name, group);
      const expected = other === group ? 'each environment once' : `an environment that is not in "${other}" already`;
      return other === undefined ? [] : [{ at: ['groups', group, String(index)], expected, part: 'value' }];
    });
    return [...(names.includes(group) ? [isTaken] : []), ...twice];
  });
}

/** What a rule is part of. */
interface Around {
  readonly parity: ParitySpec;
  readonly names: readonly string[];
}

function wrongRule(rule: ParityRule, entry: string, around: Around): Wrong[] {
  const { must, expect, in: named } = rule;
  const at = ['rules', entry];
  const scope = wrongScope(rule, at, around);
  const members = membersOf(rule, around);
  const isRelation = must === 'same' || must === 'different' || must === 'shape';
  const lonely: Wrong[] =
    isRelation && named.length > 0 && members.length === 1 && Object.keys(expect).length === 0
      ? [{ at: [...at, 'in'], expected: `at least two environments for \`must: ${must}\``, part: 'value' }]
      : [];
  const isContrary = (must === 'ignore' || must === 'absent') && Object.keys(expect).length > 0;
  const silent: Wrong[] = isContrary ? [{ at, expected: `either \`must: ${must}\` or \`expect\``, part: 'key' }] : [];
  return [...scope, ...lonely, ...silent, ...wrongExpect(rule, at, members, around)];
}

/** The environments that a rule speaks of. */
function membersOf({ in: named }: ParityRule, { parity, names }: Around): string[] {
  const all = new Set(named.flatMap((name) => parity.groups[name] ?? [name]));
  return names.filter((name) => named.length === 0 || all.has(name));
}

/** `between` and `within` say which environments are held against each other; a rule that holds none says nothing. */
function wrongScope(rule: ParityRule, at: readonly string[], around: Around): Wrong[] {
  if (rule.scope === 'all') return [];
  const key = rule.scope === 'between-groups' ? 'between' : 'within';
  const say = (expected: string): Wrong[] => [{ at: [...at, key], expected, part: 'key' }];
  const { must } = rule;
  if (must !== 'same' && must !== 'different' && must !== 'shape')
    return say(`\`must: same\`, \`different\` or \`shape\` beside \`${key}\``);
  const { groups } = around.parity;
  if (Object.keys(groups).length === 0) return say(`\`groups\` in \`parity\` where a rule says \`${key}\``);
  const groupOf = (name: string) => Object.keys(groups).find((group) => groups[group]?.includes(name)) ?? name;
  const members = membersOf(rule, around);
  const together = [...Map.groupBy(members, groupOf).values()];
  if (key === 'between')
    return together.length > 1 ? [] : say('environments of two groups where a rule says `between`');
  return together.some((some) => some.length > 1)
    ? []
    : say('two environments of one group where a rule says `within`');
}

function wrongExpect(
  rule: ParityRule,
  at: readonly string[],
  members: readonly string[],
  { parity, names }: Around,
): Wrong[] {
  return Object.entries(rule.expect).flatMap(([name, pattern]): Wrong[] => {
    const place = [...at, 'expect', name];
    const meant = parity.groups[name] ?? [name];
    const isKnown = Object.hasOwn(parity.groups, name) || names.includes(name);
    if (isKnown && !meant.some((one) => members.includes(one)))
      return [{ at: place, expected: 'an environment that `in` names', part: 'key' }];
    const expected = wrongPattern(pattern, rule.as);
    return expected === undefined ? [] : [{ at: place, expected, part: 'value' }];
  });
}

function wrongPattern(pattern: string, as: ParityRule['as']): string | undefined {
  if (as === 'url' || /^https?:\/\//.test(pattern))
    return isUrlPattern(pattern) ? undefined : 'a URL pattern in `expect`, such as https://*.example.com/**';
  return isRegularExpression(pattern) ? undefined : 'a valid /regular expression/ in `expect`';
}

function isRegularExpression(pattern: string): boolean {
  if (!/^\/.+\/$/.test(pattern)) return true;
  try {
    return new RegExp(pattern.slice(1, -1), 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
