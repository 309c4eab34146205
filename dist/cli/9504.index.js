export const id = 9504;
export const ids = [9504];
export const modules = {

/***/ 86082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ closed),
/* harmony export */   aP: () => (/* binding */ takeFrom),
/* harmony export */   oe: () => (/* binding */ LARGEST_TALK)
/* harmony export */ });
/* harmony import */ var _unusable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85093);

/** Bytes that one conversation takes from a database. It is asked for little, and what sends more is none. */
const LARGEST_TALK = 1024 * 1024;
/** Begins to read from a socket. */
function takeFrom(socket) {
    let held = Buffer.alloc(0);
    let total = 0;
    let failure;
    let wake = () => { };
    const add = (chunk) => {
        total += chunk.length;
        if (total > LARGEST_TALK)
            fail(new _unusable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unusable */ .k('protocol'));
        else
            held = Buffer.concat([held, chunk]);
        wake();
    };
    const fail = (error) => {
        failure ??= error;
        wake();
    };
    const end = () => fail(closed());
    // Whoever read before has paused it.
    socket.on('data', add).on('error', fail).once('end', end).once('close', end).resume();
    /** Waits until so much of what is held can be taken. */
    const until = async (length) => {
        for (;;) {
            const count = length();
            if (count !== undefined) {
                const taken = held.subarray(0, count);
                held = held.subarray(count);
                return taken;
            }
            if (failure)
                throw failure;
            await new Promise((resolve) => {
                wake = resolve;
            });
        }
    };
    return {
        take: (count) => until(() => (held.length >= count ? count : undefined)),
        line: async (most) => {
            const length = () => {
                const at = held.indexOf('\r\n');
                if (at > most || (at < 0 && held.length > most + 1))
                    throw new _unusable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unusable */ .k('protocol');
                return at < 0 ? undefined : at + 2;
            };
            return (await until(length)).subarray(0, -2);
        },
        leave: () => {
            socket.off('data', add).off('error', fail).off('end', end).off('close', end).pause();
            return held;
        },
    };
}
/** The other side closed the connection before it had said what was asked. */
function closed() {
    return Object.assign(new Error('The connection was closed.'), { code: 'ECONNRESET' });
}


/***/ }),

/***/ 29504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookAtRedis: () => (/* binding */ lookAtRedis)
});

// EXTERNAL MODULE: ./build/src/probe/database/intake.js
var database_intake = __webpack_require__(86082);
// EXTERNAL MODULE: ./build/src/probe/database/look.js
var database_look = __webpack_require__(66893);
;// CONCATENATED MODULE: ./build/src/probe/database/redis-settings.js
/** Reads settings by name: those of `CONFIG GET`, and else the fields of `INFO`, such as `redis_version`. */
async function readSettings(names, ask) {
    const shown = new Map();
    for (const name of names) {
        const value = await configured(name, ask);
        if (value !== undefined)
            shown.set(name, value);
    }
    const missing = names.filter((name) => !shown.has(name));
    if (missing.length === 0)
        return shown;
    const reply = await ask('INFO');
    const fields = reply.kind === 'text' ? fieldsOf(reply.text) : new Map();
    for (const name of missing) {
        const value = fields.get(name.toLowerCase());
        if (value !== undefined)
            shown.set(name, value);
    }
    return shown;
}
/** Undefined where there is none of that name, or where the server does not let it be read. */
async function configured(name, ask) {
    const reply = await ask('CONFIG', 'GET', name);
    if (reply.kind !== 'list')
        return undefined;
    const texts = reply.items.map((item) => (item.kind === 'text' ? item.text : ''));
    // The server takes the name for a pattern, so that other settings may stand before it.
    const at = texts.findIndex((text, index) => index % 2 === 0 && text.toLowerCase() === name.toLowerCase());
    return at < 0 ? undefined : texts[at + 1];
}
/** Lines `name:value`, between headings and empty lines. */
function fieldsOf(info) {
    return new Map(info.split('\r\n').flatMap((line) => {
        const at = line.indexOf(':');
        return line.startsWith('#') || at < 0 ? [] : [[line.slice(0, at).toLowerCase(), line.slice(at + 1)]];
    }));
}

// EXTERNAL MODULE: ./build/src/probe/database/unusable.js
var unusable = __webpack_require__(85093);
;// CONCATENATED MODULE: ./build/src/probe/database/resp.js


const LONGEST_LINE = 64 * 1024;
const MOST_ITEMS = 10_000;
const DEEPEST = 4;
/** A command as bytes. Each part is counted, so that none can be taken for another command. */
function command(...parts) {
    const counted = parts.map((part) => `$${Buffer.byteLength(part)}\r\n${part}\r\n`);
    return Buffer.from(`*${parts.length}\r\n${counted.join('')}`);
}
/** Reads one answer. `first` is the very first, which tells a Redis from anything else. */
async function readReply(intake, first = false, depth = 0) {
    const [type = 0] = await intake.take(1);
    const known = '+-:$*'.includes(String.fromCharCode(type));
    if (!known || depth > DEEPEST)
        throw new unusable/* Unusable */.k(first ? 'not-this-database' : 'protocol');
    const text = (await intake.line(LONGEST_LINE)).toString('utf8');
    switch (String.fromCharCode(type)) {
        case '-':
            return { kind: 'error', word: /^[A-Z]+/.exec(text)?.[0] ?? '', text };
        case '$':
            return readBulk(intake, countOf(text, database_intake/* LARGEST_TALK */.oe));
        case '*': {
            const count = countOf(text, MOST_ITEMS);
            if (count < 0)
                return { kind: 'nothing' };
            const items = [];
            while (items.length < count)
                items.push(await readReply(intake, false, depth + 1));
            return { kind: 'list', items };
        }
        default:
            return { kind: 'text', text };
    }
}
async function readBulk(intake, count) {
    if (count < 0)
        return { kind: 'nothing' };
    const bytes = await intake.take(count + 2);
    if (bytes.subarray(count).toString('latin1') !== '\r\n')
        throw new unusable/* Unusable */.k('protocol');
    return { kind: 'text', text: bytes.subarray(0, count).toString('utf8') };
}
/** -1 stands for nothing. */
function countOf(text, most) {
    const count = /^(?:\d{1,9}|-1)$/.test(text) ? Number(text) : Number.NaN;
    if (!(count <= most))
        throw new unusable/* Unusable */.k('protocol');
    return count;
}

;// CONCATENATED MODULE: ./build/src/probe/database/redis.js





/** Looks at a Redis, over a line that speaks TLS already where the URL says `rediss`. */
async function lookAtRedis(line, look) {
    const { socket, tls, stopwatch } = line;
    // The scheme says that TLS is not spoken, and whoever deploys this URL does not speak it either.
    if (look.tls === 'must' && !tls)
        throw new unusable/* Unusable */.k('tls-refused');
    if (look.level === 'tls')
        return (0,database_look/* withTlsAlone */.zB)(line);
    stopwatch.enter('first-byte');
    const intake = (0,database_intake/* takeFrom */.aP)(socket);
    const ask = async (...parts) => {
        socket.write(command(...parts));
        return readReply(intake);
    };
    const wantsLogin = await greet(line, intake);
    if (look.level === 'login') {
        await logIn(look.database, wantsLogin, ask);
        stopwatch.enter('body');
    }
    const settings = look.level === 'login' ? await readSettings(look.names, ask) : new Map();
    socket.end();
    return { tls, settings };
}
/** Sends `PING`. True where the server wants a login before it answers that. */
async function greet({ socket }, intake) {
    socket.write(command('PING'));
    const reply = await readReply(intake, true);
    if (reply.kind === 'text' && reply.text === 'PONG')
        return false;
    if (reply.kind !== 'error')
        throw new unusable/* Unusable */.k('not-this-database');
    if (reply.word === 'NOAUTH')
        return true;
    throw new unusable/* Unusable */.k(reasonOf(reply));
}
async function logIn({ user, password, database }, wantsLogin, ask) {
    // A user without a password is one that needs none, which only a login shows.
    const named = user !== '' || password !== '';
    if (!named && wantsLogin)
        throw new unusable/* Unusable */.k('login-refused');
    if (named) {
        const reply = await ask('AUTH', ...(user === '' ? [] : [user]), password);
        if (reply.kind === 'error')
            throw new unusable/* Unusable */.k(isBusy(reply) ? reasonOf(reply) : 'login-refused');
        if (reply.kind !== 'text' || reply.text !== 'OK')
            throw new unusable/* Unusable */.k('protocol');
        const again = await ask('PING');
        if (again.kind === 'error')
            throw new unusable/* Unusable */.k(reasonOf(again));
        if (again.kind !== 'text' || again.text !== 'PONG')
            throw new unusable/* Unusable */.k('protocol');
    }
    if (database === '')
        return;
    const reply = await ask('SELECT', database);
    if (reply.kind === 'error')
        throw new unusable/* Unusable */.k(isBusy(reply) ? reasonOf(reply) : 'no-such-database');
    if (reply.kind !== 'text' || reply.text !== 'OK')
        throw new unusable/* Unusable */.k('protocol');
}
const REASON_OF_WORD = {
    LOADING: 'starting-up',
    NOAUTH: 'login-refused',
    WRONGPASS: 'login-refused',
    NOPERM: 'login-refused',
    // Protected mode: no password is set, and it answers to its own machine alone.
    DENIED: 'login-refused',
};
function reasonOf({ word, text }) {
    if (/max number of clients/i.test(text))
        return 'too-many-connections';
    return REASON_OF_WORD[word] ?? 'refused';
}
/** States of the server, which say nothing about what was asked of it. */
function isBusy({ word }) {
    return ['LOADING', 'BUSY', 'MASTERDOWN'].includes(word);
}


/***/ })

};
