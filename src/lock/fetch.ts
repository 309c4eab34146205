import type { FetchReason } from '../finding/facts/schema.ts';
import { type Finding, finding } from '../finding/finding.ts';
import type { Exchange, Network } from '../network/network.ts';
import { digestOf } from '../schema/digest.ts';
import { COPIES_FOLDER, type Copies } from '../schema/lock.ts';
import type { Reading } from '../source/document.ts';
import { readJson } from '../source/json.ts';
import type { Limits } from '../source/limits.ts';

/** A schema of another host, as it was answered. */
export interface Fetched {
  readonly text: string;
  /** Relative to the workspace. */
  readonly path: string;
  /** Where the address led, if that was elsewhere; without a query. */
  readonly from: string | undefined;
}

/** Copies that are fetched when they are asked for, and what has been fetched so far. */
export interface FetchingCopies extends Copies {
  readonly fetched: ReadonlyMap<string, Fetched>;
}

/** Redirects that are followed for one schema. */
const MOST_REDIRECTS = 5;

/** Schemas that are fetched at most: each may refer to ever more. */
const MOST_SCHEMAS = 500;

/** Milliseconds for one request. */
const TIMEOUT = 15_000;

/**
 * Copies fetched over the guarded network: https alone, public hosts alone, no credential. A redirect is followed, since
 * nothing is sent that must not go elsewhere; where it leads is noted.
 */
export function fetchingCopies(network: Network, limits: Limits, signal: AbortSignal): FetchingCopies {
  const fetched = new Map<string, Fetched>();
  const readings = new Map<string, Promise<Reading>>();
  const fetchOne = async (uri: string): Promise<Reading> => {
    const answered = await follow(uri, network, limits, signal);
    if ('problem' in answered) return { documents: [], problems: [answered.problem] };
    const { text, url } = answered;
    const isYaml = /\.ya?ml$/i.test(url.pathname);
    const path = `${COPIES_FOLDER}/${digestOf(text)}.${isYaml ? 'yaml' : 'json'}`;
    fetched.set(uri, { text, path, from: url.href === secured(uri)?.href ? undefined : plain(url) });
    const read = isYaml ? (await import('../source/yaml.ts')).readYaml : readJson;
    return { ...read({ file: path, text }, limits), text };
  };
  return {
    fetched,
    read: (uri) => {
      const reading = readings.get(uri) ?? (readings.size < MOST_SCHEMAS ? fetchOne(uri) : tooMany(uri));
      readings.set(uri, reading);
      return reading;
    },
  };
}

async function tooMany(uri: string): Promise<Reading> {
  const host = URL.parse(uri)?.host ?? '';
  return { documents: [], problems: [finding('schema/fetch', { host, reason: 'too-many', status: undefined })] };
}

type Answered = { readonly text: string; readonly url: URL } | { readonly problem: Finding };

async function follow(uri: string, network: Network, limits: Limits, signal: AbortSignal): Promise<Answered> {
  let url = secured(uri);
  const host = url?.host ?? '';
  const problem = (reason: FetchReason, status?: number): Answered => ({
    problem: finding('schema/fetch', { host, reason, status }),
  });
  for (let redirects = 0; url && redirects <= MOST_REDIRECTS; redirects++) {
    const exchange = await ask(url, network, limits, signal);
    if (exchange.kind === 'ended') return problem('timeout');
    if (exchange.kind !== 'answered') return problem(exchange.reason);
    const { status, headers, body } = exchange;
    const location = status >= 300 && status <= 399 ? headers.get('location') : undefined;
    if (location !== undefined) {
      url = secured(location, url);
      continue;
    }
    if (status !== 200) return problem('status', status);
    const text = textOf(body);
    return text === undefined ? problem('not-text') : { text, url };
  }
  return problem('redirect');
}

/** An address without its query: storage signs that anew for each request, and who holds such an address may read there. */
function plain({ origin, pathname }: URL): string {
  return origin + pathname;
}

/** Schemas are named with `http:` more often than they are served over it. */
function secured(uri: string, base?: URL): URL | undefined {
  const url = URL.parse(uri, base?.href);
  if (url?.protocol === 'http:') url.protocol = 'https:';
  return url?.protocol === 'https:' ? url : undefined;
}

function ask(url: URL, network: Network, limits: Limits, signal: AbortSignal): Promise<Exchange> {
  const request = {
    url,
    method: 'GET',
    headers: { accept: 'application/schema+json, application/json, */*;q=0.1' },
    body: undefined,
    credential: undefined,
    knownRead: true,
    timeout: TIMEOUT,
    largestBody: limits.fileSize,
  };
  return network.send(request, signal);
}

/** UTF-8 without a byte order mark, so that the text that is read again is the one that was pinned. */
function textOf(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}
