import type { BlameFacts, BlameReason } from '../facts/blame.ts';
import { list, plural, quoted, type WordsFor } from './rule-words.ts';

const FETCH = 'Fetch it: `fetch-depth: 0` of actions/checkout, or `git fetch` of that commit before the gate.';
const FETCH_HERE = 'Or fetch it: `fetch-depth: 0` of actions/checkout.';
const BY_HAND = 'Judge the probe by itself.';

const UNKNOWN: Record<BlameReason, readonly [string, string]> = {
  'no-git': ['there is no git to read the base with', 'Run where git is installed, on an absolute path.'],
  'no-repository': ['the workspace is no git repository', 'Check the repository out, or leave `base-ref` away.'],
  'no-commit': ['the commit of the base is not in this checkout', FETCH],
  unreadable: ['the commit of the base cannot be read', FETCH],
  'too-big': ['the base has more files, or longer ones, than are looked at', BY_HAND],
  timeout: ['reading the base took too long', BY_HAND],
  'not-shown': [
    'the commit of the base is not in this checkout, and GitHub does not show it to the token',
    `Give the job \`permissions: { contents: read }\`, and see whether the commit is one of this repository. ${FETCH_HERE}`,
  ],
  'not-answered': [
    'the commit of the base is not in this checkout, and GitHub gave no answer that can be worked with',
    `Run again. ${FETCH_HERE}`,
  ],
  'same-commit': ['the base is the commit that is checked out itself', 'Name the commit that is live with `base-ref`.'],
  sources: ['the sources of this environment cannot be read from the base without an error', BY_HAND],
  'no-value': ['the base has no value for it', 'A value that is new has nothing to be compared with.'],
  'probe-changed': [
    'the probe, or the sources of its environment, are not in the base as they are here',
    'Change the probe and the configuration one after the other to have them told apart.',
  ],
  blocked: ['the value of the base may not be asked', 'What `allow` says today does not permit the value of the base.'],
  'sent-once': ['its request may change something and is not sent again', BY_HAND],
  'fails-otherwise': ['the value of the base fails as well, but not so that an outage is shown', BY_HAND],
  wavers: [
    'the failure was gone when it was asked again',
    'Run again; a service that wavers does so for customers as well.',
  ],
};

export const BLAME_WORDS: WordsFor<BlameFacts> = {
  'probe/changed': {
    severity: 'error',
    stop: 'failed',
    title: 'The change is what a probe fails for',
    message: ({ probe, keys }) =>
      `Probe "${probe}": the value of ${list(keys.map(quoted))} in the base answers as it should; the change is to blame.`,
    hint: ({ keys }) =>
      `Compare ${list(keys.map(quoted))} with the base, and correct ${keys.length === 1 ? 'it' : 'them'}.`,
    about:
      'A probe failed, and the value that it asks is another one than in the base. The value of the base was asked in the same way, and passed. So it is the change that the deploy would fail for, and not the provider.',
  },
  'probe/outage': {
    severity: 'warning',
    stop: 'failed',
    title: 'The change is not what a probe fails for',
    message: ({ probe, same }) =>
      same
        ? `Probe "${probe}": what it asks is the same as in the base; the provider is to blame, or a value that was wrong before, and not the change.`
        : `Probe "${probe}": the value of the base fails in the same way; the provider is to blame, and not the change.`,
    hint: ({ warns, may }) =>
      `Look at the status page of the provider; rolling back would not help.${warns || !may ? '' : ' `on-outage: warn` of the probe would let the deploy go on.'}`,
    about:
      'A probe failed as it does when a service is out, and the base fails in the same way, or asks the same. To roll back to it would bring nothing. With `on-outage: warn` the findings that show the outage are warnings; with `block`, which is the default, they stop the deploy. A name that does not resolve, and a certificate that is not for the host, are the marks of a wrong value as well: they stop the deploy in any case.',
  },
  'probe/blame-unknown': {
    severity: 'info',
    stop: 'failed',
    title: 'Who is to blame for a failed probe is not known',
    message: ({ probes, reason }) =>
      `${name(probes)}: whether the change or the provider is to blame is not known, since ${UNKNOWN[reason][0]}.`,
    hint: ({ reason }) => UNKNOWN[reason][1],
    about:
      'A probe failed, and a base to compare with was named, but nothing can be said from it. The findings of the probe stand as they are.',
  },
};

const MOST_NAMES = 5;

function name(probes: readonly string[]): string {
  const names = probes.slice(0, MOST_NAMES).map((probe) => `"${probe}"`);
  const more = probes.length > names.length ? [`${plural(probes.length - names.length, 'further one')}`] : [];
  return `Probe${probes.length === 1 ? '' : 's'} ${list([...names, ...more])}`;
}
