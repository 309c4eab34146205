import type { LoosenedHow, PolicyFacts, PolicyPart, PolicyReason } from '../facts/policy.ts';
import { BASE_UNKNOWN } from './base-unknown.ts';
import { list, plural, quoted, type WordsFor } from './rule-words.ts';

const HOW: Record<LoosenedHow, string> = {
  gone: 'under the changed one nothing is said',
  off: 'the changed one turns the rule off',
  waived: 'the changed one waives it',
  'less-severe': 'under the changed one it weighs less',
};

/** What an entry is called, by its name, and what it means that it is gone. */
const PARTS: Record<PolicyPart, (name: string) => readonly [entry: string, gone: string]> = {
  environment: (name) => [`The environment "${name}"`, 'is no longer checked'],
  validate: (name) => [`The entry "${name}" of \`validate\``, 'no longer holds all that it held'],
  gateways: () => ['`gateways`', 'is turned off'],
  gateway: (name) => [
    `The gateway "${name}"`,
    'is replaced by a file of the repository, and `gateway/replaced` does not tell of it',
  ],
  probe: (name) => [`The probe "${name}"`, 'is no longer made'],
  'payment-method': (name) => [`The payment method "${name}"`, 'is no longer judged'],
  redundancy: (name) => [`The group "${name}" of \`redundancy\``, 'is no longer judged'],
  parity: () => ['`parity`', 'no longer compares'],
  'parity-rule': (name) => [`The parity rule for ${name}`, 'is gone, or is another one'],
  rule: (name) => [`The rule \`${name}\``, 'weighs less, or nothing'],
  waiver: (name) => [`The waiver of \`${name}\``, 'is new, or accepts more than in the base'],
  scan: (name) => [`\`scan\` of ${quoted(name)}`, 'is no longer made'],
  file: (name) => [`"${name}"`, 'is still there and no longer read: another file comes before it'],
  more: (name) => [`${name} further entries of tollgate.yml`, 'ask for less'],
};

const UNKNOWN: Record<PolicyReason, readonly [string, string]> = {
  ...BASE_UNKNOWN,
  'no-policy': [
    'the base has no tollgate.yml',
    'Merge a first tollgate.yml without `policy: base`; from then on there is a policy to hold to.',
  ],
  broken: ['the tollgate.yml of the base cannot be worked with', 'Mend it in the base, without `policy: base`.'],
  'not-judged': [
    'some of what it plans cannot be carried out with its own schemas and sources',
    'Look at the change of tollgate.yml and of the schemas by hand.',
  ],
};

export const POLICY_WORDS: WordsFor<PolicyFacts> = {
  'policy/loosened': {
    severity: 'warning',
    stop: 'failed',
    title: 'The change loosens the gate',
    message: (facts) => {
      if (facts.by === 'finding') {
        const more =
          facts.more === 0 ? '' : ` The same holds for ${plural(facts.more, 'further finding')} of the rule.`;
        return `The base’s policy raises \`${facts.rule}\` here; ${HOW[facts.how]}.${more}`;
      }
      const [entry, gone] = PARTS[facts.part](facts.name);
      if (facts.keys.length === 0) return `${entry} ${gone}.`;
      return `${entry} asks for less than in the base, or for something else: ${list(facts.keys.map((key) => `\`${key}\``))}.`;
    },
    hint: ({ by }) =>
      by === 'finding'
        ? 'Have somebody who answers for the gate look at the change of tollgate.yml and of the schemas; `policy: base` holds the change to what was there before.'
        : 'Have somebody who answers for the gate look at this change of tollgate.yml.',
    about:
      'A pull request can change the configuration and, at once, what it is held against: tollgate.yml, the schemas, the lock file with its copies, the files of gateways. So what is checked out is judged a second time under the policy of the base. What only that policy raises is told here, at the place of the finding: it is gone, turned off, waived, or weighs less. What cannot be judged without the network, such as a probe, is compared as it is declared, and so is what hides nothing today. Only names of rules, entries and keys are told. tollgate.yml can neither turn this rule off nor waive it.',
  },
  'policy/changed': {
    severity: 'info',
    stop: 'failed',
    title: 'The change touches the policy, which does not count yet',
    message: ({ files, more }) =>
      `This run is held to the base’s policy; ${list([...files.map((file) => `"${file}"`), ...(more > 0 ? [plural(more, 'further file')] : [])])} ${files.length + more === 1 ? 'is' : 'are'} not as in the base, and will count once merged.`,
    hint: () => 'Look at the change of the policy by itself; nothing of it was tried by this run.',
    about:
      'With `policy: base` tollgate.yml, the schemas, the lock file with its copies and the files of gateways are those of the base. That they are others here is told, and does nothing to this run.',
  },
  'policy/unknown': {
    severity: 'error',
    stop: 'unknown',
    title: 'The policy of the base is not known',
    message: ({ reason, counts }) =>
      counts
        ? `The policy of the base is to decide, and nobody can tell what it says: ${UNKNOWN[reason][0]}.`
        : `Whether the change loosens the gate is not known: ${UNKNOWN[reason][0]}.`,
    hint: ({ reason }) => UNKNOWN[reason][1],
    about:
      'With `policy: base` the tollgate.yml of the base decides. Where there is none that can be read and worked with, nothing was held against it, and the run is errored. Without `policy: base` it is an info: the checked out policy decides, and what it loosens could not be told.',
  },
};
