import type { GatewayFacts, Mode } from '../facts/gateway.ts';
import { list, type WordsFor } from './rule-words.ts';

const MODE: Record<Mode, string> = { live: 'live', test: 'sandbox' };

export const GATEWAY_WORDS: WordsFor<GatewayFacts> = {
  'gateway/host': {
    severity: 'error',
    stop: 'failed',
    title: 'A payment gateway’s host is of the wrong mode',
    message: ({ gateway, host, wanted }) =>
      `This is a ${MODE[host]} host of ${gateway}, and this environment takes ${wanted === 'live' ? 'live payments' : 'test payments only'}.`,
    hint: ({ gateway, wanted }) => `Use the ${MODE[wanted]} host of ${gateway}.`,
    about:
      'A sandbox host in an environment that takes live payments means that nothing is really paid; a live host in a test environment means that tests move money.',
  },
  'gateway/key': {
    severity: 'error',
    stop: 'failed',
    title: 'A payment gateway’s key is of the wrong mode',
    message: ({ gateway, credential, key, wanted }) =>
      `This ${credential} of ${gateway} is a ${key} one, and this environment takes ${wanted === 'live' ? 'live payments' : 'test payments only'}.`,
    hint: ({ wanted }) => `Use the ${wanted} key, and treat one that stood in the wrong place as exposed.`,
    about:
      'Several gateways mark their keys as test or live. A test key in production takes no money; a live key in staging takes real money from tests.',
  },
  'gateway/mode': {
    severity: 'error',
    stop: 'failed',
    title: 'A payment gateway’s mode disagrees with the environment',
    message: ({ gateway, mode, wanted }) =>
      mode === undefined
        ? `The mode of ${gateway} is not one of the words that its software knows, and it would fall back to a default.`
        : `${gateway} is switched to ${mode}, and this environment takes ${wanted === 'live' ? 'live payments' : 'test payments only'}.`,
    hint: ({ wanted }) => `Switch it to ${wanted}.`,
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
      'Only well-known names (production, staging …) are understood without being told. A guess could let a test key into `production-eu`.',
  },
  'gateway/payments-none': {
    severity: 'error',
    stop: 'failed',
    title: 'A payment gateway is configured where no payments are taken',
    message: ({ gateways }) =>
      `${list(gateways)} ${gateways.length === 1 ? 'was' : 'were'} found here, and the environment says \`payments: none\`.`,
    hint: () => 'Remove the configuration of the gateway, or say `payments: live` or `payments: test`.',
    about: 'An environment with `payments: none` should not hold the configuration of a payment gateway.',
  },
};
