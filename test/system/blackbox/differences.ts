/** What one of the two says of a target: its verdict, and numbers by their name. */
export type Said = Readonly<Record<string, string | number>>;

/** Where the two say different things of the same target, on purpose. */
export interface Difference {
  /** Of each thing that differs what Tollgate says, and what blackbox_exporter says. */
  readonly says: Readonly<Record<string, readonly [ours: string | number, theirs: string | number]>>;
  readonly why: string;
}

const STRICTER = ['failed', 'passed'] as const;
const LAXER = ['passed', 'failed'] as const;

/** It counts one that it does not follow. */
const COUNTS = { redirects: [0, 1] } as const;

const UNFINISHED: Difference = {
  says: { status: [0, 200] },
  why: 'Both fail. Tollgate gives a status only where the whole answer came.',
};
const COUNTED: Difference = {
  says: COUNTS,
  why: 'Neither follows it. blackbox_exporter counts the redirect that it was shown.',
};
const NOT_HTTP: Difference = {
  says: { verdict: STRICTER, status: [0, 200] },
  why: 'Against RFC 9112. Readers take such a message apart differently, so Tollgate takes it for none.',
};

const MORE = 'More comes than the answer says it has: it, or what it says of itself, is not whole.';

/**
 * Every difference, reviewed. What is not named here must be told alike of a target; what is named must differ, and so.
 */
export const DIFFERENCES: Readonly<Record<string, Difference>> = {
  'dns NOERROR with an empty answer': {
    says: { verdict: STRICTER },
    why: 'A name that is there and holds nothing is of no use. blackbox_exporter needs a rule about the answer for that.',
  },
  'dns alias that leads to nothing': { says: { verdict: STRICTER }, why: 'An alias is no address.' },
  'dns answer for another name': {
    says: { verdict: STRICTER },
    why: 'Records of another name do not answer the question.',
  },
  'dns answer of another type': {
    says: { verdict: STRICTER },
    why: 'Records of another type do not answer the question.',
  },
  'dns answer that does not fit into a datagram': {
    says: { answers: [1, 0] },
    why: 'Tollgate asks again over TCP. blackbox_exporter takes the answer without its records.',
  },
  'dns first question lost': {
    says: { verdict: LAXER },
    why: 'Datagrams get lost: Tollgate sends the question again within its time.',
  },
  'dns text in pieces': {
    says: { verdict: LAXER },
    why: 'Pieces of a TXT record are one text (RFC 7208, RFC 7489). blackbox_exporter shows them to the pattern in quotes, apart.',
  },
  'dns two patterns of which one matches': {
    says: { verdict: STRICTER },
    why: 'In Tollgate each pattern must match a record; in blackbox_exporter one of them is enough.',
  },
  'grpc SERVING with status 503 of HTTP': {
    says: { verdict: STRICTER },
    why: 'Something in front of the service says that it cannot be reached.',
  },
  'http 503 once': {
    says: { verdict: LAXER, status: [200, 503] },
    why: 'Tollgate retries where the probe says `retries`, and warns of it. blackbox_exporter has no retries.',
  },
  'http redirect that is not followed': COUNTED,
  'http redirect that is expected': COUNTED,
  'http redirect elsewhere that is not followed': COUNTED,
  'http redirect to itself': {
    says: { redirects: [0, 11] },
    why: 'Both fail. Tollgate sees that it leads to where it came from.',
  },
  'http redirects in a chain of five': {
    says: { verdict: STRICTER, status: [302, 200], redirects: [3, 5] },
    why: 'Tollgate follows three at most, blackbox_exporter ten.',
  },
  'http redirect elsewhere': {
    says: { verdict: STRICTER, status: [302, 200], ...COUNTS },
    why: 'Tollgate follows no redirect to another origin: the service that answers there is not the one that was named.',
  },
  'http redirect elsewhere, with a key in a header': {
    says: { verdict: STRICTER, status: [302, 200], ...COUNTS },
    why: 'The other origin says 200 only to who shows it the key: blackbox_exporter hands the key on.',
  },
  'http redirect elsewhere, with a login': {
    says: { verdict: STRICTER, status: [302, 200], ...COUNTS },
    why: 'The other origin says 200 only to who shows it the login: blackbox_exporter hands the login on.',
  },
  'http login in the URL': {
    says: { verdict: STRICTER, status: [0, 200] },
    why: 'Tollgate asks no URL that holds a password; credentials come from the workflow.',
  },
  'http private address that nobody allowed': {
    says: { verdict: STRICTER, status: [0, 200] },
    why: 'Tollgate asks private addresses only where the workflow names the host. blackbox_exporter asks any.',
  },
  'http plain HTTP that nobody allowed': {
    says: { status: [0, 200] },
    why: 'Both fail. Tollgate does not send it; blackbox_exporter sends it and fails afterwards (`fail_if_not_ssl`).',
  },
  'http body compressed where a word is forbidden': {
    says: { verdict: STRICTER },
    why: 'The word is there, compressed. blackbox_exporter looks for it among the compressed bytes.',
  },
  'http body that is no UTF-8 where a word is forbidden': {
    says: { verdict: STRICTER },
    why: 'What cannot be read as text was not looked at, and does not pass.',
  },
  'http body with a zero byte': {
    says: { verdict: STRICTER },
    why: 'Text in UTF-16 is full of zero bytes, and no pattern would find anything in it. Such a body is not read.',
  },
  'http body of 256 KiB and a byte': UNFINISHED,
  'http body of 300 KB in chunks': UNFINISHED,
  'http both versions of HTTP where nothing is said': {
    says: { version: [1.1, 2] },
    why: 'Tollgate offers HTTP/2 only where `http-version` names it.',
  },
  'http HTTP/2 where HTTP/1.1 is expected': {
    says: { verdict: LAXER },
    why: 'Tollgate offers what it expects, and the server speaks that as well. blackbox_exporter offers both.',
  },
  'http HTTP/2 alone where nothing is said': {
    says: { verdict: STRICTER, status: [0, 200] },
    why: 'Tollgate offers HTTP/2 only where `http-version` names it, and says so (`http-version`).',
  },
  'http HTTP/2 cut with an error': UNFINISHED,
  'http HTTP/2 cut without an error': UNFINISHED,
  'http HTTP/2 cut with its connection': UNFINISHED,
  'http cut short': UNFINISHED,
  'http no end': UNFINISHED,
  'http TLS that is agreed on once more': {
    says: { verdict: LAXER, status: [200, 0] },
    why: 'Renegotiation is part of TLS 1.2 and safe with RFC 5746, which OpenSSL demands. The TLS of Go refuses it.',
  },
  'http bytes: body longer than its length': {
    says: { verdict: STRICTER, status: [0, 200] },
    why: MORE,
  },
  'http bytes: 204 with a body': { says: { verdict: STRICTER, status: [0, 204] }, why: MORE },
  'http bytes: 304 with a body': { says: { status: [0, 304] }, why: `Both fail. ${MORE}` },
  'http bytes: body shorter than its length': UNFINISHED,
  'http bytes: body shorter than its length, and no goodbye of TLS': UNFINISHED,
  'http bytes: chunk that goes on beyond its size': UNFINISHED,
  'http bytes: chunk that is cut': UNFINISHED,
  'http bytes: chunk with a size beyond 64 bits': UNFINISHED,
  'http bytes: chunk with a size that is no number': UNFINISHED,
  'http bytes: chunks without the last one': UNFINISHED,
  'http bytes: 101 that nobody asked for': {
    says: { status: [0, 101] },
    why: 'Both fail. Another protocol was not asked for, so that this is no answer.',
  },
  'http bytes: HTTP/3.0': NOT_HTTP,
  'http bytes: chunks and a length': NOT_HTTP,
  'http bytes: two lengths that are the same': NOT_HTTP,
  'http bytes: coding that nobody knows': {
    says: { verdict: LAXER, status: [200, 0] },
    why: 'Tollgate reads up to the end of the connection, as RFC 9112 (section 6.3) has it.',
  },
  'http bytes: header of 20 KB': {
    says: { verdict: STRICTER, status: [0, 200] },
    why: 'Tollgate reads 16 KiB of headers at most, blackbox_exporter 10 MiB.',
  },
  'http bytes: header over two lines': NOT_HTTP,
  'http bytes: header with a space before its colon': NOT_HTTP,
  'http bytes: header with a zero byte': NOT_HTTP,
  'http bytes: header without a name': NOT_HTTP,
  'http bytes: lines that end in LF alone': NOT_HTTP,
  'tcp bytes without a line end': {
    says: { verdict: LAXER },
    why: 'A prompt has no line end. Tollgate looks at it when nothing more comes; blackbox_exporter waits for a line until its time is over.',
  },
  'tls RSA of 1,024 bits': {
    says: { verdict: STRICTER },
    why: 'OpenSSL, as Node uses it, takes no RSA key under 2,048 bits, and public authorities sign none.',
  },
  'tls RSA with a PSS key': { says: { verdict: LAXER }, why: 'Such keys are part of TLS 1.3; Go cannot read them.' },
  'tls below an intermediate that is trusted alone': {
    says: { verdict: STRICTER },
    why: 'For OpenSSL a chain ends at an authority that signs itself; Go ends it at whatever is trusted.',
  },
  'tls client certificate demanded, TLS 1.3': {
    says: { verdict: STRICTER },
    why: 'The server refuses after the handshake. blackbox_exporter has hung up by then, and calls it a success.',
  },
  'tls for a wildcard right below a top-level domain': {
    says: { verdict: STRICTER },
    why: 'Nobody holds all names of a top-level domain.',
  },
  'tls for an address': {
    says: { names: ['127.0.0.1', ''] },
    why: 'blackbox_exporter shows the DNS names of a certificate alone.',
  },
  'tls with two ways up, the shorter-lived first': {
    says: { 'chain ends': ['3 days', '5 days'] },
    why: 'Tollgate tells the chain that OpenSSL has verified; blackbox_exporter the longest-lived of all that could be.',
  },
};

/** The differences as a table of Markdown. */
export function differencesTable(): string {
  const rows = Object.entries(DIFFERENCES).map(([name, { says, why }]) => {
    const column = (side: 0 | 1): string =>
      Object.entries(says)
        .map(([thing, told]) =>
          thing === 'verdict' ? told[side] : `${thing} ${told[side] === '' ? 'none' : told[side]}`,
        )
        .join(', ');
    return `| ${name} | ${column(0)} | ${column(1)} | ${why} |`;
  });
  return ['| target | Tollgate | blackbox_exporter 0.23 | why |', '|:--|:--|:--|:--|', ...rows].join('\n');
}
