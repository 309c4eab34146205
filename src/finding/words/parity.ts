import type { ParityFacts } from '../facts/parity.ts';
import { list, type WordsFor } from './rule-words.ts';

const FAILED = { severity: 'error', stop: 'failed' } as const;
const WARNED = { severity: 'warning', stop: 'failed' } as const;

/** What a value is that is read so. */
const READ_AS: Readonly<Record<ParityFacts['parity/as']['as'], string>> = {
  url: 'a URL',
  duration: 'a duration with units',
  number: 'a decimal number',
  quantity: 'a quantity of Kubernetes',
  bool: 'a switch such as true or off',
  set: 'a list',
  multiset: 'a list',
  text: 'text',
  json: 'JSON',
  yaml: 'YAML',
};

export const PARITY_WORDS: WordsFor<ParityFacts> = {
  'parity/same': {
    ...FAILED,
    title: 'A value must be the same and is not',
    message: ({ environments, odd }) =>
      `Must be the same in ${list(environments)}, and differs${odd === undefined ? '' : `; ${odd} is the odd one out`}.`,
    hint: () => 'Give it one value, or write a parity rule that says why it differs.',
    about: 'A parity rule says `must: same`, and the environments have different values.',
  },
  'parity/different': {
    ...FAILED,
    title: 'A value must differ and is the same',
    message: ({ environments }) => `Must differ, and is the same in ${list(environments)}.`,
    hint: () => 'One of them was copied from the other; give each its own.',
    about:
      'A parity rule says `must: different`, and two environments share a value. A diff cannot see this: nothing differs.',
  },
  'parity/missing': {
    ...WARNED,
    title: 'A key is missing in one environment',
    message: ({ from, has }) => (has.length === 0 ? `Not set in ${from}.` : `Set in ${list(has)} and not in ${from}.`),
    hint: ({ from }) => `Set it in ${from}, or write a parity rule for it with \`must: ignore\` and a reason.`,
    about:
      'A key is set in one environment and not in another. By default this is a warning; under a rule `must: present`, `same` or `different` that names the key it is an error.',
  },
  'parity/empty': {
    ...WARNED,
    title: 'A key is empty in one environment',
    message: ({ from, has }) => `Empty in ${from}${has.length === 0 ? '' : ` and set in ${list(has)}`}.`,
    hint: () => 'Set it; an empty value is usually a secret that is not defined there.',
    about: 'A key is there but holds nothing, while the other environment has a value.',
  },
  'parity/absent': {
    ...FAILED,
    title: 'A key must not be there and is',
    message: ({ environments }) => `Must not be set, and is in ${list(environments)}.`,
    hint: () => 'Remove it, or the rule.',
    about: 'A parity rule says `must: absent`, and an environment that the rule speaks of has the key.',
  },
  'parity/shape': {
    ...FAILED,
    title: 'A value has another shape',
    message: ({ environments }) => `Must have the same type and keys in ${list(environments)}, and has not.`,
    hint: () => 'Compare the two places.',
    about: 'A parity rule says `must: shape`: same type and same keys, whatever the values.',
  },
  'parity/type': {
    ...WARNED,
    title: 'A value has another type in another environment',
    message: ({ kinds, environments }) =>
      `Is ${kinds.map((kind, at) => `${kind} in ${environments[at] ?? ''}`).join(', ')}.`,
    hint: ({ kinds }) =>
      kinds.some((kind) => kind === 'array' || kind === 'object')
        ? 'Give it the same form in both places.'
        : 'Quote it in both or in neither.',
    about:
      'The same key holds values of different types, such as `"3"` and `3`. The application sees two different things.',
  },
  'parity/expect': {
    ...FAILED,
    title: 'A value is not what parity expects here',
    message: ({ by }) => `Does not match what tollgate.yml expects in this environment (compared as ${by}).`,
    hint: () => 'Correct the value, or the `expect` of the parity rule.',
    about:
      'A parity rule pins what a value looks like in each environment, and this one does not. It finds "different and wrong".',
  },
  'parity/as': {
    ...FAILED,
    title: 'A value cannot be read as its parity rule says',
    message: ({ as, environment }) =>
      `Cannot be read as ${READ_AS[as]} in ${environment}, which its parity rule says it is.`,
    hint: () => 'Correct the value, or `as` of the parity rule.',
    about:
      'A parity rule compares values as URLs, durations, numbers or the like, and this value is none. What cannot be read is neither equal nor different. JSON and YAML that have a key twice, a number with more digits than are kept, or more levels or values than a file may have, are not read.',
  },
  'parity/identity': {
    ...WARNED,
    title: 'Items of a list cannot be told apart',
    message: ({ reason, member, environments }) =>
      reason === 'repeated'
        ? `Several items have the same \`${member}\`, so nobody knows which belongs to which in ${list(environments)}; they were not compared.`
        : `Has no \`${member}\`, which \`match\` says identifies the items of this list; what lacks it was not compared (${list(environments)}).`,
    hint: ({ reason }) =>
      reason === 'repeated'
        ? 'Give each its own, or name another member in `match`.'
        : 'Give the item one, or name another member in `match`.',
    about:
      'Items of lists are paired by what identifies them: the member that `match` names, else the first of `name`, `key` and `id` that an item has. Where several items of one side share it, and the sides do not hold the same ones, which of them belong together would be a guess. It is an error where `match` named the member, or where a rule asks something of them.',
  },
  'parity/not-compared': {
    ...FAILED,
    title: 'A value could not be compared',
    message: ({ environments }) => `Cannot be read in ${list(environments)}, so the rule could not be proven.`,
    hint: () => 'Ask for `must: present` instead, or compare where the value can be read.',
    about:
      'A rule asks for a comparison of a value that is only known to exist, or of a number that has lost digits. What was not compared does not pass.',
  },
  'parity/service-missing': {
    ...FAILED,
    title: 'A service is missing in one environment',
    message: ({ service, from }) => `The service "${service}" has no configuration in ${from}.`,
    hint: () => 'Add its files there, or remove the service.',
    about: 'Sources with `{service}` in their path found the service in one environment only.',
  },
  'parity/rule-unused': {
    ...WARNED,
    title: 'A parity rule matches nothing',
    message: ({ path, of }) => {
      if (of === 'match') return `The path "${path}" of \`match\` names no list.`;
      return of === 'alone'
        ? `The path "${path}" compares nothing: later rules decide there for all environments but one.`
        : `The path "${path}" matches no key.`;
    },
    hint: ({ of }) =>
      of === 'alone'
        ? 'The last rule that names a key decides. Say all that must hold in one rule, as with `must: same` and `expect` together.'
        : 'Correct the path, or remove it.',
    about:
      'A rule that matches nothing protects nothing. A renamed key is the usual cause. A rule that asks for something is an error then, since what it asks for was not proven; one that ignores or forbids is a warning, and so is an entry of `match` that names no list. It is an error as well where a rule compares, and later rules for the same keys leave it one environment alone.',
  },
  'parity/timeout': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'A pattern took too long',
    message: ({ seconds }) => `Matching was stopped after ${seconds} s.`,
    hint: () => 'Rewrite the pattern without a repetition inside a repetition.',
    about: 'Every pattern that a user writes runs under a time limit.',
  },
  'parity/foreign-word': {
    ...WARNED,
    title: 'A live value names another environment',
    message: () => 'The name of another environment stands in a value, and this is a production environment.',
    hint: () => 'Check whether the value was copied from another environment.',
    about:
      'A whole word such as staging, sandbox or localhost stands in a production value. Measured on real repositories this is rarely right.',
  },
  'parity/private-host': {
    ...WARNED,
    title: 'A live value points at a private host',
    message: ({ kind }) => `Points at a ${kind === 'loopback' ? 'loopback' : 'private'} address.`,
    hint: () => 'Use the address that the deployed application can reach.',
    about: 'localhost or a private address stands in a value of a production environment.',
  },
  'parity/plain-http': {
    ...WARNED,
    title: 'Plain http where another environment has https',
    message: ({ other }) => `Uses http where ${other} uses https.`,
    hint: () => 'Use https.',
    about: 'The same key is a http URL in one environment and a https URL in another.',
  },
  'parity/secret-shared': {
    ...WARNED,
    title: 'Production shares a secret with another environment',
    message: ({ of, environments, isOneLine }) => {
      const what = of === 'login' ? 'This login, on the same host,' : 'This secret';
      return `${what} is the same in ${list(environments)}${isOneLine ? ', which reads the same line' : ''}.`;
    },
    hint: ({ environments }) =>
      `Give each environment its own, or write a parity rule that says why they share it; whoever can read ${list(environments)} can use it.`,
    about:
      'A key that is called like a secret, or the password in a URL, has the same value in an environment that serves customers and in one that does not. A diff cannot see this: nothing differs. The values are compared by fingerprints under a key that is new in each run. A value that both read from the same line of the same file is told as information, since something may be laid over it where it is deployed. What the catalogue of payment gateways knows is judged by `gateway/shared` and `gateway/key`.',
  },
  'parity/odd-one-out': {
    ...WARNED,
    title: 'One environment differs where all others agree',
    message: ({ odd, environments }) => `${odd} differs here; ${list(environments)} have the same value.`,
    hint: () => 'Give it the value of the others, or write a parity rule that says why it differs.',
    about:
      'Of three or more environments that belong together, all but one hold the same value, and no parity rule says that it may differ. Environments of one group of `parity.groups` belong together; without groups, those that take live payments. Values that name their place, such as a region, and settings of size are left alone.',
  },
  'parity/code-default': {
    ...WARNED,
    title: 'The code falls back to a sandbox where production says nothing',
    message: ({ names, environment, isEmpty, leads, gateway = 'a gateway' }) => {
      const what = {
        'gateway-host': `leads to a test host of ${gateway}`,
        'gateway-mode': `is the test mode of ${gateway}`,
        'gateway-key': `is a test key of ${gateway}`,
        word: 'leads to a test system',
        loopback: 'leads to the machine itself',
      };
      const lacks = names.length > 1 ? 'are not set' : isEmpty ? 'is empty' : 'is not set';
      return `${list(names)} ${lacks} in ${environment}; the code then takes this default, which ${what[leads]}.`;
    },
    hint: ({ names, environment }) =>
      `Set ${names[0] ?? 'it'} in ${environment}, or remove the default, so that the code stops without it.`,
    about:
      'Source code that `scan` names has a default for an environment variable, the default leads to a sandbox or to the machine itself, and an environment that serves customers does not set the variable. Nothing fails then: payments go where no money moves. An error where the catalogue of payment gateways knows the host as a test host by a recorded source.',
  },
};
