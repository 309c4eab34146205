import type { GatewayAcrossFacts } from '../facts/gateway-across.ts';
import { inWords } from './gateway.ts';
import type { WordsFor } from './rule-words.ts';

/** What is said of a version, by how it stands to the other. */
const VERSION = {
  older: 'is older than the one that tollgate.yml says the code was written for',
  newer: 'is newer than the one that tollgate.yml says the code was written for',
  'not-comparable': 'cannot be compared with the one in tollgate.yml',
} as const;

export const GATEWAY_ACROSS_WORDS: WordsFor<GatewayAcrossFacts> = {
  'gateway/mode-missing': {
    severity: 'error',
    stop: 'failed',
    title: 'The variable that switches a payment gateway to its mode is missing',
    message: ({ gateway, variables, taken, wanted, setIn, isEmpty }) =>
      `${isEmpty ? 'This is empty' : `${variables.join(' or ')} is not set`}${setIn === undefined ? '' : isEmpty ? `, and has a value in ${setIn}` : `, as it is in ${setIn}`}, and without it the software of ${gateway} takes ${taken === 'test' ? 'the sandbox' : 'live payments'}; this environment takes ${wanted === 'live' ? 'live payments' : 'test payments only'}.`,
    hint: ({ variables, wanted, word, isEmpty }) =>
      `Set ${isEmpty ? 'it' : (variables[0] ?? 'it')} to ${inWords(wanted, word)}.`,
    about:
      'The credentials of a gateway are there, and the variable that its software takes the mode from is not. The software then falls back to a mode of its own, without a word: with live credentials every payment fails, or none is real.',
  },
  'gateway/pair': {
    severity: 'error',
    stop: 'failed',
    title: 'Two things of a payment gateway that belong together disagree',
    message: (facts) => {
      const { gateway, of } = facts;
      if (of === 'host-part') return `This names another account of ${gateway} than the host beside it.`;
      return of === 'name'
        ? `The name says ${facts.name}, and the value is a ${facts.value} one of ${gateway}.`
        : `This is a ${facts.value} one of ${gateway}, and what is used with it is a ${facts.value === 'live' ? 'test' : 'live'} one.`;
    },
    hint: (facts) => {
      if (facts.of === 'host-part') return 'Take both from the same account.';
      return facts.of === 'name'
        ? `Put the ${facts.name} one here, or rename the key.`
        : 'Take both from the same mode.';
    },
    about:
      'A key, a host, an account or a mode was changed and what belongs to it was not. Each is right by itself, and every request fails, or goes where nobody expects it.',
  },
  'gateway/shared': {
    severity: 'error',
    stop: 'failed',
    title: 'A credential of a payment gateway is the same in live and in test',
    message: ({ gateway, credential, environment }) =>
      `This ${credential} of ${gateway}, which has one for each mode, is the same in ${environment}, which takes test payments only.`,
    hint: ({ environment }) =>
      `Give each environment its own, and treat a live one that ${environment} has had as exposed.`,
    about:
      'Nothing in such a credential tells its mode, and a comparison of environments sees nothing, since nothing differs. One of the two environments has that of the other. A parity rule that names the key, such as one with `must: same`, says that it is meant.',
  },
  'gateway/api-version': {
    severity: 'warning',
    stop: 'failed',
    title: 'The version of a payment gateway’s API is not the one that is expected',
    message: (facts) => {
      const { gateway, is } = facts;
      if (is === 'different') return `The version of ${gateway}’s API is another one in ${facts.environment}.`;
      if (is === 'nowhere')
        return `No environment says which version of ${gateway}’s API it uses, so none was compared.`;
      return `The version of ${gateway}’s API ${VERSION[is]}.`;
    },
    hint: ({ is }) => {
      if (is === 'different') return 'Use one version in both, unless the newer one is being tried out.';
      if (is === 'nowhere') return 'Remove `api-version`, or correct the name of the key that holds the version.';
      return is === 'older'
        ? 'Raise it to the version of the code.'
        : 'Correct the version here, or `api-version` in tollgate.yml.';
    },
    about:
      'An API that is called with another version than the code was written for answers in another form. It shows when a payment fails.',
  },
  'gateway/replaced': {
    severity: 'info',
    stop: 'failed',
    title: 'A file of yours stands in for what is known of a payment gateway',
    message: ({ gateway }) =>
      `This file takes the place of all that Tollgate knows of ${gateway}: what it does not say is not looked for.`,
    hint: ({ gateway }) =>
      `Give the file an id of its own, and both count; or keep it in step with what \`tollgate gateways\` tells of ${gateway}.`,
    about:
      'A file of a gateway with the id of one that is known replaces it, its hosts, its keys and its probes. That is how a fact is corrected, and it is also how a change could blind the check; so every report says it. Tollgate’s own entry is shown where no tollgate.yml names the file: `tollgate gateways ID` in another folder.',
  },
  'gateway/timeout': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'A pattern of your own gateway took too long',
    message: ({ gateway, seconds }) =>
      `A pattern in the file of "${gateway}" did not come to an end within ${seconds} s, so nothing was recognised.`,
    hint: () => 'Rewrite the pattern without a repetition inside a repetition.',
    about: 'The patterns of a gateway’s file are held against every value of the configuration, under a time limit.',
  },
};
