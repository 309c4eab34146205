export const id = 50;
export const ids = [50];
export const modules = {

/***/ 88230:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

var j=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var R=j((Z,N)=>{function T(e){return typeof e=="string"?!["false","0","no","off",""].includes(e.toLowerCase()):!!e}function U(e=process.env){let n={};for(let t of["ENCODING","PATH","QUIET","DEBUG","OVERRIDE","FAST"]){let r=e[`DOTENV_${t}`]!=null?e[`DOTENV_${t}`]:e[`DOTENV_CONFIG_${t}`];r!=null&&(n[t.toLowerCase()]=t==="ENCODING"||t==="PATH"?r:T(r))}return n}N.exports={parseBoolean:T,optionsFromEnv:U}});var P=j((ee,b)=>{var F=__webpack_require__(79896),_=__webpack_require__(16928),B=__webpack_require__(70857),{URL:L,fileURLToPath:Q}=__webpack_require__(87016),{parseBoolean:$,optionsFromEnv:I}=R(),G=/(?:^|^)\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?(?:$|$)/mg,y=new Uint8Array(256);for(let e=48;e<=57;e++)y[e]=1;for(let e=65;e<=90;e++)y[e]=1;for(let e=97;e<=122;e++)y[e]=1;y[45]=1;y[46]=1;y[95]=1;function H(e){let n={},t=e.toString();t=t.replace(/\r\n?/mg,`
`);let r;for(;(r=G.exec(t))!=null;){let o=r[1],i=r[2]||"";i=i.trim();let c=i[0];i=i.replace(/^(['"`])([\s\S]*)\1$/mg,"$2"),c==='"'&&(i=i.replace(/\\n/g,`
`),i=i.replace(/\\r/g,"\r")),n[o]=i}return n}function g(e){return e<=32?e===32||e>=9&&e<=13:e>=160&&(e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288||e===65279)}function O(e){return e===10||e===8232||e===8233}function V(e){let n={},t=typeof e=="string"?e:e.toString();t.indexOf("\r")!==-1&&(t=t.replace(/\r\n?/g,`
`));let r=t.length,o=0;for(;o<r;){let i=t.charCodeAt(o);for(;o<r&&g(i);)o++,i=t.charCodeAt(o);if(o>=r)break;if(i===35){for(;o<r&&!O(t.charCodeAt(o));)o++;continue}let c=-1;if(i===101&&o+6<r&&t.charCodeAt(o+1)===120&&t.charCodeAt(o+2)===112&&t.charCodeAt(o+3)===111&&t.charCodeAt(o+4)===114&&t.charCodeAt(o+5)===116){let u=t.charCodeAt(o+6);if(g(u)){let s=o+7;for(;s<r&&g(t.charCodeAt(s));)s++;y[t.charCodeAt(s)]&&(c=o+6,o=s)}else i=t.charCodeAt(o)}let E=o,p=0;for(;o<r&&(p=t.charCodeAt(o),y[p]);)o++;if(o===E){for(;o<r&&!O(t.charCodeAt(o));)o++;continue}let k=t.slice(E,o),D=o;if(o>=r&&(p=0),g(p))do o++,p=o<r?t.charCodeAt(o):0;while(g(p));if(p===61)o++;else if(p===58&&o===D&&o+1<r&&g(t.charCodeAt(o+1)))o+=2;else{for(o=c===-1?D:c;o<r&&!O(t.charCodeAt(o));)o++;continue}let d=o,l=o;for(;l<r&&g(t.charCodeAt(l));)l++;let C=t.charCodeAt(l),a,q=!1;if(C===39||C===34||C===96){let u=t[l],s=t.indexOf(u,l+1),f=-1,h=-1;for(;s!==-1;){let x=t.charCodeAt(s-1)===92,w=s+1;for(;w<r&&!O(t.charCodeAt(w))&&g(t.charCodeAt(w));)w++;if((w===r||O(t.charCodeAt(w))||t.charCodeAt(w)===35)&&(f=s,h=w),!x)break;s=t.indexOf(u,s+1)}if(f!==-1){if(a=t.slice(l+1,f),o=h,t.charCodeAt(o)===35)for(;o<r&&!O(t.charCodeAt(o));)o++;q=!0}}if(!q){let u=t.indexOf(`
`,d);u===-1&&(u=r);let s;if(r<4096)s=t.indexOf("#",d),(s===-1||s>u)&&(s=u);else for(s=d;s<u&&t.charCodeAt(s)!==35;)s++;let f=d,h=s;for(;f<h&&g(t.charCodeAt(f));)f++;for(;h>f&&g(t.charCodeAt(h-1));)h--;let x=t.charCodeAt(f);if(a=t.slice(f,h),a.includes("\u2028")||a.includes("\u2029")?a=a.replace(/^(['"`])([\s\S]*)\1$/mg,"$2"):h-f>=2&&(x===39||x===34||x===96)&&t.charCodeAt(h-1)===x&&(a=t.slice(f+1,h-1)),o=s,s<u)for(;o<r&&!O(t.charCodeAt(o));)o++}C===34&&(q||l<o)&&a.indexOf("\\")!==-1&&(a=a.replace(/\\n/g,`
`).replace(/\\r/g,"\r")),n[k]=a}return n}function J(e,n){return n&&$(n.fast)?V(e):H(e)}function v(e){console.log(`\u2506 ${e}`)}function W(e){console.error(`\u25C7 ${e}`)}function S(e){return e[0]==="~"?_.join(B.homedir(),e.slice(1)):e}function K(e={}){let n={...e};for(let t of Object.keys(n))n[t]===void 0&&delete n[t];return{...I(),...n}}function M(e){e=K(e);let n=_.resolve(process.cwd(),".env"),t="utf8",r=process.env;e&&e.processEnv!=null&&(r=e.processEnv);let o=$(e&&e.debug);e&&e.encoding?t=e.encoding:o&&v("no encoding is specified (UTF-8 is used by default)");let i=[n];if(e&&e.path)if(!Array.isArray(e.path))i=[S(e.path)];else{i=[];for(let d of e.path)i.push(S(d))}let c,E={},p={fast:e.fast};for(let d of i)try{let l=A.parse(F.readFileSync(d,{encoding:t}),p);A.populate(E,l,e)}catch(l){o&&v(`failed to load ${d} ${l.message}`),c=l}let k=A.populate(r,E,e),D=$(Object.prototype.hasOwnProperty.call(e,"quiet")?e.quiet:I(r).quiet);if(o||!D){let d=Object.keys(k).length,l=[];for(let C of i)try{let a=_.relative(process.cwd(),C instanceof L?Q(C):C);l.push(a)}catch(a){o&&v(`failed to load ${C} ${a.message}`),c=a}W(`injected env (${d}) from ${l.join(",")}`)}return c?{parsed:E,error:c}:{parsed:E}}function Y(e){return A.configDotenv(e)}function z(e,n,t={}){let r=$(t&&t.debug),o=$(t&&t.override),i={};if(e===null||typeof e!="object"||n===null||typeof n!="object"){let c=new Error("OBJECT_REQUIRED: Please check the processEnv argument being passed to populate");throw c.code="OBJECT_REQUIRED",c}for(let c of Object.keys(n))Object.prototype.hasOwnProperty.call(e,c)?(o===!0&&(e[c]=n[c],i[c]=n[c]),r&&v(o===!0?`"${c}" is already defined and WAS overwritten`:`"${c}" is already defined and was NOT overwritten`)):(e[c]=n[c],i[c]=n[c]);return i}var A={configDotenv:M,config:Y,parse:J,populate:z};b.exports.configDotenv=A.configDotenv;b.exports.config=A.config;b.exports.parse=A.parse;b.exports.populate=A.populate;b.exports=A});var m=P();module.exports=m;module.exports.config=m.config;module.exports.configDotenv=m.configDotenv;module.exports.parse=m.parse;module.exports.populate=m.populate;


/***/ }),

/***/ 95050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDotenv: () => (/* binding */ readDotenv)
});

// EXTERNAL MODULE: ./node_modules/dotenv/dist/index.cjs
var dist = __webpack_require__(88230);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var pointer = __webpack_require__(95814);
;// CONCATENATED MODULE: ./build/src/source/dotenv-scan.js
// What follows reads as the `dotenv` package does, whose white space may span lines: `A=`, a line break and `'x'` is an
// assignment of x. Every expression is sticky and runs once over what it takes, so that no file takes quadratic time.
const BLANK = /\s*/y;
const REST_OF_LINE = /.*/y;
const ASSIGNMENT = /(export\s+)?([\w.-]+)(?:\s*=|:(?:\r\n|\s))/y;
const UNQUOTED = /[^#\r\n]*/y;
const BEHIND_QUOTE = /[^\S\n\r\u2028\u2029]*(?:#.*)?(?=[\n\r\u2028\u2029]|$)/y;
/** Reads every line of a dotenv text, so that nothing in it is lost. */
function scanDotenv(text) {
    const entries = [];
    const flaws = [];
    for (let at = behind(BLANK, text, 0); at < text.length; at = behind(BLANK, text, at)) {
        ASSIGNMENT.lastIndex = at;
        const match = ASSIGNMENT.exec(text);
        const name = match?.[2];
        if (match === null || name === undefined) {
            const end = behind(REST_OF_LINE, text, at);
            const flaw = flawOf(text.slice(at, end));
            if (flaw)
                flaws.push({ kind: flaw, offset: at });
            at = end;
            continue;
        }
        const { flaw, next, ...value } = readValue(text, ASSIGNMENT.lastIndex);
        if (flaw?.kind === 'unclosed-quote')
            flaws.push({ kind: flaw.kind, offset: flaw.offset });
        if (flaw?.kind === 'cut-at-hash')
            flaws.push({ kind: flaw.kind, offset: flaw.offset, name });
        entries.push({ name, value: value.start, key: at + (match[1]?.length ?? 0), end: value.end, text: value.text });
        at = next;
    }
    return { entries, flaws };
}
/** The offset behind what a sticky expression takes at `at`; `at` itself when it takes nothing. */
function behind(sticky, text, at) {
    sticky.lastIndex = at;
    return sticky.test(text) ? sticky.lastIndex : at;
}
function flawOf(line) {
    if (line === '' || line.startsWith('#'))
        return undefined;
    return line.includes('=') ? 'name-not-allowed' : 'not-an-assignment';
}
function readValue(text, from) {
    const start = behind(BLANK, text, from);
    const quote = text.charAt(start);
    const close = /['"`]/.test(quote) ? closingQuote(text, start, quote) : undefined;
    if (close === undefined)
        return readUnquoted(text, from);
    return {
        text: text.slice(start + 1, close),
        start,
        end: close + 1,
        flaw: undefined,
        next: behind(BEHIND_QUOTE, text, close + 1),
    };
}
/**
 * The quote that closes the one at `start`: the first that no backslash stands before, if nothing but a comment follows
 * on its line; else the last escaped one before it of which that is true.
 */
function closingQuote(text, start, quote) {
    let close;
    for (let at = text.indexOf(quote, start + 1); at !== -1; at = text.indexOf(quote, at + 1)) {
        BEHIND_QUOTE.lastIndex = at + 1;
        if (BEHIND_QUOTE.test(text))
            close = at;
        if (text.charAt(at - 1) !== '\\')
            break;
    }
    return close;
}
function readUnquoted(text, from) {
    const end = behind(UNQUOTED, text, from);
    const raw = text.slice(from, end);
    const kept = raw.trim();
    const start = from + (raw.length - raw.trimStart().length);
    const isCut = text.charAt(end) === '#' && !/\s/.test(text.charAt(end - 1));
    const quote = kept.charAt(0);
    const isUnclosed = /['"`]/.test(quote) && !kept.includes(quote, 1);
    return {
        text: kept,
        start: kept === '' ? from : start,
        end: kept === '' ? from : start + kept.length,
        flaw: isUnclosed
            ? { kind: 'unclosed-quote', offset: start }
            : isCut
                ? { kind: 'cut-at-hash', offset: end }
                : undefined,
        next: text.charAt(end) === '#' ? behind(REST_OF_LINE, text, end) : end,
    };
}

// EXTERNAL MODULE: ./build/src/source/outline.js
var source_outline = __webpack_require__(26537);
// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/src/source/position.js
var position = __webpack_require__(61736);
;// CONCATENATED MODULE: ./build/src/source/dotenv.js







/**
 * Reads dotenv. The values are those that the `dotenv` package gives; a scanner beside it sees what the package
 * passes over without a word: lines that are no assignments, names set twice, values cut at `#`, unclosed quotes.
 */
const readDotenv = (source) => {
    const { entries, flaws } = scanDotenv(source.text);
    // The package's usual expression takes quadratic time on empty lines: a megabyte of them would hold up the run for
    // minutes. Its other parser reads the same and does not.
    const parsed = dist.parse(source.text, { fast: true });
    const value = { ...parsed };
    // The package cannot hold a name such as __proto__; the scanner's own reading stands in.
    for (const { name, text } of entries)
        if (!Object.hasOwn(value, name))
            (0,own/* setOwn */.P)(value, name, text);
    const outline = () => outlineOf(entries, source.text.length);
    const document = (0,source_outline/* makeDocument */.E)(source, { format: 'dotenv', index: 0, value, stringsOnly: true, outline });
    return { documents: [document], problems: [...problemsOf(source, flaws), ...duplicatesOf(source, entries)] };
};
function outlineOf(entries, length) {
    const outline = new Map();
    outline.set('', { key: 0, value: 0, end: entries.at(-1)?.end ?? length });
    // The last one wins, in the outline as in the value.
    for (const entry of entries)
        outline.set((0,pointer/* toPointer */.rb)([entry.name]), entry);
    return outline;
}
const REASON = {
    'not-an-assignment': 'not-an-assignment',
    'name-not-allowed': 'name-not-allowed',
    'unclosed-quote': 'unclosed-quote',
};
function problemsOf(source, flaws) {
    const index = (0,position/* lineIndex */.D)(source.text);
    const placed = flaws.map((flaw) => ({ flaw, ...index.at(flaw.offset) }));
    /** Lines in a row that are no assignments, such as a key that was pasted without quotes, are one slip. */
    const follows = (at) => placed[at]?.flaw.kind === 'not-an-assignment' &&
        placed[at - 1]?.flaw.kind === 'not-an-assignment' &&
        placed[at - 1]?.line === placed[at].line - 1;
    return placed.flatMap(({ flaw, line, column }, at) => {
        const location = { file: source.file, line, column };
        if (flaw.kind === 'cut-at-hash') {
            return (0,finding/* finding */.gk)('source/cut-at-hash', { key: flaw.name }, { location, pointer: (0,pointer/* toPointer */.rb)([flaw.name]) });
        }
        if (follows(at))
            return [];
        let lines = 1;
        while (follows(at + lines))
            lines++;
        const facts = { format: 'dotenv', reason: REASON[flaw.kind] };
        return (0,finding/* finding */.gk)('source/syntax', lines > 1 ? { ...facts, lines } : facts, { location });
    });
}
function duplicatesOf(source, entries) {
    const lines = (0,position/* lineIndex */.D)(source.text);
    const first = new Map();
    return entries.flatMap((entry) => {
        const before = first.get(entry.name);
        if (!before) {
            first.set(entry.name, entry);
            return [];
        }
        const firstPlace = { file: source.file, ...lines.at(before.key) };
        return (0,finding/* finding */.gk)('source/duplicate-key', { key: entry.name, first: firstPlace }, {
            location: { file: source.file, ...lines.at(entry.key) },
            pointer: (0,pointer/* toPointer */.rb)([entry.name]),
            related: [{ role: 'first', location: firstPlace }],
        });
    });
}


/***/ })

};
