import type { ProbeFacts } from '../facts/probe.ts';
import { didYouMean, quoted } from './rule-words.ts';

type NoTarget = ProbeFacts['probe/no-target'];
type State = NoTarget['state'];

const KEY: Record<Exclude<State, PartState | 'needed'>, string> = {
  missing: 'is not set',
  empty: 'is set and empty',
  'not-text': 'is not text',
  'not-readable': 'cannot be read',
};

type NotKnown = ProbeFacts['probe/not-known'];

const ELSEWHERE = 'Give the address with `url:`, or ask with another kind of probe, such as `tls` or `status-page`.';

/** Why the catalogue has no request to send, and how that is mended. */
const NOT_KNOWN: Record<NotKnown['reason'], readonly [(facts: NotKnown) => string, string]> = {
  'no-request': [({ gateway }) => `no request with a recorded source is known for ${gateway}`, ELSEWHERE],
  'no-request-of-mode': [
    ({ gateway, mode = 'such' }) => `no request with a recorded source is known for ${gateway} with ${mode} payments`,
    `${ELSEWHERE} Or leave this environment out with \`environments\`.`,
  ],
  'payments-none': [
    ({ gateway }) =>
      `${gateway} is asked otherwise for live payments than for test ones, and this environment takes none`,
    'Leave this environment out with `environments`, correct its `payments`, or give the address with `url:`.',
  ],
  'payments-undeclared': [
    ({ gateway }) =>
      `${gateway} is asked otherwise for live payments than for test ones, and nothing says which this environment takes`,
    'Say it with `payments: live` or `payments: test` at the environment.',
  ],
};

/** What is said where the catalogue has no request. */
export function notKnownMessage(facts: NotKnown): string {
  return `Probe "${facts.probe}": ${NOT_KNOWN[facts.reason][0](facts)}; nothing was sent.`;
}

/** How that is mended. */
export function notKnownHint({ reason }: NotKnown): string {
  return NOT_KNOWN[reason][1];
}

/** What only a part of an address can be. */
type PartState = 'present' | 'unfit' | 'several';

/** What is wrong with the variable that gives a part of an address. */
const PART: Record<Exclude<State, 'missing' | 'needed'>, string> = {
  empty: 'is set and empty',
  'not-text': 'is not text',
  'not-readable': 'could not be looked for: a source of this environment cannot be read',
  present: 'is there, and its value cannot be read here',
  unfit: 'has a value that cannot be that part',
  several: 'is one of several variables that say different things',
};

const MERCHANTS = 'a part of its address that only the merchant knows';

/** What is said where a probe has no address to ask, or no value to send. */
export function targetMessage({ probe, key, state, suggestion, of }: NoTarget): string {
  switch (state) {
    case 'needed':
      return `Probe "${probe}": its address has a part that only the merchant knows, and no \`url\` gives it.`;
    case 'present':
    case 'unfit':
    case 'several':
      return ofPart(probe, key, state);
    default:
      if (of === 'part') return ofPart(probe, key, state);
      return `Probe "${probe}" reads its ${of ?? 'address'} from ${quoted(key)}, which ${KEY[state]} in this environment.${didYouMean(suggestion)}`;
  }
}

function ofPart(probe: string, key: string, state: Exclude<State, 'needed'>): string {
  return state === 'missing'
    ? `Probe "${probe}": no variable of this environment gives ${MERCHANTS}.`
    : `Probe "${probe}": ${quoted(key)}, which gives ${MERCHANTS}, ${PART[state]}.`;
}

/** How that is mended. */
export function targetHint({ of, state, names = [] }: NoTarget): string {
  if (state === 'several') return 'Leave one of them in this environment, or give the whole address with `url:`.';
  if (of === 'part') return `Set ${oneOf(names)} where it can be read, or give the whole address with \`url:\`.`;
  return state === 'needed'
    ? 'Add `url: { from: KEY }` with the key that holds the address, and `path:` where it holds only the beginning of it.'
    : 'Set the key in a source of this environment, or correct `from`.';
}

/** Most variables that are named: the first are those that are known best. */
const MOST_NAMES = 3;

/** `A`, `A or B`, `A, B or C`. */
function oneOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES);
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} or ${last}`;
}
