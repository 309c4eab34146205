/** What both are asked over HTTP: the probe as tollgate.yml has it, by path, and how the server answers there. */
export interface HttpTarget {
  readonly expect?: Readonly<Record<string, unknown>>;
  readonly probe?: Readonly<Record<string, unknown>>;
  readonly reply: Readonly<Record<string, unknown>>;
}

/** Thirty and more ways of answering over HTTP. */
export const HTTP_TARGETS: Readonly<Record<string, HttpTarget>> = {
  ok: { reply: { status: 200 } },
  created: { reply: { status: 201 } },
  'odd-success': { reply: { status: 299 } },
  choices: { reply: { status: 300 } },
  'not-modified': { reply: { status: 304 } },
  unauthorized: { reply: { status: 401 } },
  forbidden: { reply: { status: 403 } },
  'not-found': { reply: { status: 404 } },
  'too-many': { reply: { status: 429 } },
  broken: { reply: { status: 500 } },
  unavailable: { reply: { status: 503 } },
  'expected-404': { expect: { status: [404] }, reply: { status: 404 } },
  'one-of-two': { expect: { status: [200, 404] }, reply: { status: 404 } },
  'none-of-two': { expect: { status: [200, 404] }, reply: { status: 201 } },
  'ok-where-404-is-expected': { expect: { status: [404] }, reply: { status: 200 } },
  moved: { reply: { status: 302, headers: { location: '/ok' } } },
  'expected-moved': { expect: { status: [302] }, reply: { status: 302, headers: { location: '/ok' } } },
  'moved-elsewhere': { reply: { status: 301, headers: { location: 'https://other.example/' } } },
  post: { probe: { method: 'OPTIONS' }, reply: { method: 'OPTIONS', status: 200 } },
  'wrong-method': { reply: { method: 'POST', status: 200 } },
  'body-bad-word': {
    expect: { body: { absent: 'could not connect to database' } },
    reply: { body: 'could not connect to database' },
  },
  'body-good': { expect: { body: { absent: 'could not connect to database' } }, reply: { body: 'fine' } },
  'body-two-absent': { expect: { body: { absent: ['could not', 'never'] } }, reply: { body: 'could not' } },
  'body-all-present': {
    expect: { body: { matches: ['Download', 'Copyright'] } },
    reply: { body: 'Download Copyright' },
  },
  'body-one-missing': { expect: { body: { matches: ['Download', 'Copyright'] } }, reply: { body: 'Download' } },
  'body-empty': { expect: { body: { matches: ['.'] } }, reply: { status: 200 } },
  'header-matches': {
    expect: { header: { 'access-control-allow-origin': '/^\\*$/' } },
    reply: { headers: { 'access-control-allow-origin': '*' } },
  },
  'header-differs': {
    expect: { header: { 'access-control-allow-origin': '/^\\*$/' } },
    reply: { headers: { 'access-control-allow-origin': 'x' } },
  },
  'header-missing': { expect: { header: { 'access-control-allow-origin': '/^\\*$/' } }, reply: {} },
  'header-second': { expect: { header: { 'x-kind': '/^b$/' } }, reply: { headers: { 'x-kind': ['a', 'b'] } } },
  'header-forbidden': {
    expect: { header: { 'x-powered-by': { absent: true } } },
    reply: { headers: { 'x-powered-by': 'php' } },
  },
  'header-not-there': { expect: { header: { 'x-powered-by': { absent: true } } }, reply: {} },
  'header-glob': { expect: { header: { 'content-type': 'application/json*' } }, reply: { body: { a: 1 } } },
  'version-1.1': { expect: { 'http-version': '1.1' }, reply: {} },
  'version-2': { expect: { 'http-version': '2' }, reply: {} },
  slow: { reply: { delay: 300 } },
  'too-slow': { probe: { timeout: '400ms' }, reply: { delay: 2000 } },
  dropped: { reply: { drop: true } },
};

/** What both say over TCP, and how the server talks. */
export interface TcpTarget {
  readonly talk: readonly Readonly<Record<string, unknown>>[];
  readonly dialogue: readonly Readonly<Record<string, unknown>>[];
  /** Whether nothing listens. */
  readonly closed?: true;
}

const BANNER = { expect: '^SSH-2.0-' };

export const TCP_TARGETS: Readonly<Record<string, TcpTarget>> = {
  banner: { talk: [{ say: 'SSH-2.0-test\r\n' }], dialogue: [BANNER] },
  'banner behind other lines': { talk: [{ say: 'hello\r\nthere\r\nSSH-2.0-test\r\n' }], dialogue: [BANNER] },
  'another banner': { talk: [{ say: 'FTP\r\n' }, { close: true }], dialogue: [BANNER] },
  'no banner': { talk: [], dialogue: [BANNER] },
  'closed at once': { talk: [{ close: true }], dialogue: [BANNER] },
  refused: { talk: [], dialogue: [BANNER], closed: true },
  'question and answer': {
    talk: [{ say: '220 ready\r\n' }, { hear: true }, { say: '250 good\r\n' }],
    dialogue: [{ expect: '^220' }, { send: 'EHLO x\r\n' }, { expect: '^250' }],
  },
  'question and wrong answer': {
    talk: [{ say: '220 ready\r\n' }, { hear: true }, { say: '550 no\r\n' }, { close: true }],
    dialogue: [{ expect: '^220' }, { send: 'EHLO x\r\n' }, { expect: '^250' }],
  },
  'bytes without a line break': { talk: [{ say: 'READY' }], dialogue: [{ expect: '^READY' }] },
};
