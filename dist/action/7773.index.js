export const id = 7773;
export const ids = [7773];
export const modules = {

/***/ 77773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadCatalogue: () => (/* binding */ loadCatalogue)
/* harmony export */ });
/** One loader a gateway, in the order of their ids. A new gateway is a new JSON file and a line here. */
const LOADERS = [
    () => __webpack_require__.e(/* import() */ 1269).then(__webpack_require__.t.bind(__webpack_require__, 61269, 17)),
    () => __webpack_require__.e(/* import() */ 6165).then(__webpack_require__.t.bind(__webpack_require__, 26165, 17)),
    () => __webpack_require__.e(/* import() */ 2979).then(__webpack_require__.t.bind(__webpack_require__, 32979, 17)),
];
let known;
/** Every payment gateway that is known. A test holds each file against `schemas/gateways/gateway.schema.json`. */
function loadCatalogue() {
    // The files have been checked against their schema, whose shape `Gateway` is.
    known ??= Promise.all(LOADERS.map(async (load) => (await load()).default));
    return known;
}


/***/ })

};
