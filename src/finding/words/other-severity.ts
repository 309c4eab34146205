import type { Rule } from '../rules.ts';

const BY_WARN = 'So it is where `warn` asks it and `expect` does not.';
const BY_BLAME = 'So it is with `on-outage: warn`, where an outage is shown.';
const OF_PARITY_RULE = 'A parity rule with `severity` gives its findings that one.';

/** Rules whose findings do not always have their default severity, and when. */
export const OTHER_SEVERITY: Partial<Readonly<Record<Rule, string>>> = {
  'manifest/dangling':
    'It is a warning where a Secret is not among the manifests and one of nearly the same name is: it may be made elsewhere.',
  'manifest/reference':
    'It is an error where the variable is defined further down, and where the value becomes longer than any environment can be.',
  'schema/keyword':
    'A keyword that resembles no known one, or one that only describes, may belong to another tool: it is a warning. `nullable` is an info.',
  'schema/format':
    'It is an error where the name is nearly that of a format that is known; then the run is errored: exit code 2.',
  'source/byte-order-mark':
    'It is an error where the source names such a loader as its `dialect`, and an info where no name stands in the first line.',
  'compose/interpolation':
    'Outside what makes the environment of the service, a required variable is a warning, and one that is not set is not told.',
  'compose/not-a-string': 'It is an error where the container gets another text than the one that is written.',
  'probe/status-page': `So it is where the page as a whole reports a disturbance or maintenance, and \`components\` names none. ${BY_BLAME}`,
  'probe/unreachable': BY_BLAME,
  'probe/health': BY_BLAME,
  'database/unusable': BY_BLAME,
  'probe/status': `${BY_WARN} ${BY_BLAME}`,
  'probe/header': BY_WARN,
  'probe/body': BY_WARN,
  'probe/json': BY_WARN,
  'probe/tls': BY_WARN,
  'probe/certificate': BY_WARN,
  'probe/http-version': BY_WARN,
  'probe/address-family': BY_WARN,
  'probe/latency': BY_WARN,
  'probe/answers': BY_WARN,
  'probe/not-judged': BY_WARN,
  'gateway/host':
    'It is a warning where the catalogue’s fact is not sure, and where the key says itself that it is of the other mode, such as `urls.sandbox` beside `urls.live`.',
  'gateway/key':
    'It is a warning where the catalogue’s fact is not sure, and where the key says itself that it is of the other mode, such as `STRIPE_TEST_SECRET_KEY` beside the live one.',
  'gateway/mode': 'It is a warning where the catalogue’s fact is not sure.',
  'gateway/mode-missing':
    'It is a warning where it is not sure what the software does without the variable, or whether something else switches it: an address, another switch, an empty text.',
  'gateway/pair':
    'It is a warning where the catalogue’s fact is not sure, and where the two may be meant to differ, such as a test key under a name of live ones.',
  'gateway/swapped': 'It is a warning where the catalogue’s fact is not sure.',
  'gateway/cut-off': 'It is a warning where the catalogue’s fact is not sure.',
  'gateway/shared':
    'It is a warning where the catalogue’s fact is not sure, where one line of one file is read by both environments, and where the text may be no credential.',
  'gateway/api-version':
    'It is an error where the version is older than the one in tollgate.yml, and the catalogue’s fact is sure.',
  'parity/missing': `It is an error where a parity rule names the key. ${OF_PARITY_RULE}`,
  'parity/empty': `It is an error where a parity rule names the key. ${OF_PARITY_RULE}`,
  'parity/type': `It is an error where a parity rule says \`must: same\` or \`must: different\`, and where one speaks of a key that holds a mapping or a list on some sides alone. ${OF_PARITY_RULE}`,
  'parity/same': OF_PARITY_RULE,
  'parity/different': OF_PARITY_RULE,
  'parity/shape': OF_PARITY_RULE,
  'parity/absent': OF_PARITY_RULE,
  'parity/expect': OF_PARITY_RULE,
  'parity/not-compared': OF_PARITY_RULE,
  'parity/rule-unused': 'It is an error unless the rule says `must: ignore` or `must: absent`.',
  'policy/loosened': 'It is an info where an entry of tollgate.yml asks for less, and that hides nothing today.',
  'policy/unknown': 'It is an info where the policy of the base does not decide.',
  'hygiene/placeholder':
    'It is a warning in an environment that takes test payments or none, in a file of no environment, and where the text may be a value after all.',
  'hygiene/cap': 'It weighs what the rule weighs whose findings it counts.',
};
