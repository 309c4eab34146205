export const id = 2728;
export const ids = [2728];
export const modules = {

/***/ 82728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readComposeYaml: () => (/* binding */ readComposeYaml),
  readYaml: () => (/* binding */ readYaml),
  readYamlGo: () => (/* binding */ readYamlGo)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/source/bounds.js
var bounds = __webpack_require__(11898);
// EXTERNAL MODULE: ./build/src/source/digits.js
var digits = __webpack_require__(91597);
// EXTERNAL MODULE: ./build/src/source/duplicate.js
var duplicate = __webpack_require__(26426);
// EXTERNAL MODULE: ./build/src/source/outline.js
var source_outline = __webpack_require__(26537);
// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/src/source/position.js
var position = __webpack_require__(61736);
;// CONCATENATED MODULE: ./build/src/source/yaml-go.js

/** What `strconv.ParseInt` takes with base 0: hexadecimal, binary, octal with and without its letter, decimal. */
const INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const SPECIAL = new Map([
    ...['.nan', '.NaN', '.NAN'].map((text) => [text, Number.NaN]),
    ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((text) => [text, Number.POSITIVE_INFINITY]),
    ...['-.inf', '-.Inf', '-.INF'].map((text) => [text, Number.NEGATIVE_INFINITY]),
]);
const DIGITS = [...'0123456789'];
const intGoTag = (0,js_yaml/* defineScalarTag */.Gf)('tag:yaml.org,2002:int', {
    implicit: true,
    implicitFirstChars: ['-', '+', ...DIGITS],
    resolve: (source) => {
        const [, sign, hexadecimal, binary, octal, decimal] = INTEGER.exec(source.replaceAll('_', '')) ?? [];
        if (sign === undefined)
            return js_yaml/* NOT_RESOLVED */.Hg;
        const size = (hexadecimal !== undefined && Number.parseInt(hexadecimal, 16)) ||
            (binary !== undefined && Number.parseInt(binary, 2)) ||
            (octal !== undefined && Number.parseInt(octal, 8)) ||
            Number(decimal ?? 0);
        return sign === '-' ? -size : size;
    },
    identify: Number.isInteger,
});
const floatGoTag = (0,js_yaml/* defineScalarTag */.Gf)('tag:yaml.org,2002:float', {
    implicit: true,
    implicitFirstChars: ['-', '+', '.', ...DIGITS],
    resolve: (source) => {
        const special = SPECIAL.get(source);
        if (special !== undefined)
            return special;
        const plain = source.startsWith('.') ? source : source.replaceAll('_', '');
        // What is too large for a float stays a text.
        return FLOAT.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : js_yaml/* NOT_RESOLVED */.Hg;
    },
    identify: (data) => typeof data === 'number',
});
/** Only where the tag is written out: what looks like a date stays a text. */
const timestampGoTag = (0,js_yaml/* defineScalarTag */.Gf)('tag:yaml.org,2002:timestamp', {
    resolve: (source) => source,
    identify: () => false,
});
const binaryGoTag = (0,js_yaml/* defineScalarTag */.Gf)('tag:yaml.org,2002:binary', {
    resolve: (source) => Buffer.from(source.replaceAll(/\s/g, ''), 'base64').toString('utf8'),
    identify: () => false,
});
/**
 * Scalars as Kubernetes reads them: sigs.k8s.io/yaml turns manifests into JSON with go-yaml 2 (`resolve.go`). It is neither
 * YAML 1.1 nor 1.2. As in 1.1, `yes`, `on` and `y` are booleans, `0777` is octal and `1_000` a number; unlike there,
 * `12:30` and `2026-01-01` are texts, and `0o17` and `1e3` are numbers.
 */
const GO_SCHEMA = js_yaml/* FAILSAFE_SCHEMA */.uH.withTags(js_yaml/* nullYaml11Tag */.L2, js_yaml/* boolYaml11Tag */.iE, intGoTag, floatGoTag, timestampGoTag, binaryGoTag, js_yaml/* mergeTag */.LJ);

;// CONCATENATED MODULE: ./build/src/source/yaml-mistake.js
/** Beginnings of js-yaml's reasons behind which a quote or bracket may stand that is never closed. */
const WHERE_SOMETHING_IS_OPEN = ['deficient indentation', 'unexpected end of the'];
/** Whether it may be that a quote or a bracket was opened and never closed. */
function maySomethingBeOpen(said) {
    return WHERE_SOMETHING_IS_OPEN.some((beginning) => said.startsWith(beginning));
}
/**
 * The usual mistake behind an error of js-yaml, told from the beginning of its reason and from the lines at the place.
 * The reason itself is never shown: it may hold pieces of the file. Only asked when a text was refused; linear in it.
 */
function yamlMistake(text, said, at) {
    const offset = Math.min(at, text.length);
    const judge = RULES.find(([beginning]) => said.startsWith(beginning))?.[1];
    return judge?.(text, offset) ?? { reason: 'not-yaml', offset };
}
const RULES = [
    ['tab characters must not', (_, offset) => ({ reason: 'tab-indent', offset })],
    ['bad indentation of a', misplaced],
    ['end of the stream or a document', misplaced],
    ['deficient indentation', (_, offset) => ({ reason: 'bad-indentation', offset })],
    ['can not read a block mapping entry', keyWithoutColon],
    ["expected ':' after a mapping key", keyWithoutColon],
    ['a line break is expected', blockText],
    ['unknown escape sequence', badEscape],
    ['expected hexadecimal character', badEscape],
    ['the stream contains non-printable', (_, offset) => ({ reason: 'control-character', offset })],
    ['expected valid JSON character', (_, offset) => ({ reason: 'control-character', offset })],
    ['expected the node content', (_, offset) => ({ reason: 'stray-comma', offset })],
    ['missed comma', noComma],
    ['name of an a', (_, offset) => ({ reason: 'reserved-character', offset: Math.max(offset - 1, 0) })],
    ['directives end mark', directive],
];
/** Something stands where the mapping, the list or the document would have to go on. */
function misplaced(text, at) {
    const start = lineStart(text, at);
    const lead = text.slice(start, at);
    const tab = /^[ ]*\t/.exec(lead);
    if (tab)
        return { reason: 'tab-indent', offset: start + tab[0].length - 1 };
    const char = text.charAt(at);
    if (lead.trim() === '' && !/[@`%]/.test(char))
        return besideOthers(text, at, lead.length);
    if (char === ':')
        return colon(text, start, at);
    if (/["']$/.test(lead.trimEnd()))
        return { reason: 'text-behind-quote', offset: at };
    if (/[@`%\]},]/.test(char))
        return { reason: 'reserved-character', offset: at };
    return /^-\s/.test(text.slice(at, at + 2)) ? { reason: 'list-in-line', offset: at } : undefined;
}
/** What stands where a comma must, between two members of `[ ]` or `{ }`. */
function noComma(text, at) {
    const char = text.charAt(at);
    if (char === ':')
        return { reason: 'colon-in-value', offset: at };
    if (/[@`%]/.test(char))
        return { reason: 'reserved-character', offset: at };
    const opened = text.lastIndexOf(char === '}' ? '[' : '{', at);
    const isOtherKind = /[\]}]/.test(char) && opened !== -1;
    return isOtherKind ? { reason: 'unclosed-bracket', offset: opened } : { reason: 'missing-comma', offset: at };
}
/** `a: b: c`, or a key that js-yaml took for the second line of the text above it. */
function colon(text, start, at) {
    const lead = text.slice(start, at);
    if (/:\s/.test(lead))
        return { reason: 'colon-in-value', offset: at };
    if (start === 0)
        return undefined;
    const offset = start + (lead.length - lead.trimStart().length);
    const isDeeper = offset > start && indentation(text, lineStart(text, start - 1)) < offset - start;
    return isDeeper ? { reason: 'bad-indentation', offset } : keyWithoutColon(text, at);
}
/** A line that begins with something that its neighbours of the same depth are not. */
function besideOthers(text, at, depth) {
    const isItem = (from) => /^-(?:\s|$)/.test(text.slice(from, from + 2));
    const before = neighbour(text, at, depth);
    const isMixed = before === undefined ? isItem(at) : isItem(before) !== isItem(at);
    return { reason: isMixed ? 'list-and-mapping' : 'bad-indentation', offset: at };
}
/** Where the last line above begins that is indented as far, with no line between that is less. */
function neighbour(text, at, depth) {
    for (let start = lineStart(text, at); start > 0;) {
        start = lineStart(text, start - 1);
        const indented = indentation(text, start);
        if (isEmpty(text, start + indented))
            continue;
        if (indented === depth)
            return start + depth;
        if (indented < depth)
            return undefined;
    }
    return undefined;
}
/** The first of the lines that together were taken for one key. `at` stands at the colon of a line that is right, or behind. */
function keyWithoutColon(text, at) {
    let found;
    const own = lineStart(text, at);
    const ownKey = own + indentation(text, own);
    if (text.charAt(at) !== ':' && isWithoutColon(text, ownKey))
        found = ownKey;
    for (let start = own; start > 0;) {
        start = lineStart(text, start - 1);
        const key = start + indentation(text, start);
        if (isEmpty(text, key))
            continue;
        if (!isWithoutColon(text, key))
            break;
        found = key;
    }
    return found === undefined ? undefined : { reason: 'key-without-colon', offset: found };
}
function isWithoutColon(text, start) {
    return !isEmpty(text, start) && !/:\s|:$|^[-?]\s|^---/.test(lineAt(text, start));
}
function blockText(text, at) {
    const start = lineStart(text, at);
    const mark = /[>|][^>|]*$/.exec(text.slice(start, at).slice(-20));
    return mark ? { reason: 'block-text', offset: at - mark[0].length } : undefined;
}
function badEscape(text, at) {
    const backslash = text.lastIndexOf('\\', at);
    return { reason: 'bad-string-escape', offset: at - backslash <= 10 && backslash !== -1 ? backslash : at };
}
function directive(text) {
    const offset = text.search(/^%/m);
    return offset === -1 ? undefined : { reason: 'reserved-character', offset };
}
/** Whether nothing stands in a line but white space or a comment. */
function isEmpty(text, at) {
    return at >= text.length || /[\r\n#]/.test(text.charAt(at));
}
function lineStart(text, at) {
    return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}
/** What follows in the line, as far as a key may be long. */
function lineAt(text, at) {
    const end = text.indexOf('\n', at);
    return text.slice(at, Math.min(end === -1 ? text.length : end, at + 1024));
}
function indentation(text, start) {
    let at = start;
    while (text.charAt(at) === ' ' || text.charAt(at) === '\t')
        at++;
    return at - start;
}

// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/source/spelling.js
var spelling = __webpack_require__(24441);
;// CONCATENATED MODULE: ./build/src/source/yaml-spelling.js


/** How a YAML scalar is written (YAML 1.2.2, chapters 7.3 and 8.1). An empty one has no text. */
function spellYamlScalar(source, event) {
    if (event.valueStart < 0)
        return [];
    const isBlock = event.style === js_yaml/* SCALAR_STYLE_LITERAL_BLOCK */.Z_ || event.style === js_yaml/* SCALAR_STYLE_FOLDED_BLOCK */.Gy;
    return [isBlock ? spellBlock(source, event) : spellFlow(source, event)];
}
/** Plain and quoted scalars: line breaks with the white space around them are folded. */
function spellFlow(source, { style, valueStart, valueEnd: end }) {
    const out = (0,spelling/* speller */.ud)(source);
    /** Where what is not yet taken begins, and where it ends without white space. */
    let from = valueStart;
    let until = valueStart;
    for (let at = valueStart; at < end;) {
        const char = source.charAt(at);
        const folds = char === '\n' || char === '\r';
        const escapes = char === '\\' && style === js_yaml/* SCALAR_STYLE_DOUBLE_QUOTED */.Mk;
        if (!folds && !escapes && !(char === "'" && style === js_yaml/* SCALAR_STYLE_SINGLE_QUOTED */.Ze)) {
            at++;
            if (char !== ' ' && char !== '\t')
                until = at;
            continue;
        }
        out.copy(from, folds ? until : at);
        at = folds ? putFold(source, at, end, out) : escapes ? putEscape(source, at, end, out) : putQuote(at, out);
        from = until = at;
    }
    out.copy(from, style === js_yaml/* SCALAR_STYLE_PLAIN */.sr ? until : end);
    return out.done(style === js_yaml/* SCALAR_STYLE_PLAIN */.sr ? until : end);
}
function putQuote(at, out) {
    out.put("'", at);
    return at + 2;
}
/** One line break is a space; of several, all but the first stay. */
function putFold(source, at, end, out) {
    const { breaks, next } = readBreaks(source, at, end);
    if (breaks.length === 1)
        out.put(' ', at);
    for (const place of breaks.slice(1))
        out.put('\n', place);
    return next;
}
function readBreaks(source, from, end) {
    const breaks = [];
    let at = from;
    for (; at < end && /[ \t\r\n]/.test(source.charAt(at)); at++) {
        if (source.charAt(at) === '\n' && !(source.charAt(at - 1) === '\r' && at > from))
            breaks.push(at);
        if (source.charAt(at) === '\r')
            breaks.push(at);
    }
    return { breaks, next: at };
}
const SIMPLE = {
    '0': '\0',
    a: '\x07',
    b: '\b',
    t: '\t',
    '\t': '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
    e: '\x1b',
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    N: '\x85',
    _: '\xa0',
    L: '\u2028',
    P: '\u2029',
};
const yaml_spelling_DIGITS = { x: 2, u: 4, U: 8 };
function putEscape(source, at, end, out) {
    const char = source.charAt(at + 1);
    if (char === '\n' || char === '\r')
        return readBreaks(source, at + 1, end).next;
    const count = yaml_spelling_DIGITS[char];
    if (count === undefined) {
        out.put(SIMPLE[char] ?? '', at);
        return at + 2;
    }
    const code = Number.parseInt(source.slice(at + 2, at + 2 + count), 16);
    out.put(code <= 0x10ffff ? String.fromCodePoint(code) : '', at);
    return at + 2 + count;
}
/** Literal and folded blocks: indentation is no part of the text, and the end is chomped. */
function spellBlock(source, event) {
    const { valueStart, valueEnd: end, chomping } = event;
    const out = (0,spelling/* speller */.ud)(source);
    const indent = Math.max(event.indent, 0);
    const folded = event.style === js_yaml/* SCALAR_STYLE_FOLDED_BLOCK */.Gy;
    /** Line breaks since the last line with a text; before the first one, those of the empty lines above it. */
    let breaks = [];
    let begun = false;
    let wasMoreIndented = false;
    for (const { from, to, behind } of linesOf(source, valueStart, end)) {
        const text = from + leadingSpaces(source, from, Math.min(to, from + indent));
        if (event.indent >= 0 && text < to) {
            const isMoreIndented = folded && /[ \t]/.test(source.charAt(from + indent));
            putBreaks(out, breaks, folded && begun && !isMoreIndented && !wasMoreIndented);
            out.copy(from + indent, to);
            begun = true;
            wasMoreIndented = isMoreIndented;
            breaks = [];
        }
        // Without a break behind it, the last line ends where the block does.
        breaks.push(Math.min(to, behind));
    }
    const kept = chomping === js_yaml/* CHOMPING_KEEP */.mX ? breaks : chomping === js_yaml/* CHOMPING_STRIP */.X6 || !begun ? [] : breaks.slice(0, 1);
    for (const place of kept)
        out.put('\n', place);
    return out.done(kept.length > 0 ? end : (breaks[0] ?? end));
}
/** Between two lines of a folded block that are both not indented further, one line break is a space. */
function putBreaks(out, breaks, folds) {
    const [first] = breaks;
    if (folds && breaks.length === 1 && first !== undefined)
        out.put(' ', first);
    else
        for (const place of folds ? breaks.slice(1) : breaks)
            out.put('\n', place);
}
function* linesOf(source, start, end) {
    for (let from = start; from < end;) {
        let to = from;
        while (to < end && source.charAt(to) !== '\n' && source.charAt(to) !== '\r')
            to++;
        const width = source.charAt(to) === '\r' && source.charAt(to + 1) === '\n' ? 2 : 1;
        yield { from, to, behind: to + width };
        from = to + width;
    }
}
function leadingSpaces(source, from, to) {
    let at = from;
    while (at < to && source.charAt(at) === ' ')
        at++;
    return at - from;
}

;// CONCATENATED MODULE: ./build/src/source/yaml-outline.js



/** Walks the events of js-yaml once and notes where each member stands, and which of its scalars `isNoted` picks. */
function outlineYaml({ text, events, schema, toFile }, isNoted) {
    const documents = [];
    const frames = [];
    let outline = new Map();
    let duplicates = [];
    let scalars = [];
    const anchors = new Map();
    const open = (kind, pointer, end) => frames.push({ kind, pointer, seen: new Map(), key: undefined, index: 0, end });
    const noteKey = (frame, event, { start: offset, end }) => {
        const name = event.type === js_yaml/* EVENT_SCALAR */._W ? keyName(text, event, schema) : '';
        const first = frame.seen.get(name);
        if (first === undefined)
            frame.seen.set(name, offset);
        else if (name !== '<<') {
            duplicates.push({ key: name, pointer: (0,finding_pointer/* childPointer */.Y2)(frame.pointer, name), first, again: offset });
        }
        frame.key = { name, offset, end };
    };
    const noteScalar = (event, pointer, part) => {
        if (event.type !== js_yaml/* EVENT_SCALAR */._W || !isNoted(text, event))
            return;
        scalars.push({
            text: text.slice(event.valueStart, event.valueEnd),
            pointer,
            part,
            offset: event.valueStart,
        });
    };
    /** Notes a value and returns its pointer. */
    const noteValue = (frame, place, event) => {
        // An empty value has no text of its own; behind its key is where it would stand.
        const nowhere = frame.key ? behindColon(text, frame.key.end) : frame.end;
        const { start: value, end } = place ?? { start: nowhere, end: nowhere };
        const name = frame.kind === 'sequence' ? String(frame.index++) : frame.key?.name;
        const pointer = frame.kind === 'document' ? frame.pointer : (0,finding_pointer/* childPointer */.Y2)(frame.pointer, name ?? '');
        const spellings = () => (event.type === js_yaml/* EVENT_SCALAR */._W ? spellYamlScalar(text, event) : []);
        outline.set(pointer, { key: frame.key?.offset ?? value, value, end, spellings });
        frame.key = undefined;
        frame.end = Math.max(frame.end, end);
        return pointer;
    };
    for (const event of events) {
        const frame = frames.at(-1);
        if (event.type === js_yaml/* EVENT_DOCUMENT */.FQ) {
            outline = new Map();
            duplicates = [];
            scalars = [];
            anchors.clear();
            documents.push({ outline, duplicates, scalars });
            open('document', '', 0);
        }
        else if (event.type === js_yaml/* EVENT_POP */.lV) {
            closeFrame(frames, outline);
        }
        else if (frame) {
            const place = placeOf(text, event);
            const isKey = frame.kind === 'mapping' && frame.key === undefined;
            if (isKey)
                noteKey(frame, event, place ?? { start: frame.end, end: frame.end });
            const pointer = isKey ? (0,finding_pointer/* childPointer */.Y2)(frame.pointer, frame.key?.name ?? '') : noteValue(frame, place, event);
            if (!isKey)
                noteProperties(text, event, { outline, anchors, pointer });
            noteScalar(event, pointer, isKey ? 'key' : 'value');
            if (event.type === js_yaml/* EVENT_MAPPING */.uj)
                open('mapping', pointer, place?.end ?? 0);
            if (event.type === js_yaml/* EVENT_SEQUENCE */.$J)
                open('sequence', pointer, place?.end ?? 0);
        }
    }
    return toFile ? documents.map((document) => inFile(document, toFile)) : documents;
}
/**
 * What a key is called in the value: `0x10` is 16, and `3.10` is 3.1, as wherever mappings are objects. The key of a merge
 * is no member.
 */
function keyName(text, event, schema) {
    const written = (0,js_yaml/* getScalarValue */.KE)(text, event);
    if (event.style !== js_yaml/* SCALAR_STYLE_PLAIN */.sr || event.tagStart >= 0 || written === '<<')
        return written;
    return String(schema.resolveImplicitScalarTag(written).value);
}
/** Where the first key stands that is no scalar; an alias is one only when there is no other. */
function complexKeyAt(events) {
    const isKeyNext = [];
    let alias;
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_POP */.lV)
            isKeyNext.pop();
        else {
            const isKey = isKeyNext.at(-1) === true;
            if (isKeyNext.at(-1) !== undefined)
                isKeyNext[isKeyNext.length - 1] = !isKey;
            if (isKey && (event.type === js_yaml/* EVENT_MAPPING */.uj || event.type === js_yaml/* EVENT_SEQUENCE */.$J))
                return event.start;
            if (isKey && event.type === js_yaml/* EVENT_ALIAS */.Sm)
                alias ??= event.anchorStart - 1;
            if (event.type === js_yaml/* EVENT_MAPPING */.uj)
                isKeyNext.push(true);
            else if (event.type === js_yaml/* EVENT_SEQUENCE */.$J || event.type === js_yaml/* EVENT_DOCUMENT */.FQ)
                isKeyNext.push(undefined);
        }
    }
    return alias;
}
function inFile({ outline, duplicates, scalars }, toFile) {
    const extents = [...outline].map(
    // The ways to spell a text speak of the text as it was read, which is not that of the file.
    ([pointer, { key, value, end, spellings: _, ...rest }]) => [pointer, { ...rest, key: toFile(key), value: toFile(value), end: toFile(end) }]);
    return {
        outline: new Map(extents),
        duplicates: duplicates.map((one) => ({ ...one, first: toFile(one.first), again: toFile(one.again) })),
        scalars: scalars.map((one) => ({ ...one, offset: toFile(one.offset) })),
    };
}
/** Notes the tag and the anchor of a value, and what an alias stands for (YAML 1.2.2, 6.9). */
function noteProperties(text, event, { outline, anchors, pointer }) {
    if (event.anchorStart < 0 && (event.type === js_yaml/* EVENT_ALIAS */.Sm || event.tagStart < 0))
        return;
    const extent = outline.get(pointer);
    const anchor = text.slice(event.anchorStart, event.anchorEnd);
    if (event.type === js_yaml/* EVENT_ALIAS */.Sm) {
        const alias = anchors.get(anchor);
        if (extent && alias !== undefined)
            outline.set(pointer, { ...extent, alias });
        return;
    }
    if (event.anchorStart >= 0)
        anchors.set(anchor, pointer);
    if (extent && event.tagStart >= 0) {
        outline.set(pointer, { ...extent, tag: text.slice(event.tagStart, event.tagEnd) });
    }
}
function behindColon(text, keyEnd) {
    const colon = /\s*:/y;
    colon.lastIndex = keyEnd;
    return colon.test(text) ? colon.lastIndex : keyEnd;
}
/** A collection ends where its last member does, and so does what holds it. */
function closeFrame(frames, outline) {
    const closed = frames.pop();
    if (!closed)
        return;
    const extent = outline.get(closed.pointer);
    if (extent)
        outline.set(closed.pointer, { ...extent, end: Math.max(extent.end, closed.end) });
    const holder = frames.at(-1);
    if (holder)
        holder.end = Math.max(holder.end, closed.end);
}
/** Where an event stands; undefined for an empty scalar without tag or anchor, which has no text. */
function placeOf(text, event) {
    if (event.type === js_yaml/* EVENT_SCALAR */._W)
        return scalarPlace(text, event);
    if (event.type === js_yaml/* EVENT_ALIAS */.Sm)
        return { start: event.anchorStart - 1, end: event.anchorEnd };
    return { start: event.start, end: event.start + 1 };
}
/** With its quotes, which the event leaves out. */
function scalarPlace(text, event) {
    const quoted = event.style === js_yaml/* SCALAR_STYLE_DOUBLE_QUOTED */.Mk || event.style === js_yaml/* SCALAR_STYLE_SINGLE_QUOTED */.Ze;
    if (event.valueStart < 0)
        return emptyPlace(event);
    if (quoted)
        return { start: event.valueStart - 1, end: event.valueEnd + 1 };
    const raw = text.slice(event.valueStart, event.valueEnd);
    const end = event.valueStart + raw.trimEnd().length;
    // The text of a block scalar begins with its indentation.
    return { start: Math.min(event.valueStart + raw.search(/[^ \t\r\n]|$/), end), end };
}
/** An empty scalar has no text; its tag or anchor is all there is of it. */
function emptyPlace(event) {
    const at = Math.max(event.tagStart, event.anchorStart);
    return at < 0 ? undefined : { start: at, end: at };
}

;// CONCATENATED MODULE: ./build/src/source/yaml-place.js



/**
 * Finds the place of one member of a document among the events, as the outline would note it. Undefined where it is not
 * there, and where an alias, a merge key, a value without a text or a key that is no scalar is in the way: then the outline
 * tells. No key may stand twice in a mapping.
 */
function yamlPlaces(yaml, index) {
    const { events } = yaml;
    let known;
    return (pointer) => {
        known ??= { walked: { ...yaml, behind: endsOf(events) }, first: beginning(events, index) };
        const { walked, first } = known;
        let found = { at: first, key: undefined };
        for (const segment of (0,finding_pointer/* fromPointer */.kU)(pointer)) {
            const event = found && events[found.at];
            if (!found || !event)
                return undefined;
            if (event.type === js_yaml/* EVENT_SEQUENCE */.$J)
                found = itemOf(walked, found.at, segment);
            else
                found = event.type === js_yaml/* EVENT_MAPPING */.uj ? memberOf(walked, found.at, segment) : undefined;
        }
        return found && extentOf(walked, found);
    };
}
/** The index of the event with which the value of a document begins. */
function beginning(events, index) {
    let documents = -1;
    return events.findIndex(({ type }) => type === js_yaml/* EVENT_DOCUMENT */.FQ && ++documents === index) + 1;
}
function itemOf({ events, behind }, list, segment) {
    let index = 0;
    for (let at = list + 1; events[at] && events[at]?.type !== js_yaml/* EVENT_POP */.lV; at = behind[at] ?? events.length) {
        if (String(index++) === segment)
            return { at, key: undefined };
    }
    return undefined;
}
function memberOf({ text, events, schema, behind }, mapping, segment) {
    let found;
    for (let at = mapping + 1; events[at] && events[at]?.type !== js_yaml/* EVENT_POP */.lV; at = behind[at + 1] ?? events.length) {
        const key = events[at];
        if (key?.type !== js_yaml/* EVENT_SCALAR */._W)
            return undefined;
        const name = keyName(text, key, schema);
        if (name === '<<')
            return undefined;
        if (name === segment)
            found = { at: at + 1, key };
    }
    return found;
}
/** Of each event, the index of the one behind its value: made in one go, since each place is looked up from the beginning. */
function endsOf(events) {
    const ends = new Uint32Array(events.length);
    const open = [];
    for (let at = 0; at < events.length; at++) {
        const type = events[at]?.type;
        if (type === js_yaml/* EVENT_MAPPING */.uj || type === js_yaml/* EVENT_SEQUENCE */.$J)
            open.push(at);
        const closed = type === js_yaml/* EVENT_POP */.lV ? open.pop() : undefined;
        if (closed !== undefined)
            ends[closed] = at + 1;
        ends[at] = at + 1;
    }
    return ends;
}
function extentOf({ text, events, behind }, { at, key }) {
    const keyPlace = key && placeOf(text, key);
    if (key && !keyPlace)
        return undefined;
    let start;
    let end = 0;
    const last = behind[at] ?? events.length;
    for (let next = at; next < last; next++) {
        const event = events[next];
        if (!event || event.type === js_yaml/* EVENT_ALIAS */.Sm || event.type === js_yaml/* EVENT_DOCUMENT */.FQ)
            return undefined;
        if (event.type === js_yaml/* EVENT_POP */.lV)
            continue;
        const place = placeOf(text, event);
        if (!place)
            return undefined;
        start ??= place.start;
        end = Math.max(end, place.end);
    }
    return start === undefined ? undefined : { key: keyPlace?.start ?? start, value: start, end };
}

// EXTERNAL MODULE: ./build/src/finding/kind.js
var kind = __webpack_require__(32625);
;// CONCATENATED MODULE: ./build/src/source/yaml-schema.js


/** YAML 1.2 core schema with merge keys, as real manifests hold them. */
const YAML_1_2 = js_yaml/* CORE_SCHEMA */.OU.withTags(js_yaml/* mergeTag */.LJ);
/** YAML 1.1 as it is specified: https://yaml.org/type/ for bool, int, float and null. */
const SPECIFIED_1_1 = new js_yaml/* Schema */.Sj([...js_yaml/* FAILSAFE_SCHEMA */.uH.tags, js_yaml/* nullYaml11Tag */.L2, js_yaml/* boolYaml11Tag */.iE, js_yaml/* intYaml11Tag */.Bg, js_yaml/* floatYaml11Tag */.o5]);
/** Plain decimal numbers, which every loader reads alike. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** What no number ends without; `500m` and `10s` do. */
const NUMBER_END = /[\d._=a-fA-F]/;
/** Whether a plain scalar may be read differently by the two versions: a look at its beginning, for every scalar. */
function maySplit(text, start, end) {
    const code = text.charCodeAt(start);
    // Digits, signs, the point and the equals sign; then letters that the words yes, no, on, off, y and n begin with.
    if ((code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e || code === 0x3d) {
        return NUMBER_END.test(text.charAt(end - 1)) && !PLAIN_NUMBER.test(text.slice(start, end));
    }
    const small = code | 0x20;
    return end - start <= 3 && (small === 0x79 || small === 0x6e || small === 0x6f);
}
/**
 * What each version sees in a plain scalar; undefined when it is the same. `old` is what a consumer makes of 1.1 where that
 * is known.
 */
function splitOf(scalar, old = SPECIFIED_1_1) {
    // `=` is a type of its own in 1.1 (https://yaml.org/type/value.html), which PyYAML refuses.
    if (scalar === '=')
        return { in12: 'string', in11: undefined };
    const { value: in12 } = js_yaml/* CORE_SCHEMA */.OU.resolveImplicitScalarTag(scalar);
    const { value: in11 } = old.resolveImplicitScalarTag(scalar);
    return Object.is(in12, in11) ? undefined : { in12: (0,kind/* kindOf */.I)(in12), in11: (0,kind/* kindOf */.I)(in11) };
}

;// CONCATENATED MODULE: ./build/src/source/yaml.js













/** Tags by which a later Compose file takes away or replaces what an earlier one says (Compose specification, 13-merge). */
const COMPOSE_TAGS = ['!reset', '!override'];
/** As usual, with the tags of Compose, which change nothing of the value that they stand before. */
const SCHEMA_COMPOSE = YAML_1_2.withTags(COMPOSE_TAGS.flatMap((tagName) => [YAML_1_2.defaultScalarTag, YAML_1_2.defaultSequenceTag, YAML_1_2.defaultMappingTag].flatMap((tag) => tag ? [{ ...tag, tagName }] : [])));
/** Beginnings of js-yaml's messages that mean something of their own. The rest of a message is never used. */
const REASONS = [
    ['unknown scalar tag', 'unknown-tag'],
    ['unknown sequence tag', 'unknown-tag'],
    ['unknown mapping tag', 'unknown-tag'],
    ['unidentified alias', 'unknown-anchor'],
    ['complex keys are not supported', 'key-not-scalar'],
    ['object-based map does not support complex keys', 'key-not-scalar'],
];
/** More than any file of manifests holds. */
const MOST_DOCUMENTS = 1000;
const DUPLICATE = 'duplicated mapping key';
const TOO_DEEP = 'nesting exceeded maxDepth';
const NOT_INDENTED = 'deficient indentation';
/** Where GitHub reads workflows, in which `on` is a key; it reads YAML 1.2. */
const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+$/;
/**
 * Reads YAML 1.2 with js-yaml's events, which keep the offset of every node. Several documents in a file are several
 * documents.
 */
const readYaml = (source, limits) => read(source, limits, YAML_1_2);
/** Reads YAML as Kubernetes does, with the scalars of go-yaml 2. */
const readYamlGo = (source, limits) => read(source, limits, GO_SCHEMA);
/** Reads a Compose file, in which `!reset` and `!override` may stand before a value. */
const readComposeYaml = (source, limits) => read(source, limits, SCHEMA_COMPOSE);
function read(source, limits, schema) {
    const constructed = construct(source.text, limits, schema);
    if (!('error' in constructed))
        return readingOf(source, limits, constructed);
    const { error } = constructed;
    const reading = { documents: [], problems: [problemOf(source, constructed, limits)] };
    if (!(error instanceof js_yaml/* YAMLException */.tB && maySomethingBeOpen(error.reason)))
        return reading;
    const again = async () => {
        const { indentBrackets } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2572)]).then(__webpack_require__.bind(__webpack_require__, 62572));
        const { openedBefore } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5436)]).then(__webpack_require__.bind(__webpack_require__, 25436));
        const indented = error.reason.startsWith(NOT_INDENTED) ? indentBrackets(source.text) : undefined;
        if (!indented)
            return { documents: [], problems: [problemOf(source, constructed, limits, { openedBefore })] };
        const second = construct(indented.text, limits, schema);
        if (!('error' in second))
            return readingOf(source, limits, { ...second, toFile: indented.toFile });
        return { documents: [], problems: [problemOf(source, second, limits, { ...indented, openedBefore })] };
    };
    return { ...reading, again };
}
/** Thrown before anything is built: each document costs far more than the three characters that begin it. */
class TooManyDocuments extends Error {
}
function construct(text, limits, schema) {
    let events = [];
    try {
        events = (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: limits.depth + 1 });
        if (events.filter(({ type }) => type === js_yaml/* EVENT_DOCUMENT */.FQ).length > MOST_DOCUMENTS)
            throw new TooManyDocuments();
        return { text, events, schema, toFile: undefined, ...build(text, events, schema) };
    }
    catch (error) {
        return { error, events };
    }
}
function build(text, events, schema) {
    try {
        return { values: (0,js_yaml/* constructFromEvents */.fw)(events, { source: text, schema }), duplicates: false };
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB && error.reason.startsWith(DUPLICATE)))
            throw error;
        // Read on with the last one winning, so that the rest of the file is still checked.
        return { values: (0,js_yaml/* constructFromEvents */.fw)(events, { source: text, schema, json: true }), duplicates: true };
    }
}
function readingOf(source, limits, yaml) {
    const isNoted = (text, scalar) => isSplit(text, scalar, yaml.schema);
    let known;
    const outlines = () => {
        known ??= outlineYaml(yaml, isNoted);
        return known;
    };
    const duplicates = yaml.duplicates ? outlines().flatMap((outline) => (0,duplicate/* duplicatesIn */.u)(source, outline.duplicates)) : [];
    // All documents of a file share its cap.
    const start = { file: source.file, line: 1, column: 1 };
    const { isSmall, hasSplit } = lookOver(yaml, limits, isNoted);
    const broken = isSmall ? undefined : (0,bounds/* checkBounds */.M)(yaml.values, { ...limits, depth: limits.depth + 1 }, start);
    if (broken)
        return { documents: [], problems: [...duplicates, broken] };
    // A file without any document says nothing, and says it once.
    const values = yaml.values.length === 0 ? [null] : yaml.values;
    const outlineOf = (index) => outlines()[index]?.outline ?? new Map();
    const documents = values.map((one, index) => {
        const outline = () => outlineOf(index);
        const single = yaml.duplicates || yaml.toFile ? undefined : { place: yamlPlaces(yaml, index) };
        return (0,source_outline/* makeDocument */.E)(source, { format: 'yaml', index, value: one ?? null, stringsOnly: false, outline, ...single });
    });
    const mayLose = (0,digits/* mayLoseDigits */.Xd)(source.text);
    const lost = mayLose ? values.flatMap((one, index) => (0,digits/* lostDigits */.JY)(source, one, () => outlineOf(index))) : [];
    const splits = hasSplit
        ? outlines().flatMap(({ scalars }, index) => splitsOf(source, scalars, yaml, values[index]))
        : [];
    return { documents, problems: [...duplicates, ...lost, ...splits] };
}
/**
 * What one look at the events tells: whether a scalar is one that is noted, and whether the text is within its caps. Its
 * depth was bounded when it was parsed, and without aliases each value takes a character at least.
 */
function lookOver({ text, events }, limits, isNoted) {
    let isSmall = text.length <= limits.nodes;
    let hasSplit = false;
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_SCALAR */._W)
            hasSplit ||= isNoted(text, event);
        else if (event.type === js_yaml/* EVENT_ALIAS */.Sm)
            isSmall = false;
    }
    return { isSmall, hasSplit };
}
/** Whether the versions differ about a scalar. Asked of every scalar there is, so it ends early for nearly all. */
function isSplit(text, { style, tagStart, valueStart, valueEnd }, schema) {
    if (style !== js_yaml/* SCALAR_STYLE_PLAIN */.sr || tagStart >= 0 || !maySplit(text, valueStart, valueEnd))
        return false;
    return splitOf(text.slice(valueStart, valueEnd), olderOf(schema)) !== undefined;
}
/** What the consumer makes of YAML 1.1, where it is one that is known. */
function olderOf(schema) {
    return schema === GO_SCHEMA ? GO_SCHEMA : undefined;
}
function splitsOf(source, scalars, { schema }, value) {
    const { file } = source;
    const isWorkflow = WORKFLOW.test(file) || (0,own/* memberOf */.C5)(value, 'jobs') !== undefined;
    const lines = (0,position/* lineIndex */.D)(source.text);
    return scalars.flatMap(({ text, pointer, part, offset }) => {
        const facts = splitOf(text, olderOf(schema));
        if (!facts || (part === 'key' && isHarmlessKey(text, pointer, schema, isWorkflow)))
            return [];
        return (0,finding/* finding */.gk)('source/yaml-1.1', facts, { location: { file, ...lines.at(offset) }, pointer });
    });
}
/**
 * `on` in a workflow, which nobody but GitHub reads and which has `jobs` wherever it is kept; and `y` and `n`, as in coordinates, where the file is not one of
 * Kubernetes: no other loader of 1.1 takes these letters for booleans.
 */
function isHarmlessKey(text, pointer, schema, isWorkflow) {
    return (pointer === '/on' && isWorkflow) || (/^[yn]$/i.test(text) && schema !== GO_SCHEMA);
}
function problemOf(source, { error, events }, limits, { text = source.text, toFile, openedBefore } = {}) {
    if (error instanceof TooManyDocuments) {
        const location = { file: source.file, line: 1, column: 1 };
        return (0,finding/* finding */.gk)('source/cap', { cap: 'documents', limit: MOST_DOCUMENTS }, { location });
    }
    const said = error instanceof js_yaml/* YAMLException */.tB ? error.reason : '';
    const known = REASONS.find(([beginning]) => said.startsWith(beginning))?.[1];
    // The mark's own line and column count other line breaks than ours do; it knows no place of a key that is a mapping, and
    // stands behind the star of an alias.
    const mark = error instanceof js_yaml/* YAMLException */.tB ? Math.min(error.mark?.position ?? 0, text.length) : 0;
    const marked = known === 'unknown-anchor' ? Math.max(mark - 1, 0) : mark;
    const at = (known === 'key-not-scalar' ? complexKeyAt(events) : undefined) ?? marked;
    const isTooDeep = said.startsWith(TOO_DEEP);
    const opened = maySomethingBeOpen(said)
        ? openedBefore
            ? openedBefore(text, at)
            : { reason: 'not-yaml', offset: at }
        : undefined;
    const { reason, offset } = known || isTooDeep ? { reason: known, offset: at } : (opened ?? yamlMistake(text, said, at));
    const place = Math.min(toFile ? toFile(offset) : offset, source.text.length);
    const location = { file: source.file, ...(0,position/* lineIndex */.D)(source.text).at(place) };
    if (reason === undefined)
        return (0,finding/* finding */.gk)('source/cap', { cap: 'depth', limit: limits.depth }, { location });
    return (0,finding/* finding */.gk)('source/syntax', { format: 'YAML', reason }, { location });
}


/***/ })

};
