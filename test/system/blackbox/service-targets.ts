import type { Behaviour } from '../../loopback/behaviour.ts';

/** What both say over TCP, and how the server talks. */
export interface TcpTarget {
  readonly talk: readonly Readonly<Record<string, unknown>>[];
  readonly dialogue?: readonly Readonly<Record<string, unknown>>[];
  /** The set-up of TLS whose certificate is shown after STARTTLS. */
  readonly shows?: string;
  /** Whether nothing listens. */
  readonly closed?: true;
}

const BANNER = { expect: '^SSH-2.0-' };
const SMTP = [
  { expect: '^220' },
  { send: 'EHLO tollgate\r\n' },
  { expect: '^250[ -]STARTTLS' },
  { send: 'STARTTLS\r\n' },
  { expect: '^220' },
  { 'start-tls': true },
  { send: 'EHLO tollgate\r\n' },
  { expect: '^250' },
];
const HELLO = [{ say: '220 ready\r\n' }, { hear: 'EHLO tollgate\r\n' }, { say: '250-here\r\n250 STARTTLS\r\n' }];
const UPGRADE = [{ hear: 'STARTTLS\r\n' }, { say: '220 go\r\n' }, { 'start-tls': true }];
const AFTER = [{ hear: 'EHLO tollgate\r\n' }, { say: '250 here\r\n' }];

export const TCP_TARGETS: Readonly<Record<string, TcpTarget>> = {
  connection: { talk: [] },
  'connection that is refused': { talk: [], closed: true },
  banner: { talk: [{ say: 'SSH-2.0-test\r\n' }], dialogue: [BANNER] },
  'banner behind other lines': { talk: [{ say: 'hello\r\nthere\r\nSSH-2.0-test\r\n' }], dialogue: [BANNER] },
  'another banner': { talk: [{ say: 'FTP\r\n' }, { close: true }], dialogue: [BANNER] },
  'no banner': { talk: [], dialogue: [BANNER] },
  'banner in pieces': {
    talk: [{ say: 'SSH-' }, { wait: 30 }, { say: '2.0-te' }, { wait: 30 }, { say: 'st\r\n' }],
    dialogue: [BANNER],
  },
  'closed at once': { talk: [{ close: true }], dialogue: [BANNER] },
  'reset at once': { talk: [{ reset: true }], dialogue: [BANNER] },
  'refused before the first step': { talk: [], dialogue: [BANNER], closed: true },
  'question and answer': {
    talk: [{ say: '220 ready\r\n' }, { hear: 'EHLO x\r\n' }, { say: '250 good\r\n' }],
    dialogue: [{ expect: '^220' }, { send: 'EHLO x\r\n' }, { expect: '^250' }],
  },
  'question and wrong answer': {
    talk: [{ say: '220 ready\r\n' }, { hear: true }, { say: '550 no\r\n' }, { close: true }],
    dialogue: [{ expect: '^220' }, { send: 'EHLO x\r\n' }, { expect: '^250' }],
  },
  'error line of IRC': {
    talk: [{ hear: true }, { say: 'ERROR :Closing link\r\n' }, { close: true }],
    dialogue: [{ send: 'NICK a\r\nUSER a a a :a\r\n' }, { expect: '^:[^ ]+ 001' }],
  },
  'bytes without a line end': { talk: [{ say: 'READY' }], dialogue: [{ expect: '^READY' }] },
  'bytes without a line end, then closed': {
    talk: [{ say: 'READY' }, { close: true }],
    dialogue: [{ expect: '^READY' }],
  },
  'line that ends in CR and LF where the end is asked for': {
    talk: [{ say: 'READY\r\n' }],
    dialogue: [{ expect: '^READY$' }],
  },
  'line of 70,000 bytes': { talk: [{ flood: 70_000 }, { say: '\r\nREADY\r\n' }], dialogue: [{ expect: '^READY' }] },
  'bytes that are no UTF-8': { talk: [{ hex: 'ff41420d0a' }], dialogue: [{ expect: 'AB$' }] },
  STARTTLS: { talk: [...HELLO, ...UPGRADE, ...AFTER], dialogue: SMTP },
  'STARTTLS with a certificate that has expired': {
    talk: [...HELLO, ...UPGRADE, ...AFTER],
    dialogue: SMTP,
    shows: 'expired',
  },
  'STARTTLS with a certificate for another name': {
    talk: [...HELLO, ...UPGRADE, ...AFTER],
    dialogue: SMTP,
    shows: 'for another name',
  },
  'STARTTLS that is refused': {
    talk: [...HELLO, { hear: true }, { say: '502 no\r\n' }, { close: true }],
    dialogue: SMTP,
  },
  'STARTTLS that nobody offers': {
    talk: [{ say: '220 ready\r\n' }, { hear: true }, { say: '250 here\r\n' }],
    dialogue: SMTP,
  },
  'STARTTLS, and then not a word': { talk: [...HELLO, ...UPGRADE], dialogue: SMTP },
  'STARTTLS with an answer that was slipped in before': {
    talk: [...HELLO, { hear: true }, { say: '220 go\r\n250 slipped in\r\n' }, { 'start-tls': true }],
    dialogue: SMTP,
  },
  'STARTTLS that ends in no TLS': {
    talk: [...HELLO, { hear: true }, { say: '220 go\r\n' }, { hear: true }, { say: 'what?\r\n' }, { close: true }],
    dialogue: SMTP,
  },
};

/** What both ask a name server, and what it tells. */
export interface DnsTarget {
  readonly name: string;
  readonly type?: string;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly timeout?: string;
  readonly told?: Readonly<Record<string, unknown>>;
  /** Whether each of the two asks a server of its own. */
  readonly apart?: true;
}

const address = (name: string, data = '203.0.113.7') => ({ type: 'A', name, data });

export const DNS_TARGETS: Readonly<Record<string, DnsTarget>> = {
  NOERROR: { name: 'ok.example', told: { records: [address('ok.example')] } },
  'NOERROR with two records': {
    name: 'two.example',
    told: { records: [address('two.example'), address('two.example', '203.0.113.8')] },
  },
  'NOERROR where SERVFAIL is expected': {
    name: 'fine.example',
    answers: { codes: ['SERVFAIL'] },
    told: { records: [address('fine.example')] },
  },
  'NOERROR with an empty answer': { name: 'empty.example', told: { records: [] } },
  NXDOMAIN: { name: 'none.example' },
  'NXDOMAIN where it is expected': { name: 'gone.example', answers: { codes: ['NXDOMAIN'] } },
  SERVFAIL: { name: 'broken.example', told: { code: 2 } },
  'SERVFAIL where it is expected': { name: 'down.example', answers: { codes: ['SERVFAIL'] }, told: { code: 2 } },
  REFUSED: { name: 'refused.example', told: { code: 5 } },
  'answer that matches': {
    name: 'match.example',
    answers: { matches: '203[.]0[.]113[.]7$' },
    told: { records: [address('match.example')] },
  },
  'answer that does not match': {
    name: 'other.example',
    answers: { matches: '203[.]0[.]113[.]9$' },
    told: { records: [address('other.example')] },
  },
  'answer of two of which one matches': {
    name: 'half.example',
    answers: { matches: '203[.]0[.]113[.]7$' },
    told: { records: [address('half.example'), address('half.example', '203.0.113.8')] },
  },
  'two patterns of which one matches': {
    name: 'either.example',
    answers: { matches: ['203[.]0[.]113[.]7$', '203[.]0[.]113[.]9$'] },
    told: { records: [address('either.example')] },
  },
  'answer that is forbidden': {
    name: 'bad.example',
    answers: { absent: '203[.]0[.]113[.]' },
    told: { records: [address('bad.example')] },
  },
  'answer that is not the forbidden one': {
    name: 'good.example',
    answers: { absent: '198[.]51[.]100[.]' },
    told: { records: [address('good.example')] },
  },
  'empty answer where a pattern is asked': {
    name: 'nothing.example',
    answers: { matches: '203' },
    told: { records: [] },
  },
  alias: {
    name: 'www.example',
    told: { records: [{ type: 'CNAME', name: 'www.example', data: 'shop.example' }, address('shop.example')] },
  },
  'alias that leads to nothing': {
    name: 'dangling.example',
    told: { records: [{ type: 'CNAME', name: 'dangling.example', data: 'shop.example' }] },
  },
  'answer for another name': { name: 'asked.example', told: { records: [address('told.example')] } },
  'answer of another type': { name: 'six.example', type: 'AAAA', told: { records: [address('six.example')] } },
  'IPv6 address': {
    name: 'v6.example',
    type: 'AAAA',
    told: { records: [{ type: 'AAAA', name: 'v6.example', data: '2001:db8::7' }] },
  },
  'mail exchange': {
    name: 'mail.example',
    type: 'MX',
    answers: { matches: '10\\s+mx[.]mail[.]example' },
    told: { records: [{ type: 'MX', name: 'mail.example', data: { preference: 10, exchange: 'mx.mail.example' } }] },
  },
  text: {
    name: 'text.example',
    type: 'TXT',
    answers: { matches: 'v=spf1' },
    told: { records: [{ type: 'TXT', name: 'text.example', data: ['v=spf1 -all'] }] },
  },
  'text in pieces': {
    name: 'pieces.example',
    type: 'TXT',
    answers: { matches: 'v=DMARC1; p=reject' },
    told: { records: [{ type: 'TXT', name: 'pieces.example', data: ['v=DMARC1; ', 'p=reject'] }] },
  },
  'start of authority': {
    name: 'zone.example',
    type: 'SOA',
    told: {
      records: [
        {
          type: 'SOA',
          name: 'zone.example',
          data: { mname: 'ns.example', rname: 'a.example', serial: 7, refresh: 1, retry: 1, expire: 1, minimum: 1 },
        },
      ],
    },
  },
  'name in capitals': { name: 'CAPITAL.example', told: { records: [address('capital.example')] } },
  'answer that does not fit into a datagram': {
    name: 'long.example',
    told: { records: [address('long.example')], truncated: true },
  },
  'first question lost': {
    name: 'lost.example',
    told: { records: [address('lost.example')], lost: 1 },
    timeout: '1900ms',
    apart: true,
  },
  'answers to other questions before it': {
    name: 'decoy.example',
    told: { records: [address('decoy.example')], decoys: true },
    timeout: '1s',
  },
  'answer from elsewhere before it': {
    name: 'forged.example',
    told: { records: [address('forged.example')], elsewhere: [address('forged.example', '203.0.113.66')] },
    answers: { absent: '203[.]0[.]113[.]66' },
  },
  garbage: { name: 'garbage.example', told: { garbage: 'ffffffffff' }, timeout: '500ms' },
  silence: { name: 'silent.example', told: { records: [], lost: 99 }, timeout: '500ms' },
};

/** What a health service of gRPC tells, by the set-up of `test/loopback/grpc.ts`. */
export interface GrpcTarget {
  readonly service?: string;
  readonly plain?: true;
  readonly behaviour: Omit<Behaviour, 'kind'>;
}

export const GRPC_TARGETS: Readonly<Record<string, GrpcTarget>> = {
  SERVING: { behaviour: { services: { '': 'SERVING' } } },
  'SERVING, without TLS': { plain: true, behaviour: { plain: true, services: { '': 'SERVING' } } },
  'TLS where there is none': { behaviour: { plain: true, services: { '': 'SERVING' } } },
  'no TLS where there is some': { plain: true, behaviour: { services: { '': 'SERVING' } } },
  NOT_SERVING: { behaviour: { services: { '': 'NOT_SERVING' } } },
  'status UNKNOWN': { behaviour: { services: { '': 'UNKNOWN' } } },
  SERVICE_UNKNOWN: { behaviour: { services: { '': 'SERVICE_UNKNOWN' } } },
  'number that is no status': { behaviour: { services: { '': 7 } } },
  'one service of two': { service: 'a', behaviour: { services: { a: 'SERVING', b: 'NOT_SERVING' } } },
  'the other service of two': { service: 'b', behaviour: { services: { a: 'SERVING', b: 'NOT_SERVING' } } },
  'service that nobody knows': { service: 'c', behaviour: { services: { a: 'SERVING' } } },
  UNIMPLEMENTED: { behaviour: { services: { '': { grpc: 12 } } } },
  UNAVAILABLE: { behaviour: { services: { '': { grpc: 14 } } } },
  'status among the headers': { behaviour: { services: { '': { grpc: 'in-headers' } } } },
  'SERVING without a status of gRPC': { behaviour: { services: { '': { serving: 1, grpc: 'none' } } } },
  'SERVING with status 503 of HTTP': { behaviour: { services: { '': { serving: 1, http: 503 } } } },
  'SERVING of another type': { behaviour: { services: { '': { serving: 1, type: 'text/html' } } } },
  'message that is empty': { behaviour: { services: { '': { hex: '0000000000' } } } },
  'message that is cut': { behaviour: { services: { '': { hex: '00000000040801' } } } },
  'no message': { behaviour: { services: { '': { hex: '' } } } },
  dropped: { behaviour: { services: { '': { drop: true } } } },
  'another name in the certificate': { behaviour: { certificate: 'for another name', services: { '': 'SERVING' } } },
};
