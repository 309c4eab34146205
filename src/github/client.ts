import type { GithubRequest } from '../config/request.ts';
import type { UnansweredReason } from '../finding/facts/github.ts';
import { type Answer, type Exchange, type Network, openNetwork } from '../network/network.ts';
import type { Credential, NetworkRights } from '../network/rights.ts';
import { VERSION } from '../version.ts';
import { type Api, addressOf, readApi, rightsFor } from './api.ts';
import { jsonOf } from './json.ts';
import type { ApiRequest } from './paths.ts';

/** Requests that one run sends at most; the workflow's own token has 1,000 an hour for all runs of a repository. */
const MOST_REQUESTS = 200;

/** Milliseconds for one request. */
const TIMEOUT = 15_000;

/** Milliseconds before a request is sent again after a failure that is likely to pass. */
const PAUSE = 500;

/** Milliseconds that are waited at most where GitHub says when to come again. */
const LONGEST_PAUSE = 10_000;

/** Bytes of an answer: 30 variables of 48 KB each, and every character written as an escape. */
const LARGEST_BODY = 12 * 1024 * 1024;

/** The version of the API that GitHub Enterprise Server of every age knows. */
const API_VERSION = '2022-11-28';

/** What came of a request. */
export type Answered =
  | { readonly kind: 'json'; readonly value: unknown }
  /** The token may not, or there is no such thing; GitHub does not always tell which. */
  | { readonly kind: 'refused'; readonly status: 403 | 404 }
  /** GitHub does not know the token. */
  | { readonly kind: 'token' }
  | Failed;

/** It could not be told. */
export interface Failed {
  readonly kind: 'failed';
  readonly reason: UnansweredReason;
  readonly status: number | undefined;
}

/** A client of GitHub's API that reads, and nothing else. */
export interface Client {
  /** Sends one request, and once more where that may help. `largest`: bytes of the answer at most. Never throws. */
  readonly get: (request: ApiRequest, largest?: number) => Promise<Answered>;
}

/** Opens a client for one run. The token goes to the origin of `github.api` alone, and after no redirect. */
export function openClient(github: GithubRequest, given: NetworkRights, signal: AbortSignal): Client {
  const api = readApi(github.api);
  if (!api) return { get: async () => failed('address') };
  const setting: Setting = { api, network: openNetwork(rightsFor(api, given)), token: tokenFor(api, github), signal };
  let left = MOST_REQUESTS;
  const sendOne = async (request: ApiRequest, largest: number): Promise<Exchange | Failed> => {
    left -= 1;
    return left < 0 ? failed('requests') : send(request, largest, setting);
  };
  return {
    get: async (request, largest = LARGEST_BODY) => {
      const first = await sendOne(request, largest);
      const pause = pauseAfter(first);
      if (pause === undefined || !(await slept(pause, signal))) return judge(first);
      return judge(await sendOne(request, largest));
    },
  };
}

interface Setting {
  readonly api: Api;
  readonly network: Network;
  readonly token: Credential;
  readonly signal: AbortSignal;
}

function tokenFor({ origin }: Api, { token }: GithubRequest): Credential {
  const header = { header: 'authorization', prefix: 'Bearer ' };
  return { name: 'github-token', origin, methods: ['GET'], paths: [], ...header, secret: token };
}

function failed(reason: UnansweredReason, status?: number): Failed {
  return { kind: 'failed', reason, status };
}

async function send(
  request: ApiRequest,
  largest: number,
  { api, network, token, signal }: Setting,
): Promise<Exchange | Failed> {
  const url = addressOf(api, request);
  if (!url) return failed('address');
  const headers = {
    accept: 'application/vnd.github+json',
    'user-agent': `tollgate/${VERSION}`,
    'x-github-api-version': API_VERSION,
  };
  const asked = { url, method: 'GET', headers, body: undefined, credential: token, knownRead: true };
  return network.send({ ...asked, timeout: TIMEOUT, largestBody: largest }, signal);
}

/** Milliseconds to wait before the same is asked once more; undefined where that would bring nothing. */
function pauseAfter(exchange: Exchange | Failed): number | undefined {
  if (exchange.kind === 'failed') return ['refused', 'reset'].includes(exchange.reason) ? PAUSE : undefined;
  if (exchange.kind !== 'answered') return undefined;
  const named = exchange.headers.get('retry-after') ?? '';
  const asked = /^\d{1,5}$/.test(named) ? Number(named) * 1000 : undefined;
  if (isOverLimit(exchange) || [502, 503, 504].includes(exchange.status)) {
    const pause = asked ?? (isOverLimit(exchange) ? undefined : PAUSE);
    return pause !== undefined && pause <= LONGEST_PAUSE ? pause : undefined;
  }
  return undefined;
}

/** The primary limit says that nothing remains, the secondary one when to come again; either is a 403 or a 429. */
function isOverLimit({ status, headers }: Answer): boolean {
  return (
    status === 429 || (status === 403 && (headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0'))
  );
}

/** False when the run ended meanwhile. */
function slept(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve(!signal.aborted);
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
}

function judge(exchange: Exchange | Failed): Answered {
  if (exchange.kind === 'ended') return failed('timeout');
  if (exchange.kind !== 'answered') return failed(exchange.reason);
  const { status, body } = exchange;
  if (isOverLimit(exchange)) return failed('rate-limit', status);
  if (status >= 300 && status <= 399) return failed('redirect', status);
  // A proxy or a sign-in page says 401, 403 and 404 too, and nothing about a right in GitHub.
  const read = jsonOf(body);
  if (!read) return failed([200, 401, 403, 404].includes(status) ? 'not-json' : 'status', status);
  if (status === 200) return { kind: 'json', value: read.value };
  if (status === 401) return { kind: 'token' };
  return status === 403 || status === 404 ? { kind: 'refused', status } : failed('status', status);
}
