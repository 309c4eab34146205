import type { LatencyMeasure } from '../finding/facts/probe.ts';

/** Where an address comes from: written in tollgate.yml, a key of the environment under check, or the catalogue. */
export type ProbeTarget =
  | { readonly kind: 'literal'; readonly url: string }
  | { readonly kind: 'from'; readonly key: string; readonly path: string | undefined }
  | { readonly kind: 'catalogue' };

/** Where a host and a port come from. The text is `host:port`, or a URL that has both. */
export type HostTarget =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'from'; readonly key: string };

/** What is sent as the body. In `json` the mappings at the pointers of `references` stand for the values of keys. */
export type ProbeBody =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'json'; readonly value: unknown; readonly references: Readonly<Record<string, string>> }
  | { readonly kind: 'file'; readonly path: string };

/** A request over HTTP. */
export interface UrlAsk {
  readonly kind: 'url';
  /** The gateway whose request and expectation the catalogue gives. */
  readonly gateway: string | undefined;
  readonly target: ProbeTarget;
  readonly method: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ProbeBody | undefined;
  /** Name of a credential that the workflow binds, or such names by environment. */
  readonly auth: string | Readonly<Record<string, string>> | undefined;
  /** Whether redirects within the origin are followed; others never are. */
  readonly redirects: 'off' | 'same-origin';
}

/** One step of a conversation over TCP. */
export type DialogueStep =
  /** A regular expression that one of the next lines, or the next bytes, must match. */
  | { readonly kind: 'expect'; readonly pattern: string }
  | { readonly kind: 'send'; readonly text: string }
  | { readonly kind: 'start-tls' };

/** A connection over TCP, with a conversation where there is one. */
export interface TcpAsk {
  readonly kind: 'tcp';
  readonly target: HostTarget;
  readonly dialogue: readonly DialogueStep[];
}

/** A handshake, and what it shows. */
export interface TlsAsk {
  readonly kind: 'tls';
  readonly target: HostTarget;
}

/** A question to a name server. */
export interface DnsAsk {
  readonly kind: 'dns';
  /** The name that is asked for, or the key that holds it, or a URL or `host:port` with it. */
  readonly name: HostTarget;
  /** Such as `A`. */
  readonly type: string;
  /** `address:port` of the server to ask; undefined means those of the system. */
  readonly server: string | undefined;
}

/** The health service of gRPC, version 1. */
export interface GrpcAsk {
  readonly kind: 'grpc';
  readonly target: HostTarget;
  /** The service that is asked about; empty means the server as a whole. */
  readonly service: string;
  /** Whether it is spoken without TLS, which only hosts of `allow-private-hosts` may be. */
  readonly plain: boolean;
}

/** What a provider says of itself. */
export interface StatusPageAsk {
  readonly kind: 'status-page';
  readonly url: string;
  readonly format: 'statuspage' | 'instatus' | 'custom';
  /** Names of components that must work; empty means all. */
  readonly components: readonly string[];
  readonly custom: CustomPage | undefined;
}

/** A status page of another make: where the state stands, and what the texts that may stand there mean. */
export interface CustomPage {
  /** JSON Pointer, or JSONPath where it begins with `$`. */
  readonly path: string;
  readonly up: readonly string[];
  readonly degraded: readonly string[];
  readonly down: readonly string[];
}

/** How far a database is looked into: each level takes in those before it. */
export type DatabaseLevel = 'connect' | 'tls' | 'startup' | 'login';

export interface DatabaseAsk {
  readonly kind: 'database';
  /** A URL such as `postgres://…`, `mysql://…` or `rediss://…`. */
  readonly target: HostTarget;
  readonly level: DatabaseLevel;
  /** What settings must be, by name. */
  readonly settings: Readonly<Record<string, SettingDemand>>;
}

/** What a setting of a database must be. */
export type SettingDemand =
  | { readonly kind: 'equals'; readonly value: string | number | boolean }
  /** All of them must hold. */
  | { readonly kind: 'compares'; readonly all: readonly SettingComparison[] };

/** Such as `>= 200`. */
export interface SettingComparison {
  readonly operator: '>=' | '>' | '<=' | '<' | '!=';
  /** Without space around it. */
  readonly than: string;
}

/** What is asked. */
export type Ask = UrlAsk | TcpAsk | TlsAsk | DnsAsk | GrpcAsk | StatusPageAsk | DatabaseAsk;

/** Status codes, both ends included. */
export interface StatusRange {
  readonly from: number;
  readonly to: number;
}

/** What a header must be. */
export type HeaderMatcher =
  | { readonly kind: 'glob'; readonly glob: string }
  | { readonly kind: 'matches'; readonly pattern: string }
  | { readonly kind: 'absent' };

/** What the value at a path of a JSON body must be. All that is given must hold. */
export interface JsonMatcher {
  readonly equals?: unknown;
  /** An item that a list, or a part that a text must hold. */
  readonly includes?: unknown;
  readonly matches?: string;
  readonly exists?: boolean;
  /** What each item of a list, or each of several values, must be. */
  readonly every?: JsonMatcher;
}

/** What the answer must be. Undefined and empty ask for nothing. */
export interface ProbeExpectation {
  /** Undefined leaves it to the catalogue, or else to 200–299. */
  readonly status: readonly StatusRange[] | undefined;
  /** By name of the header, as it is written. */
  readonly header: Readonly<Record<string, HeaderMatcher>>;
  /** Regular expressions that the body must match, and must not. */
  readonly body: { readonly matches: readonly string[]; readonly absent: readonly string[] };
  /** Path of a JSON Schema for the body, relative to the workspace. */
  readonly jsonSchema: string | undefined;
  /** By JSON Pointer, or JSONPath (RFC 9535) where it begins with `$`. */
  readonly json: Readonly<Record<string, JsonMatcher>>;
  /** Milliseconds by measure. */
  readonly latency: Readonly<Partial<Record<LatencyMeasure, number>>>;
  /** The share of samples that may fail, from 0 to 1; undefined means none. */
  readonly errorRate: number | undefined;
  readonly tls: {
    readonly minVersion: 'TLSv1.2' | 'TLSv1.3' | undefined;
    /** Milliseconds that the leaf, and the chain that was verified, must still be valid for. */
    readonly expiresAfter: number | undefined;
    /** Names that the certificate must hold. */
    readonly names: readonly string[];
  };
  readonly httpVersion: readonly ('1.1' | '2')[];
  readonly ipFamily: 4 | 6 | undefined;
  /** What a name server must answer. */
  readonly answers: {
    /** Response codes such as `NOERROR`; empty means that one. */
    readonly codes: readonly string[];
    /** Regular expressions over the answers as text: each must match one of them; none may match any. */
    readonly matches: readonly string[];
    readonly absent: readonly string[];
    /** Whether all addresses must be public ones, or none may be. */
    readonly public: boolean | undefined;
  };
}

/** How often and how patiently is asked. */
export interface ProbeManner {
  /** Milliseconds for one attempt. */
  readonly timeout: number;
  /** Attempts after the first, of each sample. */
  readonly retries: number;
  /** How often it is asked. */
  readonly samples: number;
  /** Milliseconds from the beginning of one sample to that of the next. */
  readonly interval: number;
  /** Samples that may be under way at a time. */
  readonly concurrency: number;
  /** Whether the address that answers first is asked, or each that the name has. */
  readonly addresses: 'first' | 'all';
}
