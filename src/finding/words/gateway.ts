import type { GatewayFacts, Mode } from '../facts/gateway.ts';
import { list, type WordsFor } from './rule-words.ts';

const MODE: Record<Mode, string> = { live: 'live', test: 'sandbox' };

/** A mode, and what the software calls it where that is another word. */
export function inWords(mode: Mode, word: string | undefined): string {
  return word === undefined || word.toLowerCase() === mode ? mode : `${mode}, which is \`${word}\` here`;
}

function takes(wanted: Mode): string {
  return `this environment takes ${wanted === 'live' ? 'live payments' : 'test payments only'}`;
}

const NO_DEFAULT = 'Leave the default out, so that the application stops where the variable is missing.';

export const GATEWAY_WORDS: WordsFor<GatewayFacts> = {
  'gateway/host': {
    severity: 'error',
    stop: 'failed',
    title: 'A payment gateway’s host is of the wrong mode',
    message: ({ gateway, host, wanted, isDefault }) =>
      isDefault
        ? `Where the variable is missing, a ${MODE[host]} host of ${gateway} is taken, and ${takes(wanted)}.`
        : `This is a ${MODE[host]} host of ${gateway}, and ${takes(wanted)}.`,
    hint: ({ gateway, wanted, isDefault }) => (isDefault ? NO_DEFAULT : `Use the ${MODE[wanted]} host of ${gateway}.`),
    about:
      'A sandbox host in an environment that takes live payments means that nothing is really paid; a live host in a test environment means that tests move money.',
  },
  'gateway/key': {
    severity: 'error',
    stop: 'failed',
    title: 'A payment gateway’s key is of the wrong mode',
    message: ({ gateway, credential, key, wanted, isDefault }) =>
      isDefault
        ? `Where the variable is missing, a ${credential} of ${gateway} is taken that is a ${key} one, and ${takes(wanted)}.`
        : `This ${credential} of ${gateway} is a ${key} one, and ${takes(wanted)}.`,
    hint: ({ key, wanted, isNamedSo, isDefault }) => {
      if (isDefault) return NO_DEFAULT;
      return isNamedSo
        ? `Leave ${key} keys out of this environment; which of several the software uses is not seen here.`
        : `Use the ${wanted} key, and treat one that stood in the wrong place as exposed.`;
    },
    about:
      'Several gateways mark their keys as test or live. A test key in production takes no money; a live key in staging takes real money from tests.',
  },
  'gateway/mode': {
    severity: 'error',
    stop: 'failed',
    title: 'A payment gateway’s mode disagrees with the environment',
    message: ({ gateway, mode, wanted, isDefault }) => {
      if (mode === undefined)
        return `The mode of ${gateway} is not one of the words that its software knows, and it would fall back to a default.`;
      const where = isDefault ? 'Where the variable is missing, ' : '';
      return `${where}${gateway} is switched to ${mode}, and ${takes(wanted)}.`;
    },
    hint: ({ wanted, word, isDefault }) => (isDefault ? NO_DEFAULT : `Switch it to ${inWords(wanted, word)}.`),
    about:
      'A variable switches the gateway’s software between sandbox and live. It must agree with the environment; many libraries fall back to the sandbox without a word.',
  },
  'gateway/payments-undeclared': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'The environment does not say which payments it takes',
    message: ({ gateways }) =>
      `${list(gateways)} ${gateways.length === 1 ? 'was' : 'were'} found here, and it is not said whether this environment takes live or test payments.`,
    hint: () => 'Add `payments: live`, `payments: test` or `payments: none` to the environment in tollgate.yml.',
    about:
      'Only well-known names (production, staging …) are understood without being told. A guess could let a test key into `production-eu`. It is an error where something is surely of a gateway; what only may be one warns.',
  },
  'gateway/payments-none': {
    severity: 'error',
    stop: 'failed',
    title: 'A payment gateway is configured where no payments are taken',
    message: ({ gateways }) =>
      `${list(gateways)} ${gateways.length === 1 ? 'was' : 'were'} found here, and the environment says \`payments: none\`.`,
    hint: () => 'Remove the configuration of the gateway, or say `payments: live` or `payments: test`.',
    about:
      'An environment with `payments: none` should not hold the configuration of a payment gateway. A host in a list of what may be reached and a key without a value are none. It is an error where something is surely of a gateway.',
  },
  'gateway/exposed': {
    severity: 'error',
    stop: 'failed',
    title: 'A payment gateway’s secret is shipped to browsers',
    message: ({ gateway, credential, by }) =>
      `This is ${by === 'name' ? 'called ' : ''}a ${credential} of ${gateway}, and is built into what browsers are sent, where everybody can read it.`,
    hint: () =>
      'Give it a name that only the server reads, and replace it at the gateway: whatever was built with it has given it away.',
    about:
      'Frameworks build variables with certain names (`NEXT_PUBLIC_`, `VITE_`, `REACT_APP_`, `EXPO_PUBLIC_`, `NUXT_PUBLIC_`, `VUE_APP_`, `GATSBY_`, `MIX_`, `PUBLIC_` and their like), and configuration such as `runtimeConfig.public`, into code that anybody can read. Publishable keys and identifiers belong there; a secret, a test one too, does not. It is an error where the value has the shape of a secret, or where the name alone is surely that of one.',
  },
  'gateway/swapped': {
    severity: 'error',
    stop: 'failed',
    title: 'A payment gateway’s credential stands under the name of another',
    message: ({ gateway, called, is, isLeak }) =>
      `This is called the ${called} of ${gateway}, and its value is ${is === 'identifier' ? 'an' : 'a'} ${is}: ${
        isLeak ? 'whatever hands the one to browsers hands them the secret' : 'what uses it will be refused'
      }.`,
    hint: ({ called, isLeak }) =>
      isLeak
        ? `Put the ${called} here, and replace the secret at the gateway if this was ever deployed.`
        : `Put the ${called} here; the two may have been swapped.`,
    about:
      'The keys of many gateways begin with what they are. One whose beginning says otherwise than its name was put into the wrong place: with a secret under the name of a publishable key the secret ends up in browsers, and with the two the other way round no payment goes through.',
  },
  'gateway/cut-off': {
    severity: 'error',
    stop: 'failed',
    title: 'A payment gateway’s credential has lost a part of itself',
    message: ({ gateway, credential, by }) =>
      `This ${credential} of ${gateway} is not whole: ${
        {
          cut: 'its end is missing, as where a loader takes `#` for a comment, or where it was not copied to its end',
          lines: 'only the first line of the key is left, and the loader has passed over the others',
          expanded: 'what begins with `$` is gone, as where a loader takes it for a variable',
        }[by]
      }.`,
    hint: ({ by }) =>
      ({
        cut: 'Put the whole value in single quotes, and say in `dialect` of the source which loader reads it.',
        lines: 'Write the key as one line with `\\n` between its lines, in double quotes, or mount it as a file.',
        expanded:
          'Put the value in single quotes, write `$$` for `$` in a Compose file, and say in `dialect` of the source which loader reads it.',
      })[by],
    about:
      'Some credentials hold signs that loaders read as something else: `$` as a variable, `#` as a comment, a line break as the end. What is left still looks like a value, and the gateway refuses it.',
  },
  'gateway/look-alike': {
    severity: 'error',
    stop: 'failed',
    title: 'A host looks like one of a payment gateway, and is another',
    message: ({ gateway, how }) =>
      ({
        front: `This address begins with a host of ${gateway}, and leads to somebody else’s.`,
        slip: `This host is one slip of the hand away from one of ${gateway}, and is none of its own.`,
        letters: `This host has letters that look like those of one of ${gateway}, and is another.`,
      })[how],
    hint: ({ gateway }) =>
      `Write the host as ${gateway} gives it; if this one is meant, waive the finding for this key and say whose host it is.`,
    about:
      'Whoever registers a name that is nearly that of a gateway gets the keys and the payments of those who mistype it, or who copy it from the wrong place. A host is told that begins with one of a gateway and goes on (`api.gateway.example.evil.example`), that is one letter away from it, or that has letters of another script. Other hosts of the gateway’s own domain and hosts inside a company are not. It is an error where the key speaks of the gateway, or where it cannot be a slip.',
  },
};
