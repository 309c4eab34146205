export const id = 2741;
export const ids = [2741];
export const modules = {

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

/***/ 52741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookAtPostgres: () => (/* binding */ lookAtPostgres)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2172);
/* harmony import */ var _intake_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86082);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66893);
/* harmony import */ var _postgres_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63209);
/* harmony import */ var _unusable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85093);





/** Bytes of the messages that a server may send before a login, as libpq bounds them (`fe-connect.c`). */
const LARGEST = { R: 2000, E: 30_000, N: 30_000 };
/** Messages before the one that decides. */
const MOST_NOTICES = 16;
/** Looks at a PostgreSQL server (PostgreSQL 17, chapter 53: Frontend/Backend Protocol 3.0). */
async function lookAtPostgres(line, look) {
    const open = look.tls === 'none' ? line : await beginTls(line, look);
    if (look.level === 'tls')
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .withTlsAlone */ .zB)(open);
    if (look.level === 'login') {
        const { logInToPostgres } = await Promise.all(/* import() */[__webpack_require__.e(5042), __webpack_require__.e(4258)]).then(__webpack_require__.bind(__webpack_require__, 1877));
        return { tls: open.tls, settings: await logInToPostgres(open, look) };
    }
    await startUp(open, look);
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .without */ .FF)(open.tls);
}
/** SSLRequest: eight bytes and not one more, or the server refuses what follows (08P01). */
const SSL_REQUEST = Buffer.from('0000000804d2162f', 'hex');
async function beginTls(line, { tls }) {
    const { socket, stopwatch } = line;
    stopwatch.enter('first-byte');
    const intake = (0,_intake_js__WEBPACK_IMPORTED_MODULE_0__/* .takeFrom */ .aP)(socket);
    socket.write(SSL_REQUEST);
    const [answer = 0] = await intake.take(1);
    // An error in plain text may be anybody's: it is told for what it says, and never passes.
    if (answer === byteOf('E'))
        throw await readError(intake.take);
    const rest = intake.leave();
    if (answer !== byteOf('S') && answer !== byteOf('N'))
        throw new _unusable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unusable */ .k('not-this-database');
    // What comes before TLS must not be taken for what came through it (CVE-2021-23222).
    if (rest.length > 0)
        throw new _unusable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unusable */ .k('protocol');
    if (answer === byteOf('S'))
        return line.secure([]);
    if (tls === 'must')
        throw new _unusable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unusable */ .k('tls-refused');
    return line;
}
/** Says who would log in where, without a credential. What asks for one, or lets in without, is up. */
async function startUp({ socket, stopwatch }, { database: { user, database } }) {
    stopwatch.enter('first-byte');
    const intake = (0,_intake_js__WEBPACK_IMPORTED_MODULE_0__/* .takeFrom */ .aP)(socket);
    socket.write(startupMessage(user === '' ? _identity_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_USER */ .A : user, database));
    for (let notices = 0; notices <= MOST_NOTICES; notices += 1) {
        const [type = 0] = await intake.take(1);
        if (type === byteOf('E'))
            throw await readError(intake.take);
        if (type !== byteOf('R') && type !== byteOf('N'))
            throw new _unusable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unusable */ .k('not-this-database');
        const body = await readBody(String.fromCharCode(type), intake.take);
        if (type === byteOf('R')) {
            if (body.length < 4)
                throw new _unusable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unusable */ .k('protocol');
            // Terminate, which a server understands only from whom it has let in.
            if (body.readUInt32BE(0) === 0)
                socket.write(Buffer.from('5800000004', 'hex'));
            socket.end();
            return;
        }
    }
    throw new _unusable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unusable */ .k('protocol');
}
function startupMessage(user, database) {
    const named = database === '' ? [] : ['database', database];
    const pairs = ['user', user, ...named, 'application_name', _identity_js__WEBPACK_IMPORTED_MODULE_4__/* .APPLICATION_NAME */ .j, 'client_encoding', 'UTF8'];
    const body = Buffer.from(`${pairs.map((text) => `${text}\0`).join('')}\0`);
    const head = Buffer.alloc(8);
    head.writeUInt32BE(head.length + body.length, 0);
    head.writeUInt32BE(0x00030000, 4);
    return Buffer.concat([head, body]);
}
async function readBody(type, take) {
    const length = (await take(4)).readUInt32BE(0);
    if (length < 4 || length > (LARGEST[type] ?? 0))
        throw new _unusable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unusable */ .k('protocol');
    return take(length - 4);
}
/** Only SQLSTATE (field C) and, for one state that stands for two, the text are looked at; neither is shown. */
async function readError(take) {
    const fields = (await readBody('E', take)).toString('utf8').split('\0');
    const field = (name) => fields.find((text) => text.startsWith(name))?.slice(1);
    const state = field('C');
    return new _unusable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unusable */ .k(state === undefined ? 'protocol' : (0,_postgres_state_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOfState */ .x)(state, field('M') ?? ''));
}
function byteOf(character) {
    return character.charCodeAt(0);
}


/***/ })

};
