export const id = 1877;
export const ids = [1877,4258];
export const modules = {

/***/ 26882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ farewell)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Milliseconds for the other side to close as well. What it does at the end says nothing about its use. */
const PATIENCE = 500;
/** Gives a goodbye the time to go out, and little more. */
async function farewell(ending) {
    await Promise.race([ending.catch(() => { }), (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PATIENCE, undefined, { ref: false })]);
}


/***/ }),

/***/ 2172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DEFAULT_USER),
/* harmony export */   j: () => (/* binding */ APPLICATION_NAME)
/* harmony export */ });
/** Name under which a connection shows in the server's own lists. */
const APPLICATION_NAME = 'tollgate';
/** The role that PostgreSQL is asked about where the URL names none. */
const DEFAULT_USER = 'postgres';


/***/ }),

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

/***/ 1877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logInToPostgres: () => (/* binding */ logInToPostgres)
/* harmony export */ });
/* harmony import */ var pg_lib_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75042);
/* harmony import */ var _farewell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26882);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2172);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66893);
/* harmony import */ var _postgres_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63209);
/* harmony import */ var _unusable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85093);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97267);







/** Types of the messages that a server sends, without those of copying. */
const MESSAGES = 'RKSZETDCINAVnstv123';
/**
 * Every setting that is asked for, as `SHOW` writes it. Whoever may not see one gets no row, and no error. The names
 * are a parameter and never a part of the query.
 */
const SETTINGS = `SELECT pg_catalog.lower(s.name) AS name, pg_catalog.current_setting(s.name) AS shown
  FROM pg_catalog.pg_settings s WHERE pg_catalog.lower(s.name) = ANY ($1::pg_catalog.text[])`;
/** Logs in, reads the settings that are asked for, and ends the session. Changes nothing. */
async function logInToPostgres(line, { database, names }) {
    const wire = (0,_wire_js__WEBPACK_IMPORTED_MODULE_5__/* .wireOver */ .w)(line, framing());
    const user = database.user === '' ? _identity_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_USER */ .A : database.user;
    const client = new pg_lib_client_js__WEBPACK_IMPORTED_MODULE_0__({
        user,
        // A function, since the driver takes an empty text for none, and looks for others in the environment and in files.
        password: () => database.password,
        database: database.database === '' ? user : database.database,
        host: database.host,
        port: database.port,
        ssl: false,
        // Else the driver asks PGSSLNEGOTIATION.
        sslnegotiation: 'postgres',
        // A server says of which type a value is. All that is asked for is text, whatever it says.
        types: { getTypeParser: () => (text) => text },
        stream: () => wire.stream,
    });
    sayOnly(client, user, database.database);
    const failed = new Promise((_, reject) => client.on('error', reject));
    const work = async () => {
        await client.connect();
        line.stopwatch.enter('body');
        return names.length > 0 ? readSettings(client, names) : new Map();
    };
    failed.catch(() => { });
    line.stopwatch.enter('first-byte');
    try {
        const working = Promise.race([work(), failed]);
        const settings = await wire.whole(working, (thrown) => reasonFor(thrown, database.password));
        await (0,_farewell_js__WEBPACK_IMPORTED_MODULE_1__/* .farewell */ .B)(client.end());
        return settings;
    }
    finally {
        wire.stream.destroy();
    }
}
async function readSettings(client, names) {
    try {
        const wanted = names.map((name) => name.toLowerCase());
        const { rows } = await client.query(SETTINGS, [wanted]);
        const shown = rows.flatMap(({ name, shown }) => typeof shown === 'string' ? [[String(name), shown]] : []);
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesOf */ .sm)(new Map(shown), names);
    }
    catch (thrown) {
        // Syntax error or access rule violation (class 42): settings are not shown to this role, or not in this way.
        if (isFromServer(thrown) && thrown.code?.startsWith('42'))
            return new Map();
        throw thrown;
    }
}
/** The driver would add what it finds in the environment of the process (PGOPTIONS, PGAPPNAME and others). */
function sayOnly(client, user, database) {
    const named = database === '' ? {} : { database };
    const startup = { user, ...named, application_name: _identity_js__WEBPACK_IMPORTED_MODULE_6__/* .APPLICATION_NAME */ .j, client_encoding: 'UTF8' };
    Object.assign(client, { getStartupConf: () => startup });
}
/** AuthenticationOk among the demands of a login. */
const ADMITTED = 0;
function framing() {
    let first = true;
    const demands = new Set();
    return {
        head: 5,
        size: (head) => {
            const known = MESSAGES.includes(String.fromCharCode(head[0] ?? 0));
            const length = head.readUInt32BE(1);
            if (!known || length < 4)
                throw new _unusable_js__WEBPACK_IMPORTED_MODULE_4__/* .Unusable */ .k(first && !known ? 'not-this-database' : 'protocol');
            return 1 + length;
        },
        came: (message) => {
            first = false;
            const type = String.fromCharCode(message[0] ?? 0);
            // The driver looks for the end of these without an end.
            if ('EN'.includes(type) && !endsItsFields(message))
                throw new _unusable_js__WEBPACK_IMPORTED_MODULE_4__/* .Unusable */ .k('protocol');
            // The driver takes this for a login, whether or not it was admitted.
            if (type === 'Z' && !demands.has(ADMITTED))
                throw new _unusable_js__WEBPACK_IMPORTED_MODULE_4__/* .Unusable */ .k('protocol');
            if (type === 'R')
                noteDemand(message, demands);
        },
    };
}
/**
 * Each step of a login is asked for once, and none after its end. The driver would answer whatever comes, and every answer
 * to SCRAM is work that the end of the run cannot stop.
 */
function noteDemand(message, demands) {
    const demand = message.length < 9 ? ADMITTED : message.readUInt32BE(5);
    if (message.length < 9 || demands.has(demand) || demands.has(ADMITTED))
        throw new _unusable_js__WEBPACK_IMPORTED_MODULE_4__/* .Unusable */ .k('protocol');
    demands.add(demand);
}
/** Fields of an error or a notice: a letter and a text that a byte 0 ends, and after the last one a byte 0. */
function endsItsFields(message) {
    let at = 5;
    while (at < message.length && message[at] !== 0) {
        const end = message.indexOf(0, at + 1);
        if (end < 0)
            return false;
        at = end + 1;
    }
    return at === message.length - 1;
}
/** What the server said itself, and not the driver. */
function isFromServer(thrown) {
    return thrown instanceof Error && 'severity' in thrown;
}
/** Of the driver's own errors there is only the text, which is looked at and shown nowhere. */
function reasonFor(thrown, password) {
    if (isFromServer(thrown)) {
        return new _unusable_js__WEBPACK_IMPORTED_MODULE_4__/* .Unusable */ .k(thrown.code === undefined ? 'protocol' : (0,_postgres_state_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOfState */ .x)(thrown.code, thrown.message));
    }
    const text = thrown instanceof Error ? thrown.message : '';
    // Some servers want more rounds of SCRAM than the driver will do.
    if (/mechanism|authenticationOk message type|iteration count \d+ exceeds/.test(text))
        return new _unusable_js__WEBPACK_IMPORTED_MODULE_4__/* .Unusable */ .k('login-method');
    return new _unusable_js__WEBPACK_IMPORTED_MODULE_4__/* .Unusable */ .k(password === '' && /password/.test(text) ? 'login-refused' : 'protocol');
}


/***/ }),

/***/ 63209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reasonOfState)
/* harmony export */ });
/** By SQLSTATE (PostgreSQL 17, appendix A). */
const REASON_OF_STATE = {
    '53300': 'too-many-connections',
    '57P01': 'shutting-down',
    '57P02': 'shutting-down',
    '57P03': 'starting-up',
    '57P04': 'no-such-database',
    '3D000': 'no-such-database',
    '28000': 'login-refused',
    '28P01': 'login-refused',
    // The role may not connect to this database.
    '42501': 'login-refused',
};
/** Why a server turns a connection away. The text tells 57P03 apart, which stands for starting up and shutting down. */
function reasonOfState(state, text) {
    if (state === '57P03' && /shutting down/i.test(text))
        return 'shutting-down';
    return REASON_OF_STATE[state] ?? 'refused';
}


/***/ }),

/***/ 97267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ wireOver)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _intake_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86082);
/* harmony import */ var _unusable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85093);



/** Lets a driver speak over a line. */
function wireOver(first, framing) {
    const { promise: broken, reject } = Promise.withResolvers();
    broken.catch(() => { });
    let socket = first.socket;
    let ended;
    const sorter = sortMessages(framing);
    const stream = streamOver(() => socket, framing);
    const fail = (error) => {
        ended ??= error;
        reject(error);
        stream.destroy();
    };
    const feed = (chunk) => {
        try {
            for (const message of sorter.sort(chunk))
                stream.emit('data', message);
        }
        catch (thrown) {
            reject(thrown);
            stream.destroy();
        }
    };
    // What was said before the end goes first, if a driver takes its time over it.
    const end = () => void setImmediate(() => fail((0,_intake_js__WEBPACK_IMPORTED_MODULE_1__/* .closed */ .$h)()));
    const attach = () => void socket.on('data', feed).on('error', fail).on('close', end).on('end', end).resume();
    const detach = () => void socket.off('data', feed).off('error', fail).off('close', end).off('end', end).pause();
    first.signal.addEventListener('abort', () => stream.destroy(), { once: true });
    attach();
    return {
        stream,
        feed,
        whole: async (work, reasonFor) => {
            try {
                return await Promise.race([work, broken]);
            }
            catch (thrown) {
                throw thrown === ended || thrown instanceof _unusable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unusable */ .k ? thrown : reasonFor(thrown);
            }
            finally {
                work.catch(() => { });
            }
        },
        secure: async () => {
            detach();
            try {
                // What comes before TLS must not be taken for what came through it.
                if (!sorter.isBetween())
                    throw new _unusable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unusable */ .k('protocol');
                const secured = await first.secure([]);
                socket = secured.socket;
                attach();
                return secured;
            }
            catch (thrown) {
                fail(thrown);
                throw thrown;
            }
        },
    };
}
/**
 * A driver reads by listening alone, so that what it throws comes back to whoever emits. It sets up sockets before it
 * uses them; this one is set up already, and says so.
 */
function streamOver(socket, { sent }) {
    const stream = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Duplex({
        read: () => { },
        write: (chunk, _encoding, done) => {
            sent?.(chunk);
            socket().write(chunk, done);
        },
        final: (done) => {
            socket().end(() => done());
        },
    });
    const itself = () => stream;
    const connect = () => {
        queueMicrotask(() => stream.emit('connect'));
        return stream;
    };
    Object.assign(stream, { connect, setNoDelay: itself, setKeepAlive: itself, ref: itself, unref: itself });
    return stream.on('error', () => { });
}
/** Messages that one conversation takes from a server: several times what all its settings are. */
const MOST_MESSAGES = 10_000;
function sortMessages({ head, size, came }) {
    let held = Buffer.alloc(0);
    let [bytes, messages] = [0, 0];
    return {
        sort: function* (chunk) {
            bytes += chunk.length;
            if (bytes > _intake_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_TALK */ .oe)
                throw new _unusable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unusable */ .k('protocol');
            held = Buffer.concat([held, chunk]);
            while (held.length >= head) {
                const length = size(held);
                if (length > _intake_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_TALK */ .oe)
                    throw new _unusable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unusable */ .k('protocol');
                if (held.length < length)
                    return;
                const message = held.subarray(0, length);
                held = held.subarray(length);
                messages += 1;
                if (messages > MOST_MESSAGES)
                    throw new _unusable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unusable */ .k('protocol');
                came?.(message);
                yield message;
            }
        },
        isBetween: () => held.length === 0,
    };
}


/***/ })

};
