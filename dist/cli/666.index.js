export const id = 666;
export const ids = [666];
export const modules = {

/***/ 95814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   M0: () => (/* binding */ displayPointer),
/* harmony export */   WE: () => (/* binding */ displayKey),
/* harmony export */   WW: () => (/* binding */ looksLikeSecret),
/* harmony export */   Y2: () => (/* binding */ childPointer),
/* harmony export */   Yg: () => (/* binding */ parentPointer),
/* harmony export */   kU: () => (/* binding */ fromPointer),
/* harmony export */   rb: () => (/* binding */ toPointer)
/* harmony export */ });
/** Writes a path as a JSON Pointer (RFC 6901). The root is the empty string. */
function toPointer(path) {
    return path.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
/** Reads a JSON Pointer (RFC 6901). Text that does not begin with `/` is the root. */
function fromPointer(pointer) {
    if (!pointer.startsWith('/'))
        return [];
    return pointer
        .slice(1)
        .split('/')
        .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The pointer of a member of `parent`. */
function childPointer(parent, key) {
    return parent + toPointer([key]);
}
/** The pointer of what holds `pointer`; the root holds itself. */
function parentPointer(pointer) {
    return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}
/** Longest key that is shown as it is. Longer ones are more likely data than names. */
const LONGEST_KEY = 64;
/** Shapes of secrets that providers hand out. Each begins with a marker that no plain name has. */
const SECRET_SHAPE = /(?:^|[^A-Za-z])(?:[srp]k_(?:live|test)_|whsec_|gh[pousr]_|github_pat_|xox[abprs]-|AKIA|eyJ|-----BEGIN)[A-Za-z0-9_-]{6,}/;
/**
 * A pointer as people read it: `database.pool.size`, `env[2].name`. Keys that hold dots are quoted.
 *
 * A key can itself be data, even a secret. One that is very long or has the shape of a secret is left out.
 */
function displayPath(pointer) {
    return fromPointer(pointer).reduce((text, segment) => text + displaySegment(segment, text === ''), '');
}
function displaySegment(segment, first) {
    if (/^\d+$/.test(segment))
        return `[${segment}]`;
    const name = displayKey(segment);
    const shown = /[.[\]"\s]/.test(name) || name === '' ? JSON.stringify(name) : name;
    return first ? shown : `.${shown}`;
}
/** A single key as people read it, left out when it may be data. */
function displayKey(key) {
    if (key.length > LONGEST_KEY)
        return '‹long key›';
    return looksLikeSecret(key) ? '‹key that looks like a secret›' : key;
}
/** A pointer with those keys left out that may be data: what a report shows. */
function displayPointer(pointer) {
    return toPointer(fromPointer(pointer).map(displayKey));
}
/** Whether a text has the shape of a secret that a provider hands out. */
function looksLikeSecret(text) {
    return SECRET_SHAPE.test(text);
}


/***/ }),

/***/ 66793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/**
 * The candidate that was probably meant, for a did-you-mean; undefined when none is near.
 *
 * Near means at most two edits (insert, drop, change, or swap of neighbours) and at most a third of the name, so that
 * short names do not suggest each other. Letter case is no edit. Of equally near ones the first candidate wins.
 */
function suggest(name, candidates) {
    const wanted = name.toLowerCase();
    const most = Math.min(2, Math.floor(wanted.length / 3));
    let best;
    for (const candidate of candidates) {
        const other = candidate.toLowerCase();
        if (Math.abs(other.length - wanted.length) > most)
            continue;
        const edits = distance(wanted, other);
        if (edits <= most && edits < (best?.edits ?? Number.POSITIVE_INFINITY))
            best = { candidate, edits };
    }
    return best?.candidate;
}
/** Damerau–Levenshtein distance in its restricted form: no part of the text is edited twice. */
function distance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current[column] = Math.min(cell(last, column) + 1, cell(current, column - 1) + 1, cell(last, column - 1) + (same ? 0 : 1), swapped ? cell(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        beforeLast = last;
        last = current;
    }
    return cell(last, b.length);
}
function cell(row, at) {
    return row[at] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 1986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y0: () => (/* binding */ RULES),
  q9: () => (/* binding */ WORDS),
  Nd: () => (/* binding */ isRule)
});

// EXTERNAL MODULE: ./build/src/finding/words/rule-words.js
var rule_words = __webpack_require__(93439);
;// CONCATENATED MODULE: ./build/src/finding/words/source.js
const FILE = {
    missing: ['there is no such file', 'Write the path relative to the repository, or remove it from the list.'],
    'outside-workspace': [
        'the path leads outside the workspace, so it was not opened',
        'Only files inside the repository are read; copy the file in, or point the link at a file inside.',
    ],
    'in-git-directory': ['files under .git are never read', 'Name a file of the work tree.'],
    'not-a-regular-file': [
        'this is not a regular file, so it was not read',
        'Name a file; a folder, a pipe or a device cannot hold configuration.',
    ],
    'name-not-allowed': [
        'the path holds a character that no file name may hold',
        'Write the path without control characters.',
    ],
    'too-big': [
        'the file is larger than the cap, so it was not read',
        'Raise file-size in the `limits` input if the file is right.',
    ],
    'format-unknown': [
        'the format cannot be told from the name',
        'Say it: { path: …, format: dotenv | json | yaml | toml }.',
    ],
};
/** Why a text could not be read, as a clause. Shared with the words about `tollgate.yml` itself. */
const SYNTAX = {
    'not-json': 'this is not JSON',
    'not-yaml': 'this is not YAML',
    'not-toml': 'this is not TOML',
    'not-an-assignment': 'this line is not an assignment, and loaders drop it without a word',
    'name-not-allowed': 'the name before "=" is missing or holds a character that loaders do not accept',
    'unclosed-quote': 'a quote is opened here and never closed',
    'unknown-tag': 'the tag is not one of YAML’s own, and nothing is ever built from it',
    'unknown-anchor': 'the alias names an anchor that does not stand before it',
    'key-not-scalar': 'a key of a mapping must be plain text',
    'not-a-mapping': 'configuration is a mapping of keys to values, and this is not',
};
const CAP = {
    'file-size': 'bytes in a file',
    files: 'files',
    depth: 'levels of nesting',
    nodes: 'values in a file, counted after aliases',
    findings: 'findings',
};
const SOURCE_WORDS = {
    'source/file': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A named file was not read',
        message: ({ reason, path }) => `"${path}": ${FILE[reason][0]}.`,
        hint: ({ reason }) => FILE[reason][1],
        about: 'A file that the configuration or an input names is missing, is not a regular file, lies outside the workspace, or is over a cap. The run is errored: a gate that skips what it cannot read would pass without having looked.',
    },
    'source/unreadable': {
        severity: 'error',
        stop: 'unknown',
        title: 'A file could not be read',
        message: ({ path }) => `"${path}" is there but could not be read.`,
        hint: () => 'Give the user of this job the right to read it.',
        about: 'The operating system refused to open a file, or failed while reading it. What it holds is unknown, so the run is errored.',
    },
    'source/no-match': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A pattern matches no file',
        message: ({ pattern }) => `The pattern "${pattern}" matches no file.`,
        hint: () => 'Correct the pattern, or remove it; nothing matched means nothing checked.',
        about: 'A glob that matches nothing would make a check that looks at nothing and passes. It is an error instead.',
    },
    'source/cap': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A cap was reached',
        message: ({ cap, limit }) => `More than ${limit} ${CAP[cap]}; reading stopped here.`,
        hint: ({ cap }) => `Raise ${cap} in the \`limits\` input if this is right.`,
        about: 'Sizes, depths and counts are capped so that a hostile or broken file cannot exhaust the runner. Only a workflow can raise a cap, with the `limits` input.',
    },
    'source/encoding': {
        severity: 'error',
        stop: 'failed',
        title: 'The file is not UTF-8 text',
        message: ({ offset, nul }) => nul ? `A NUL byte stands at offset ${offset}.` : `The bytes at offset ${offset} are not UTF-8.`,
        hint: () => 'Save the file as UTF-8; UTF-16 and Latin-1 are read differently by every loader.',
        about: 'Configuration is read as UTF-8 (a byte order mark is accepted). Anything else would be guessed at, and guessed differently by each loader.',
    },
    'source/syntax': {
        severity: 'error',
        stop: 'failed',
        title: 'The file cannot be read as what it claims to be',
        message: ({ format, reason }) => `${capital(SYNTAX[reason])} (read as ${format}).`,
        hint: ({ reason }) => reason === 'not-an-assignment' || reason === 'name-not-allowed'
            ? 'Write NAME=value, or put # before a comment.'
            : 'Mend the text at this place; everything after it is in doubt.',
        about: 'A file that does not parse fails the gate. In dotenv files each bad line is reported on its own and the other lines are still checked.',
    },
    'source/duplicate-key': {
        severity: 'error',
        stop: 'failed',
        title: 'A key is set twice',
        message: ({ first }) => `Set before at line ${first.line}; loaders disagree about which one wins.`,
        hint: () => 'Keep one of the two.',
        about: 'JSON, YAML, TOML and dotenv loaders either refuse a repeated key or silently keep the first or the last. What runs then depends on the loader.',
    },
    'source/cut-at-hash': {
        severity: 'error',
        stop: 'failed',
        title: 'A value is cut at an unquoted #',
        message: () => 'An unquoted # stands in the value: dotenv drops it and all that follows; other loaders keep it.',
        hint: () => 'Put the value in quotes; to write a comment, put a space before the #.',
        about: 'dotenv reads `KEY=abc#def` as `abc`. Keys and passwords often hold a #, and the loss shows only when the provider refuses them.',
    },
    'source/alias': {
        severity: 'error',
        stop: 'failed',
        title: 'An alias contains itself',
        message: () => 'The anchor is used inside its own value, which has no end.',
        hint: () => 'Take the alias out of the value that it stands for.',
        about: 'YAML allows a node to contain itself. No configuration means that, and nothing can be validated or compared in it.',
    },
    'source/process-missing': {
        severity: 'error',
        stop: 'failed',
        title: 'A listed environment variable is not set',
        message: ({ name }) => `The variable "${name}" is listed in process-names and not set in this step.`,
        hint: () => 'Set it under `env:` of the step, or take the name out of process-names.',
        about: 'A source `process: true` reads exactly the names in `process-names`. One that is not set is missing from what would be deployed.',
    },
};
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/src/finding/words/config.js


const INPUT = {
    'unknown-input': [
        'is not an input of this action',
        'Correct the name; a misspelt input would be ignored without a word.',
    ],
    'value-not-allowed': ['has a value that is not allowed', 'See the table of inputs in the README.'],
    'control-character': [
        'holds a control character, so it was not used',
        'Set the secret again without line breaks; a trailing newline is the usual cause.',
    ],
    'too-short': ['is too short to be protected in reports', 'Use a credential of at least 8 characters.'],
    'not-set': ['names an environment variable that is not set', 'Set it under `env:` of the step.'],
    'unknown-environment': ['names an environment that is not configured', 'Name one of `environments`.'],
    'file-unreadable': ['names a file that could not be read', 'Check the path.'],
};
const CONFIG_WORDS = {
    'config/missing': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The configuration file is missing',
        message: ({ tried }) => `No configuration: looked for ${tried.join(', ')}.`,
        hint: () => 'Write a tollgate.yml, or give the inputs staging, production, schema or files.',
        about: 'Without a configuration file and without the inputs of a first run there is nothing that Tollgate could check, and it does not pass.',
    },
    'config/syntax': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The configuration file is not YAML',
        message: ({ reason }) => `The configuration cannot be read: ${SYNTAX[reason]}.`,
        hint: () => 'Text that begins with *, >, |, @ or holds ": " must be quoted in YAML.',
        about: 'tollgate.yml is YAML 1.2. An unquoted `> 14d` or `*.example.com` is a YAML error: quote it.',
    },
    'config/duplicate-key': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A key of the configuration is set twice',
        message: ({ first }) => `Set before at line ${first.line}.`,
        hint: () => 'Keep one of the two.',
        about: 'The same key twice in one mapping of tollgate.yml: one of them would be ignored.',
    },
    'config/unknown-key': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The configuration has a key that means nothing',
        message: ({ key, suggestion }) => `${(0,rule_words/* quoted */.TL)(key)} is not a key here.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: () => 'Correct or remove it; see docs/configuration.md for every key.',
        about: 'An unknown key is an error and not a warning: a misspelt check would otherwise never run, and the gate would pass.',
    },
    'config/value': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The configuration has a value that cannot be used',
        message: ({ expected }) => `Expected ${expected}.`,
        hint: () => 'See docs/configuration.md for the form of every key.',
        about: 'A value in tollgate.yml has the wrong type or form.',
    },
    'config/nothing-to-check': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'There is nothing to check',
        message: () => 'Nothing is declared that this run could check.',
        hint: () => 'Declare environments, validate, probes or parity in tollgate.yml, and see whether the inputs checks and environment leave anything of it.',
        about: 'A run whose plan is empty never passes: that would be a gate that did not look.',
    },
    'config/unknown-environment': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'An environment is named that is not configured',
        message: ({ name, suggestion }) => `"${name}" is not one of \`environments\`.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: () => 'Correct the name, or add the environment.',
        about: 'A check, a rule, a waiver or an input speaks of an environment that tollgate.yml does not have.',
    },
    'config/unknown-rule': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A rule is named that does not exist',
        message: ({ name, suggestion }) => `"${name}" is not a rule, or not one whose severity can be chosen.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: () => 'docs/rules/ lists every rule.',
        about: 'Severities and waivers name rules. Rules that make a run errored cannot be turned off or waived.',
    },
    'config/input': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'An input cannot be used',
        message: ({ name, reason, suggestion }) => `The input "${name}" ${INPUT[reason][0]}.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: ({ reason }) => INPUT[reason][1],
        about: 'Inputs are read strictly: an unknown name or a misspelt value is an error, since GitHub itself ignores both.',
    },
    'config/event': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'This event may not run the gate',
        message: ({ event }) => `The event ${event} runs with secrets over content that a stranger may control; nothing was read.`,
        hint: () => 'Use pull_request, push, workflow_dispatch or merge_group.',
        about: 'pull_request_target, workflow_run and issue_comment combine the rights of the base repository with content of a pull request. They are refused before anything is read.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/gateway.js

const MODE = { live: 'live', test: 'sandbox' };
const GATEWAY_WORDS = {
    'gateway/host': {
        severity: 'error',
        stop: 'failed',
        title: 'A payment gateway’s host is of the wrong mode',
        message: ({ gateway, host, wanted }) => `This is a ${MODE[host]} host of ${gateway}, and this environment takes ${wanted === 'live' ? 'live payments' : 'test payments only'}.`,
        hint: ({ gateway, wanted }) => `Use the ${MODE[wanted]} host of ${gateway}.`,
        about: 'A sandbox host in an environment that takes live payments means that nothing is really paid; a live host in a test environment means that tests move money.',
    },
    'gateway/key': {
        severity: 'error',
        stop: 'failed',
        title: 'A payment gateway’s key is of the wrong mode',
        message: ({ gateway, credential, key, wanted }) => `This ${credential} of ${gateway} is a ${key} one, and this environment takes ${wanted === 'live' ? 'live payments' : 'test payments only'}.`,
        hint: ({ wanted }) => `Use the ${wanted} key, and treat one that stood in the wrong place as exposed.`,
        about: 'Several gateways mark their keys as test or live. A test key in production takes no money; a live key in staging takes real money from tests.',
    },
    'gateway/mode': {
        severity: 'error',
        stop: 'failed',
        title: 'A payment gateway’s mode disagrees with the environment',
        message: ({ gateway, mode, wanted }) => mode === undefined
            ? `The mode of ${gateway} is not one of the words that its software knows, and it would fall back to a default.`
            : `${gateway} is switched to ${mode}, and this environment takes ${wanted === 'live' ? 'live payments' : 'test payments only'}.`,
        hint: ({ wanted }) => `Switch it to ${wanted}.`,
        about: 'A variable switches the gateway’s software between sandbox and live. It must agree with the environment; many libraries fall back to the sandbox without a word.',
    },
    'gateway/payments-undeclared': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The environment does not say which payments it takes',
        message: ({ gateways }) => `${(0,rule_words/* list */.p_)(gateways)} was found here, and it is not said whether this environment takes live or test payments.`,
        hint: () => 'Add `payments: live`, `payments: test` or `payments: none` to the environment in tollgate.yml.',
        about: 'Only well-known names (production, staging …) are understood without being told. A guess could let a test key into `production-eu`.',
    },
    'gateway/payments-none': {
        severity: 'error',
        stop: 'failed',
        title: 'A payment gateway is configured where no payments are taken',
        message: ({ gateways }) => `${(0,rule_words/* list */.p_)(gateways)} was found here, and the environment says \`payments: none\`.`,
        hint: () => 'Remove the configuration of the gateway, or say `payments: live` or `payments: test`.',
        about: 'An environment with `payments: none` should not hold the configuration of a payment gateway.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/parity.js

const FAILED = { severity: 'error', stop: 'failed' };
const WARNED = { severity: 'warning', stop: 'failed' };
const PARITY_WORDS = {
    'parity/same': {
        ...FAILED,
        title: 'A value must be the same and is not',
        message: ({ environments, odd }) => `Must be the same in ${(0,rule_words/* list */.p_)(environments)}, and differs${odd === undefined ? '' : `; ${odd} is the odd one out`}.`,
        hint: () => 'Give it one value, or write a parity rule that says why it differs.',
        about: 'A parity rule says `must: same`, and the environments have different values.',
    },
    'parity/different': {
        ...FAILED,
        title: 'A value must differ and is the same',
        message: ({ environments }) => `Must differ, and is the same in ${(0,rule_words/* list */.p_)(environments)}.`,
        hint: () => 'One of them was copied from the other; give each its own.',
        about: 'A parity rule says `must: different`, and two environments share a value. A diff cannot see this: nothing differs.',
    },
    'parity/missing': {
        ...WARNED,
        title: 'A key is missing in one environment',
        message: ({ from, has }) => (has.length === 0 ? `Not set in ${from}.` : `Set in ${(0,rule_words/* list */.p_)(has)} and not in ${from}.`),
        hint: ({ from }) => `Set it in ${from}, or write a parity rule for it with \`must: ignore\` and a reason.`,
        about: 'A key is set in one environment and not in another. By default this is a warning; under a rule `must: present`, `same` or `different` that names the key it is an error.',
    },
    'parity/empty': {
        ...WARNED,
        title: 'A key is empty in one environment',
        message: ({ from, has }) => `Empty in ${from}${has.length === 0 ? '' : ` and set in ${(0,rule_words/* list */.p_)(has)}`}.`,
        hint: () => 'Set it; an empty value is usually a secret that is not defined there.',
        about: 'A key is there but holds nothing, while the other environment has a value.',
    },
    'parity/absent': {
        ...FAILED,
        title: 'A key must not be there and is',
        message: ({ environments }) => `Must not be set, and is in ${(0,rule_words/* list */.p_)(environments)}.`,
        hint: () => 'Remove it, or the rule.',
        about: 'A parity rule says `must: absent`, and an environment that the rule speaks of has the key.',
    },
    'parity/shape': {
        ...FAILED,
        title: 'A value has another shape',
        message: ({ environments }) => `Must have the same type and keys in ${(0,rule_words/* list */.p_)(environments)}, and has not.`,
        hint: () => 'Compare the two places.',
        about: 'A parity rule says `must: shape`: same type and same keys, whatever the values.',
    },
    'parity/type': {
        ...WARNED,
        title: 'A value has another type in another environment',
        message: ({ kinds, environments }) => `Is ${kinds.map((kind, at) => `${kind} in ${environments[at] ?? ''}`).join(', ')}.`,
        hint: () => 'Quote it in both or in neither.',
        about: 'The same key holds values of different types, such as `"3"` and `3`. The application sees two different things.',
    },
    'parity/expect': {
        ...FAILED,
        title: 'A value is not what parity expects here',
        message: ({ by }) => `Does not match what tollgate.yml expects in this environment (compared as ${by}).`,
        hint: () => 'Correct the value, or the `expect` of the parity rule.',
        about: 'A parity rule pins what a value looks like in each environment, and this one does not. It finds "different and wrong".',
    },
    'parity/not-compared': {
        ...FAILED,
        title: 'A value could not be compared',
        message: ({ environments }) => `Cannot be read in ${(0,rule_words/* list */.p_)(environments)}, so the rule could not be proven.`,
        hint: () => 'Ask for `must: present` instead, or compare where the value can be read.',
        about: 'A rule asks for a comparison of a value that is only known to exist. What was not compared does not pass.',
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
        message: ({ path }) => `The path "${path}" matches no key.`,
        hint: () => 'Correct the path, or remove it.',
        about: 'A rule that matches nothing protects nothing. A renamed key is the usual cause.',
    },
    'parity/timeout': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A pattern took too long',
        message: ({ seconds }) => `Matching was stopped after ${seconds} s.`,
        hint: () => 'Rewrite the pattern without a repetition inside a repetition.',
        about: 'Every pattern that a user writes runs under a time limit.',
    },
    'parity/placeholder': {
        ...FAILED,
        title: 'A placeholder was never replaced',
        message: () => 'Looks like a placeholder that nobody replaced.',
        hint: () => 'Set the real value.',
        about: '`changeme`, `<your-key>`, `xxx` and the like are found in values that would be deployed.',
    },
    'parity/foreign-word': {
        ...WARNED,
        title: 'A live value names another environment',
        message: ({ word }) => `The word "${word}" stands in a value of an environment that takes live payments.`,
        hint: () => 'Check whether the value was copied from another environment.',
        about: 'A whole word such as staging, sandbox or localhost stands in a production value. Measured on real repositories this is rarely right.',
    },
    'parity/private-host': {
        ...WARNED,
        title: 'A live value points at a private host',
        message: ({ kind }) => `Points at a ${kind === 'loopback' ? 'loopback' : 'private'} address.`,
        hint: () => 'Use the address that the deployed application can reach.',
        about: 'localhost or a private address stands in a URL of an environment that takes live payments.',
    },
    'parity/plain-http': {
        ...WARNED,
        title: 'Plain http where another environment has https',
        message: ({ other }) => `Uses http where ${other} uses https.`,
        hint: () => 'Use https.',
        about: 'The same key is a http URL in one environment and a https URL in another.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/probe.js

const UNREACHABLE = {
    dns: ['the host name does not resolve', 'Check the host name; a wrong merchant prefix or a typo is the usual cause.'],
    refused: ['the connection was refused', 'Check host and port, and whether the service is up.'],
    reset: [
        'the connection was closed before an answer',
        'Check whether the service is up and speaks HTTP on this port.',
    ],
    timeout: ['no full answer came in time', 'Check whether the service is up, or give the probe a longer `timeout`.'],
    'tls-expired': [
        'the certificate has expired',
        'The certificate must be renewed before anything is deployed against it.',
    ],
    'tls-not-yet-valid': ['the certificate is not valid yet', 'Check the certificate and the clock.'],
    'tls-name': [
        'the certificate is for another name',
        'Check the host name; the certificate must name it as a subject alternative name.',
    ],
    'tls-untrusted': [
        'the certificate is not trusted',
        'The chain must lead to a known authority; a private one comes from the `tls-ca` input.',
    ],
    'tls-protocol': ['no TLS 1.2 or newer could be agreed', 'The service must speak TLS 1.2 or newer on this port.'],
    protocol: ['the answer is not HTTP', 'Check the port, and what listens there.'],
    'body-too-big': ['the answer is larger than the cap', 'Probe an address with a short answer.'],
};
const BLOCKED = {
    'not-a-url': ['the value is not an absolute URL', 'Write it with scheme and host: https://….'],
    scheme: [
        'only https is probed',
        'Use https; plain http is possible for hosts in the `allow-private-hosts` input alone.',
    ],
    'user-info': [
        'the URL holds a user name or a password',
        'Take it out of the URL; bind a credential in the workflow instead.',
    ],
    'private-address': [
        'the host has an address that is not public',
        'If it is meant, name the host in the `allow-private-hosts` input of the workflow.',
    ],
    'not-allowed': [
        'the URL is none that `allow` permits in this environment',
        'Correct the URL, or extend `allow` in tollgate.yml.',
    ],
    'wrong-mode-host': [
        'the host is not one that this payment gateway uses in the mode of this environment',
        'Correct the URL, or say with `allow` which hosts are right here.',
    ],
    method: [
        'the method may change something',
        'Use GET, HEAD or OPTIONS, a request of the catalogue, or bind the method to a credential in the workflow.',
    ],
    'credential-missing': [
        'no credential of this name was given',
        'Bind it with the `credentials` input of the workflow.',
    ],
    'credential-origin': [
        'the credential is bound to another origin',
        'Correct the URL, or the `origin` in the `credentials` input.',
    ],
    'credential-path': [
        'the credential is not bound to this path',
        'Correct the path, or `paths` in the `credentials` input.',
    ],
    'credential-method': [
        'the credential is not bound to this method',
        'Correct the method, or `methods` in the `credentials` input.',
    ],
};
const probe_FAILED = { severity: 'error', stop: 'failed' };
const PROBE_WORDS = {
    'probe/unreachable': {
        ...probe_FAILED,
        title: 'A probed service cannot be used',
        message: ({ probe, reason, attempts }) => `Probe "${probe}": ${UNREACHABLE[reason][0]} (${reason}, ${(0,rule_words/* plural */.LS)(attempts, 'attempt')}).`,
        hint: ({ reason }) => UNREACHABLE[reason][1],
        about: 'The address about to be deployed was asked and gave no usable answer. The reason in brackets is stable and can be relied on by scripts.',
    },
    'probe/blocked': {
        ...probe_FAILED,
        title: 'A probe was not allowed, and nothing was sent',
        message: ({ probe, reason }) => `Probe "${probe}": ${BLOCKED[reason][0]}; nothing was sent.`,
        hint: ({ reason }) => BLOCKED[reason][1],
        about: 'A probe goes only to https, to public addresses, to what `allow` or the gateway catalogue permits, and with a credential only where the workflow bound it. What is not allowed is not sent and does not pass.',
    },
    'probe/status': {
        ...probe_FAILED,
        title: 'A probed service answers with the wrong status',
        message: ({ probe, status, expected }) => `Probe "${probe}": answered ${status}, expected ${expected.join(' or ')}.`,
        hint: ({ status }) => status >= 500
            ? 'The service itself fails; look at its status page before deploying.'
            : 'Check the URL, its path and the version in it.',
        about: 'The service answered, and not with the status that the probe expects.',
    },
    'probe/redirect': {
        ...probe_FAILED,
        title: 'A probed service redirects',
        message: ({ probe, status, sameOrigin }) => `Probe "${probe}": answered ${status}, a redirect ${sameOrigin ? 'within its origin' : 'to another origin'} (not followed).`,
        hint: () => 'Configure the address that the service redirects to.',
        about: 'Redirects are never followed: a credential must not travel to a host that nobody named.',
    },
    'probe/credential-refused': {
        ...probe_FAILED,
        title: 'A probed service refuses the credential',
        message: ({ probe, status }) => `Probe "${probe}": the credential was refused with ${status}.`,
        hint: () => 'Check that the key belongs to this environment and may read what the probe asks for.',
        about: 'With a credential only the authenticated answer passes.',
    },
    'probe/body': {
        ...probe_FAILED,
        title: 'A probed service answers with the wrong content',
        message: ({ probe, reason, violations }) => reason === 'schema'
            ? `Probe "${probe}": the answer breaks its JSON Schema in ${(0,rule_words/* plural */.LS)(violations, 'place')}.`
            : `Probe "${probe}": the answer is ${reason === 'not-json' ? 'not JSON' : 'compressed and was not read'}.`,
        hint: () => 'Compare the answer with what the application expects of this version of the API.',
        about: 'The status is right, but the content is not what the application relies on.',
    },
    'probe/latency': {
        ...probe_FAILED,
        title: 'A probed service is too slow',
        message: ({ probe, milliseconds, limit }) => `Probe "${probe}": took ${milliseconds} ms, at most ${limit} ms are allowed.`,
        hint: () => 'Look at the service before deploying, or raise `expect.latency.max`.',
        about: 'The answer took longer than `expect.latency` allows.',
    },
    'probe/certificate': {
        ...probe_FAILED,
        title: 'A certificate expires soon',
        message: ({ probe, days, limit }) => `Probe "${probe}": the certificate expires in ${(0,rule_words/* plural */.LS)(days, 'day')}, at least ${(0,rule_words/* plural */.LS)(limit, 'day')} are wanted.`,
        hint: () => 'Have the certificate renewed.',
        about: 'The certificate of the probed service expires sooner than `expect.tls.expires-after` allows.',
    },
    'probe/flaky': {
        severity: 'warning',
        stop: 'failed',
        title: 'A probe passed only after a retry',
        message: ({ probe, attempts }) => `Probe "${probe}": passed at attempt ${attempts}.`,
        hint: () => 'A service that fails now and then will do so for customers as well.',
        about: 'A failure that a retry took away is not hidden: it is a warning.',
    },
    'probe/no-target': {
        ...probe_FAILED,
        title: 'A probe has no address to ask',
        message: ({ probe, key, state }) => `Probe "${probe}" reads its address from ${(0,rule_words/* quoted */.TL)(key)}, which ${state === 'missing' ? 'is not set' : state === 'not-text' ? 'is not text' : 'cannot be read'} in this environment.`,
        hint: () => 'Set the key in a source of this environment, or correct `from`.',
        about: 'A probe with `{ from: KEY }` asks the value about to be deployed. Without a value nothing can be asked, and that does not pass.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/run.js

const UNKNOWN = { severity: 'error', stop: 'unknown' };
const RUN_WORDS = {
    'waiver/expired': {
        severity: 'warning',
        stop: 'failed',
        title: 'A waiver has expired',
        message: ({ rule, expires }) => `The waiver of ${rule} ended on ${expires}; what it waived counts again.`,
        hint: () => 'Mend the finding, or renew the waiver with its reason.',
        about: 'A waiver is an accepted finding with a reason, an owner and an end. After its end the finding is back.',
    },
    'waiver/unused': {
        severity: 'warning',
        stop: 'failed',
        title: 'A waiver matches nothing',
        message: ({ rule }) => `No finding of ${rule} matches this waiver.`,
        hint: () => 'Remove it; the finding was mended, or the waiver names another place.',
        about: 'A waiver that matches nothing would silently cover the next finding.',
    },
    'run/crashed': {
        ...UNKNOWN,
        title: 'Tollgate itself failed',
        message: ({ where, thrown }) => `Something in "${where}" ended with ${thrown}; what it should have shown is unknown.`,
        hint: () => 'This is a bug in Tollgate: please report it, with the version and the part named here.',
        about: 'A crash is never a pass. Its message is not shown, since a library’s message may hold pieces of the configuration.',
    },
    'run/deadline': {
        ...UNKNOWN,
        title: 'The run took too long',
        message: ({ seconds }) => `The run was ended after ${seconds} s; what was not seen by then is unknown.`,
        hint: () => 'Raise run-seconds in the `limits` input, or lower the timeouts of the probes.',
        about: 'One deadline bounds the whole run, so that a hanging service cannot hold up a deploy for ever, nor let it through.',
    },
    'run/signal': {
        ...UNKNOWN,
        title: 'The run was ended from outside',
        message: ({ signal }) => `Ended by ${signal} before everything was seen.`,
        hint: () => 'Run it again.',
        about: 'A cancelled job, a lost runner or a person ended the run. It never counts as passed.',
    },
    'run/incomplete': {
        ...UNKNOWN,
        title: 'Not all of the plan has run',
        message: ({ planned, done }) => `${done} of ${(0,rule_words/* plural */.LS)(planned, 'planned item')} ran.`,
        hint: () => 'See the other findings for what ended the run.',
        about: 'The plan is fixed before the run. The gate passes only when all of it has run.',
    },
    'run/leak-blocked': {
        ...UNKNOWN,
        title: 'A secret was about to be printed',
        message: ({ sinks }) => `A known secret stood in what was to be written (${sinks.join(', ')}); it was replaced.`,
        hint: () => 'If a key or a file name of yours holds the secret, rename it; otherwise this is a bug in Tollgate: please report it.',
        about: 'Everything that leaves is searched for every known secret in its usual encodings. A hit is replaced, and the run is errored.',
    },
    'run/output': {
        ...UNKNOWN,
        title: 'A report could not be written',
        message: ({ sink }) => `Writing ${sink} failed.`,
        hint: () => 'Check that the place exists and has room.',
        about: 'A verdict that nobody can read is not a verdict: when an asked-for report cannot be written, the run is errored.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/schema.js

const SCHEMA_WORDS = {
    'schema/syntax': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The schema is not a JSON Schema',
        message: ({ reason }) => reason === 'not-a-schema'
            ? 'This part of the schema does not follow the rules of JSON Schema.'
            : 'A schema is an object, true or false.',
        hint: () => 'Compare the keyword at this place with the specification of its dialect.',
        about: 'The schema is checked against the metaschema of its dialect before it is used. A schema that does not compile makes the run errored.',
    },
    'schema/dialect': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The dialect of the schema is not supported',
        message: () => '"$schema" names a dialect that is not supported.',
        hint: () => 'Use http://json-schema.org/draft-07/schema# or https://json-schema.org/draft/2020-12/schema.',
        about: 'Schemas of draft-07 and 2020-12 are read; without "$schema" a schema counts as draft-07.',
    },
    'schema/keyword': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The schema has an unknown keyword',
        message: ({ keyword, suggestion }) => `${(0,rule_words/* quoted */.TL)(keyword)} is not a keyword of this dialect.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: () => 'Correct the keyword; JSON Schema ignores unknown ones, so the rule would never apply.',
        about: 'JSON Schema ignores keywords that it does not know, so that a misspelt `requierd` switches its rule off. Here it is an error.',
    },
    'schema/format': {
        severity: 'warning',
        stop: 'wrong-request',
        title: 'The schema has an unknown format',
        message: ({ format }) => `The format "${format}" is not known and is not checked.`,
        hint: () => 'Use a format of the specification, or a pattern.',
        about: 'Formats are asserted. One that is not known cannot be, which is said instead of being passed over.',
    },
    'schema/reference': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A reference in the schema leads nowhere',
        message: ({ remote }) => remote
            ? 'A "$ref" leads to another host; nothing is fetched during a run.'
            : 'A "$ref" leads to nothing that was read.',
        hint: () => 'Put the schema into the same file under "$defs" and refer to it as "#/$defs/NAME".',
        about: 'A run never fetches a schema: it would let whoever controls the other host decide what passes.',
    },
    'schema/timeout': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The schema took too long',
        message: ({ seconds }) => `Validation was stopped after ${seconds} s; a pattern with nested repetition is the usual cause.`,
        hint: () => 'Rewrite the pattern without a repetition inside a repetition, such as (a+)+.',
        about: 'Every pattern that a user writes runs under a time limit, so that a catastrophic regular expression ends as an error and not as a hanging deploy.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/validate.js

const WORD = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    null: 'null',
    array: 'a list',
    object: 'a mapping',
};
const validate_FAILED = { severity: 'error', stop: 'failed' };
const VALIDATE_WORDS = {
    'validate/required': {
        ...validate_FAILED,
        title: 'A required key is missing',
        message: ({ key, suggestion, declared }) => `${(0,rule_words/* quoted */.TL)(key)} is ${declared ? 'required by tollgate.yml' : 'required by the schema'} and not set.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: () => 'Set it here, or stop requiring it.',
        about: 'A key that the schema, or `require:` in tollgate.yml, demands is not set. The finding points at the place where it would stand.',
    },
    'validate/type': {
        ...validate_FAILED,
        title: 'A value is of the wrong type',
        message: ({ expected, found }) => `Expected ${expected.map((kind) => WORD[kind]).join(' or ')}, found ${WORD[found]}.`,
        hint: () => 'Text from dotenv files is converted where the schema asks for a number or a boolean; other formats must be right as they are.',
        about: 'The value’s type is not the one that the schema asks for.',
    },
    'validate/enum': {
        ...validate_FAILED,
        title: 'A value is not one of the allowed ones',
        message: ({ allowed }) => `Not one of the ${(0,rule_words/* plural */.LS)(allowed, 'allowed value')}.`,
        hint: () => 'See `enum` in the schema.',
        about: 'The schema lists the values that may stand here, and this is none of them.',
    },
    'validate/const': {
        ...validate_FAILED,
        title: 'A value is not the required one',
        message: () => 'Not the one value that the schema allows.',
        hint: () => 'See `const` in the schema.',
        about: 'The schema allows exactly one value here.',
    },
    'validate/pattern': {
        ...validate_FAILED,
        title: 'A value does not have the required form',
        message: () => 'Does not match the pattern that the schema asks for.',
        hint: () => 'See `pattern` in the schema.',
        about: 'The schema describes the form of this value with a regular expression, and the value does not match.',
    },
    'validate/format': {
        ...validate_FAILED,
        title: 'A value does not have the required format',
        message: ({ format }) => `Not a valid ${format}.`,
        hint: ({ format }) => format === 'uri' ? 'A uri needs its scheme, such as https://.' : `See \`format: ${format}\` in the schema.`,
        about: 'Formats of JSON Schema (uri, email, ipv4, date-time …) are asserted, not only noted.',
    },
    'validate/range': {
        ...validate_FAILED,
        title: 'A number is out of range',
        message: ({ bound, limit }) => `Must be ${bound} ${limit}.`,
        hint: () => 'Correct the number, or the limit in the schema.',
        about: 'The number is outside `minimum`, `maximum`, `exclusiveMinimum` or `exclusiveMaximum`.',
    },
    'validate/multiple-of': {
        ...validate_FAILED,
        title: 'A number is not a multiple of what the schema asks',
        message: ({ of }) => `Must be a multiple of ${of}.`,
        hint: () => 'Correct the number.',
        about: 'The number breaks `multipleOf`.',
    },
    'validate/size': {
        ...validate_FAILED,
        title: 'A value is too short, too long, too few or too many',
        message: ({ of, bound, limit }) => `Must have ${bound} ${limit} ${limit === 1 ? of.slice(0, -1) : of}.`,
        hint: () => 'See the minimum and maximum in the schema.',
        about: 'The value breaks a minimum or maximum of length, items or keys.',
    },
    'validate/unique': {
        ...validate_FAILED,
        title: 'A list holds the same item twice',
        message: ({ first, second }) => `Items ${first} and ${second} are equal.`,
        hint: () => 'Remove one of them.',
        about: 'The schema asks for `uniqueItems`.',
    },
    'validate/unknown-key': {
        ...validate_FAILED,
        title: 'A key is not known to the schema',
        message: ({ key, suggestion }) => `${(0,rule_words/* quoted */.TL)(key)} is not a key that the schema knows here.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: () => 'Correct its spelling, remove it, or add it to the schema.',
        about: 'The schema closes this mapping with `additionalProperties: false` or `unevaluatedProperties: false`, and the key is none of the named ones. A misspelt key is the usual cause.',
    },
    'validate/choice': {
        ...validate_FAILED,
        title: 'A value fits none, or too many, of the alternatives',
        message: ({ branches, matching }) => matching === 0
            ? `Fits none of the ${branches} alternatives.`
            : `Fits ${matching} of the ${branches} alternatives, and exactly one is wanted.`,
        hint: ({ keyword }) => `See \`${keyword}\` in the schema.`,
        about: 'The schema offers alternatives with `anyOf` or `oneOf`, and the value does not fit as it must.',
    },
    'validate/not-allowed': {
        ...validate_FAILED,
        title: 'A value breaks a condition of the schema',
        message: ({ keyword }) => keyword === 'false schema'
            ? 'The schema allows nothing here.'
            : `Breaks the condition "${keyword}" of the schema.`,
        hint: () => 'See the keyword in the schema.',
        about: 'The value breaks `not`, `contains`, `propertyNames`, `dependentRequired` or another condition.',
    },
    'validate/not-readable': {
        ...validate_FAILED,
        title: 'A value that cannot be read was to be checked',
        message: () => 'The key is there, but its value cannot be read from here, and the schema asks more of it than to be there.',
        hint: () => 'Require the key only, or check the value in a job that can read it.',
        about: 'A secret whose value is not at hand satisfies `required`. A pattern, a format or a limit cannot be proven of it, and what was not proven does not pass.',
    },
    'validate/cap': {
        ...validate_FAILED,
        title: 'More violations than are listed',
        message: ({ limit, more }) => `${(0,rule_words/* plural */.LS)(more, 'further violation')} in this file; the first ${limit} are listed.`,
        hint: () => 'Mend the listed ones first.',
        about: 'A file lists its first violations in order; the rest are counted.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words.js








/** Every word about every rule. The compiler demands an entry for each; reports and `docs/rules/` are made from it. */
const WORDS = {
    ...SOURCE_WORDS,
    ...CONFIG_WORDS,
    ...SCHEMA_WORDS,
    ...VALIDATE_WORDS,
    ...GATEWAY_WORDS,
    ...PROBE_WORDS,
    ...PARITY_WORDS,
    ...RUN_WORDS,
};
/** All rules in the order of the table. */
const RULES = Object.keys(WORDS);
/** Whether `name` is the name of a rule. */
function isRule(name) {
    return Object.hasOwn(WORDS, name);
}


/***/ }),

/***/ 93439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);

/** A key in quotes, left out when it may itself be a secret. */
function quoted(key) {
    return `"${(0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .displayKey */ .WE)(key)}"`;
}
/** `; did you mean "x"?` or nothing. */
function didYouMean(suggestion) {
    return suggestion === undefined ? '' : ` Did you mean ${quoted(suggestion)}?`;
}
/** `a`, `a and b`, `a, b and c`. */
function list(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
/** `1 key`, `3 keys`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ })

};
