export const id = 5034;
export const ids = [5034];
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

/***/ 48808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ reasonOfNumber)
/* harmony export */ });
/** By error number (MySQL 8.4, Server Error Message Reference; MariaDB has the same below 1900). */
const REASON_OF_NUMBER = {
    // ER_CON_COUNT_ERROR, ER_TOO_MANY_USER_CONNECTIONS, ER_USER_LIMIT_REACHED
    1040: 'too-many-connections',
    1203: 'too-many-connections',
    1226: 'too-many-connections',
    // ER_SERVER_SHUTDOWN
    1053: 'shutting-down',
    // ER_BAD_DB_ERROR
    1049: 'no-such-database',
    // ER_DBACCESS_DENIED_ERROR, ER_ACCESS_DENIED_ERROR, ER_ACCESS_DENIED_NO_PASSWORD_ERROR
    1044: 'login-refused',
    1045: 'login-refused',
    1698: 'login-refused',
    // ER_HOST_IS_BLOCKED, ER_HOST_NOT_PRIVILEGED
    1129: 'login-refused',
    1130: 'login-refused',
    // ER_MUST_CHANGE_PASSWORD, ER_MUST_CHANGE_PASSWORD_LOGIN, ER_ACCOUNT_HAS_BEEN_LOCKED of MySQL and of MariaDB
    1820: 'login-refused',
    1862: 'login-refused',
    3118: 'login-refused',
    4151: 'login-refused',
    // ER_NOT_SUPPORTED_AUTH_MODE, ER_SECURE_TRANSPORT_REQUIRED
    1251: 'login-method',
    3159: 'login-refused',
};
/** Why a server turns a connection away. */
function reasonOfNumber(number) {
    return REASON_OF_NUMBER[number] ?? 'refused';
}


/***/ }),

/***/ 85034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookAtMysql: () => (/* binding */ lookAtMysql)
/* harmony export */ });
/* harmony import */ var _intake_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86082);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66893);
/* harmony import */ var _mysql_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48808);
/* harmony import */ var _unusable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85093);




/** Bytes of a greeting; real ones have about a hundred. */
const LARGEST_GREETING = 4096;
/** Capabilities (`mysql_com.h`). */
const CLIENT_PROTOCOL_41 = 0x0200;
const CLIENT_SSL = 0x0800;
const CLIENT_SECURE_CONNECTION = 0x8000;
const CLIENT_PLUGIN_AUTH = 0x0008_0000;
/** Looks at a MySQL or a MariaDB server (MySQL 8.4 Source Code Documentation, Connection Phase). */
async function lookAtMysql(line, look) {
    line.stopwatch.enter('first-byte');
    const intake = (0,_intake_js__WEBPACK_IMPORTED_MODULE_0__/* .takeFrom */ .aP)(line.socket);
    const { packet, speaksTls } = await readGreeting(intake);
    // The server waits now. What comes before TLS must not be taken for what came through it.
    if (intake.leave().length > 0)
        throw new _unusable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unusable */ .k('protocol');
    if (look.tls === 'must' && !speaksTls)
        throw new _unusable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unusable */ .k('tls-refused');
    const secures = look.tls !== 'none' && speaksTls;
    if (look.level === 'login') {
        const { logInToMysql } = await Promise.all(/* import() */[__webpack_require__.e(909), __webpack_require__.e(5133)]).then(__webpack_require__.bind(__webpack_require__, 97514));
        return logInToMysql(line, { look, greeting: packet, secures });
    }
    if (!secures)
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .without */ .FF)(undefined);
    line.socket.write(sslRequest());
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .withTlsAlone */ .zB)(await line.secure([]));
}
/** Protocol::HandshakeV10, or an ERR_Packet in its place. */
async function readGreeting(intake) {
    const head = await intake.take(4);
    const length = head.readUIntLE(0, 3);
    // Nobody but a MySQL begins with a short length and a zero.
    if (length === 0 || length > LARGEST_GREETING || head[3] !== 0)
        throw new _unusable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unusable */ .k('not-this-database');
    const body = await intake.take(length);
    if (body[0] === 0xff) {
        if (length < 3)
            throw new _unusable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unusable */ .k('protocol');
        throw new _unusable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unusable */ .k((0,_mysql_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOfNumber */ .X)(body.readUInt16LE(1)));
    }
    if (body[0] !== 10)
        throw new _unusable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unusable */ .k('not-this-database');
    const version = body.indexOf(0, 1);
    // Behind the version: the number of the connection, eight bytes of salt, a zero, capabilities.
    const capabilities = version + 1 + 4 + 8 + 1;
    if (version < 0 || length < capabilities + 2)
        throw new _unusable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unusable */ .k('protocol');
    return {
        packet: Buffer.concat([head, body]),
        speaksTls: (body.readUInt16LE(capabilities) & CLIENT_SSL) !== 0,
    };
}
/** Protocol::SSLRequest: the beginning of an answer to the greeting, without a user. */
function sslRequest() {
    const packet = Buffer.alloc(36);
    packet.writeUIntLE(32, 0, 3);
    packet[3] = 1;
    packet.writeUInt32LE(CLIENT_PROTOCOL_41 | CLIENT_SSL | CLIENT_SECURE_CONNECTION | CLIENT_PLUGIN_AUTH, 4);
    packet.writeUInt32LE(0x0100_0000, 8);
    // utf8mb4_general_ci
    packet[12] = 45;
    return packet;
}


/***/ })

};
