export const id = 6361;
export const ids = [6361];
export const modules = {

/***/ 86361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTerms: () => (/* binding */ openTerms)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/src/network/screen.js
var screen = __webpack_require__(31042);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/src/network/connector.js
var connector = __webpack_require__(11303);
;// CONCATENATED MODULE: ./build/src/network/secure.js



/** Begins TLS over a connection that is open, as protocols do that start without. The rest is as `connectTo` has it. */
async function secure_secure(socket, host, terms, signal) {
    // Nothing would be heard of it any more.
    if (socket.destroyed)
        throw (0,connector/* closed */.$h)();
    const secured = openTls(socket, host, terms);
    let known = false;
    // Asked at once, since a socket that was destroyed forgets it.
    secured.once('error', () => {
        known = secured.getPeerX509Certificate() !== undefined;
    });
    await (0,connector/* opened */.Sg)(secured, 'secureConnect', signal).catch((thrown) => {
        throw known && isHandshakeFailure(thrown)
            ? Object.assign(new Error('refused'), { code: 'CLIENT_REFUSED' })
            : thrown;
    });
    return secured;
}
/**
 * The alert of a server with which nothing can be agreed. Once it has shown its own certificate everything is agreed, and
 * under TLS 1.2 it is what a server says that misses ours (RFC 5246, section 7.4.6).
 */
function isHandshakeFailure(thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    return code.endsWith('_ALERT_HANDSHAKE_FAILURE');
}
function openTls(socket, host, { context, protocols }) {
    return (0,external_node_tls_.connect)({
        socket,
        secureContext: context,
        // An IP address is not sent as server name (RFC 6066, section 3).
        servername: (0,external_node_net_.isIP)(host) === 0 ? host : '',
        rejectUnauthorized: true,
        ALPNProtocols: [...protocols],
        checkServerIdentity: (_name, certificate) => checkName(host, certificate),
    });
}
/** A name with a wildcard that is only a part of its first label, such as `a*.example.com`. */
const PART_OF_A_LABEL = /DNS:(?!\*\.)[^,"]*\*[^,"]*/g;
/**
 * Node falls back to the common name where there is no subject alternative name, and takes a part of a label for a
 * wildcard; RFC 9525 (sections 6.3 and 6.4) and browsers do neither.
 */
function checkName(host, certificate) {
    const { subject, subjectaltname: names } = certificate;
    const whole = { ...(names !== undefined && { subjectaltname: names.replaceAll(PART_OF_A_LABEL, '') }) };
    return (0,external_node_tls_.checkServerIdentity)(host, { ...certificate, ...whole, subject: { ...subject, CN: '' } });
}

;// CONCATENATED MODULE: ./build/src/network/terms.js




/**
 * How TLS is spoken with each host (as `plainHost` has it). All that Node would take from the process environment
 * (`NODE_EXTRA_CA_CERTS`, `--use-openssl-ca`, `--tls-min-v1.0`) is said outright, so that the environment decides nothing.
 */
function openTerms(rights) {
    const known = new Map();
    return (host, protocols) => {
        const key = keyOf(host, rights);
        // Reading some 150 authorities takes milliseconds, so it is done once for hosts of a kind, and only for TLS at all.
        const trust = known.get(key) ?? trustFor(host, rights);
        known.set(key, trust);
        const terms = { ...trust, protocols };
        return { ...terms, begin: (socket, signal) => secure_secure(socket, host, terms, signal) };
    };
}
/** The same for hosts with the same authorities and the same client certificate. */
function keyOf(host, rights) {
    const own = [...(rights.hostAuthorities ?? []), ...(rights.clientCertificates ?? [])];
    // With a mark that no host has, since a host may well be called as a kind of them is here.
    if (own.some((one) => (0,screen/* plainHost */.jV)(one.host) === host))
        return `host ${host}`;
    return isNamed(host, rights) ? 'named' : '';
}
function trustFor(host, rights) {
    const own = (rights.hostAuthorities ?? []).filter((one) => (0,screen/* plainHost */.jV)(one.host) === host);
    const further = [
        ...(isNamed(host, rights) ? rights.certificateAuthorities : []),
        ...own.flatMap(({ certificates }) => certificates),
    ];
    const ca = [...external_node_tls_.rootCertificates, ...further];
    const client = rights.clientCertificates?.find((one) => (0,screen/* plainHost */.jV)(one.host) === host);
    const identity = client && { cert: client.certificate, key: client.key.reveal() };
    let read;
    return {
        context: (0,external_node_tls_.createSecureContext)({ ca, minVersion: 'TLSv1.2', ...identity }),
        authorities: () => {
            read ??= ca.map((one) => new external_node_crypto_.X509Certificate(one));
            return read;
        },
    };
}
/**
 * Whether authorities that are given for no host in particular count for this one. They never do for the public internet
 * at large: whoever holds such an authority could pass for any payment gateway.
 */
function isNamed(host, rights) {
    return (0,screen/* mayBePrivate */.yN)(host, rights) || rights.resolutions.some((one) => (0,screen/* plainHost */.jV)(one.host) === host);
}


/***/ })

};
