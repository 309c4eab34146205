import type { IncomingHttpHeaders } from 'node:http';
import type { Trouble } from './fault.ts';

/** What a provider is asked. */
export interface ProviderRequest {
  /** In lower case, without a port. */
  readonly host: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** With its `?`; empty where there is none. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Payment methods that it does not list. */
  readonly without: readonly string[];
  /** What its status page says. */
  readonly trouble: Trouble | undefined;
}

/** What it answers. */
export interface ProviderAnswer {
  readonly status: number;
  /** As JSON; undefined is an empty body. */
  readonly body: unknown;
  /** Plain text in place of JSON. */
  readonly text?: string;
}

/** One provider's part of the API: the requests that change nothing. */
export type Provider = (request: ProviderRequest) => ProviderAnswer;

/** What a provider says of a path that it does not have. */
export const NOT_FOUND: ProviderAnswer = { status: 404, body: { error: 'not found' } };
