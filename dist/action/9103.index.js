export const id = 9103;
export const ids = [9103];
export const modules = {

/***/ 19960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ interpolate)
/* harmony export */ });
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
/** `:-`, `-`, `:?`, `?`, `:+`, `+` and what stands behind. */
const OPERATION = /^(:?)([-?+])([^\n]*)$/;
/** More flaws of one kind than are told of one text. */
const MOST_FLAWS = 100;
/** Deeper than anybody nests defaults. */
const DEEPEST = 64;
/**
 * Fills in the variables of a text as Compose does: `$A`, `${A}`, `${A:-b}`, `${A-b}`, `${A:?e}`, `${A?e}`, `${A:+b}`,
 * `${A+b}`, nested, and `$$` for a `$` (Compose specification, 12-interpolation; compose-go, template/template.go). A `$`
 * before anything else stays as it is. A default is looked at only where it is used.
 */
function interpolate(text, filling) {
    const offset = text.indexOf('$');
    if (offset === -1)
        return { text, flaws: [] };
    const flaws = [];
    filling.room -= text.length;
    if (filling.room < 0)
        return { text: undefined, flaws: [{ reason: 'too-long', variable: undefined, offset }] };
    return { text: fill(text, { filling, flaws, base: 0, depth: 0 }), flaws };
}
function fill(text, inside) {
    let filled = '';
    let refused = false;
    let at = 0;
    for (let dollar = text.indexOf('$'); dollar !== -1; dollar = text.indexOf('$', at)) {
        filled += text.slice(at, dollar);
        const { value, end } = substitute(text, dollar, inside);
        if (end === undefined)
            return undefined;
        if (value === undefined)
            refused = true;
        else
            filled += value;
        at = end;
    }
    return refused ? undefined : filled + text.slice(at);
}
function substitute(text, dollar, inside) {
    const next = text.charAt(dollar + 1);
    if (next === '$')
        return { value: '$', end: dollar + 2 };
    const braced = next === '{';
    const name = nameAt(text, dollar + (braced ? 2 : 1));
    if (!braced) {
        if (name === undefined)
            return { value: '$', end: dollar + 1 };
        return { value: blankOr(name, dollar, inside), end: dollar + 1 + name.length };
    }
    const from = dollar + 2 + (name?.length ?? 0);
    const close = name === undefined ? undefined : closingBrace(text, dollar, from);
    if (name === undefined || close === undefined || inside.depth >= DEEPEST)
        return malformed(name, dollar, inside);
    if (from === close)
        return { value: blankOr(name, dollar, inside), end: close + 1 };
    const [, colon = '', operator = '', argument = ''] = OPERATION.exec(text.slice(from, close)) ?? [];
    if (operator === '')
        return malformed(name, dollar, inside);
    const base = inside.base + from + colon.length + 1;
    const useArgument = () => fill(argument, { ...inside, base, depth: inside.depth + 1 });
    const value = inside.filling.lookup(name);
    const stands = value !== undefined && (colon === '' || value !== '');
    if (operator === '+')
        return { value: stands ? useArgument() : '', end: close + 1 };
    if (stands)
        return { value: put(value, name, dollar, inside), end: close + 1 };
    if (operator === '-')
        return { value: useArgument(), end: close + 1 };
    note('required', name, dollar, inside);
    return { value: undefined, end: close + 1 };
}
function nameAt(text, at) {
    NAME.lastIndex = at;
    return NAME.exec(text)?.[0];
}
/**
 * The brace that closes the one behind `dollar`; where braces do not pair up, the last one of the line, as compose-go's
 * pattern takes it. compose-go passes over the character behind each opening brace, so this does as well.
 */
function closingBrace(text, dollar, from) {
    let open = 0;
    let end = dollar + 1;
    for (; end < text.length && text.charAt(end) !== '\n'; end++) {
        const char = text.charAt(end);
        if (char === '{') {
            open++;
            end++;
        }
        else if (char === '}' && --open === 0)
            return end;
    }
    const last = text.lastIndexOf('}', end - 1);
    return last >= from ? last : undefined;
}
/** The value of a variable. One that is not set is blank to Compose, which warns of it. */
function blankOr(name, dollar, inside) {
    const value = inside.filling.lookup(name);
    if (value !== undefined)
        return put(value, name, dollar, inside);
    note('unset', name, dollar, inside);
    return '';
}
/** Values are short and variables few; a text that would grow without end is refused. */
function put(value, name, dollar, inside) {
    inside.filling.room -= value.length;
    if (inside.filling.room >= 0)
        return value;
    note('too-long', name, dollar, inside);
    return undefined;
}
function malformed(name, dollar, inside) {
    note('malformed', name, dollar, inside);
    return { value: undefined, end: undefined };
}
function note(reason, variable, dollar, inside) {
    // One place is enough for a variable, and a text with this many flaws is no configuration. Each kind has its own count:
    // however much is not set, a text that is refused is told.
    const alike = inside.flaws.filter((flaw) => flaw.reason === reason);
    const isKnown = reason !== 'malformed' && alike.some((flaw) => flaw.variable === variable);
    if (!isKnown && alike.length < MOST_FLAWS)
        inside.flaws.push({ reason, variable, offset: inside.base + dollar });
}


/***/ }),

/***/ 29103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDotenv: () => (/* binding */ readDotenv),
  readDotenvAs: () => (/* binding */ readDotenvAs)
});

// EXTERNAL MODULE: ./build/src/finding/pointer.js
var pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/source/compose-interpolation.js
var compose_interpolation = __webpack_require__(19960);
// EXTERNAL MODULE: ./build/src/source/sticky.js
var sticky = __webpack_require__(8840);
;// CONCATENATED MODULE: ./build/src/source/dotenv/spaces.js
const BEYOND_ASCII = '\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
/** White space to Go's `unicode.IsSpace` but for the line feed, as the inside of a character class. */
const GO_SPACES = `\\t\\v-\\r ${BEYOND_ASCII}`;
/** White space to Python's `str.isspace`, and to `\\s` of its `re`, but for line breaks; the inside of a character class. */
const PYTHON_SPACES = `\\t\\v\\f\\x1c-\\x1f ${BEYOND_ASCII}`;

;// CONCATENATED MODULE: ./build/src/source/dotenv/statement.js
/**
 * So many quotes may be left open. What is never closed is looked for to the end of the text, which a file made of
 * nothing else would drag out; behind one of them everything is in doubt anyway.
 */
const MOST_UNCLOSED = 20;
/** So many characters may variables bring: one that stands twice in the next doubles with every line. */
const MOST_BROUGHT = 2 * 1024 * 1024;
/** A lookup that brings so many characters at most; what is more is not known. */
function bounded(lookup) {
    let room = MOST_BROUGHT;
    return (name) => {
        const value = lookup(name);
        room -= value?.length ?? 0;
        return room < 0 ? undefined : value;
    };
}
/** Reads a whole text step by step. A variable stands for what earlier lines gave it, else for what `outer` knows. */
function readSteps(text, read, outer = () => undefined) {
    const assignments = [];
    const flaws = [];
    const given = new Map();
    const lookup = bounded((name) => {
        const content = given.get(name);
        if (content === undefined)
            return outer(name);
        return content.state === 'known' ? content.text : undefined;
    });
    let unclosed = 0;
    let room = text.length + MOST_BROUGHT;
    for (let at = 0; at < text.length && unclosed < MOST_UNCLOSED;) {
        const step = read(text, at, lookup);
        for (const assignment of step.assignments) {
            room -= assignment.content.state === 'known' ? assignment.content.text.length : 0;
            const kept = room < 0 ? { ...assignment, content: { state: 'outside', why: 'variable' } } : assignment;
            assignments.push(kept);
            given.set(kept.name, kept.content);
        }
        flaws.push(...step.flaws);
        unclosed += step.flaws.filter(({ reason }) => reason === 'unclosed-quote').length;
        at = step.next;
    }
    return { assignments, flaws };
}
/** A text that is known. */
function known(text) {
    return { state: 'known', text };
}
/** The offset of the line feed that ends the line of `at`, or the end of the text. */
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}
/** The next `quote` behind the one at `at` that no backslash takes its meaning from; undefined when there is none. */
function closingQuote(text, at, quote) {
    const wanted = quote.charCodeAt(0);
    for (let close = at + 1; close < text.length; close++) {
        const code = text.charCodeAt(close);
        if (code === wanted)
            return close;
        if (code === 0x5c)
            close++;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/source/dotenv/compose.js




const BLANK = new RegExp(`[\\n${GO_SPACES}]*`, 'y');
const SPACE = /[\t\v\f\r \x85\xa0]*/y;
const EXPORT = /export(?=[\t\n\f\r ])[\t\v\f\r \x85\xa0]*/y;
const NAME = /[\p{L}\p{N}_.[\]\t\v\f\r \x85\xa0-]*/uy;
const TRAILING = new RegExp(`[${GO_SPACES}]`);
const ESCAPE = /\\(?:[abcfnrtv$"\\]|0\d{0,3})/g;
const ESCAPED = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    $: '$$',
    '"': '"',
    '\\': '\\',
};
/**
 * One statement as Docker Compose reads its env files (compose-spec/compose-go, dotenv/parser.go). A name alone is taken
 * from the environment. One statement that it cannot read makes compose refuse the whole file; here the next line is
 * read on, so that all of them are told.
 */
function readComposeStep(text, from, lookup) {
    const start = (0,sticky/* behind */.R)(BLANK, text, from);
    if (start === text.length)
        return { assignments: [], flaws: [], next: start };
    if (text.charAt(start) === '#')
        return { assignments: [], flaws: [], next: lineEnd(text, start) };
    const key = (0,sticky/* behind */.R)(EXPORT, text, start);
    const sign = (0,sticky/* behind */.R)(NAME, text, key);
    const name = trimEnd(text.slice(key, sign));
    const next = lineEnd(text, sign);
    const isName = name !== '' && !name.includes(' ');
    switch (text.charAt(sign)) {
        case '=':
        case ':':
            if (isName)
                return readAssignment(text, { name, key, sign }, lookup);
            return refused('name-not-allowed', start, next);
        case '\n':
            if (!isName)
                return refused('not-an-assignment', start, next);
            return {
                assignments: [
                    { name, key, value: key, end: key + name.length, content: { state: 'outside', why: 'name-alone' } },
                ],
                flaws: [],
                next,
            };
        default: {
            const isNamed = text.slice(sign, next).includes('=');
            return refused(isNamed ? 'name-not-allowed' : 'not-an-assignment', start, next);
        }
    }
}
function refused(reason, offset, next) {
    return { assignments: [], flaws: [{ reason, offset }], next };
}
function readAssignment(text, { name, key, sign }, lookup) {
    const value = (0,sticky/* behind */.R)(SPACE, text, sign + 1);
    const quote = text.charAt(value);
    const isQuoted = quote === '"' || quote === "'";
    const close = isQuoted ? closingQuote(text, value, quote) : undefined;
    if (isQuoted && close === undefined)
        return refused('unclosed-quote', value, lineEnd(text, value));
    if (close === undefined) {
        const next = lineEnd(text, value);
        const kept = trimEnd(beforeComment(text.slice(value, next)));
        return assigned({ name, key, value, end: value + kept.length }, putIn(kept, lookup), next);
    }
    const inner = text.slice(value + 1, close).replaceAll(`\\${quote}`, quote);
    const content = quote === '"' ? putIn(replaceEscapes(text.slice(value + 1, close)), lookup) : known(inner);
    return assigned({ name, key, value, end: close + 1 }, content, close + 1);
}
function assigned(place, content, next) {
    if (content === undefined)
        return refused('bad-variable', place.value, next);
    return { assignments: [{ ...place, content }], flaws: [], next };
}
/** Undefined when compose would refuse the text. */
function putIn(text, lookup) {
    if (!text.includes('$'))
        return known(text);
    let isOutside = false;
    const valueFor = (name) => {
        const value = lookup(name);
        isOutside ||= value === undefined;
        return value ?? undefined;
    };
    // What variables bring is bounded by whoever looks them up.
    const filled = (0,compose_interpolation/* interpolate */.G)(text, { lookup: valueFor, room: Number.POSITIVE_INFINITY });
    if (filled.flaws.some(({ reason }) => reason === 'malformed'))
        return undefined;
    if (isOutside)
        return { state: 'outside', why: 'variable' };
    return filled.text === undefined ? undefined : known(filled.text);
}
function beforeComment(line) {
    const hash = line.indexOf(' #');
    return hash === -1 ? line : line.slice(0, hash);
}
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && TRAILING.test(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** Escapes of a text in double quotes. What Go's `strconv.UnquoteChar` does not know stays as it is. */
function replaceEscapes(text) {
    if (!text.includes('\\'))
        return text;
    return withoutEscapedQuotes(text).replace(ESCAPE, (sequence) => {
        const plain = ESCAPED[sequence.charAt(1)];
        if (plain !== undefined)
            return plain;
        const octal = /^\\0([0-3][0-7]{2})$/.exec(sequence)?.[1];
        return octal === undefined ? sequence : String.fromCharCode(Number.parseInt(octal, 8));
    });
}
function withoutEscapedQuotes(text) {
    return text.replace(/\\([\s\S])/g, (pair, char) => (char === '"' ? char : pair));
}

;// CONCATENATED MODULE: ./build/src/source/dotenv/docker.js



const LEADING = new RegExp(`[${GO_SPACES}]*`, 'y');
const docker_NAME = /[^=\n]*/y;
const NOTHING = { assignments: [], flaws: [] };
/** A line of this many bytes is more than docker's reader takes (`bufio.MaxScanTokenSize`). */
const LONGEST_LINE = 64 * 1024;
/**
 * One line as `docker run --env-file` reads it (docker/cli, pkg/kvfile/kvfile.go): all that follows `=` is the value,
 * quotes and spaces included; a bare name is taken from the environment; white space in a name makes it refuse the file.
 */
function readDockerStep(text, from) {
    const feed = lineEnd(text, from);
    const next = feed + 1;
    const end = text.charAt(feed - 1) === '\r' && feed > from ? feed - 1 : feed;
    // A character takes at most three bytes of UTF-8 a code unit, so short lines need no counting.
    if ((end - from) * 3 >= LONGEST_LINE && Buffer.byteLength(text.slice(from, feed)) >= LONGEST_LINE) {
        return { assignments: [], flaws: [{ reason: 'line-too-long', offset: from }], next };
    }
    const key = Math.min((0,sticky/* behind */.R)(LEADING, text, from), end);
    if (key === end || text.charAt(key) === '#')
        return { ...NOTHING, next };
    const equals = Math.min((0,sticky/* behind */.R)(docker_NAME, text, key), end);
    const name = text.slice(key, equals);
    if (name === '' || /[ \t]/.test(name)) {
        const reason = equals === end ? 'not-an-assignment' : 'name-not-allowed';
        return { assignments: [], flaws: [{ reason, offset: key }], next };
    }
    if (equals === end) {
        return {
            assignments: [{ name, key, value: key, end, content: { state: 'outside', why: 'name-alone' } }],
            flaws: [],
            next,
        };
    }
    const value = equals + 1;
    return { assignments: [{ name, key, value, end, content: known(text.slice(value, end)) }], flaws: [], next };
}

;// CONCATENATED MODULE: ./build/src/source/dotenv/npm.js


// What follows reads as the npm package `dotenv` does (https://github.com/motdotla/dotenv, lib/main.js), whose white space
// may span lines: `A=`, a line break and `'x'` is an assignment of x. Every expression is sticky and runs once over what
// it takes, so that no file takes quadratic time.
const npm_BLANK = /\s*/y;
const REST_OF_LINE = /.*/y;
const ASSIGNMENT = /(export\s+)?([\w.-]+)(?:\s*=|:(?:\r\n|\s))/y;
const UNQUOTED = /[^#\r\n]*/y;
/** Nothing but a comment is left on the line. It ends at the `#`: a text may be full of them. */
const ENDS_LINE = /[^\S\n\r\u2028\u2029]*(?:[#\n\r\u2028\u2029]|$)/y;
const BEHIND_QUOTE = /[^\S\n\r\u2028\u2029]*(?:#.*)?(?=[\n\r\u2028\u2029]|$)/y;
/** One statement as `dotenv.parse` reads it. It puts no variable in, so it asks for none. */
function readNpmStep(text, from) {
    const at = (0,sticky/* behind */.R)(npm_BLANK, text, from);
    ASSIGNMENT.lastIndex = at;
    const match = ASSIGNMENT.exec(text);
    const name = match?.[2];
    if (match === null || name === undefined)
        return passOver(text, at);
    const key = at + (match[1]?.length ?? 0);
    const { flaw, next, value, end, text: read } = readValue(text, ASSIGNMENT.lastIndex, name);
    const assignment = { name, key, value, end, content: known(read) };
    return { assignments: [assignment], flaws: flaw ? [flaw] : [], next };
}
function passOver(text, at) {
    const next = (0,sticky/* behind */.R)(REST_OF_LINE, text, at);
    const line = text.slice(at, next);
    if (line === '' || line.startsWith('#'))
        return { assignments: [], flaws: [], next: Math.max(next, at) };
    const reason = line.includes('=') ? 'name-not-allowed' : 'not-an-assignment';
    return { assignments: [], flaws: [{ reason, offset: at }], next };
}
function readValue(text, from, name) {
    const start = (0,sticky/* behind */.R)(npm_BLANK, text, from);
    const quote = text.charAt(start);
    const close = isQuote(quote) ? npm_closingQuote(text, start, quote) : undefined;
    if (close === undefined)
        return readUnquoted(text, from, { name, start });
    const inner = withLineFeeds(text.slice(start + 1, close));
    return {
        text: quote === '"' ? npm_replaceEscapes(inner) : inner,
        value: start,
        end: close + 1,
        flaw: undefined,
        next: (0,sticky/* behind */.R)(BEHIND_QUOTE, text, close + 1),
    };
}
function isQuote(char) {
    return char === '"' || char === "'" || char === '`';
}
/** The package makes every line break a line feed before it reads. */
function withLineFeeds(text) {
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
function npm_replaceEscapes(text) {
    return text.includes('\\') ? text.replace(/\\n/g, '\n').replace(/\\r/g, '\r') : text;
}
/**
 * The quote that closes the one at `start`: the first that no backslash stands before, if nothing but a comment follows
 * on its line; else the last escaped one before it of which that is true.
 */
function npm_closingQuote(text, start, quote) {
    let close;
    for (let at = text.indexOf(quote, start + 1); at !== -1; at = text.indexOf(quote, at + 1)) {
        ENDS_LINE.lastIndex = at + 1;
        if (ENDS_LINE.test(text))
            close = at;
        if (text.charAt(at - 1) !== '\\')
            break;
    }
    return close;
}
/** `begin.start` is where the first character stands that is no white space, which can be lines further down. */
function readUnquoted(text, from, begin) {
    const end = (0,sticky/* behind */.R)(UNQUOTED, text, from);
    const raw = text.slice(from, end);
    const kept = raw.trim();
    const start = kept === '' ? from : from + (raw.length - raw.trimStart().length);
    const isCut = text.charAt(end) === '#' && !/\s/.test(text.charAt(end - 1));
    const quote = kept.charAt(0);
    const isUnclosed = isQuote(quote) && !kept.includes(quote, 1);
    const bare = withoutQuotes(kept);
    return {
        text: text.charAt(begin.start) === '"' && begin.start < end ? npm_replaceEscapes(bare) : bare,
        value: start,
        end: start + kept.length,
        flaw: isUnclosed
            ? { reason: 'unclosed-quote', offset: start }
            : isCut
                ? { reason: 'cut-at-hash', offset: end, name: begin.name }
                : undefined,
        next: text.charAt(end) === '#' ? (0,sticky/* behind */.R)(REST_OF_LINE, text, end) : end,
    };
}
/** Quotes around the whole are dropped; around each line, where the text holds line breaks that do not end it. */
function withoutQuotes(text) {
    if (/[\u2028\u2029]/.test(text))
        return text.replace(/^(['"`])([\s\S]*)\1$/gm, '$2');
    const quote = text.charAt(0);
    return text.length > 1 && isQuote(quote) && text.endsWith(quote) ? text.slice(1, -1) : text;
}

;// CONCATENATED MODULE: ./build/src/source/dotenv/python.js



// The expressions of python-dotenv (theskumar/python-dotenv 1.2.4, src/dotenv/parser.py). Python's text files turn every
// line break into a line feed before they are read; here a carriage return ends a line, and quoted texts are mended.
const python_BLANK = new RegExp(`[\\r\\n${PYTHON_SPACES}]*`, 'y');
const python_SPACE = new RegExp(`[${PYTHON_SPACES}]*`, 'y');
const python_EXPORT = new RegExp(`export[${PYTHON_SPACES}]+`, 'y');
const QUOTED_KEY = /'([^']+)'/y;
const KEY = new RegExp(`[^=#\\r\\n${PYTHON_SPACES}]+`, 'y');
const python_REST_OF_LINE = /[^\r\n]*/y;
const COMMENT = /#[^\r\n]*/y;
const IS_SPACE = new RegExp(`[${PYTHON_SPACES}]`);
const ESCAPES = { "'": /\\[\\']/g, '"': /\\[\\'"abfnrtv]/g };
const python_ESCAPED = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/**
 * One binding as python-dotenv reads it. What it cannot read it passes over to the end of the line; a name without `=`
 * is bound to nothing.
 */
function readPythonStep(text, from, lookup) {
    const start = (0,sticky/* behind */.R)(python_BLANK, text, from);
    if (start === text.length)
        return { assignments: [], flaws: [], next: start };
    const key = (0,sticky/* behind */.R)(python_EXPORT, text, start);
    if (text.charAt(key) === '#')
        return endOf(text, key, [], start);
    const named = readKey(text, key);
    if (named === undefined)
        return python_passOver(text, key, start);
    const equals = (0,sticky/* behind */.R)(python_SPACE, text, named.end);
    if (text.charAt(equals) !== '=')
        return endOf(text, equals, [], start);
    const value = (0,sticky/* behind */.R)(python_SPACE, text, equals + 1);
    const read = python_readValue(text, value, value > equals + 1);
    if (read === undefined)
        return unclosed(text, value);
    const { end } = read;
    const content = interpolate(read.text, lookup);
    const step = endOf(text, end, [{ name: named.name, key: named.start, value, end, content }], start);
    // Versions before 1.2.4 take the comment for the value.
    const isComment = value > equals + 1 && text.charAt(value) === '#';
    return isComment ? { ...step, flaws: [{ reason: 'comment-as-value', offset: value, name: named.name }] } : step;
}
function readKey(text, at) {
    const isQuoted = text.charAt(at) === "'";
    const expression = isQuoted ? QUOTED_KEY : KEY;
    expression.lastIndex = at;
    const match = expression.exec(text);
    return match === null ? undefined : { name: match[1] ?? match[0], start: at, end: expression.lastIndex };
}
function python_readValue(text, at, isSpaced) {
    const quote = text.charAt(at);
    if (quote === "'" || quote === '"') {
        const close = closingQuote(text, at, quote);
        return close === undefined ? undefined : { text: python_replaceEscapes(text.slice(at + 1, close), quote), end: close + 1 };
    }
    const line = text.slice(at, (0,sticky/* behind */.R)(python_REST_OF_LINE, text, at));
    const kept = python_trimEnd(isSpaced && line.startsWith('#') ? '' : python_beforeComment(line));
    return { text: kept, end: at + kept.length };
}
function python_beforeComment(line) {
    for (let hash = line.indexOf('#', 1); hash !== -1; hash = line.indexOf('#', hash + 1)) {
        if (IS_SPACE.test(line.charAt(hash - 1)))
            return line.slice(0, hash);
    }
    return line;
}
function python_trimEnd(text) {
    let end = text.length;
    while (end > 0 && IS_SPACE.test(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
function python_replaceEscapes(text, quote) {
    const inner = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
    const escapes = ESCAPES[quote];
    if (escapes === undefined || !inner.includes('\\'))
        return inner;
    return inner.replace(escapes, ([, char = '']) => python_ESCAPED[char] ?? char);
}
/** Behind a value, a name or nothing: only a comment may follow on the line, or all of it is passed over. */
function endOf(text, at, assignments, start) {
    const end = (0,sticky/* behind */.R)(COMMENT, text, (0,sticky/* behind */.R)(python_SPACE, text, at));
    if (end < text.length && !/[\r\n]/.test(text.charAt(end)))
        return python_passOver(text, end, start);
    const isComment = text.charAt(start) === '#';
    const isBare = assignments.length === 0 && !isComment;
    return { assignments, flaws: isBare ? [{ reason: 'not-an-assignment', offset: start }] : [], next: end };
}
function python_passOver(text, at, start) {
    const next = (0,sticky/* behind */.R)(python_REST_OF_LINE, text, at);
    const isNamed = text.slice(start, next).includes('=');
    const reason = isNamed ? 'name-not-allowed' : 'not-an-assignment';
    return { assignments: [], flaws: [{ reason, offset: start }], next };
}
function unclosed(text, value) {
    return {
        assignments: [],
        flaws: [{ reason: 'unclosed-quote', offset: value }],
        next: (0,sticky/* behind */.R)(python_REST_OF_LINE, text, value),
    };
}
/** `${NAME}` and `${NAME:-default}` (src/dotenv/variables.py); `$NAME` stays as it is, and a default is never looked into. */
function interpolate(text, lookup) {
    let resolved = '';
    let behindLast = 0;
    const nextOf = seeker(text);
    for (let at = text.indexOf('${'); at !== -1; at = text.indexOf('${', Math.max(at + 2, behindLast))) {
        const close = nextOf('}', at + 2);
        const colon = nextOf(':', at + 2);
        const hasDefault = colon < close;
        if (close === text.length)
            break;
        if (hasDefault && text.charAt(colon + 1) !== '-')
            continue;
        const value = lookup(text.slice(at + 2, Math.min(colon, close)));
        if (value === undefined)
            return { state: 'outside', why: 'variable' };
        resolved += text.slice(behindLast, at) + (value ?? (hasDefault ? text.slice(colon + 2, close) : ''));
        behindLast = close + 1;
    }
    return known(resolved + text.slice(behindLast));
}
/** Where a character stands next, or the length of the text. Offsets only grow, so that the text is looked through once. */
function seeker(text) {
    const found = new Map();
    return (char, from) => {
        const before = found.get(char) ?? -1;
        if (before >= from)
            return before;
        const at = text.indexOf(char, from);
        found.set(char, at === -1 ? text.length : at);
        return at === -1 ? text.length : at;
    };
}

;// CONCATENATED MODULE: ./build/src/source/dotenv/shell-word.js

const ASSIGNED = /([A-Za-z_][A-Za-z0-9_]*)=/y;
const VARIABLE = /[A-Za-z_][A-Za-z0-9_]*/y;
const PLAIN = /[^ \t\n;&|<>()\\'"`$:~]+/y;
const PLAIN_IN_QUOTES = /[^\\"`$]+/y;
const ENDS = ' \t\n;&|<>()';
/** Reads one word (XCU 2.2, 2.6). Quotes are taken off and variables put in; what would be run makes it `outside`. */
function readWord(text, start, lookup) {
    ASSIGNED.lastIndex = start;
    const name = ASSIGNED.exec(text)?.[1];
    const value = name === undefined ? start : start + name.length + 1;
    const pieces = { text: '', outside: undefined, hasBareVariable: false, hasBareBrace: false };
    let at = value;
    let unclosed;
    while (at < text.length && !ENDS.includes(text.charAt(at))) {
        // Where a value or a part behind a colon begins, a tilde is the home folder.
        if (text.charAt(at) === '~' && (pieces.text === '' || text.charAt(at - 1) === ':'))
            pieces.outside ??= 'shell';
        const next = readPiece(text, at, pieces, lookup);
        if (next === undefined) {
            unclosed = at;
            at = text.length;
        }
        else
            at = next;
    }
    const content = pieces.outside === undefined ? known(pieces.text) : { state: 'outside', why: pieces.outside };
    const { hasBareVariable, hasBareBrace } = pieces;
    return { start, end: at, raw: text.slice(start, at), name, value, content, hasBareVariable, hasBareBrace, unclosed };
}
/** Reads one piece outside of quotes, and gives the offset behind it; undefined when it is never closed. */
function readPiece(text, at, pieces, lookup) {
    switch (text.charAt(at)) {
        case '\\':
            if (text.charAt(at + 1) !== '\n')
                pieces.text += text.charAt(at + 1) || '\\';
            return at + 2;
        case "'":
            return readSingle(text, at, pieces);
        case '"':
            return readDouble(text, at, pieces, lookup);
        case '`':
            pieces.outside = 'shell';
            return closeOf(text, at, '`');
        case '$': {
            // In some shells $'\u2026' and $"\u2026" are quotes of their own, and in others a dollar before quotes.
            if (/['"]/.test(text.charAt(at + 1)))
                pieces.outside = 'shell';
            pieces.hasBareVariable = true;
            return readDollar(text, at, pieces, { lookup, isQuoted: false });
        }
        case ':':
        case '~':
            pieces.text += text.charAt(at);
            return at + 1;
        default: {
            PLAIN.lastIndex = at;
            const plain = PLAIN.exec(text)?.[0] ?? text.charAt(at);
            pieces.text += plain;
            pieces.hasBareBrace ||= plain.includes('{');
            return at + plain.length;
        }
    }
}
function readSingle(text, at, pieces) {
    const close = text.indexOf("'", at + 1);
    if (close === -1)
        return undefined;
    pieces.text += text.slice(at + 1, close);
    return close + 1;
}
function readDouble(text, open, pieces, lookup) {
    for (let at = open + 1; at !== undefined && at < text.length;) {
        const char = text.charAt(at);
        if (char === '"')
            return at + 1;
        if (char === '\\') {
            const next = text.charAt(at + 1);
            if (next !== '\n')
                pieces.text += '$`"\\'.includes(next) ? next : `\\${next}`;
            at += 2;
        }
        else if (char === '`') {
            pieces.outside = 'shell';
            at = closeOf(text, at, '`');
        }
        else if (char === '$')
            at = readDollar(text, at, pieces, { lookup, isQuoted: true });
        else {
            PLAIN_IN_QUOTES.lastIndex = at;
            const plain = PLAIN_IN_QUOTES.exec(text)?.[0] ?? char;
            pieces.text += plain;
            at += plain.length;
        }
    }
    return undefined;
}
/** `$NAME` and `${NAME}` are put in; every other expansion needs a shell. */
function readDollar(text, at, pieces, around) {
    const next = text.charAt(at + 1);
    if (next === '(') {
        pieces.outside = 'shell';
        return closeOf(text, at + 1, ')');
    }
    if (next === '{')
        return readBraced(text, at, pieces, around);
    if (/[\d@*#?$![-]/.test(next)) {
        pieces.outside = 'shell';
        return at + 2;
    }
    const name = variableAt(text, at + 1);
    const end = at + 1 + name.length;
    // A line that goes on in the next one may go on in the middle of a name.
    if (text.startsWith('\\\n', end))
        pieces.outside = 'shell';
    else if (name === '')
        pieces.text += '$';
    else
        put(pieces, around.lookup(name));
    return end;
}
function variableAt(text, at) {
    VARIABLE.lastIndex = at;
    return VARIABLE.exec(text)?.[0] ?? '';
}
function readBraced(text, at, pieces, { lookup, isQuoted }) {
    const name = variableAt(text, at + 2);
    const behindName = at + 2 + name.length;
    if (name !== '' && text.charAt(behindName) === '}') {
        put(pieces, lookup(name));
        return behindName + 1;
    }
    const value = name === '' ? undefined : lookup(name);
    const operator = /^:?[-=?]/.exec(text.slice(behindName, behindName + 2))?.[0];
    const end = closeOf(text, at + 1, '}', isQuoted);
    // A variable that has a text needs no other; working out the other is left to a shell.
    if (operator !== undefined && typeof value === 'string' && (value !== '' || !operator.startsWith(':'))) {
        put(pieces, value);
    }
    else
        pieces.outside ??= value === undefined && name !== '' ? 'variable' : 'shell';
    // A single quote between double quotes and braces means one thing to some shells and another to others.
    if (isQuoted && text.slice(behindName, end).includes("'"))
        pieces.outside = 'shell';
    return end;
}
function put(pieces, value) {
    if (value === undefined)
        pieces.outside ??= 'variable';
    else
        pieces.text += value ?? '';
}
const OPENS = { ')': '(', '}': '{', '`': '' };
/**
 * The offset behind what closes the bracket at `open`, quotes passed over; undefined when nothing does. Between double
 * quotes a single quote in `${\u2026}` is a character like any other.
 */
function closeOf(text, open, close, isQuoted = false) {
    let depth = 0;
    for (let at = open + 1; at < text.length; at++) {
        const char = text.charAt(at);
        if (char === '\\')
            at++;
        else if (char === close && depth-- === 0)
            return at + 1;
        else if (char === OPENS[close])
            depth++;
        else if (close !== '`' && ((char === "'" && !isQuoted) || char === '"')) {
            const quote = char === '"' ? closingQuote(text, at, char) : text.indexOf(char, at + 1);
            if (quote === undefined || quote === -1)
                return undefined;
            at = quote;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/source/dotenv/shell.js



const shell_BLANK = /(?:[ \t\n]|\\\n)*/y;
const shell_SPACE = /(?:[ \t]|\\\n)*/y;
/**
 * One command as a POSIX shell reads it (`set -a; . ./file`; XCU 2.3, 2.6, 2.9.1). Only assignments and `export` are read;
 * whatever would have to be run is told and never guessed.
 */
function readShellStep(text, from, lookup) {
    const start = (0,sticky/* behind */.R)(shell_BLANK, text, from);
    if (start === text.length)
        return { assignments: [], flaws: [], next: start };
    const command = readCommand(text, start, lookup);
    const flaw = command.flaw ?? flawOf(command.words, text);
    if (flaw)
        return { assignments: [], flaws: [flaw], next: command.next };
    const assignments = [];
    const isExport = command.words[0]?.raw === 'export';
    for (const word of isExport ? command.words.slice(1) : command.words) {
        const assignment = assignmentOf(word, isExport, lookup);
        if (assignment)
            assignments.push(assignment);
    }
    return { assignments, flaws: [], next: command.next };
}
function readCommand(text, start, outer) {
    const words = [];
    const given = new Map();
    const lookup = bounded((name) => {
        const content = given.get(name)?.content;
        return content === undefined ? outer(name) : content.state === 'known' ? content.text : undefined;
    });
    for (let at = start;; at = (0,sticky/* behind */.R)(shell_SPACE, text, at)) {
        const char = text.charAt(at);
        if (char === '' || char === '\n')
            return { words, flaw: undefined, next: at };
        if (char === '#')
            return { words, flaw: undefined, next: lineEnd(text, at) };
        if (char === ';' && words.length > 0)
            return { words, flaw: undefined, next: at + 1 };
        if (';&|<>()'.includes(char))
            return { words, flaw: runs(at), next: lineEnd(text, at) };
        const word = readWord(text, at, lookup);
        if (word.unclosed !== undefined) {
            const flaw = { reason: 'unclosed-quote', offset: word.unclosed };
            return { words, flaw, next: lineEnd(text, word.unclosed) };
        }
        words.push(word);
        // What stands behind `export` is worked out before any of it is assigned.
        if (word.name !== undefined && words[0]?.raw !== 'export')
            given.set(word.name, word);
        at = word.end;
    }
}
function runs(offset) {
    return { reason: 'runs-a-command', offset };
}
/** A command is nothing but assignments, or `export` with names and assignments behind it; anything else is run. */
function flawOf(words, text) {
    const [first] = words;
    if (first?.raw === 'export') {
        const other = words.slice(1).find(({ name, raw }) => name === undefined && !/^[A-Za-z_]\w*$/.test(raw));
        if (words.length > 1)
            return other && runs(other.start);
    }
    const command = words.find(({ name }) => name === undefined);
    if (command === undefined)
        return undefined;
    const isAssignment = command === first && /^[^\s'"`$\\=]+=/.test(text.slice(command.start, command.end));
    return isAssignment ? { reason: 'name-not-allowed', offset: command.start } : runs(command.start);
}
function assignmentOf(word, isExport, lookup) {
    const { name, start, value, end, content } = word;
    if (name === undefined) {
        // `export A` passes on what A has been given.
        if (typeof lookup(word.raw) === 'string')
            return undefined;
        return { name: word.raw, key: start, value: start, end, content: { state: 'outside', why: 'name-alone' } };
    }
    return {
        name,
        key: start,
        value,
        end,
        content: isExport && mayBeSplit(word) ? { state: 'outside', why: 'shell' } : content,
    };
}
/** Behind `export`, some shells split what a variable puts in, some take braces apart, and some do neither. */
function mayBeSplit({ hasBareVariable, hasBareBrace, content }) {
    return hasBareBrace || (hasBareVariable && content.state === 'known' && /[\s*?[\\]/.test(content.text));
}

;// CONCATENATED MODULE: ./build/src/source/dotenv/dialects.js





/** How each loader reads a statement. */
const STEP_READERS = {
    dotenv: readNpmStep,
    compose: readComposeStep,
    docker: readDockerStep,
    'python-dotenv': readPythonStep,
    shell: readShellStep,
};

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/source/position.js
var position = __webpack_require__(61736);
// EXTERNAL MODULE: ./build/src/source/document.js
var source_document = __webpack_require__(12474);
;// CONCATENATED MODULE: ./build/src/source/dotenv/compare.js



/** Stands around the name of a variable that is put in. No text that was decoded holds it. */
const MARK = '\0';
const symbolic = (name) => MARK + name + MARK;
/**
 * Lays the readings of one statement by all loaders beside each other. Variables stand for themselves, so that it does
 * not matter what they hold.
 */
function compareLoaders(text, { start, next }) {
    // The carriage returns of CRLF are counted apart: a shell keeps every one of them.
    const unit = text.slice(start, lineEnd(text, next) + 1).replaceAll('\r\n', '\n');
    const [base] = STEP_READERS.dotenv(unit, 0, symbolic).assignments;
    if (base === undefined)
        return { agreed: 'all' };
    const outcomes = source_document/* DOTENV_DIALECTS */.ph.map((dialect) => outcomeOf(dialect, unit, base));
    const groups = [...Map.groupBy(outcomes, ({ key }) => key).values()];
    if (groups.length === 1)
        return { agreed: 'all' };
    const most = groups.find((group) => group.some(({ dialect }) => !isNoWonder(dialect))) ?? [];
    const others = outcomes.filter((outcome) => !most.includes(outcome));
    if (others.every(({ dialect }) => isNoWonder(dialect)))
        return { agreed: 'but-some', some: others };
    const sights = groups.map((group) => ({
        dialects: group.map(({ dialect }) => dialect),
        sees: group[0]?.sees ?? 'other',
    }));
    return { agreed: 'none', sights };
}
/** docker takes everything literally, and to a shell a line is a command: few files are written for these two. */
function isNoWonder(dialect) {
    return dialect === 'docker' || dialect === 'shell';
}
function outcomeOf(dialect, unit, base) {
    const step = STEP_READERS[dialect](unit, 0, symbolic);
    const found = step.assignments.find(({ name }) => name === base.name);
    if (found === undefined) {
        const sees = whyNothing(dialect, step);
        return { dialect, key: sees, sees };
    }
    if (found.content.state === 'outside') {
        const sees = found.content.why;
        return { dialect, key: sees, sees };
    }
    const { text } = found.content;
    return { dialect, key: `=${text}`, sees: kindOf(text, unit, found) };
}
function whyNothing(dialect, { flaws: [flaw] }) {
    if (flaw?.reason === 'unclosed-quote')
        return 'unclosed';
    if (flaw?.reason === 'runs-a-command')
        return 'command';
    // A loader of containers refuses a file for one line of it; the others go on.
    return flaw !== undefined && (dialect === 'docker' || dialect === 'compose') ? 'refused' : 'dropped';
}
/** What kind of text a loader sees, told from the text itself and from what is written. */
function kindOf(text, unit, { value }) {
    if (text === '')
        return 'empty';
    if (text.includes(MARK))
        return 'variable';
    const written = unit.slice(value).trim();
    const quote = /^["'`]/.exec(written)?.[0];
    if (text.trim() !== text && quote === undefined)
        return 'outer-spaces';
    if (quote !== undefined && text.startsWith(quote)) {
        return text.trimEnd() === written ? 'with-quotes' : written.includes('\n') ? 'first-line' : 'other';
    }
    if (text === written)
        return written.includes('#') ? 'with-comment' : 'as-written';
    if (quote !== undefined)
        return kindOfQuoted(text, written, quote);
    return isCut(text, written) ? 'cut-at-hash' : 'other';
}
function kindOfQuoted(text, written, quote) {
    if (written.startsWith(quote + text + quote))
        return 'without-quotes';
    return written.includes('\\') ? 'escapes-replaced' : 'other';
}
function isCut(text, written) {
    return written.startsWith(text) && written.slice(text.length).trimStart().startsWith('#');
}

;// CONCATENATED MODULE: ./build/src/source/dotenv/disagreements.js





/** So many lines of a file are listed of those on which loaders disagree in the same way; the others are counted. */
const LISTED = 5;
const BEFORE_NAME = /export\s+(?=[\w.-])/y;
const disagreements_NAME = /[\w.-]+/y;
/** What loaders read differently: docker and a shell, of whom it is no wonder, once for a file and kind, all others line by line. */
function disagreementFindings({ file, text }, reading) {
    const { alone, disagreements } = compareAll(text, reading);
    if (alone.length + disagreements.length === 0)
        return [];
    const index = (0,position/* lineIndex */.D)(text);
    return [
        ...disagreements.flatMap((one) => listed(one, file, text, index)),
        ...alone.map(({ dialect, sees, lines, offset }) => (0,finding/* finding */.gk)('source/dialect-alone', { dialect, sees, lines }, { location: { file, ...index.at(offset) } })),
    ];
}
function compareAll(text, { unclear, quoted, carriageReturns }) {
    const alone = new Map();
    const disagreements = new Map();
    const tell = (one) => {
        const like = alone.get(one.dialect + one.sees);
        if (like === undefined)
            alone.set(one.dialect + one.sees, { ...one });
        else {
            like.lines += one.lines;
            like.offset = Math.min(like.offset, one.offset);
        }
    };
    for (const statement of unclear) {
        const comparison = compareLoaders(text, statement);
        const offset = (0,sticky/* behind */.R)(BEFORE_NAME, text, statement.start);
        if (comparison.agreed === 'but-some')
            for (const one of comparison.some)
                tell({ ...one, lines: 1, offset });
        if (comparison.agreed !== 'none')
            continue;
        const kind = JSON.stringify(comparison.sights);
        const like = disagreements.get(kind) ?? { sights: comparison.sights, offsets: [], lines: 0 };
        disagreements.set(kind, like);
        if (++like.lines <= LISTED)
            like.offsets.push(offset);
    }
    const tellTally = (dialect, sees, { lines, first }) => {
        if (first)
            tell({ dialect, sees, lines, offset: first.key });
    };
    tellTally('docker', 'with-quotes', quoted);
    tellTally('shell', 'carriage-return', carriageReturns);
    return { alone: [...alone.values()], disagreements: [...disagreements.values()] };
}
function listed({ sights, offsets, lines }, file, text, index) {
    return offsets.map((offset, at) => {
        const key = text.slice(offset, (0,sticky/* behind */.R)(disagreements_NAME, text, offset));
        const more = at === LISTED - 1 ? lines - LISTED : 0;
        const facts = more > 0 ? { key, sights, more } : { key, sights };
        const location = { file, ...index.at(offset) };
        return (0,finding/* finding */.gk)('source/dialects', facts, { location, pointer: (0,pointer/* toPointer */.rb)([key]) });
    });
}

;// CONCATENATED MODULE: ./build/src/source/dotenv/plain.js



// What every loader reads the same: a name that a shell takes, and a text without white space and without a character that
// means something to one of them; or, but for docker, a text in quotes in which nothing does. One expression tells the
// lines that need no second look, which are nearly all.
const plain_PLAIN = /([A-Za-z_]\w*)=(?:([\w.,:/@%+^=!?*[\]{}-]*)|"([ !#%&()*+,./:;<=>?@[\]^{|}~\w-]*)"|'([ !#%&()*+,./:;<=>?@[\]^{|}~\w-]*)')(?:\r?\n|$)/y;
const plain_BLANK = /\s*/y;
const plain_COMMENT = /#.*/y;
const LINE_BREAK = /[^\S\r\n]*\r\n/y;
/** Reads every statement of a dotenv text, so that nothing in it is lost. */
function readPlainly(text) {
    const reading = {
        assignments: [],
        flaws: [],
        unclear: [],
        quoted: { lines: 0, first: undefined },
        carriageReturns: { lines: 0, first: undefined },
    };
    for (let at = (0,sticky/* behind */.R)(plain_BLANK, text, 0); at < text.length; at = (0,sticky/* behind */.R)(plain_BLANK, text, at)) {
        if (text.charAt(at) === '#')
            at = (0,sticky/* behind */.R)(plain_COMMENT, text, at);
        else
            at = readPlainLine(text, at, reading) ?? take(text, at, readNpmStep(text, at), reading);
    }
    return reading;
}
/** Reads a line that needs no second look, and gives the offset behind it; undefined where the line is another. */
function readPlainLine(text, at, reading) {
    plain_PLAIN.lastIndex = at;
    const match = plain_PLAIN.exec(text);
    if (match === null)
        return undefined;
    const [line, name = '', bare, double, single] = match;
    const next = at + line.length;
    const read = bare ?? double ?? single ?? '';
    // The package looks for an opening quote on the lines below.
    if (bare === '' && /["'`]/.test(text.charAt((0,sticky/* behind */.R)(plain_BLANK, text, next))))
        return undefined;
    const value = at + name.length + 1;
    const end = value + read.length + (bare === undefined ? 2 : 0);
    const assignment = { name, key: at, value, end, content: known(read) };
    reading.assignments.push(assignment);
    if (bare === undefined)
        count(reading.quoted, assignment);
    if (text.charAt(next - 2) === '\r')
        count(reading.carriageReturns, assignment);
    return next;
}
function take(text, start, step, reading) {
    reading.assignments.push(...step.assignments);
    reading.flaws.push(...step.flaws);
    const [assignment] = step.assignments;
    if (assignment !== undefined && step.flaws.length === 0) {
        reading.unclear.push({ start, next: step.next });
        if ((0,sticky/* behind */.R)(LINE_BREAK, text, step.next) > step.next)
            count(reading.carriageReturns, assignment);
    }
    return step.next;
}
function count(tally, assignment) {
    tally.lines++;
    tally.first ??= assignment;
}

;// CONCATENATED MODULE: ./build/src/source/dotenv/problems.js




/** What a loader drops, cuts or refuses. `dialect` is the loader that the source names. */
function flawFindings({ file, text }, flaws, dialect = 'dotenv') {
    if (flaws.length === 0)
        return [];
    const format = dialect === 'dotenv' ? dialect : `dotenv for ${dialect}`;
    const index = (0,position/* lineIndex */.D)(text);
    const placed = flaws.map((flaw) => ({ flaw, ...index.at(flaw.offset) }));
    /** Lines in a row that are no assignments, such as a key that was pasted without quotes, are one slip. */
    const follows = (at) => isNoAssignment(placed[at]?.flaw) &&
        isNoAssignment(placed[at - 1]?.flaw) &&
        placed[at - 1]?.line === (placed[at]?.line ?? 0) - 1;
    return placed.flatMap(({ flaw, line, column }, at) => {
        const location = { file, line, column };
        if (flaw.reason === 'cut-at-hash' || flaw.reason === 'comment-as-value') {
            return (0,finding/* finding */.gk)(`source/${flaw.reason}`, { key: flaw.name }, { location, pointer: (0,pointer/* toPointer */.rb)([flaw.name]) });
        }
        if (follows(at))
            return [];
        let lines = ('lines' in flaw ? flaw.lines : undefined) ?? 1;
        while (follows(at + lines))
            lines++;
        const facts = { format, reason: flaw.reason };
        return (0,finding/* finding */.gk)('source/syntax', lines > 1 ? { ...facts, lines } : facts, { location });
    });
}
/** A byte order mark, where a loader that may read the file stumbles over it. `first` is the first assignment. */
function markFindings({ file, text, bom }, first, dialect) {
    if (bom === undefined)
        return [];
    const isNamed = first !== undefined && first.key < lineEnd(text, 0);
    // Before a comment the mark is a name without a value to python-dotenv, which sets nothing.
    const all = isNamed ? ['python-dotenv', 'shell'] : ['shell'];
    const loaders = all.filter((one) => dialect === undefined || one === dialect);
    if (loaders.length === 0)
        return [];
    const severity = dialect !== undefined ? 'error' : isNamed ? 'warning' : 'info';
    return [(0,finding/* finding */.gk)('source/byte-order-mark', { loaders }, { location: { file, line: 1, column: 1 } }, severity)];
}
function isNoAssignment(flaw) {
    return flaw?.reason === 'not-an-assignment' || flaw?.reason === 'stray-line';
}
/** Names that are set twice. */
function duplicateFindings({ file, text }, assignments) {
    const lines = (0,position/* lineIndex */.D)(text);
    const first = new Map();
    return assignments.flatMap((assignment) => {
        const before = first.get(assignment.name);
        if (!before) {
            first.set(assignment.name, assignment);
            return [];
        }
        const firstPlace = { file, ...lines.at(before.key) };
        return (0,finding/* finding */.gk)('source/duplicate-key', { key: assignment.name, first: firstPlace }, {
            location: { file, ...lines.at(assignment.key) },
            pointer: (0,pointer/* toPointer */.rb)([assignment.name]),
            related: [{ role: 'first', location: firstPlace }],
        });
    });
}
/** Values that only the place of use knows. */
function outsideFindings({ file, text }, assignments) {
    const outside = assignments.filter(({ content }) => content.state === 'outside');
    if (outside.length === 0)
        return [];
    const lines = (0,position/* lineIndex */.D)(text);
    return outside.flatMap(({ name, value, content }) => content.state === 'known'
        ? []
        : (0,finding/* finding */.gk)('source/value-outside', { key: name, why: content.why }, { location: { file, ...lines.at(value) }, pointer: (0,pointer/* toPointer */.rb)([name]) }));
}

// EXTERNAL MODULE: ./build/src/source/dotenv/plausible.js
var plausible = __webpack_require__(43029);
;// CONCATENATED MODULE: ./build/src/source/dotenv/stray.js


const ASSIGNS = /^[ \t]*(?:export[ \t]+)?[A-Z_][A-Z0-9_]*[ \t]*=/;
const PADDED = /^[ \t]*([\w+/-]+)={1,2}[ \t\r]*$/;
const TWICE_PADDED = /^[\w+/-]{8,}==[ \t\r]*$/m;
/** One `=` ends many a line that sets nothing; with so many letters of both cases and digits before it, it is base64. */
const LONG_PADDED = /^(?=[\w+/-]*[a-z])(?=[\w+/-]*[A-Z])(?=[\w+/-]*\d)[\w+/-]{20,}=[ \t\r]*$/m;
const ODD_NAME = /[/+:@?&%;,"`$!*(){}<>|\\^~]/;
const BEGIN = '-----BEGIN ';
const END = '-----END ';
/**
 * Sets aside what loaders take for names and what is the rest of a value that goes over several lines: lines behind a
 * quote that is never closed, the body of a PEM text, base64 that ends in `=`, words alone that look like no name. Names
 * are shown, so that none of these may become one. `byLine`: whether the loader takes each line alone, as docker does.
 */
function setStrayAside(text, assignments, flaws, byLine = false) {
    const isSound = flaws.length === 0 &&
        !assignments.some((one) => isAlone(one) || ODD_NAME.test(one.name) || (byLine && isOpen(text, one))) &&
        !text.includes(BEGIN) &&
        !TWICE_PADDED.test(text) &&
        !LONG_PADDED.test(text);
    if (isSound)
        return { assignments, flaws, isSetAside: () => false };
    const items = itemsOf(text, assignments, flaws);
    setPemAside(text, items);
    const lines = setRestOfQuotesAside(text, items, byLine);
    setWordsAside(items);
    const aside = new Set(items.filter(({ set }) => set !== undefined).map(({ line }) => line.start));
    return {
        assignments: items.flatMap(({ assignment, set }) => (assignment && !set ? assignment : [])),
        flaws: items.flatMap((item) => flawsOf(item, lines)),
        isSetAside: (offset) => aside.has(lineStart(text, offset)),
    };
}
function itemsOf(text, assignments, flaws) {
    const found = [
        ...assignments.map((assignment) => ({ offset: assignment.key, assignment })),
        ...flaws.map((flaw) => ({ offset: flaw.offset, flaw })),
    ].sort((a, b) => a.offset - b.offset);
    let line = lineAt(text, 0);
    return found.map((one) => {
        if (one.offset > line.end)
            line = lineAt(text, one.offset);
        return { ...one, line };
    });
}
function lineAt(text, offset) {
    const start = lineStart(text, offset);
    const end = lineEnd(text, offset);
    const line = text.slice(start, end);
    const assigns = ASSIGNS.test(line);
    const padded = PADDED.test(line);
    return {
        start,
        end,
        resumes: assigns && !(padded && line.trim().length % 4 === 0),
        isPadded: padded && !assigns,
        isBase64: TWICE_PADDED.test(line) || LONG_PADDED.test(line),
    };
}
function lineStart(text, offset) {
    return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
/** Whether a name stands without `=`; behind `export` it is no piece of a value. */
function isAlone({ content, value, key }) {
    return content.state === 'outside' && content.why === 'name-alone' && value === key;
}
/** Whether a quote is opened in a line and not closed in it. */
function isOpen(text, { value, end }) {
    const quote = text.charAt(value);
    return (quote === '"' || quote === "'") && !text.slice(value + 1, end).includes(quote);
}
/** What stands between the marks of a PEM text, if that is not one value in quotes. */
function setPemAside(text, items) {
    let from = 0;
    let at = 0;
    for (let begin = text.indexOf(BEGIN); begin !== -1; begin = text.indexOf(BEGIN, from)) {
        const close = text.indexOf(END, begin);
        const last = close === -1 ? text.length : lineEnd(text, close);
        const body = lineEnd(text, begin);
        if (/^[ \t]*#/.test(text.slice(lineStart(text, begin), begin))) {
            from = body;
            continue;
        }
        for (; at < items.length && (items[at]?.offset ?? 0) < last; at++) {
            const item = items[at];
            if (!item || item.offset < body)
                continue;
            if (close === -1 && item.line.resumes)
                return;
            item.set = 'stray';
        }
        from = Math.max(last, begin + 1);
    }
}
/** What follows a quote that is not closed, to the next line that surely assigns; gives the lines of each such rest. */
function setRestOfQuotesAside(text, items, byLine) {
    const lines = new Map();
    let open;
    let last;
    for (const item of items) {
        const isRest = open !== undefined &&
            item.line !== open.item.line &&
            (open.until === undefined ? !item.line.resumes : item.offset < open.until);
        if (open !== undefined && isRest) {
            item.set = 'part';
            if (item.line !== last)
                lines.set(open.item, (lines.get(open.item) ?? 1) + 1);
            last = item.line;
            continue;
        }
        const opened = openedBy(text, item, byLine);
        if (opened !== undefined)
            open = { item, until: closingLine(text, opened) };
        else if (open !== undefined && item.line !== open.item.line)
            open = undefined;
    }
    return lines;
}
/** Where the quote stands that an item opens and does not close. */
function openedBy(text, { assignment, flaw, set }, byLine) {
    if (set !== undefined)
        return undefined;
    if (flaw?.reason === 'unclosed-quote')
        return flaw.offset;
    return assignment && byLine && isOpen(text, assignment) ? assignment.value : undefined;
}
/** The end of the line that closes a quote: the next such quote is the only one of its line, and its last character. */
function closingLine(text, opened) {
    const quote = text.charAt(opened);
    const close = text.indexOf(quote, opened + 1);
    if (close === -1)
        return undefined;
    const end = lineEnd(text, close);
    return text.slice(close + 1, end).trim() === '' ? end : undefined;
}
/** Words alone that look like no name, base64, and words alone that stand in a row with them. */
function setWordsAside(items) {
    for (const [at, item] of items.entries()) {
        if (item.set !== undefined)
            continue;
        if (isNoName(item) || (item.line.isPadded && follows(items[at - 1], item)))
            item.set = 'stray';
    }
    for (const [at, item] of items.entries())
        joinRow(item, items[at - 1]);
    for (const [at, item] of [...items.entries()].reverse())
        joinRow(item, items[at + 1]);
}
function joinRow(item, neighbour) {
    if (item.set !== undefined || !item.assignment || !isAlone(item.assignment))
        return;
    if (follows(neighbour, item) || follows(item, neighbour, neighbour))
        item.set = 'stray';
}
/** Whether `second` stands in the line below `first`, and `of` them, the first if nothing is said, is no assignment. */
function follows(first, second, of = first) {
    if (!first || !second || !of || first.line.end + 1 !== second.line.start)
        return false;
    return of.set !== undefined || of.flaw?.reason === 'not-an-assignment' || of.flaw?.reason === 'name-not-allowed';
}
function isNoName({ line, assignment }) {
    if (!assignment)
        return false;
    if (isAlone(assignment))
        return !(0,plausible/* isPlausibleName */.F)(assignment.name);
    return line.isBase64 || ODD_NAME.test(assignment.name);
}
function flawsOf(item, rests) {
    const { flaw, assignment, set, offset } = item;
    if (set === 'part')
        return [];
    if (set === 'stray')
        return [{ reason: 'stray-line', offset: flaw?.offset ?? offset }];
    const lines = rests.get(item);
    if (flaw === undefined) {
        // The value as such is sound to a loader that takes each line alone.
        return assignment && lines !== undefined ? [{ reason: 'quote-over-lines', offset: assignment.value, lines }] : [];
    }
    return ['name' in flaw || lines === undefined ? flaw : { ...flaw, lines }];
}

// EXTERNAL MODULE: ./build/src/source/outline.js
var source_outline = __webpack_require__(26537);
// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/src/source/spelling.js
var spelling = __webpack_require__(24441);
;// CONCATENATED MODULE: ./build/src/source/dotenv.js










/**
 * Reads dotenv. Without a dialect the values are those that the npm package `dotenv` gives, and lines that other loaders
 * read differently are told. With one they are what that loader gives. Lines that are no assignments, names set twice,
 * values cut at `#`, unclosed quotes: what loaders pass over without a word is told in both.
 */
const readDotenv = (source, _limits, dialect) => {
    if (dialect !== undefined)
        return readDotenvAs(source, dialect);
    const reading = readPlainly(source.text);
    const { assignments, flaws, isSetAside } = setStrayAside(source.text, reading.assignments, reading.flaws);
    const unclear = reading.unclear.filter(({ start }) => !isSetAside(start));
    const { document, problems } = documentOf(source, assignments);
    return {
        documents: [document],
        problems: [
            ...markFindings(source, assignments[0]),
            ...flawFindings(source, flaws),
            ...problems,
            ...disagreementFindings(source, { ...reading, unclear }),
        ],
    };
};
/**
 * Reads dotenv as one loader does. `outer` knows the variables that the loader finds around it; without it a value that
 * needs one counts as not readable, and is told.
 */
function readDotenvAs(source, dialect, outer) {
    const steps = readSteps(source.text, STEP_READERS[dialect], outer);
    const { assignments, flaws } = setStrayAside(source.text, steps.assignments, steps.flaws, dialect === 'docker');
    const { document, problems } = documentOf(source, assignments);
    return {
        documents: [document],
        problems: [
            ...markFindings(source, assignments[0], dialect),
            ...flawFindings(source, flaws, dialect),
            ...outsideFindings(source, assignments),
            ...problems,
        ],
    };
}
/** The document that assignments make, of which the last of a name wins, and the names that are set twice. */
function documentOf(source, assignments) {
    const value = {};
    const unreadable = new Set();
    for (const { name, content } of assignments) {
        (0,own/* setOwn */.P5)(value, name, content.state === 'known' ? content.text : null);
        if (content.state === 'outside')
            unreadable.add((0,pointer/* toPointer */.rb)([name]));
        else if (unreadable.size > 0)
            unreadable.delete((0,pointer/* toPointer */.rb)([name]));
    }
    const outline = () => outlineOf(assignments, source.text);
    const outlined = { format: 'dotenv', index: 0, value, stringsOnly: true, outline };
    const document = (0,source_outline/* makeDocument */.E)(source, unreadable.size > 0 ? { ...outlined, unreadable } : outlined);
    const isUnique = Object.keys(value).length === assignments.length;
    return { document, problems: isUnique ? [] : duplicateFindings(source, assignments) };
}
function outlineOf(assignments, text) {
    const outline = new Map();
    outline.set('', { key: 0, value: 0, end: assignments.at(-1)?.end ?? text.length });
    // The last one wins, in the outline as in the value.
    for (const assignment of assignments) {
        const spellings = () => (0,spelling/* spellDotenvValue */.cT)(text, assignment.value, assignment.end);
        outline.set((0,pointer/* toPointer */.rb)([assignment.name]), { ...assignment, spellings });
    }
    return outline;
}


/***/ }),

/***/ 43029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isPlausibleName)
/* harmony export */ });
/** What nearly all names of variables look like that are passed on by their name alone. */
const NAME = /^(?:[A-Z_][A-Z0-9_]*|(?:https?|ftp|all|no)_proxy)$/;
/** Capitals and digits in which secrets are written (base32, hexadecimal): names of that length are put together with _. */
const CODE = /^(?=.*\d)[A-Z0-9]{9,}$/;
/**
 * Whether a word that stands alone, without `=`, can be shown as the name of a variable. What cannot may be a piece of a
 * value that goes over several lines.
 */
function isPlausibleName(word) {
    return NAME.test(word) && !CODE.test(word);
}


/***/ })

};
