import type { Seen, Suggestion } from './suggest.ts';

/** Where the text is going to be pasted: a file without `parity`, below `parity:`, or at the end of its `rules`. */
export interface Paste {
  readonly into: 'file' | 'parity' | 'rules';
  /** Spaces before the mark of an entry of `rules`. */
  readonly indent: number;
  /** The line in which the last of its `rules` begins. */
  readonly line?: number | undefined;
}

/** What the text says of the run that it was made from. */
export interface Basis {
  readonly environments: readonly string[];
  /** Keys that were compared. */
  readonly keys: number;
  /** Of those, keys of which a rule speaks already. */
  readonly decided: number;
}

/** Keys that a comment lists; what is more is counted. A rule lists all of its own. */
const MOST_NAMED = 40;

/**
 * Suggestions as YAML, to be pasted into tollgate.yml: rules for what can be told from what is there, each with a comment
 * that says what was seen, and comments for what a person has to decide.
 */
export function suggestionsAsYaml(suggestions: readonly Suggestion[], basis: Basis, paste: Paste): string {
  const blocks = ORDER.flatMap((kind) =>
    suggestions.filter(({ seen }) => seen.kind === kind).map((one) => ({ one, lines: blockOf(one, basis) })),
  );
  const rules = blocks.filter(({ one: { seen } }) => ruleOf(seen) !== undefined);
  const rest = blocks.filter(({ one: { seen } }) => ruleOf(seen) === undefined);
  const indent = ' '.repeat(rules.length === 0 ? 0 : paste.indent);
  const open = rules.length === 0 ? [] : { file: ['parity:', '  rules:'], parity: ['  rules:'], rules: [] }[paste.into];
  const text = [...rules, ...rest].map(({ lines }) => lines.map((line) => `${indent}${line}`).join('\n')).join('\n\n');
  return [...introduction(basis, paste, rules.length > 0), ...open, ...(text === '' ? [] : [text]), ''].join('\n');
}

function introduction({ environments, keys, decided }: Basis, { into, line }: Paste, hasRules: boolean): string[] {
  const where = {
    file: 'It goes to the end of tollgate.yml.',
    parity: 'It goes below `parity:`.',
    rules: `It goes to the end of \`rules:\` below \`parity:\`${line === undefined ? '' : `, behind the rule in line ${line}`}.`,
  }[into];
  const rules = decided === 1 ? '1 has a rule already' : `${decided} have a rule already`;
  return [
    `# Proposed by tollgate parity --suggest, from what ${listed(environments, 4)} hold now.`,
    `# ${counted(keys, 'key')} compared${decided === 0 ? '' : `, of which ${rules}`}. ${hasRules ? where : 'There is no rule to propose.'}`,
    ...(hasRules
      ? [
          '# Read each before it stays: from here, what is the same by accident looks alike. A * also names keys to come.',
        ]
      : []),
  ];
}

/** Rules first, then what is to be decided, the most telling first. */
const ORDER: readonly Seen['kind'][] = [
  ...(['same', 'same-address', 'same-notation', 'other-address', 'other-secret', 'present'] as const),
  ...(['finding', 'shared-secret', 'missing', 'empty', 'type', 'differs', 'capacity', 'mixed'] as const),
];

function ruleOf(seen: Seen): readonly string[] | undefined {
  switch (seen.kind) {
    case 'same':
      return ['must: same'];
    case 'same-address':
      return ['must: same', 'as: url'];
    case 'same-notation':
      return ['must: same', `as: ${seen.as}`];
    case 'other-address':
      return ['must: different', 'as: url'];
    case 'other-secret':
      return ['must: different'];
    case 'present':
      return ['must: present'];
    default:
      return undefined;
  }
}

function blockOf({ seen, paths, keys }: Suggestion, { environments }: Basis): string[] {
  const says = saysOf(seen, counted(keys, 'key'), keys === 1, environments).map((line) => `# ${line}`);
  const rule = ruleOf(seen);
  if (rule) return [...says, ...entry(paths, rule)];
  if (seen.kind === 'capacity')
    return [...says, ...entry(paths, ['must: ignore', 'reason: …']).map((line) => `# ${line}`)];
  const named = paths.slice(0, MOST_NAMED).map((path) => `#   ${scalar(path)}`);
  return [...says, ...named, ...(paths.length > named.length ? [`#   … and ${paths.length - named.length} more`] : [])];
}

function entry(paths: readonly string[], members: readonly string[]): string[] {
  const [path = '', ...more] = paths;
  const written =
    more.length === 0 ? [`- path: ${scalar(path)}`] : ['- path:', ...paths.map((one) => `    - ${scalar(one)}`)];
  return [...written, ...members.map((member) => `  ${member}`)];
}

/** Words that YAML 1.1 or 1.2 takes for something else than text. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

function scalar(text: string): string {
  return /^[A-Za-z_][\w.*-]*$/.test(text) && !RESERVED.test(text) ? text : JSON.stringify(text);
}

/** What was seen, in comments of one or two lines. */
function saysOf(seen: Seen, keys: string, isOne: boolean, environments: readonly string[]): string[] {
  const [hold, differ, are] = isOne ? ['holds', 'differs', 'is'] : ['hold', 'differ', 'are'];
  const each = environments.length > 2 ? 'in every environment' : 'in either environment';
  switch (seen.kind) {
    case 'same':
      return [`${keys} ${hold} the same everywhere.`];
    case 'same-address':
      return [
        `${keys} ${hold} the same address everywhere: right for a service that all share,`,
        'and wrong for one that each environment has for itself. Then it must be different.',
      ];
    case 'same-notation':
      return [
        `${keys} ${hold} the same everywhere, ${seen.as === 'set' ? 'in another order' : 'written in more than one way'}.`,
      ];
    case 'other-address':
      return [
        `${keys} ${hold} another address ${each}. To hold each to the right one as well, write it as`,
        `expect: { ${environments
          .slice(0, 3)
          .map((name) => `${scalar(name)}: "https://…"`)
          .join(', ')}${environments.length > 3 ? ', …' : ''} }`,
      ];
    case 'other-secret':
      return [`${keys} ${are} called like a secret, and ${hold} another value ${each}.`];
    case 'present':
      return [`${keys} ${are} there everywhere; nobody can read here what ${isOne ? 'it holds' : 'they hold'}.`];
    default:
      return toDecide(seen, keys, { hold, differ, are, isOne });
  }
}

interface Verbs {
  readonly hold: string;
  readonly differ: string;
  readonly are: string;
  readonly isOne: boolean;
}

function toDecide(seen: Seen, keys: string, { hold, differ, are, isOne }: Verbs): string[] {
  switch (seen.kind) {
    case 'finding':
      return [
        `To look at first: ${keys} ${isOne ? 'has' : 'have'} findings, and no rule is proposed before they are mended.`,
      ];
    case 'shared-secret':
      return [
        `To decide: ${keys} ${are} called like a secret, and environments share a value.`,
        'Give each its own and write must: different; or write must: same, if they are meant to share it.',
      ];
    case 'missing':
      return [
        `To decide: ${keys} ${are} missing in ${listed(seen.environments, 8)}.`,
        'Set what is needed there; for the rest write must: ignore, with a reason.',
      ];
    case 'empty':
      return [`To decide: ${keys} ${are} empty in ${listed(seen.environments, 8)}.`];
    case 'type':
      return [`To decide: ${keys} ${hold} different types.`];
    case 'capacity':
      return [`To decide: ${keys} ${differ} as capacity does by design. Say why, and take the # away.`];
    case 'mixed':
      return [
        `To decide: ${keys} ${are} not alike from item to item or from service to service,`,
        'so that one rule for all of them would not be true.',
      ];
    default:
      return differing(seen, keys, differ);
  }
}

function differing(seen: Seen, keys: string, differ: string): string[] {
  const alone = seen.kind === 'differs' ? seen.alone : undefined;
  const how = alone === undefined ? '' : `; ${alone} stands alone, the others agree`;
  return [
    `To decide: ${keys} ${differ}${how}. must: different where each needs its own;`,
    'must: ignore with a reason where it does not matter; expect: where only one value is right.',
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function listed(names: readonly string[], most: number): string {
  const shown = names.slice(0, most);
  const all = names.length > most ? [...shown, `${names.length - most} more`] : shown;
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '');
}
