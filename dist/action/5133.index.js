export const id = 5133;
export const ids = [5133];
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

/***/ 97514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logInToMysql: () => (/* binding */ logInToMysql)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./node_modules/mysql2/index.js
var mysql2 = __webpack_require__(20909);
// EXTERNAL MODULE: ./build/src/probe/database/farewell.js
var farewell = __webpack_require__(26882);
// EXTERNAL MODULE: ./build/src/probe/database/identity.js
var identity = __webpack_require__(2172);
// EXTERNAL MODULE: ./build/src/probe/database/look.js
var database_look = __webpack_require__(66893);
// EXTERNAL MODULE: ./build/src/probe/database/mysql-errors.js
var mysql_errors = __webpack_require__(48808);
// EXTERNAL MODULE: ./build/src/probe/database/unusable.js
var unusable = __webpack_require__(85093);
;// CONCATENATED MODULE: ./build/src/probe/database/mysql-variables.js


/** All of them, so that no name of a setting is ever part of a query. They are some 50 KiB. */
const QUERY = 'SHOW GLOBAL VARIABLES';
/** Errors that say who may not see: ER_DBACCESS_DENIED, ER_TABLEACCESS_DENIED, ER_SPECIFIC_ACCESS_DENIED. */
const NOT_SHOWN = [1044, 1142, 1227];
/** First bytes of packets that are no rows. */
const ERROR = 0xff;
const END = 0xfe;
/**
 * Reads the global variables of a MySQL or a MariaDB, by name in lower case, over the stream of a driver that has logged
 * in (MySQL 8.4 Source Code Documentation, Text Resultset). The driver itself writes to the terminal when an answer
 * is not as it should be. The stream gives whole packets; what is thrown while one is read goes to whoever gave it.
 */
function readVariables(stream) {
    const variables = new Map();
    let step = 'count';
    stream.removeAllListeners('data');
    return new Promise((resolve) => {
        stream.on('data', (packet) => {
            const body = packet.subarray(4);
            const isEnd = body[0] === END && body.length < 9;
            if (body[0] === ERROR) {
                const number = body.length < 3 ? 0 : body.readUInt16LE(1);
                if (!NOT_SHOWN.includes(number))
                    throw new unusable/* Unusable */.k((0,mysql_errors/* reasonOfNumber */.X)(number));
                resolve(new Map());
            }
            else if (step === 'count') {
                // Two columns. Anything else is no table, or one that was not asked for, or a wish for a file of ours.
                if (body.length !== 1 || body[0] !== 2)
                    throw new unusable/* Unusable */.k('protocol');
                step = 'columns';
            }
            else if (step === 'columns')
                step = isEnd ? 'rows' : step;
            else if (isEnd)
                resolve(variables);
            else
                variables.set(...readRow(body));
        });
        stream.write(queryPacket());
    });
}
/** COM_QUERY. */
function queryPacket() {
    const body = Buffer.from(`\x03${QUERY}`);
    const head = Buffer.alloc(4);
    head.writeUIntLE(body.length, 0, 3);
    return Buffer.concat([head, body]);
}
function readRow(body) {
    const [name, at] = readText(body, 0);
    const [value, end] = readText(body, at);
    if (end !== body.length)
        throw new unusable/* Unusable */.k('protocol');
    return [name.toLowerCase(), value];
}
/** A text behind its length (Protocol::LengthEncodedString), and where it ends. NULL is empty. */
function readText(body, at) {
    const first = body[at] ?? ERROR;
    if (first === 0xfb)
        return ['', at + 1];
    const wide = { 252: 2, 253: 3 }[first];
    if (first > 0xfb && (wide === undefined || at + 1 + wide > body.length))
        throw new unusable/* Unusable */.k('protocol');
    const begin = at + 1 + (wide ?? 0);
    const end = begin + (wide === undefined ? first : body.readUIntLE(at + 1, wide));
    if (end > body.length)
        throw new unusable/* Unusable */.k('protocol');
    return [body.toString('utf8', begin, end), end];
}

// EXTERNAL MODULE: ./build/src/probe/database/wire.js
var database_wire = __webpack_require__(97267);
;// CONCATENATED MODULE: ./build/src/probe/database/mysql-login.js









/** Logs in, reads the settings that are asked for, and ends the session. Changes nothing. */
async function logInToMysql(line, { look, greeting, secures }) {
    const wire = (0,database_wire/* wireOver */.w)(line, framing());
    let tls;
    const connection = mysql_login_open(wire, look, secures, (secured) => {
        tls = secured.tls;
        line.stopwatch.enter('first-byte');
    });
    const work = async () => {
        const connected = (0,external_node_events_.once)(connection, 'connect');
        wire.feed(greeting);
        await connected;
        line.stopwatch.enter('body');
        return look.names.length > 0 ? (0,database_look/* valuesOf */.sm)(await readVariables(wire.stream), look.names) : new Map();
    };
    try {
        const settings = await wire.whole(work(), reasonFor);
        await (0,farewell/* farewell */.B)(connection.promise().end());
        return { tls, settings };
    }
    finally {
        wire.stream.destroy();
    }
}
function mysql_login_open(wire, { database: { user, password, database } }, secures, secured) {
    const connection = mysql2.createConnection({
        stream: wire.stream,
        user,
        password,
        ...(database !== '' && { database }),
        // That it is there makes the driver ask for TLS; how it is begun is said below.
        ...(secures && { ssl: {} }),
        // The signal of the line is the one deadline.
        connectTimeout: 0,
        flags: ['-LOCAL_FILES'],
        connectAttributes: { program_name: identity/* APPLICATION_NAME */.j },
    });
    connection.on('error', () => { });
    // The driver's own way would not be under the guard, nor verify as it does.
    const startTLS = (done) => {
        wire.secure().then((line) => {
            secured(line);
            done();
        }, () => { });
    };
    return Object.assign(connection, { startTLS });
}
/** Packets up to the one that admits: the greeting, and no more than a few for each of three factors. */
const MOST_DEMANDS = 16;
/** Packets count up from the one before, whoever sent it. Of one that does not, the driver would tell the terminal. */
function framing() {
    let last = -1;
    let [demands, admitted] = [0, false];
    return {
        head: 4,
        size: (head) => 4 + head.readUIntLE(0, 3),
        sent: (chunk) => {
            last = chunk[3] ?? 0;
        },
        came: (packet) => {
            const next = (last + 1) % 256;
            // A server that gives up says so out of turn.
            if (packet[4] === 0xff)
                packet[3] = next;
            if (packet[3] !== next || packet.length < 5)
                throw new unusable/* Unusable */.k('protocol');
            last = next;
            // Every demand makes the driver work, some of it for so long that no timer fires.
            admitted ||= packet[4] === 0;
            if (!admitted && ++demands > MOST_DEMANDS)
                throw new unusable/* Unusable */.k('protocol');
        },
    };
}
/** Of the driver's own errors the code is looked at, and the text never. */
function reasonFor(thrown) {
    const { errno, code } = thrown instanceof Error ? thrown : {};
    if (errno !== undefined && errno > 0)
        return new unusable/* Unusable */.k((0,mysql_errors/* reasonOfNumber */.X)(errno));
    const isMethod = code === 'AUTH_SWITCH_PLUGIN_ERROR' || code === 'MYSQL_CLEAR_PASSWORD_NOT_ENABLED';
    return new unusable/* Unusable */.k(isMethod ? 'login-method' : 'protocol');
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
