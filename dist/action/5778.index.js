export const id = 5778;
export const ids = [5778];
export const modules = {

/***/ 85778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  defaultsInCode: () => (/* binding */ defaultsInCode)
});

// EXTERNAL MODULE: ./build/src/environment/services.js
var services = __webpack_require__(19791);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/gateway/catalogue.js
var gateway_catalogue = __webpack_require__(77773);
// EXTERNAL MODULE: ./build/src/gateway/recognise.js + 3 modules
var recognise = __webpack_require__(5637);
// EXTERNAL MODULE: ./build/src/parity/row.js
var row = __webpack_require__(79183);
// EXTERNAL MODULE: ./build/src/source/position.js
var position = __webpack_require__(61736);
// EXTERNAL MODULE: ./build/src/source/workspace.js + 1 modules
var source_workspace = __webpack_require__(31160);
;// CONCATENATED MODULE: ./build/src/scan/language.js
const ENDINGS = {
    javascript: ['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts', 'vue', 'svelte', 'astro'],
    python: ['py'],
    ruby: ['rb', 'rake', 'ru'],
    php: ['php'],
    go: ['go'],
    java: ['java', 'kt', 'kts'],
};
const BY_ENDING = new Map(Object.entries(ENDINGS).flatMap(([language, endings]) => endings.map((ending) => [ending, language])));
/** Endings of the names of all files that are looked into. */
const SOURCE_ENDINGS = [...BY_ENDING.keys()];
/** The language of a file, by the ending of its name; undefined for any other. */
function languageOf(path) {
    return BY_ENDING.get(path.slice(path.lastIndexOf('.') + 1));
}
/** Folders of code that is not the repository's own, that is made of it, or that never runs in a deployment. */
const FOLDERS = new Set(('node_modules bower_components vendor third_party dist build out target coverage .next .nuxt .git .venv venv ' +
    'site-packages __pycache__ test tests __tests__ spec specs e2e cypress playwright testdata testing fixtures ' +
    '__fixtures__ mocks __mocks__ stories examples example androidTest integrationTest').split(' '));
/** Files of tests, of their runners, and what a tool has made small. */
const FILES = /(?:[._-](?:test|tests|spec|e2e|cy|stories|mock|fixture)\.[^./]+|[a-z0-9](?:Tests?|IT|Spec)\.(?:java|kts?|php)|\.min\.[cm]?js|\.d\.[cm]?ts)$|^(?:test_.*|conftest)\.py$|^(?:playwright|cypress|jest|vitest|wdio|karma|nightwatch|codecept|protractor)(?:\.[\w-]+)?\.conf(?:ig)?\.[^./]+$/;
/** Whether a file is code of the repository itself that may run in a deployment. What a pattern names is meant. */
function isOwnCode(path, pattern) {
    const named = new Set(pattern.split('/'));
    const parts = path.split('/');
    const file = parts.pop() ?? '';
    return (!FILES.test(file) || named.has(file)) && parts.every((part) => !FOLDERS.has(part) || named.has(part));
}

;// CONCATENATED MODULE: ./build/src/scan/text.js
/** Longest text of a literal that is read as a default. */
const LONGEST = 500;
/** Letters that may stand before a quote and change nothing of the text: those of Python. */
const PREFIX = /[rRbBuU]{1,2}(?=['"])/y;
/** The literal at an offset; undefined where none stands, where it does not end, or where something is put into it. */
function literalAt(text, offset, language) {
    PREFIX.lastIndex = offset;
    const at = offset + (language === 'python' ? (PREFIX.exec(text)?.[0].length ?? 0) : 0);
    const quote = text[at];
    const isRaw = quote === '`' && language === 'go';
    if (quote !== '"' && quote !== "'" && !(quote === '`' && language === 'javascript') && !isRaw)
        return undefined;
    const most = Math.min(text.length, at + LONGEST);
    for (let end = at + 1; end < most; end++) {
        const char = text[end];
        if (char === quote) {
            const value = text.slice(at + 1, end);
            return isFilledIn(value, quote, language)
                ? undefined
                : { value: isRaw ? value : value.replace(/\\(.)/g, '$1'), offset, end: end + 1 };
        }
        if (char === '\\' && !isRaw)
            end++;
        else if (char === '\n' && quote !== '`')
            return undefined;
    }
    return undefined;
}
/** Whether a text has a part that is put in when it runs. */
function isFilledIn(value, quote, language) {
    if (language === 'javascript')
        return quote === '`' && value.includes('${');
    if (language === 'ruby')
        return quote === '"' && value.includes('#{');
    return language === 'php' && quote === '"' && /\$[a-z_{]|\{\$/i.test(value);
}
const BLANK = /\s*/y;
/** The offset of the next character that is neither blank nor part of a comment. */
function skipBlank(text, from, language) {
    for (let at = from;;) {
        BLANK.lastIndex = at;
        BLANK.test(text);
        const next = BLANK.lastIndex;
        const end = behindComment(text, next, language);
        if (end === undefined)
            return next;
        at = end;
    }
}
const HASHES = new Set(['python', 'ruby', 'php']);
const SLASHES = new Set(['javascript', 'php', 'go', 'java']);
/** Just behind the comment at an offset; undefined where none begins there. One that does not end is the rest. */
function behindComment(text, at, language) {
    const char = text[at];
    if (char === '#' && HASHES.has(language)) {
        return language === 'php' && text[at + 1] === '[' ? undefined : behind(text, '\n', at);
    }
    if (char === '/' && SLASHES.has(language)) {
        if (text[at + 1] === '/')
            return behind(text, '\n', at);
        if (text[at + 1] === '*')
            return behind(text, '*/', at + 2);
    }
    if (char === '=' && language === 'ruby' && text.startsWith('=begin', at) && isLineStart(text, at)) {
        return behind(text, '\n=end', at);
    }
    return undefined;
}
function isLineStart(text, at) {
    return at === 0 || text[at - 1] === '\n';
}
function behind(text, end, at) {
    const found = text.indexOf(end, at);
    return found === -1 ? text.length : found + end.length;
}
/** What the quote at an offset begins. A text that does not end on its line ends with it, as wrong as it is. */
function quotedAt(text, at, language) {
    const quote = text[at] ?? '';
    const triple = quote.repeat(3);
    const isTriple = (language === 'python' || language === 'java') && quote !== '`' && text.startsWith(triple, at);
    const template = templateAt(text, at, language, isTriple ? triple : quote);
    if (template)
        return { template, from: at + template.quote.length };
    if (isTriple)
        return { end: behind(text, triple, at + 3) };
    if (quote === '`')
        return { end: behind(text, quote, at + 1) };
    return { end: endOfText(text, at + 1, { quote, open: '', isLong: false }).end };
}
function templateAt(text, at, language, quote) {
    if (language === 'javascript' && quote === '`')
        return { quote, open: '${', isLong: true };
    if (language === 'ruby' && quote === '"')
        return { quote, open: '#{', isLong: false };
    if (language === 'java' && quote.startsWith('"'))
        return { quote, open: '${', isLong: quote.length > 1 };
    const isFormat = language === 'python' && /[fF]/.test(text.slice(Math.max(0, at - 2), at).replace(/[^fFrR]/g, ''));
    return isFormat ? { quote, open: '{', isLong: quote.length > 1 } : undefined;
}
/** The end of a text, or of the part of a template before its next code. */
function endOfText(text, from, { quote, open, isLong }) {
    for (let at = from; at < text.length; at++) {
        const char = text[at];
        // Kotlin writes a placeholder of Spring with a backslash, since the dollar sign is its own.
        if (char === '\\')
            at += text[at + 1] === '$' && text[at + 2] === '{' && open === '${' && quote !== '`' ? 0 : 1;
        else if (char === quote[0] && text.startsWith(quote, at))
            return { end: at + quote.length, opened: false };
        else if (char === '\n' && !isLong)
            return { end: at, opened: false };
        else if (open !== '' && char === open[0] && text.startsWith(open, at))
            return { end: at + open.length, opened: true };
    }
    return { end: text.length, opened: false };
}

;// CONCATENATED MODULE: ./build/src/scan/destructured.js

/** Longest pattern that is looked at. */
const destructured_LONGEST = 2000;
/** A comment, or a name of a member with `=` behind it and perhaps another name between. */
const MEMBER = /\/[/*]|([A-Za-z_$][\w$]{0,100})\s{0,20}(?::\s{0,20}[A-Za-z_$][\w$]{0,100}\s{0,20})?=(?![=>])\s{0,20}/g;
/**
 * Defaults of `const { NAME = '\u2026', OTHER: other = '\u2026' } = process.env`; `at` is where `process` begins. They are taken
 * for what is not set, and not for what is empty.
 */
function destructuredBefore(text, at) {
    const before = text.slice(Math.max(0, at - destructured_LONGEST), at);
    const close = /\}\s{0,20}=\s{0,20}(?:import\.)?$/.exec(before.slice(-50));
    if (!close)
        return [];
    const last = before.length - Math.min(50, before.length) + close.index;
    const open = before.lastIndexOf('{', last);
    if (open === -1)
        return [];
    const from = at - before.length + open;
    return membersIn(text, from + 1, at - before.length + last);
}
function membersIn(whole, from, to) {
    const found = [];
    // Cut off where the pattern ends: each of many patterns without a default would be searched to the end of the file.
    const text = whole.slice(from, to);
    MEMBER.lastIndex = 0;
    for (let match = MEMBER.exec(text); match; match = MEMBER.exec(text)) {
        const [, name] = match;
        if (name === undefined) {
            MEMBER.lastIndex = Math.max(MEMBER.lastIndex, behindComment(text, match.index, 'javascript') ?? 0);
            continue;
        }
        const literal = literalAt(text, MEMBER.lastIndex, 'javascript');
        if (!literal)
            continue;
        found.push({ names: [name], text: literal.value, offset: from + literal.offset, coversEmpty: false });
        MEMBER.lastIndex = literal.end;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/scan/forms.js
const OR = { text: '||', coversEmpty: true };
const NULLISH = { text: '??', coversEmpty: false };
const OR_WORD = { text: 'or', coversEmpty: true };
const ELVIS = { text: '?:', coversEmpty: true };
/** Of a variable that is not there at all. */
const MISSING = { coversEmpty: false };
/** Of an empty one as well; or nobody knows, of a function that somebody wrote. */
const EMPTY = { coversEmpty: true };
/** A function that somebody wrote to read a variable, by what such functions are called, and not one that sets it. */
const HELPER = {
    begins: '(?<!\\b(?:set|put|un|unset|stub|mock|with|add|delete|remove)_?)[eE][nN][vV](?:_?[vV]ar(?:iable)?)?(?:_?[oO]r(?:_?[dD]ef(?:ault)?|_?[eE]lse)?|_?[wW]ith_?[dD]ef(?:ault)?|_?[sS]tr(?:ing)?|_?[uU]rl)?\\s{0,5}\\(',
    name: 'argument',
    constants: true,
    next: EMPTY,
};
/** A schema of variables: `PAYPAL_URL: z.string().url().default('\u2026')`, and those of joi, envalid and their like. */
const SCHEMA = {
    begins: '\\b[A-Z][A-Z0-9_]{2,80}(?=\\s{0,3}:\\s{0,3}(?:z|[jJ]oi|yup|v|t|str|url|host|envalid)[\\s.(])',
    name: 'schema',
    constants: true,
};
/** One table: each language, and each form in it. */
const READINGS = {
    javascript: {
        marks: ['env', 'Env', 'ENV', 'onfig', '.default('],
        forms: [
            { begins: '\\bDeno\\.env\\.get\\(', name: 'argument' },
            {
                begins: '\\b[cC]onfig(?:Service)?\\.get(?:OrThrow)?(?:<[^<>()\\n]{0,40}>)?\\(',
                name: 'argument',
                constants: true,
                next: MISSING,
            },
            { begins: '\\benv\\.(?:get|str|string|url)\\(', name: 'argument', constants: true, next: EMPTY },
            HELPER,
            { begins: '(?:\\bprocess\\??\\.|\\bmeta\\.|\\bBun\\.)env\\b', name: 'member' },
            { begins: '\\benv(?=\\??\\.[A-Z]|\\[)', name: 'member', constants: true },
            SCHEMA,
        ],
        operators: [OR, NULLISH],
        trailing: '(?:!|\\??\\.(?:trim|toString|toLowerCase)\\(\\)|\\s{0,5}\\)|\\s{1,5}as\\s{1,5}string)',
    },
    python: {
        marks: ['env', 'config('],
        forms: [
            { begins: '\\benviron\\.(?:get|setdefault|pop)\\(', name: 'argument', next: MISSING },
            { begins: '\\bgetenv\\(', name: 'argument', next: MISSING },
            { begins: '\\benv(?:\\.\\w{1,30})?\\(', name: 'argument', constants: true, next: MISSING },
            { begins: '\\bconfig\\(', name: 'argument', constants: true, next: MISSING },
            HELPER,
        ],
        operators: [OR_WORD],
        trailing: '(?:\\.strip\\(\\)|\\s{0,5}\\))',
    },
    ruby: {
        marks: ['ENV', 'env'],
        forms: [
            {
                begins: '\\bENV\\.fetch(?:\\(|\\s)',
                name: 'argument',
                next: MISSING,
                operators: [{ text: '{', coversEmpty: false }],
            },
            { begins: '\\bENV\\[', name: 'index' },
            HELPER,
        ],
        operators: [OR, OR_WORD],
        trailing: '(?:&?\\.(?:presence|to_s|strip|freeze)|\\s{0,5}\\))',
    },
    php: {
        marks: ['env', 'ENV', 'Env', '_SERVER'],
        forms: [
            { begins: '\\bEnv::get\\(', name: 'argument', next: MISSING },
            { begins: '\\bgetenv\\(', name: 'argument' },
            { begins: '\\benv\\(', name: 'argument', next: MISSING },
            { begins: '\\$_(?:ENV|SERVER)\\[', name: 'index' },
            HELPER,
        ],
        operators: [NULLISH, ELVIS, OR],
        trailing: '(?:\\s{0,5}\\))',
    },
    go: {
        marks: ['env', 'Env', 'ENV'],
        forms: [
            {
                begins: '\\bcmp\\.Or\\(\\s{0,20}os\\.Getenv\\(',
                name: 'argument',
                operators: [{ text: ',', coversEmpty: true }],
            },
            { begins: '\\bos\\.(?:Getenv|LookupEnv)\\(', name: 'argument' },
            {
                begins: '(?<!\\b(?:[sS]et|[uU]nset|[pP]ut|[eE]xpand))(?:[eE]nv|ENV)\\w{0,30}\\(',
                name: 'argument',
                constants: true,
                next: EMPTY,
            },
        ],
        operators: [],
        trailing: '(?:)',
        follows: [
            {
                text: '(?:\\s{0,40};)?\\s{0,40}if\\s+(\\w{1,40})\\s?==\\s?""\\s?\\{\\s{0,40}(?:\\1\\s?=|return)\\s?',
                coversEmpty: true,
            },
            {
                text: ';\\s?(\\w{1,40})\\s?!=\\s?""\\s?\\{\\s{0,40}return\\s\\1\\s{1,40}\\}\\s{0,40}return\\s',
                coversEmpty: true,
            },
            { text: ';\\s?(\\w{1,40})\\s?\\{\\s{0,40}return\\s\\w{1,40}\\s{1,40}\\}\\s{0,40}return\\s', coversEmpty: false },
            { text: '\\s{0,40}if\\s!\\w{1,40}\\s?\\{\\s{0,40}(?:\\w{1,40}\\s?=|return)\\s?', coversEmpty: false },
        ],
    },
    java: {
        marks: ['env', 'Env', '${'],
        forms: [
            { begins: '\\bgetenv\\(\\)\\s{0,40}\\.getOrDefault\\(', name: 'argument', next: MISSING },
            {
                begins: '\\brequireNonNullElse\\(\\s{0,40}System\\.getenv\\(',
                name: 'argument',
                operators: [{ text: ',', coversEmpty: false }],
            },
            { begins: '\\bgetenv\\(', name: 'argument' },
            { begins: '\\bgetenv\\(\\)\\[', name: 'index' },
            { begins: '\\b(?:env|environment|dotenv)\\.(?:getProperty|get)\\(', name: 'argument', next: MISSING },
            HELPER,
        ],
        operators: [ELVIS, { text: '.orElse(', coversEmpty: false }],
        trailing: '(?:\\s{0,5}\\))',
    },
};

;// CONCATENATED MODULE: ./build/src/scan/read.js

/** Makes a language ready. */
function readerOf(language, reading) {
    return {
        language,
        reading,
        forms: reading.forms.map((form) => ({ form, begins: new RegExp(form.begins, 'y') })),
        trailing: new RegExp(`${reading.trailing}{0,4}`, 'y'),
        follows: (reading.follows ?? []).map(({ text, coversEmpty }) => ({ pattern: new RegExp(text, 'y'), coversEmpty })),
    };
}
/** Most variables that are tried one after the other. */
const LONGEST_CHAIN = 8;
/** The default of the variable that a form reads; `at` is just behind what the form begins with. */
function readDefault(text, form, at, reader) {
    const first = variableAt(text, form, at, reader);
    return first && defaultOf(text, first, reader, [first.name]);
}
function defaultOf(text, last, reader, names) {
    const { form, end } = last;
    const made = (at, coversEmpty) => {
        const literal = literalAt(text, at, reader.language);
        return literal && { names, text: literal.value, offset: literal.offset, coversEmpty };
    };
    if (form.name === 'schema')
        return made(end, false);
    const next = form.next && nextArgument(text, end, reader.language);
    if (form.next && next !== undefined)
        return made(next, form.next.coversEmpty);
    const behind = behindVariable(text, last, reader);
    if (behind === undefined)
        return undefined;
    for (const { pattern, coversEmpty } of reader.follows) {
        const at = matchAt(pattern, text, behind);
        if (at !== undefined)
            return made(at, coversEmpty);
    }
    const chosen = elseOf(text, behind, last, reader);
    if (chosen !== undefined)
        return made(chosen, true);
    const said = operatorAt(text, behind, form.operators ?? reader.reading.operators, reader.language);
    if (!said)
        return undefined;
    const found = made(said.end, said.coversEmpty);
    if (found || names.length >= LONGEST_CHAIN)
        return found;
    const other = anyVariableAt(text, said.end, reader);
    const further = other && defaultOf(text, withOperators(other, form), reader, [...names, other.name]);
    return further && { ...further, coversEmpty: further.coversEmpty && said.coversEmpty };
}
/** What is between two variables of one chain goes on behind the second. */
function withOperators(variable, { operators }) {
    return operators === undefined ? variable : { ...variable, form: { ...variable.form, operators } };
}
const NAME = /[A-Za-z_$][\w$]{0,100}/y;
const CONSTANT = /^[A-Z][A-Z0-9_]*$/;
const VARIABLE = /^[A-Za-z_][\w.-]{0,100}$/;
const SCHEMA_DEFAULT = /\s{0,3}:[^,;]{0,200}?(?:\.(?:default|catch|prefault)\(|\bdefault:)\s{0,20}/y;
function variableAt(text, form, at, { language }) {
    const made = (name, end) => (form.constants ? CONSTANT : VARIABLE).test(name) ? { name, form, end } : undefined;
    if (form.name === 'schema') {
        const end = matchAt(SCHEMA_DEFAULT, text, at);
        return end === undefined ? undefined : made(wordBefore(text, at), end);
    }
    if (form.name !== 'member')
        return literalNameAt(text, skipBlank(text, at, language), language, made);
    const dot = matchAt(/\??\.(?!\[)|\?\.(?=\[)/y, text, at) ?? at;
    if (text[dot] === '[') {
        const literal = literalAt(text, dot + 1, language);
        return literal && text[literal.end] === ']' ? made(literal.value, literal.end + 1) : undefined;
    }
    const end = dot === at ? undefined : matchAt(NAME, text, dot);
    return end === undefined ? undefined : made(text.slice(dot, end), end);
}
function literalNameAt(text, at, language, made) {
    const literal = literalAt(text, at, language);
    return literal && made(literal.value, literal.end);
}
function wordBefore(text, end) {
    return /\w{1,100}$/.exec(text.slice(Math.max(0, end - 100), end))?.[0] ?? '';
}
function anyVariableAt(text, at, reader) {
    for (const { form, begins } of reader.forms) {
        const end = begins.source.includes('(?<!')
            ? helperAt(text, at, begins)
            : matchAt(begins, text, behindOwner(text, at));
        if (end !== undefined && form.name !== 'schema')
            return variableAt(text, form, end, reader);
    }
    return undefined;
}
/** What may stand before the function or the object that reads: `os.getenv`, `System.getenv`, `import.meta.env`. */
function behindOwner(text, at) {
    return matchAt(/(?:os|System|import|globalThis)\s{0,5}\.\s{0,5}(?=environ|getenv|meta|process)/y, text, at) ?? at;
}
/** A function is known by the end of its name. */
function helperAt(text, at, begins) {
    const [name = ''] = /^[\w.]{1,60}/.exec(text.slice(at, at + 60)) ?? [];
    for (let from = at; from < at + name.length; from++) {
        const end = matchAt(begins, text, from);
        if (end !== undefined)
            return end;
    }
    return undefined;
}
/** The next argument of a call, behind a name for it such as `default=`. */
function nextArgument(text, at, language) {
    const comma = skipBlank(text, at, language);
    if (text[comma] !== ',')
        return undefined;
    const from = skipBlank(text, comma + 1, language);
    return matchAt(/(?:\{\s{0,20})?(?:default(?:_?[vV]alue)?|fallback)\s{0,5}[=:]\s{0,20}/y, text, from) ?? from;
}
/** Just behind the whole of what reads the variable. */
function behindVariable(text, { form, end }, { language, trailing }) {
    const close = form.name === 'argument' ? ')' : form.name === 'index' ? ']' : '';
    const at = close === '' ? end : skipBlank(text, end, language);
    if (!text.startsWith(close, at))
        return close === ')' && language === 'ruby' ? end : undefined;
    return matchAt(trailing, text, at + close.length) ?? at + close.length;
}
function operatorAt(text, at, operators, language) {
    const from = skipBlank(text, at, language);
    const operator = operators.find((one) => text.startsWith(one.text, from));
    if (!operator)
        return undefined;
    const end = from + operator.text.length;
    if (/\w$/.test(operator.text) && /\w/.test(text[end] ?? ''))
        return undefined;
    // Assigned where there is none: `||=`.
    const behind = text[end] === '=' ? end + 1 : end;
    return {
        end: matchAt(/\s{0,40}\(?\s{0,40}/y, text, skipBlank(text, behind, language)) ?? behind,
        coversEmpty: operator.coversEmpty,
    };
}
const COMPARED = /\s{0,20}(?:!==?\s{0,5}(?:null|undefined|false|''|"")\s{0,20})?\?(?![?.:])/y;
/** Where the default of `NAME ? NAME : default` begins. */
function elseOf(text, at, variable, reader) {
    const from = matchAt(COMPARED, text, at);
    if (from === undefined || reader.reading.operators.length === 0)
        return undefined;
    const other = anyVariableAt(text, skipBlank(text, from, reader.language), reader);
    const behind = other?.name === variable.name ? behindVariable(text, other, reader) : undefined;
    if (behind === undefined)
        return undefined;
    const colon = skipBlank(text, behind, reader.language);
    return text[colon] === ':' ? skipBlank(text, colon + 1, reader.language) : undefined;
}
/** Just behind what an expression matches at an offset; undefined where it does not. */
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : undefined;
}

;// CONCATENATED MODULE: ./build/src/scan/scan.js




const scanners = new Map();
function scannerOf(language) {
    const known = scanners.get(language);
    if (known)
        return known;
    const reading = READINGS[language];
    const forms = reading.forms.map(({ begins }) => `(${begins})`).join('|');
    const made = { ...readerOf(language, reading), interesting: new RegExp(`["'\`{}/#]|^=begin|${forms}`, 'gm') };
    scanners.set(language, made);
    return made;
}
/**
 * Every default that code has for a variable of its environment, in the order of the text. Nothing is parsed: comments
 * and texts are passed over, and what reads a variable is known by its form. It never throws, and takes time in
 * proportion to the length of the text.
 */
function defaultsIn(text, language) {
    if (!READINGS[language].marks.some((mark) => text.includes(mark)))
        return [];
    const scanner = scannerOf(language);
    const found = [];
    const inside = [];
    const { interesting } = scanner;
    interesting.lastIndex = 0;
    for (let match = interesting.exec(text); match; match = interesting.exec(text)) {
        const at = match.index;
        const form = formOf(match, scanner);
        if (form) {
            const read = readDefault(text, form, interesting.lastIndex, scanner);
            const more = form.name === 'member' && !read ? destructuredBefore(text, at) : [];
            found.push(...(read ? [read] : []), ...more);
            // What was read one after the other is told once.
            if (read && read.names.length > 1)
                interesting.lastIndex = read.offset;
            continue;
        }
        interesting.lastIndex = passOver(text, at, scanner, inside, found);
    }
    return found;
}
function formOf(match, { forms }) {
    for (let at = 0; at < forms.length; at++)
        if (match[at + 1] !== undefined)
            return forms[at]?.form;
    return undefined;
}
/** Where to go on behind a comment, a text or a brace. */
function passOver(text, at, { language }, inside, found) {
    const char = text[at] ?? '';
    const comment = behindComment(text, at, language);
    if (comment !== undefined)
        return comment;
    if (char === '/')
        return language === 'javascript' ? behindExpression(text, at) : at + 1;
    if (char === '{' || char === '}')
        return passBrace(text, at, inside, found);
    if (char !== '"' && char !== "'" && char !== '`')
        return at + 1;
    const quoted = quotedAt(text, at, language);
    return 'end' in quoted ? quoted.end : passText(text, quoted.from, quoted.template, inside, found);
}
function passBrace(text, at, inside, found) {
    const around = inside.at(-1);
    if (!around)
        return at + 1;
    if (text[at] === '{')
        around.open++;
    else if (around.open > 0)
        around.open--;
    else {
        inside.pop();
        return passText(text, at + 1, around.template, inside, found);
    }
    return at + 1;
}
/** Deepest code inside of texts inside of code. */
const DEEPEST = 32;
/** Spring's `${name:default}`, of which a text may be made. */
const PLACEHOLDER = /([A-Za-z_][\w.-]{0,100}):([^{}"\n]{1,300})\}/y;
/** Goes on to the end of a text, or to the code in it. */
function passText(text, from, template, inside, found) {
    for (let at = from;;) {
        const { end, opened } = endOfText(text, at, template);
        if (!opened)
            return end;
        PLACEHOLDER.lastIndex = end;
        const [whole, name, value] = (template.open === '${' && template.quote !== '`' && PLACEHOLDER.exec(text)) || [];
        if (whole !== undefined && name !== undefined && value !== undefined) {
            found.push({ names: [name], text: value, offset: end + name.length + 1, coversEmpty: false });
            at = end + whole.length;
            continue;
        }
        // Java puts nothing into its texts, so that a brace which nobody closes there opens nothing.
        const isClosed = template.quote === '`' || template.open !== '${' || /\}/.test(lineFrom(text, end));
        if (inside.length >= DEEPEST || !isClosed) {
            at = end;
            continue;
        }
        inside.push({ template, open: 0 });
        return end;
    }
}
function lineFrom(text, at) {
    const line = text.slice(at, at + 300);
    const end = line.indexOf('\n');
    return end === -1 ? line : line.slice(0, end);
}
/** Before these a slash begins a regular expression, in which quotes quote nothing. */
const BEFORE_EXPRESSION = /(?:[(,=:[!&|?{};+*%~^]|\b(?:return|typeof|case|in|of|yield|await))\s{0,20}$/;
const EXPRESSION = /\/(?:[^/\\[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n]){0,300}\]){1,500}\//y;
function behindExpression(text, at) {
    if (!BEFORE_EXPRESSION.test(text.slice(Math.max(0, at - 30), at)))
        return at + 1;
    return matchAt(EXPRESSION, text, at) ?? at + 1;
}

;// CONCATENATED MODULE: ./build/src/scan/read-sources.js




/** Milliseconds after which others have their turn, so that a deadline is noticed. Files may be large. */
const AT_A_STRETCH = 100;
/** Reads the sources that a file, a folder or a glob names; undefined where the run ends meanwhile. */
async function readSources(path, workspace, signal) {
    const { paths, problems } = await sourcesOf(path, workspace);
    const defaults = [];
    const found = [...problems];
    let since = performance.now();
    for (const file of paths) {
        if (performance.now() - since > AT_A_STRETCH) {
            await new Promise((resolve) => setImmediate(resolve));
            since = performance.now();
        }
        if (signal.aborted)
            return undefined;
        const read = workspace.read(file);
        if (!read.ok) {
            found.push(read.problem);
            // No further file is read, and each would say so.
            if (read.problem.rule === 'source/cap' && read.problem.facts.cap === 'files')
                break;
            continue;
        }
        // One by one: a file can hold more of them than a call takes arguments.
        for (const one of defaultsOf(file, read.source.text))
            defaults.push(one);
    }
    return { defaults, files: paths.length, problems: found };
}
function defaultsOf(file, text) {
    const language = languageOf(file);
    const found = language ? defaultsIn(text, language) : [];
    if (found.length === 0)
        return [];
    const lines = (0,position/* lineIndex */.D)(text);
    return found.map((one) => ({ ...one, file, ...lines.at(one.offset) }));
}
/** Code of the repository's own: of a folder every file below it. */
async function sourcesOf(path, workspace) {
    const folder = path.replaceAll('\\', '/').replace(/\/+$/, '') || '.';
    const isFolder = !(0,source_workspace/* isGlob */.fg)(path) && workspace.hasFolder(folder);
    const below = `**/*.{${SOURCE_ENDINGS.join(',')}}`;
    const pattern = isFolder ? (folder === '.' ? below : `${folder}/${below}`) : path;
    const { paths, problems } = await workspace.expand(pattern);
    const sources = paths.filter((one) => languageOf(one) !== undefined);
    // A file that is named by itself is read whether it is the repository's own code or not.
    if (!isFolder && !(0,source_workspace/* isGlob */.fg)(path))
        return { paths: sources.filter((one) => workspace.has(one)), problems };
    return { paths: sources.filter((one) => isOwnCode(one, pattern)), problems };
}

// EXTERNAL MODULE: ./build/src/check/own-patterns.js
var own_patterns = __webpack_require__(10060);
// EXTERNAL MODULE: ./build/src/environment/insertion.js
var insertion = __webpack_require__(77878);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/parity/host.js
var host = __webpack_require__(97849);
// EXTERNAL MODULE: ./build/src/parity/suspicion.js
var suspicion = __webpack_require__(28456);
;// CONCATENATED MODULE: ./build/src/parity/test-system.js


/** Words in the name of a host where nothing is real. */
const TEST_WORDS = /^(?:sandbox|sbox|sbx|test|tests|testing|staging|stage|stg|dev|develop|development|qa|uat|preprod|mock|mocks)\d{0,3}$/;
/** Words of names that say by themselves that tests and developers are meant. */
const FOR_TESTS = /^(?:playground|debug|debugger|local|localhost|cypress|playwright|storybook|fake|stub)$/;
/** Whether the name of a variable says that it is one for tests, so that it rightly leads there: `PAYPAL_SANDBOX_URL`. */
function isForTests(name) {
    return (0,suspicion/* wordsOfKey */.q5)(name).some((word) => TEST_WORDS.test(word) || FOR_TESTS.test(word));
}
/** Hosts that are called so and are the real ones. */
const REAL = /^(?:dev\.azure\.com|dev\.to|dev\.mysql\.com)$/;
/** Domains at the top that are called so: not a test for that. */
const TOP = /\.dev$/;
const TEST_PATH = /\/(?:sandbox|staging|test)(?:\/|$|\?)/i;
/** Whether a URL or a host leads to a test system by what it is called: by a label of the host, or a part of the path. */
function leadsToTests(text, others) {
    const isUrl = text.includes('://');
    const hosts = (0,host/* hostsIn */.TE)(text).filter((host) => host.includes('.'));
    if (hosts.length === 0)
        return false;
    const names = new Set(others.map((name) => name.toLowerCase()));
    const isWord = (word) => TEST_WORDS.test(word) || names.has(word);
    const isTest = (host) => !REAL.test(host) &&
        host
            .replace(TOP, '')
            .split('.')
            .some((label) => names.has(label) || label.split('-').some(isWord));
    return hosts.some(isTest) || (isUrl && TEST_PATH.test(text));
}

// EXTERNAL MODULE: ./build/src/check/gateway-called.js
var gateway_called = __webpack_require__(81648);
// EXTERNAL MODULE: ./build/src/check/live.js
var live = __webpack_require__(33502);
// EXTERNAL MODULE: ./build/src/check/parity-decide.js
var parity_decide = __webpack_require__(75962);
// EXTERNAL MODULE: ./build/src/check/private-host.js
var private_host = __webpack_require__(99372);
;// CONCATENATED MODULE: ./build/src/check/parity-default.js








/**
 * The finding of a default that an environment takes, since none of its services has any of the variables, and that leads
 * to a sandbox. Where a source was not read, or has names that nobody sees, it is not known what is lacking.
 */
function defaultsTaken(one, services, context) {
    const [effective] = services;
    if (!effective || !(0,live/* servesCustomers */.e)(effective))
        return [];
    if (services.some(({ complete, hasUnseenNames }) => !complete || hasUnseenNames === true))
        return [];
    const states = services.flatMap((service) => one.names.map((name) => stateOf(name, service)));
    const isEmpty = states.includes('empty');
    if (states.includes('set') || (isEmpty && !one.coversEmpty))
        return [];
    const led = whereTo(one, context);
    if (!led)
        return [];
    if (isExcused(one, effective, context)) {
        context.excused(one.names);
        return [];
    }
    const { environment, service } = effective;
    const [name = ''] = one.names;
    const pointer = (0,finding_pointer/* childPointer */.Y2)('', name);
    const belongs = (0,insertion/* insertionPoint */.K)(effective, pointer, (0,insertion/* likelyFormat */.w)(name));
    const related = belongs ? [{ role: 'missing', location: belongs, environment }] : [];
    const facts = { names: one.names, environment, isEmpty, leads: led.leads, gateway: led.gateway };
    const { file, line, column } = one;
    const place = { location: { file, line, column }, pointer, environment, service, related };
    const isSure = led.isSure && hasVariables(services);
    return [(0,finding/* finding */.gk)('parity/code-default', facts, place, isSure ? 'error' : 'warning')];
}
/** A rule that ignores the key, or says that it must not be there, knows that it is not. */
function isExcused({ names }, { environment }, { subject }) {
    const { parity } = subject.config;
    return parity !== undefined && names.some((name) => (0,parity_decide/* isIgnored */.pi)([name], environment, parity));
}
function whereTo({ names, text }, { subject, recogniser }) {
    const path = names.slice(0, 1);
    const isMeant = names.every(isForTests);
    for (const seen of recogniser.recognise(path, text)) {
        if (seen.mode !== 'test' || seen.isShared)
            continue;
        const gateway = seen.gateway.name;
        // A switch is not excused by what it is called: PAYPAL_SANDBOX is one that production has to turn off.
        if (isMeant && seen.kind !== 'mode-variable')
            return undefined;
        if (seen.kind === 'host')
            return { leads: 'gateway-host', gateway, isSure: seen.isSure };
        if (seen.kind === 'mode-variable')
            return { leads: 'gateway-mode', gateway, isSure: false };
        if (seen.kind === 'credential')
            return { leads: 'gateway-key', gateway, isSure: false };
    }
    if (isMeant)
        return undefined;
    if ((0,private_host/* privateKind */.a3)(text) === 'loopback') {
        const isOwn = (0,private_host/* isRightlyPrivate */.pG)(path) || (LISTENS.test(path[0] ?? '') && !text.includes('://'));
        return isOwn ? undefined : { leads: 'loopback', gateway: undefined, isSure: false };
    }
    const others = subject.config.environments.filter((one) => !(0,live/* servesCustomers */.e)({ ...one, environment: one.name }));
    const elsewhere = others.map(({ name }) => name);
    return leadsToTests(text, elsewhere) ? { leads: 'word', gateway: undefined, isSure: false } : undefined;
}
/** Names of variables that say where the process itself listens. */
const LISTENS = /^(?:(?:SERVER|APP|API|HTTP|WEB|LISTEN|BIND)_?)?(?:HOST|HOSTNAME|ADDR|ADDRESS|IP)$/i;
/** Whether any service has variables of an environment, and not only documents that no process gets as such. */
function hasVariables(services) {
    return services.some(({ leaves }) => [...leaves.values()].some(({ textual }) => textual));
}
const known = new WeakMap();
/** Whether a variable is set, under its own name or as loaders write it: `paypal.url` is `PAYPAL_URL`. */
function stateOf(name, effective) {
    const states = known.get(effective) ?? statesIn(effective);
    known.set(effective, states);
    return states.get(asVariable(name)) ?? 'missing';
}
function statesIn(effective) {
    const states = new Map();
    for (const leaf of effective.leaves.values()) {
        const path = (0,gateway_called/* calledIn */.P)(leaf, effective);
        const state = isFilled(leaf) ? 'set' : 'empty';
        for (const name of new Set([path.at(-1) ?? '', path.join('_')].map(asVariable))) {
            if (states.get(name) !== 'set')
                states.set(name, state);
        }
    }
    return states;
}
function isFilled({ content }) {
    if (content.state === 'fingerprint')
        return !content.empty;
    return content.state !== 'known' || (content.value !== '' && content.value !== null);
}
function asVariable(name) {
    return name.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase();
}

// EXTERNAL MODULE: ./build/src/check/parity-rulebook.js
var parity_rulebook = __webpack_require__(56209);
;// CONCATENATED MODULE: ./build/src/check/parity-defaults.js









/**
 * Defaults of variables in the source code that `scan` names, where an environment that serves customers takes them and
 * they lead to a sandbox. Code that belongs to no one service is held against all of them together. Undefined where the
 * run has ended meanwhile.
 */
async function defaultsInCode(items, subject) {
    const { config, effective } = subject;
    const byItem = new Map();
    const problems = [];
    const catalogue = config.gateways ? await (0,gateway_catalogue.loadCatalogue)(config.ownGateways) : [];
    const excused = [];
    const root = config.parity && (0,parity_rulebook/* rulebookOf */.Z)(config.parity).root;
    const context = {
        subject,
        recogniser: (0,recognise/* recogniserOf */.n)(catalogue),
        excused: (names) => {
            for (const name of names)
                if (root)
                    excused.push(new row/* Row */.f(undefined, name, [], root.next(name)));
        },
    };
    for (const spec of config.scan) {
        const parts = await partsOf(spec, items, subject);
        if (!parts)
            return undefined;
        for (const { item, scanned, ofService } of parts) {
            problems.push(...scanned.problems.map((problem) => ({ ...problem, location: problem.location ?? spec.location })));
            const sides = ofService ? effective.filter(({ service }) => service === item.service) : effective;
            const findings = (0,own_patterns/* untilDeadline */.H)(subject, () => inEnvironments(scanned.defaults, sides, context));
            if (!findings)
                return undefined;
            byItem.set(item.id, [...(byItem.get(item.id) ?? []), ...findings]);
        }
        if (parts.every(({ scanned }) => scanned.files + scanned.problems.length === 0)) {
            problems.push((0,finding/* finding */.gk)('source/no-match', { pattern: spec.path, of: 'source-code' }, { location: spec.location }));
        }
    }
    return { byItem, excused, problems };
}
async function partsOf({ path }, items, subject) {
    const { workspace, signal } = subject;
    const ofService = (0,services/* namesService */.cM)(path);
    const parts = [];
    for (const item of ofService ? items.filter(({ service }) => service !== undefined) : items.slice(0, 1)) {
        const scanned = await readSources((0,services/* pathForService */.UP)(path, item.service), workspace, signal);
        if (!scanned)
            return undefined;
        parts.push({ item, scanned, ofService });
    }
    return parts;
}
function inEnvironments(defaults, sides, context) {
    const byEnvironment = Map.groupBy(sides, ({ environment }) => environment);
    return [...byEnvironment.values()].flatMap((services) => defaults.flatMap((one) => defaultsTaken(one, services, context)));
}


/***/ })

};
