import { KNOWN, OUTSIDE } from './tls-targets.ts';

/** What the server says: a reply of `test/loopback/http.ts`, or bytes as they are. */
export type Reply = Readonly<Record<string, unknown>> | string;

/** The servers that a target of HTTP can be on, beside the one for bytes as they are. */
export type ServerName =
  | 'https'
  /** Another origin. */
  | 'elsewhere'
  | 'plain'
  | 'both versions'
  | 'HTTP/2 alone'
  | 'demanding'
  | 'demanding, TLS 1.2'
  | 'renegotiating'
  /** One for each of the two who ask. */
  | 'apart';

/** What both are asked over HTTP: the probe as tollgate.yml has it, and how the server answers. */
export interface HttpTarget {
  readonly expect?: Readonly<Record<string, unknown>>;
  readonly probe?: Readonly<Record<string, unknown>>;
  readonly reply?: Reply;
  /** What is said below the path, as of redirects. */
  readonly below?: Readonly<Record<string, Reply>>;
  readonly on?: ServerName;
  readonly host?: string;
  /** What stands before the host, as `user:password@`. */
  readonly user?: string;
  /** What the exporter's module has beyond what the probe says. */
  readonly module?: Readonly<Record<string, unknown>>;
}

/** The path of a target. */
export function pathOf(name: string): string {
  return `/${name.replaceAll(/[^A-Za-z0-9.]+/g, '-')}`;
}

/** Takes the place of the address of another origin, which is known once it listens. */
export const ELSEWHERE = 'https://elsewhere';

const SHORT = { timeout: '500ms' };
const STATUS: Readonly<Record<string, HttpTarget>> = {
  '200': {},
  '201': { reply: { status: 201 } },
  '299': { reply: { status: 299 } },
  '300': { reply: { status: 300 } },
  '304': { reply: { status: 304 } },
  '401': { reply: { status: 401 } },
  '403': { reply: { status: 403 } },
  '404': { reply: { status: 404 } },
  '429': { reply: { status: 429 } },
  '500': { reply: { status: 500 } },
  '503': { reply: { status: 503 } },
  '404 where it is expected': { expect: { status: [404] }, reply: { status: 404 } },
  '404 as one of two': { expect: { status: [200, 404] }, reply: { status: 404 } },
  '201 as none of two': { expect: { status: [200, 404] }, reply: { status: 201 } },
  '200 where 404 is expected': { expect: { status: [404] } },
  '418 of a class': { expect: { status: ['4xx'] }, reply: { status: 418 } },
  '204': { reply: { status: 204 } },
  '503 once': { on: 'apart', probe: { retries: 1 }, reply: { status: 503 } },
};

const REDIRECTS: Readonly<Record<string, HttpTarget>> = {
  'redirect that is not followed': { reply: { status: 302, headers: { location: '/200' } } },
  'redirect that is expected': { expect: { status: [302] }, reply: { status: 302, headers: { location: '/200' } } },
  'redirect elsewhere that is not followed': {
    reply: { status: 301, headers: { location: 'https://other.example/' } },
  },
  'redirect without a place': { probe: { redirects: 'same-origin' }, reply: { status: 302 } },
  'redirect that is followed': {
    probe: { redirects: 'same-origin' },
    reply: { status: 302, headers: { location: '/redirect-that-is-followed/end' } },
    below: { '/end': {} },
  },
  'redirect to itself': {
    probe: { redirects: 'same-origin' },
    reply: { status: 302, headers: { location: '/redirect-to-itself' } },
  },
  'redirects in a chain of five': {
    probe: { redirects: 'same-origin' },
    reply: { status: 302, headers: { location: '/redirects-in-a-chain-of-five/1' } },
    below: {
      '/1': { status: 302, headers: { location: '/redirects-in-a-chain-of-five/2' } },
      '/2': { status: 302, headers: { location: '/redirects-in-a-chain-of-five/3' } },
      '/3': { status: 302, headers: { location: '/redirects-in-a-chain-of-five/4' } },
      '/4': { status: 302, headers: { location: '/redirects-in-a-chain-of-five/5' } },
      '/5': {},
    },
  },
  'redirect elsewhere': {
    probe: { redirects: 'same-origin' },
    reply: { status: 302, headers: { location: `${ELSEWHERE}/anybody` } },
  },
  'redirect elsewhere, with a key in a header': {
    probe: { redirects: 'same-origin', headers: { 'x-api-key': 'canary' } },
    reply: { status: 302, headers: { location: `${ELSEWHERE}/key` } },
  },
  'redirect elsewhere, with a login': {
    probe: { redirects: 'same-origin', auth: 'login' },
    module: { basic_auth: { username: 'user', password: 'canary' } },
    reply: { status: 302, headers: { location: `${ELSEWHERE}/login` } },
  },
};

const REQUESTS: Readonly<Record<string, HttpTarget>> = {
  HEAD: { probe: { method: 'HEAD' }, reply: { body: 'not sent' } },
  OPTIONS: { probe: { method: 'OPTIONS' }, reply: { method: 'OPTIONS' } },
  'wrong method': { reply: { method: 'POST' } },
  'header that is asked for': { probe: { headers: { 'x-kind': 'a' } }, reply: { requires: { 'x-kind': 'a' } } },
  'login that is right': {
    probe: { auth: 'login' },
    module: { basic_auth: { username: 'user', password: 'canary' } },
    reply: { requires: { authorization: 'Basic dXNlcjpjYW5hcnk=' } },
  },
  'login that is wrong': {
    probe: { auth: 'login' },
    module: { basic_auth: { username: 'user', password: 'canary' } },
    reply: { requires: { authorization: 'Basic another' } },
  },
  'login in the URL': { user: 'user:canary@', reply: { requires: { authorization: 'Basic dXNlcjpjYW5hcnk=' } } },
  'private address that nobody allowed': { host: OUTSIDE },
  'plain HTTP that nobody allowed': { on: 'plain', host: OUTSIDE },
  'plain HTTP that is allowed': { on: 'plain', module: { fail_if_not_ssl: false } },
};

const BODIES: Readonly<Record<string, HttpTarget>> = {
  'body with a forbidden word': {
    expect: { body: { absent: 'could not connect to database' } },
    reply: { body: 'could not connect to database' },
  },
  'body without the forbidden word': {
    expect: { body: { absent: 'could not connect to database' } },
    reply: { body: 'fine' },
  },
  'body with one of two forbidden words': {
    expect: { body: { absent: ['could not', 'never'] } },
    reply: { body: 'could not' },
  },
  'body with all that is expected': {
    expect: { body: { matches: ['Download', 'Copyright'] } },
    reply: { body: 'Download Copyright' },
  },
  'body with half of what is expected': {
    expect: { body: { matches: ['Download', 'Copyright'] } },
    reply: { body: 'Download' },
  },
  'body that is empty where something is expected': { expect: { body: { matches: ['.'] } } },
  'body that is empty where a word is forbidden': { expect: { body: { absent: 'error' } } },
  'body of lines, a later one of which matches': {
    expect: { body: { matches: '^Download' } },
    reply: { body: 'a\nDownload\n' },
  },
  'body with a dot over a line end': { expect: { body: { matches: 'a.b' } }, reply: { body: 'a\nb' } },
  'body with letters beyond ASCII': { expect: { body: { matches: '^.é$' } }, reply: { body: 'éé' } },
  'body that is no UTF-8 where a word is forbidden': { expect: { body: { absent: 'error' } }, reply: { hex: 'e9e9' } },
  'body with a zero byte': { expect: { body: { matches: 'b$' } }, reply: { body: 'a\0b' } },
  'body compressed where a word is expected': {
    expect: { body: { matches: 'Download' } },
    reply: { body: 'Download', coding: 'gzip' },
  },
  'body compressed where a word is forbidden': {
    expect: { body: { absent: 'error' } },
    reply: { body: 'error', coding: 'gzip' },
  },
  'body compressed of which nothing is asked': { reply: { body: 'Download', coding: 'gzip' } },
  'body of 256 KiB': { reply: { size: 256 * 1024 } },
  'body of 256 KiB and a byte': { reply: { size: 256 * 1024 + 1 } },
  'body of 300 KB in chunks': { reply: { size: 300_000, chunks: 7 } },
  'body of 100 KB in chunks': { reply: { size: 100_000, chunks: 7 } },
};

const HEADERS: Readonly<Record<string, HttpTarget>> = {
  'header that matches': {
    expect: { header: { 'access-control-allow-origin': '/^\\*$/' } },
    reply: { headers: { 'access-control-allow-origin': '*' } },
  },
  'header that differs': {
    expect: { header: { 'access-control-allow-origin': '/^\\*$/' } },
    reply: { headers: { 'access-control-allow-origin': 'x' } },
  },
  'header that is missing': { expect: { header: { 'access-control-allow-origin': '/^\\*$/' } } },
  'header that comes twice': {
    expect: { header: { 'x-kind': '/^b$/' } },
    reply: { headers: { 'x-kind': ['a', 'b'] } },
  },
  'header that is empty': { expect: { header: { 'x-kind': '/^$/' } }, reply: { headers: { 'x-kind': '' } } },
  'header that is forbidden': {
    expect: { header: { 'x-powered-by': { absent: true } } },
    reply: { headers: { 'x-powered-by': 'php' } },
  },
  'header that is forbidden and empty': {
    expect: { header: { 'x-powered-by': { absent: true } } },
    reply: { headers: { 'x-powered-by': '' } },
  },
  'header that is forbidden and not there': { expect: { header: { 'x-powered-by': { absent: true } } } },
  'header as a glob': { expect: { header: { 'content-type': 'application/json*' } }, reply: { body: { a: 1 } } },
};

const VERSIONS: Readonly<Record<string, HttpTarget>> = {
  'HTTP/1.1 where it is expected': { expect: { 'http-version': '1.1' } },
  'HTTP/1.1 where HTTP/2 is expected': { expect: { 'http-version': '2' } },
  'HTTP/1.1 where either is expected': { expect: { 'http-version': ['1.1', '2'] } },
  'HTTP/2 where it is expected': { on: 'both versions', expect: { 'http-version': '2' } },
  'HTTP/2 where either is expected': { on: 'both versions', expect: { 'http-version': ['1.1', '2'] } },
  'HTTP/2 where HTTP/1.1 is expected': { on: 'both versions', expect: { 'http-version': '1.1' } },
  'both versions of HTTP where nothing is said': { on: 'both versions' },
  'HTTP/2 alone where it is expected': { on: 'HTTP/2 alone', expect: { 'http-version': '2' } },
  'HTTP/2 cut with an error': { on: 'both versions', expect: { 'http-version': '2' } },
  'HTTP/2 cut without an error': { on: 'both versions', expect: { 'http-version': '2' } },
  'HTTP/2 cut with its connection': { on: 'both versions', expect: { 'http-version': '2' } },
  'HTTP/2 alone where nothing is said': { on: 'HTTP/2 alone' },
};

const CONNECTIONS: Readonly<Record<string, HttpTarget>> = {
  slow: { reply: { delay: 300 } },
  'too slow': { probe: SHORT, reply: { delay: 5000 } },
  'no answer': { probe: SHORT, reply: { stops: 'before' } },
  'no end': { probe: SHORT, reply: { stops: 'inside', body: 'all is well' } },
  'cut short': { reply: { stops: 'closed', body: 'all is well' } },
  dropped: { reply: { drop: true } },
  'IPv6 of a host that has none': { expect: { 'ip-family': 6 } },
  'client certificate demanded, TLS 1.3': { on: 'demanding' },
  'client certificate demanded, TLS 1.2': { on: 'demanding, TLS 1.2' },
  'client certificate demanded and shown': { on: 'demanding', host: KNOWN },
  'TLS that is agreed on once more': { on: 'renegotiating' },
};

const OK = 'HTTP/1.1 200 OK\r\n';
const CHUNKED = `${OK}Transfer-Encoding: chunked\r\n\r\n`;

/** Answers that are written byte by byte; then the connection is closed. */
const BYTES: Readonly<Record<string, string>> = {
  'length of the body': `${OK}Content-Length: 4\r\n\r\nfine`,
  'body up to the end of the connection': `${OK}\r\nfine`,
  'body shorter than its length': `${OK}Content-Length: 9\r\n\r\nfine`,
  'body longer than its length': `${OK}Content-Length: 2\r\n\r\nfine`,
  'two lengths that differ': `${OK}Content-Length: 4\r\nContent-Length: 2\r\n\r\nfine`,
  'two lengths that are the same': `${OK}Content-Length: 4\r\nContent-Length: 4\r\n\r\nfine`,
  'length that is negative': `${OK}Content-Length: -4\r\n\r\nfine`,
  'length with a sign': `${OK}Content-Length: +4\r\n\r\nfine`,
  'length that is no number': `${OK}Content-Length: four\r\n\r\nfine`,
  chunks: `${CHUNKED}4\r\nfine\r\n0\r\n\r\n`,
  'chunks with an extension': `${CHUNKED}4;a=b\r\nfine\r\n0\r\n\r\n`,
  'chunks with a trailer': `${CHUNKED}4\r\nfine\r\n0\r\nx-kind: a\r\n\r\n`,
  'chunks without the last one': `${CHUNKED}4\r\nfine\r\n`,
  'chunk that is cut': `${CHUNKED}9\r\nfine`,
  'chunk with a size that is no number': `${CHUNKED}xyz\r\nfine\r\n0\r\n\r\n`,
  'chunk that goes on beyond its size': `${CHUNKED}2\r\nfine\r\n0\r\n\r\n`,
  'chunk with a size beyond 64 bits': `${CHUNKED}fffffffffffffffff\r\nfine\r\n0\r\n\r\n`,
  'chunks and a length': `${OK}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nfine\r\n0\r\n\r\n`,
  'coding that nobody knows': `${OK}Transfer-Encoding: other\r\n\r\nfine`,
  '204 with a body': 'HTTP/1.1 204 No Content\r\nContent-Length: 4\r\n\r\nfine',
  '304 with a body': 'HTTP/1.1 304 Not Modified\r\nContent-Length: 4\r\n\r\nfine',
  '100 before the answer': `HTTP/1.1 100 Continue\r\n\r\n${OK}Content-Length: 4\r\n\r\nfine`,
  '103 before the answer': `HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${OK}Content-Length: 4\r\n\r\nfine`,
  '101 that nobody asked for': 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n',
  'status without a reason': 'HTTP/1.1 200\r\nContent-Length: 4\r\n\r\nfine',
  'status of two digits': 'HTTP/1.1 20 OK\r\nContent-Length: 4\r\n\r\nfine',
  'status of four digits': 'HTTP/1.1 2000 OK\r\nContent-Length: 4\r\n\r\nfine',
  'status that is no number': 'HTTP/1.1 2xx OK\r\nContent-Length: 4\r\n\r\nfine',
  'no status': 'HTTP/1.1 OK\r\nContent-Length: 4\r\n\r\nfine',
  'HTTP/1.0 of a length': 'HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\nfine',
  'HTTP/1.0 up to the end of the connection': 'HTTP/1.0 200 OK\r\n\r\nfine',
  'HTTP/0.9': 'fine',
  'HTTP/3.0': 'HTTP/3.0 200 OK\r\nContent-Length: 4\r\n\r\nfine',
  'another protocol': 'SSH-2.0-test\r\n',
  nothing: '',
  'half a head': 'HTTP/1.1 200 OK\r\nContent-',
  'lines that end in LF alone': 'HTTP/1.1 200 OK\nContent-Length: 4\n\nfine',
  'header with a space before its colon': `${OK}Content-Length : 4\r\n\r\nfine`,
  'header over two lines': `${OK}x-kind: a\r\n b\r\nContent-Length: 4\r\n\r\nfine`,
  'header without a colon': `${OK}x-kind\r\nContent-Length: 4\r\n\r\nfine`,
  'header with a zero byte': `${OK}x-kind: a\0b\r\nContent-Length: 4\r\n\r\nfine`,
  'header without a name': `${OK}: a\r\nContent-Length: 4\r\n\r\nfine`,
  'header of 20 KB': `${OK}x-kind: ${'a'.repeat(20_000)}\r\nContent-Length: 4\r\n\r\nfine`,
  '3,000 headers': `${OK}${'a: b\r\n'.repeat(2_700)}Content-Length: 4\r\n\r\nfine`,
};

export const HTTP_TARGETS: Readonly<Record<string, HttpTarget>> = {
  ...STATUS,
  ...REDIRECTS,
  ...REQUESTS,
  ...BODIES,
  ...HEADERS,
  ...VERSIONS,
  ...CONNECTIONS,
  'bytes: length of the body, and no goodbye of TLS': {
    reply: { cut: `${OK}Content-Length: 4\r\n\r\nfine` },
  },
  'bytes: body up to the end of the connection, and no goodbye of TLS': { reply: { cut: `${OK}\r\nfine` } },
  'bytes: body shorter than its length, and no goodbye of TLS': {
    reply: { cut: `${OK}Content-Length: 9\r\n\r\nfine` },
  },
  ...Object.fromEntries(Object.entries(BYTES).map(([name, reply]) => [`bytes: ${name}`, { reply }])),
};
