export const id = 9171;
export const ids = [9171,7773];
export const modules = {

/***/ 49171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatewaysCheck: () => (/* binding */ gatewaysCheck),
/* harmony export */   sightingsIn: () => (/* binding */ sightingsIn)
/* harmony export */ });
/* harmony import */ var _environment_effective_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35110);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95814);
/* harmony import */ var _gateway_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77773);
/* harmony import */ var _gateway_recognise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50525);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14846);






/** Recognises payment gateways, and holds their hosts, keys and modes against the payments of the environment. */
const gatewaysCheck = {
    name: 'gateways',
    run: async (items, subject) => {
        const catalogue = await (0,_gateway_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.loadCatalogue)();
        return {
            items: items.map((item) => ({ id: item.id, findings: checkItem(item, subject, catalogue) })),
            findings: [],
        };
    },
};
function checkItem(item, subject, catalogue) {
    const effective = (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .effectiveOf */ .d)(subject, item);
    const seen = sightingsIn(effective, catalogue);
    if (seen.length === 0)
        return [];
    const { payments } = effective;
    if (payments === 'undeclared' || payments === 'none') {
        const environment = subject.config.environments.find(({ name }) => name === effective.environment);
        return [wrongEnvironment(payments, seen, effective, environment)];
    }
    return seen.flatMap((sighting) => disagreement(sighting, payments, effective));
}
/** Every place in the configuration that tells of a gateway. */
function sightingsIn(effective, catalogue) {
    return [...effective.leaves.values()].flatMap((leaf) => {
        const name = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .fromPointer */ .kU)(leaf.pointer).at(-1) ?? '';
        return (0,_gateway_recognise_js__WEBPACK_IMPORTED_MODULE_2__/* .recognise */ .GJ)(catalogue, name, (0,_environment_effective_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(leaf)).map((sighting) => ({ ...sighting, leaf }));
    });
}
function wrongEnvironment(payments, seen, effective, environment) {
    const gateways = [...new Set(seen.map(({ gateway }) => gateway.name))].sort();
    const place = {
        environment: effective.environment,
        service: effective.service,
        location: environment?.location,
    };
    if (payments === 'undeclared')
        return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('gateway/payments-undeclared', { gateways }, place);
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('gateway/payments-none', { gateways }, { ...place, location: seen[0]?.leaf.origin().valueLocation });
}
function disagreement(sighting, wanted, effective) {
    const { gateway, kind, mode, credential, evidence, leaf } = sighting;
    if (mode === wanted || (mode === undefined && kind !== 'mode-variable'))
        return [];
    // A mode variable whose value is not at hand tells nothing; one with an unknown word tells that it will be ignored.
    if (mode === undefined && (0,_environment_effective_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(leaf) === undefined)
        return [];
    const place = {
        location: leaf.origin().valueLocation,
        pointer: leaf.pointer,
        environment: effective.environment,
        service: effective.service,
    };
    const severity = (0,_gateway_recognise_js__WEBPACK_IMPORTED_MODULE_2__/* .isSure */ .Yv)(evidence) && !saysItself(leaf.pointer, mode) ? 'error' : 'warning';
    const facts = { gateway: gateway.name, wanted };
    if (kind === 'host' && mode)
        return [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('gateway/host', { ...facts, host: mode }, place, severity)];
    if (kind === 'credential' && mode)
        return [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('gateway/key', { ...facts, credential, key: mode }, place, severity)];
    return [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('gateway/mode', { ...facts, mode }, place, severity)];
}
const OWN_WORDS = {
    test: /(?:^|[^a-z])(?:test|sandbox)(?:[^a-z]|$)/i,
    live: /(?:^|[^a-z])(?:live|prod|production)(?:[^a-z]|$)/i,
};
/** Software that holds the settings of both modes side by side names them so; which of them it uses is not seen here. */
function saysItself(pointer, mode) {
    return mode !== undefined && OWN_WORDS[mode].test(pointer);
}


/***/ }),

/***/ 77773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadCatalogue: () => (/* binding */ loadCatalogue)
/* harmony export */ });
/**
 * One loader a gateway, in the order of their ids. A new gateway is a new JSON file and a line here. In the bundle all
 * lie beside this: none is read without the others, and each file more takes a millisecond to load.
 */
const LOADERS = [
    () => Promise.resolve(/* import() eager */).then(__webpack_require__.t.bind(__webpack_require__, 61269, 17)),
    () => Promise.resolve(/* import() eager */).then(__webpack_require__.t.bind(__webpack_require__, 26165, 17)),
    () => Promise.resolve(/* import() eager */).then(__webpack_require__.t.bind(__webpack_require__, 32979, 17)),
];
let known;
/** Every payment gateway that is known. A test holds each file against `schemas/gateways/gateway.schema.json`. */
function loadCatalogue() {
    // The files have been checked against their schema, whose shape `Gateway` is.
    known ??= Promise.all(LOADERS.map(async (load) => (await load()).default));
    return known;
}


/***/ }),

/***/ 50525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ recognise),
/* harmony export */   Hr: () => (/* binding */ modeOfHost),
/* harmony export */   Yv: () => (/* binding */ isSure)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);

/**
 * Recognises payment gateways by the name of a key first, then by a host in its value, then by a value that has the
 * unmistakable shape of a key.
 *
 * `name` is the last part of the key. `value` is undefined when it cannot be read or is no text.
 */
function recognise(catalogue, name, value) {
    const text = value?.trim();
    const named = catalogue.flatMap((gateway) => byName(gateway, name, text));
    if (named.length > 0 || text === undefined)
        return named;
    return [...byHost(catalogue, text), ...(isGenericName(name) ? byKey(catalogue, text) : [])];
}
const CREDENTIAL = {
    secret: 'secret key',
    publishable: 'publishable key',
    webhook: 'webhook secret',
    id: 'identifier',
};
function byName(gateway, name, text) {
    const credential = gateway.credentials.find(({ names }) => names.some((known) => isName(name, known)));
    if (credential)
        return [ofCredential(gateway, credential, modeOfKey(credential, text))];
    const variable = gateway.modeVariables.find(({ names }) => names.some((known) => isName(name, known)));
    if (!variable)
        return [];
    const mode = modeOfWord(variable, text);
    return [{ gateway, kind: 'mode-variable', mode, credential: '', isSecret: false, evidence: variable }];
}
function ofCredential(gateway, known, mode) {
    const isSecret = known.kind === 'secret' || known.kind === 'webhook';
    return { gateway, kind: 'credential', mode, credential: CREDENTIAL[known.kind], isSecret, evidence: known };
}
/** The known name itself, or with something before it: `SHOP_STRIPE_SECRET_KEY`, `NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY`. */
function isName(name, known) {
    return name === known || name.endsWith(`_${known}`);
}
function modeOfKey({ livePattern, testPattern }, text) {
    if (text === undefined)
        return undefined;
    if (testPattern !== undefined && new RegExp(testPattern).test(text))
        return 'test';
    return livePattern !== undefined && new RegExp(livePattern).test(text) ? 'live' : undefined;
}
function modeOfWord({ live, test }, text) {
    const word = text?.trim().toLowerCase();
    const isOneOf = (words) => words.some((known) => known.toLowerCase() === word);
    if (isOneOf(test))
        return 'test';
    return isOneOf(live) ? 'live' : undefined;
}
/** A key under a name that nobody foresaw. Only what can be nothing else counts: `test_\u2026` alone may be anything. */
function byKey(catalogue, text) {
    if (!(0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeSecret */ .WW)(text))
        return [];
    return catalogue.flatMap((gateway) => gateway.credentials.flatMap((known) => {
        const mode = modeOfKey(known, text);
        return mode ? [ofCredential(gateway, known, mode)] : [];
    }));
}
/** Words that a key of any provider may be called by. */
const GENERIC = new Set([
    ...['access', 'api', 'app', 'backend', 'billing', 'checkout', 'client', 'config', 'credential', 'credentials', 'env'],
    ...['frontend', 'gateway', 'key', 'keys', 'live', 'my', 'next', 'pay', 'payment', 'payments', 'private', 'prod'],
    ...['production', 'provider', 'public', 'publishable', 'react', 'restricted', 'secret', 'server', 'service', 'shop'],
    ...['staging', 'store', 'stripe', 'test', 'token', 'value', 'vite', 'web'],
]);
/** Whether a name says of no other provider that the value is its: keys of several begin as Stripe's do. */
function isGenericName(name) {
    const words = name
        .replace(/([a-z])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .split(/[^a-z]+/);
    return words.every((word) => word === '' || word.length === 1 || GENERIC.has(word));
}
function byHost(catalogue, text) {
    const hosts = [...new Set(hostsIn(text))];
    return catalogue.flatMap((gateway) => {
        const modes = new Set(hosts.flatMap((host) => modeOfHost(gateway, host) ?? []));
        return [...modes].map((mode) => {
            const told = gateway.hosts.shared ? undefined : mode;
            return { gateway, kind: 'host', mode: told, credential: '', isSecret: false, evidence: gateway.hosts };
        });
    });
}
/** Longest part of a value that is looked at as a host, and how many of them. */
const LONGEST_PART = 2048;
const MOST_PARTS = 100;
/**
 * The hosts of a value: of a URL or a bare host name, with a port and a path or without, or of a list of nothing but
 * those. A host inside a sentence is only spoken of.
 */
function hostsIn(text) {
    const parts = text.split(/[\s,;|]+/, MOST_PARTS).filter((part) => part !== '');
    const hosts = parts.flatMap((part) => (part.length > LONGEST_PART ? [] : (hostOf(part) ?? [])));
    return hosts.length === parts.length ? hosts : [];
}
/** The host in lower case and without a trailing dot. */
function hostOf(part) {
    const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(part);
    if (!isUrl && !/^[a-z0-9.-]+\.[a-z]{2,}\.?(?::\d{1,5})?(?:\/.*)?$/i.test(part))
        return undefined;
    const url = URL.parse(isUrl ? part : `https://${part}`);
    return url?.hostname.toLowerCase().replace(/\.$/, '') || undefined;
}
/** Which mode of the gateway a host belongs to; undefined when it is none of its hosts. */
function modeOfHost({ hosts }, host) {
    const fits = (names, patterns) => names.includes(host) || patterns.some((pattern) => new RegExp(pattern, 'i').test(host));
    if (fits(hosts.test, hosts.testPatterns))
        return 'test';
    return fits(hosts.live, hosts.livePatterns) ? 'live' : undefined;
}
/** Only a fact that is surely so, and whose source is recorded, makes an error. */
function isSure({ confidence, sources }) {
    const sure = 'high';
    return confidence === sure && sources.some((source) => source !== 'unrecorded');
}


/***/ }),

/***/ 61269:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"./gateway.schema.json","id":"adyen","name":"Adyen","hosts":{"shared":false,"live":["management-live.adyen.com","balanceplatform-api-live.adyen.com","kyc-live.adyen.com","ca-live.adyen.com","terminal-api-live.adyen.com","terminal-api-live-us.adyen.com","terminal-api-live-au.adyen.com","terminal-api-live-apse.adyen.com","device-api-live.adyen.com","authe-live.adyen.com","pal-live.adyen.com"],"test":["checkout-test.adyen.com","pal-test.adyen.com","management-test.adyen.com","balanceplatform-api-test.adyen.com","kyc-test.adyen.com","ca-test.adyen.com","terminal-api-test.adyen.com","device-api-test.adyen.com","test.adyen.com"],"livePatterns":["^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?-(?:checkout|pal)-live\\\\.adyenpayments\\\\.com$","-live(?:-(?:us|au|apse))?\\\\.adyen\\\\.com$"],"testPatterns":["-test\\\\.adyen\\\\.com$","^test\\\\.adyen\\\\.com$"],"sources":["https://github.com/Adyen/adyen-node-api-library/blob/3b84a188ef071064636a19f53f95f8aa7112dd91/src/service.ts","https://github.com/Adyen/adyen-node-api-library/blob/3b84a188ef071064636a19f53f95f8aa7112dd91/src/config.ts","https://github.com/segevsh/w6w-apps/blob/0250aa596dd8fb2ed8069d7485ad5beab97c4bf5/apps/adyen/lib/client.ts","https://github.com/activemerchant/active_merchant/blob/ca45b1b063ce2e1495e1427e0a1d42dcb482d57d/lib/active_merchant/billing/gateways/adyen.rb"],"confidence":"high"},"credentials":[{"names":["ADYEN_API_KEY"],"kind":"secret","sources":["https://github.com/Adyen/adyen-node-api-library/blob/3b84a188ef071064636a19f53f95f8aa7112dd91/src/__mocks__/base.ts","unrecorded"],"confidence":"medium"},{"names":["ADYEN_CLIENT_KEY","REACT_APP_ADYEN_CLIENT_KEY"],"kind":"publishable","livePattern":"^live_[A-Za-z0-9]{8,}$","testPattern":"^test_[A-Za-z0-9]{8,}$","sources":["https://github.com/Adyen/adyen-web/blob/0081ed80817ec76fdd311c715eab30a9106b0c46/packages/lib/src/core/core.ts","unrecorded"],"confidence":"high"},{"names":["ADYEN_HMAC_KEY"],"kind":"webhook","sources":["unrecorded"],"confidence":"medium"},{"names":["ADYEN_MERCHANT_ACCOUNT","ADYEN_MERCHANT"],"kind":"id","sources":["https://github.com/Adyen/adyen-node-api-library/blob/3b84a188ef071064636a19f53f95f8aa7112dd91/src/__tests__/checkout.spec.ts","unrecorded"],"confidence":"high"},{"names":["ADYEN_LIVE_URL_PREFIX"],"kind":"id","sources":["https://github.com/segevsh/w6w-apps/blob/0250aa596dd8fb2ed8069d7485ad5beab97c4bf5/apps/adyen/lib/client.ts","unrecorded"],"confidence":"high"}],"modeVariables":[{"names":["ADYEN_ENVIRONMENT","ADYEN_ENV"],"live":["LIVE","live"],"test":["TEST","test"],"sources":["unrecorded"],"confidence":"low"}],"probes":[{"mode":"test","method":"POST","url":"https://checkout-test.adyen.com/v72/paymentMethods","path":"/paymentMethods","basePattern":"^(?:/checkout)?/v[0-9]+$","headers":{"content-type":"application/json"},"body":"{\\"merchantAccount\\":\\"probe\\"}","status":[401],"authenticatedStatus":[200],"sources":["https://github.com/segevsh/w6w-apps/blob/886b006dd185e76267279e28277d87f274e697ed/apps/adyen/health/api.ts"],"confidence":"high"},{"mode":"live","method":"POST","path":"/paymentMethods","basePattern":"^(?:/checkout)?/v[0-9]+$","headers":{"content-type":"application/json"},"body":"{\\"merchantAccount\\":\\"probe\\"}","status":[401],"authenticatedStatus":[200],"sources":["https://github.com/segevsh/w6w-apps/blob/0250aa596dd8fb2ed8069d7485ad5beab97c4bf5/apps/adyen/lib/client.ts","https://github.com/Adyen/adyen-node-api-library/blob/3b84a188ef071064636a19f53f95f8aa7112dd91/src/service.ts"],"confidence":"medium"}],"listing":{"path":"$.paymentMethods[*].type","sources":["https://github.com/Adyen/adyen-node-api-library/blob/068cd217252468309a9c9a9bfd02481ec883f37b/src/typings/checkout/paymentMethodsResponse.ts","https://github.com/Adyen/adyen-node-api-library/blob/068cd217252468309a9c9a9bfd02481ec883f37b/src/typings/checkout/paymentMethod.ts"],"confidence":"high"},"hints":[{"text":"The live checkout API needs the merchant\'s own prefix in the host and /checkout in the path; other APIs only replace -test with -live.","sources":["https://github.com/Adyen/adyen-node-api-library/blob/3b84a188ef071064636a19f53f95f8aa7112dd91/src/service.ts"],"confidence":"high"},{"text":"The client key and the environment must agree; adyen-web refuses a mismatch in the browser, which is after the deploy.","sources":["https://github.com/Adyen/adyen-web/blob/0081ed80817ec76fdd311c715eab30a9106b0c46/packages/lib/src/core/core.ts"],"confidence":"high"}]}');

/***/ }),

/***/ 26165:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"./gateway.schema.json","id":"paypal","name":"PayPal","hosts":{"shared":false,"live":["api-m.paypal.com","api.paypal.com","api-3t.paypal.com","payflowpro.paypal.com"],"test":["api-m.sandbox.paypal.com","api.sandbox.paypal.com","api-3t.sandbox.paypal.com","pilot-payflowpro.paypal.com","www.sandbox.paypal.com"],"livePatterns":[],"testPatterns":["(^|\\\\.)sandbox\\\\.paypal\\\\.com$"],"sources":["https://github.com/paypal/PayPal-TypeScript-Server-SDK/blob/4f10a017cc16b01d7514dab6a9eaa86238ff1ccb/src/client.ts","https://github.com/activemerchant/active_merchant/blob/ca45b1b063ce2e1495e1427e0a1d42dcb482d57d/lib/active_merchant/billing/gateways/paypal/paypal_common_api.rb","https://github.com/activemerchant/active_merchant/blob/ca45b1b063ce2e1495e1427e0a1d42dcb482d57d/lib/active_merchant/billing/gateways/payflow/payflow_common_api.rb","https://github.com/juspay/hyperswitch/blob/00022b55b563c4e710cb49079c73ec16a6c300ea/config/deployments/production.toml","https://github.com/juspay/hyperswitch/blob/00022b55b563c4e710cb49079c73ec16a6c300ea/config/deployments/sandbox.toml"],"confidence":"high"},"credentials":[{"names":["PAYPAL_CLIENT_ID"],"kind":"id","sources":["https://github.com/paypal/PayPal-TypeScript-Server-SDK/blob/4f10a017cc16b01d7514dab6a9eaa86238ff1ccb/src/configuration.ts","https://github.com/mongodb/kingfisher/blob/ee7c0db3ef87575768f817820c24736249ffcdef/data/rules/paypal.yml","https://github.com/trufflesecurity/trufflehog/blob/3ab759fef4bb5935d4fe9ac68b503d05346b8364/pkg/detectors/paypaloauth/paypaloauth.go"],"confidence":"low"},{"names":["PAYPAL_CLIENT_SECRET","PAYPAL_SECRET"],"kind":"secret","sources":["https://github.com/paypal/PayPal-TypeScript-Server-SDK/blob/4f10a017cc16b01d7514dab6a9eaa86238ff1ccb/src/configuration.ts","https://github.com/mongodb/kingfisher/blob/ee7c0db3ef87575768f817820c24736249ffcdef/data/rules/paypal.yml","https://github.com/trufflesecurity/trufflehog/blob/3ab759fef4bb5935d4fe9ac68b503d05346b8364/pkg/detectors/paypaloauth/paypaloauth.go"],"confidence":"medium"},{"names":["PAYPAL_WEBHOOK_ID"],"kind":"id","sources":["unrecorded"],"confidence":"low"}],"modeVariables":[{"names":["PAYPAL_MODE"],"live":["live","production"],"test":["sandbox"],"sources":["unrecorded"],"confidence":"medium"},{"names":["PAYPAL_ENVIRONMENT","PAYPAL_ENV"],"live":["live","production"],"test":["sandbox"],"sources":["unrecorded"],"confidence":"low"}],"probes":[{"mode":"live","method":"POST","url":"https://api-m.paypal.com/v1/oauth2/token","path":"/v1/oauth2/token","headers":{"content-type":"application/x-www-form-urlencoded"},"body":"grant_type=client_credentials","status":[400,401],"authenticatedStatus":[200],"sources":["https://byteforgelab.com/wc-gateway-monitor-landing.html","https://github.com/w6w-io/w6w-apps/blob/87e06c56d02cef52be0d38d61ed70263027f1ae0/apps/paypal/auth/client-credentials.ts"],"confidence":"medium"},{"mode":"test","method":"POST","url":"https://api-m.sandbox.paypal.com/v1/oauth2/token","path":"/v1/oauth2/token","headers":{"content-type":"application/x-www-form-urlencoded"},"body":"grant_type=client_credentials","status":[400,401],"authenticatedStatus":[200],"sources":["https://github.com/trufflesecurity/trufflehog/blob/3ab759fef4bb5935d4fe9ac68b503d05346b8364/pkg/detectors/paypaloauth/paypaloauth.go","https://byteforgelab.com/wc-gateway-monitor-landing.html"],"confidence":"medium"}],"hints":[{"text":"Client id and secret do not tell their mode: only the host or a mode variable can be checked without asking PayPal.","sources":["https://github.com/w6w-io/w6w-apps/blob/87e06c56d02cef52be0d38d61ed70263027f1ae0/apps/paypal/README.md","https://byteforgelab.com/wc-gateway-monitor-landing.html"],"confidence":"medium"},{"text":"The official server SDK falls back to the sandbox when its mode variable is unset, and accepts Production with a capital P only.","sources":["https://github.com/paypal/PayPal-TypeScript-Server-SDK/blob/4f10a017cc16b01d7514dab6a9eaa86238ff1ccb/src/defaultConfiguration.ts","https://github.com/paypal/PayPal-TypeScript-Server-SDK/blob/4f10a017cc16b01d7514dab6a9eaa86238ff1ccb/src/configuration.ts"],"confidence":"high"}]}');

/***/ }),

/***/ 32979:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"./gateway.schema.json","id":"stripe","name":"Stripe","hosts":{"shared":true,"live":["api.stripe.com","files.stripe.com"],"test":[],"livePatterns":[],"testPatterns":[],"sources":["https://github.com/stripe/stripe-node/blob/663942164d3876f04bb26617b88f498ba785e580/src/stripe.core.ts","https://github.com/juspay/hyperswitch/blob/00022b55b563c4e710cb49079c73ec16a6c300ea/config/deployments/production.toml","https://github.com/juspay/hyperswitch/blob/00022b55b563c4e710cb49079c73ec16a6c300ea/config/deployments/sandbox.toml"],"confidence":"high"},"credentials":[{"names":["STRIPE_SECRET_KEY","STRIPE_API_KEY"],"kind":"secret","livePattern":"^(?:sk|rk)_live_[A-Za-z0-9]{10,247}$","testPattern":"^(?:sk|rk)_test_[A-Za-z0-9]{10,247}$","sources":["https://github.com/gitleaks/gitleaks/blob/b58d3f102cf3a2c84cb7f923d05c25c9b1aed84b/cmd/generate/config/rules/stripe.go","https://github.com/trufflesecurity/trufflehog/blob/3ab759fef4bb5935d4fe9ac68b503d05346b8364/pkg/detectors/stripe/stripe.go","https://docs.stripe.com/api/authentication"],"confidence":"high"},{"names":["STRIPE_PUBLISHABLE_KEY","NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY","REACT_APP_STRIPE_PUBLISHABLE_KEY"],"kind":"publishable","livePattern":"^pk_live_[A-Za-z0-9]{10,247}$","testPattern":"^pk_test_[A-Za-z0-9]{10,247}$","sources":["https://github.com/trufflesecurity/trufflehog/blob/3ab759fef4bb5935d4fe9ac68b503d05346b8364/pkg/detectors/stripepaymentintent/stripepaymentintent.go","https://github.com/mongodb/kingfisher/blob/ee7c0db3ef87575768f817820c24736249ffcdef/data/rules/stripe.yml","unrecorded"],"confidence":"high"},{"names":["STRIPE_WEBHOOK_SECRET"],"kind":"webhook","sources":["https://github.com/stripe/stripe-node/blob/663942164d3876f04bb26617b88f498ba785e580/examples/webhook-signing/.env.example"],"confidence":"high"}],"modeVariables":[],"probes":[{"mode":"both","method":"GET","url":"https://api.stripe.com/healthcheck","path":"/healthcheck","status":[200],"authenticatedStatus":[200],"sources":["https://github.com/juspay/hyperswitch/blob/004d37483f32acab65e13dfaea5010a1ee06f147/crates/router/src/consts.rs","unrecorded"],"confidence":"medium"}],"hints":[{"text":"Live and test share one host: only the prefix of a key tells the mode.","sources":["https://github.com/juspay/hyperswitch/blob/00022b55b563c4e710cb49079c73ec16a6c300ea/config/deployments/production.toml","https://github.com/juspay/hyperswitch/blob/00022b55b563c4e710cb49079c73ec16a6c300ea/config/deployments/sandbox.toml","https://stripe.com/docs/keys/"],"confidence":"high"},{"text":"Objects of one mode, such as prices, cannot be reached with a key of the other; that fails only at run time.","sources":["https://stripe.com/docs/keys/"],"confidence":"high"}]}');

/***/ })

};
