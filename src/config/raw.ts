import type { LatencyMeasure } from '../finding/facts/probe.ts';
import type { Severity } from '../finding/rules.ts';
import type { DotenvDialect, Format } from '../source/document.ts';
import type { Must, Normalisation } from './config.ts';

/** `tollgate.yml` as its JSON Schema has admitted it: the shape that `schemas/tollgate.schema.json` describes. */
export interface RawConfig {
  readonly environments?: Readonly<Record<string, RawEnvironment>>;
  readonly validate?: readonly RawValidate[];
  readonly schemas?: string | readonly string[];
  readonly gateways?: 'on' | 'off' | Readonly<Record<string, RawGateway>>;
  readonly probes?: readonly RawProbe[];
  readonly 'payment-methods'?: readonly RawPaymentMethod[];
  readonly redundancy?: readonly RawRedundancy[];
  readonly parity?: RawParity;
  readonly scan?: string | readonly string[];
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  readonly waivers?: readonly RawWaiver[];
}

export interface RawEnvironment {
  readonly payments?: 'live' | 'test' | 'none';
  readonly sources: readonly RawSource[];
}

/** The file of a gateway, or what is said of one that is known. */
export type RawGateway = string | { readonly file?: string; readonly 'api-version'?: string | number };

export type RawSource =
  | string
  | { readonly path: string; readonly format?: Format; readonly at?: string; readonly dialect?: DotenvDialect }
  | {
      readonly kubernetes: string | readonly string[];
      readonly workload?: string;
      readonly container?: string;
      readonly present?: readonly string[];
    }
  | {
      readonly compose: string | readonly string[];
      readonly service?: string;
      readonly 'env-files'?: readonly string[];
      readonly profiles?: readonly string[];
    }
  | { readonly ecs: string | readonly string[]; readonly container?: string; readonly present?: readonly string[] }
  | { readonly process: true }
  | { readonly github: string; readonly repository?: boolean; readonly present?: readonly string[] };

export interface RawValidate {
  readonly name: string;
  readonly schema?: string;
  readonly files?: string | readonly string[];
  readonly environments?: readonly string[];
  readonly inside?: string;
  readonly format?: Format;
  readonly dialect?: DotenvDialect;
  readonly require?: Readonly<Record<string, readonly string[]>>;
  readonly forbid?: Readonly<Record<string, readonly string[]>>;
}

export interface RawProbe {
  readonly name?: string;
  readonly gateway?: string;
  readonly url?: string | { readonly from: string; readonly path?: string };
  readonly tcp?: RawHost;
  readonly tls?: RawHost;
  readonly dns?: { readonly name: RawHost; readonly type?: string; readonly server?: string };
  readonly grpc?: RawHost;
  readonly 'status-page'?: string;
  readonly database?: string | (RawDatabase & { readonly from: string });
  readonly environments?: readonly string[];
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | { readonly json: unknown } | { readonly file: string };
  readonly auth?: string | Readonly<Record<string, string>>;
  readonly redirects?: 'off' | 'same-origin';
  readonly dialogue?: readonly (
    | { readonly expect: string }
    | { readonly send: string }
    | { readonly 'start-tls': true }
  )[];
  readonly service?: string;
  readonly plain?: boolean;
  readonly format?: 'statuspage' | 'instatus' | 'custom';
  readonly components?: readonly string[];
  readonly custom?: RawCustomPage;
  readonly allow?: Readonly<Record<string, string | readonly string[]>>;
  readonly expect?: RawExpectation;
  readonly warn?: RawExpectation;
  readonly timeout?: string;
  readonly retries?: number;
  readonly samples?: number;
  readonly interval?: string;
  readonly concurrency?: number;
  readonly addresses?: 'first' | 'all';
  readonly blocks?: boolean;
  readonly 'on-outage'?: 'block' | 'warn';
  readonly runbook?: string;
}

export interface RawCustomPage {
  readonly path: string;
  readonly up: string | readonly string[];
  readonly degraded?: string | readonly string[];
  readonly down?: string | readonly string[];
}

/** `host:port` or a URL, or the key that holds one. */
export type RawHost = string | { readonly from: string };

export interface RawDatabase {
  readonly level?: 'connect' | 'tls' | 'startup' | 'login';
  readonly settings?: Readonly<Record<string, string | number | boolean>>;
}

export interface RawExpectation {
  readonly status?: readonly (number | string)[];
  readonly header?: Readonly<Record<string, string | { readonly absent: true }>>;
  readonly body?: { readonly matches?: string | readonly string[]; readonly absent?: string | readonly string[] };
  readonly 'json-schema'?: string;
  readonly json?: Readonly<Record<string, unknown>>;
  readonly latency?: Readonly<Partial<Record<LatencyMeasure, string>>>;
  readonly 'error-rate'?: string;
  readonly tls?: {
    readonly 'min-version'?: 'TLSv1.2' | 'TLSv1.3';
    readonly 'expires-after'?: string;
    readonly names?: string | readonly string[];
  };
  readonly 'http-version'?: '1.1' | '2' | readonly ('1.1' | '2')[];
  readonly 'ip-family'?: 4 | 6;
  readonly answers?: {
    readonly codes?: string | readonly string[];
    readonly matches?: string | readonly string[];
    readonly absent?: string | readonly string[];
    readonly public?: boolean;
  };
}

export interface RawPaymentMethod {
  readonly name: string;
  readonly 'any-of': readonly string[];
  readonly listed?: string;
  readonly listing?: { readonly path: string };
  readonly environments?: readonly string[];
  readonly runbook?: string;
}

export interface RawRedundancy {
  readonly name: string;
  readonly of: readonly string[];
  readonly 'at-least'?: number;
  readonly want?: number;
  readonly distinct?: readonly ('host' | 'address')[];
  readonly environments?: readonly string[];
  readonly runbook?: string;
}

export interface RawParity {
  readonly match?: Readonly<Record<string, string>>;
  readonly default?: Must;
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly rules?: readonly RawParityRule[];
}

export interface RawParityRule {
  readonly path: string | readonly string[];
  readonly must?: Must;
  readonly as?: Normalisation;
  readonly expect?: Readonly<Record<string, string>>;
  readonly in?: readonly string[];
  readonly between?: 'groups';
  readonly within?: 'groups';
  readonly severity?: Severity;
  readonly reason?: string;
}

export interface RawWaiver {
  readonly rule: string;
  readonly path?: string;
  readonly in?: string;
  readonly service?: string;
  readonly reason: string;
  readonly owner?: string;
  readonly expires: string;
  readonly pin?: string;
}
