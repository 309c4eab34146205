export const id = 4391;
export const ids = [4391];
export const modules = {

/***/ 74391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHost: () => (/* binding */ readHost),
/* harmony export */   readResolution: () => (/* binding */ readResolution)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/**
 * A host name as `URL.hostname` writes it: lower case, an IPv6 address in brackets. Undefined when the text is anything
 * more or less than one host.
 */
function readHost(text) {
    const host = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text) === 6 ? `[${text}]` : text;
    // Said before parsing, since a URL forgets a port that is its scheme's own. A star would stand for nothing but itself.
    const url = /^(?:\[[^\]]*\]|[^:*]*)$/.test(host) ? URL.parse(`http://${host}/`) : null;
    return url !== null && url.href === `http://${url.hostname}/` ? url.hostname : undefined;
}
/** Reads `host:port:address:port`, as curl's `--connect-to` has it. IPv6 addresses stand in brackets. */
function readResolution(text) {
    const [, host, port, address, addressPort] = /^(\[[^\]]+\]|[^:\s]+):(\d{1,5}):(\[[^\]]+\]|[^:\s]+):(\d{1,5})$/.exec(text) ?? [];
    if (host === undefined || address === undefined)
        return undefined;
    const read = {
        host: readHost(host),
        port: readPort(port),
        address: (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address.replace(/^\[|\]$/g, '')) === 0 ? undefined : address.replace(/^\[|\]$/g, ''),
        addressPort: readPort(addressPort),
    };
    if (!read.host || !read.port || !read.address || !read.addressPort)
        return undefined;
    return { host: read.host, port: read.port, address: read.address, addressPort: read.addressPort };
}
function readPort(text) {
    const port = Number(text);
    return port >= 1 && port <= 65_535 ? port : undefined;
}


/***/ })

};
