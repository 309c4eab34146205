import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { KeyPair } from '../../src/sandbox/certificates.ts';
import { gitIn } from '../git/repository.ts';
import { listening } from './listening.ts';

/** Rights that a token may have, as GitHub's own lists call them. */
export type Right = 'environments' | 'actions' | 'variables' | 'secrets' | 'contents';

/** What one place holds: an environment, the repository, or the organization. */
interface Held {
  readonly variables?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
}

/** What the server knows. The repository is `acme/checkout`. */
export interface GithubState {
  /** Path before all others, as GitHub Enterprise Server has it. */
  readonly prefix?: string;
  /** Rights by token; any other is answered 401. */
  readonly tokens: Readonly<Record<string, readonly Right[]>>;
  readonly environments?: Readonly<Record<string, Held>>;
  readonly repository?: Held;
  /** Undefined for a repository of a person. */
  readonly organization?: Held;
  /** Folder of a git repository that commits, trees and blobs are read from. */
  readonly git?: string;
  /** Whether the list of a tree is cut. */
  readonly truncated?: boolean;
}

/** What the server does in the place of its answer. */
export interface Fault {
  /** End of the path. */
  readonly at: string;
  /** How often; undefined means always. */
  readonly times?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is. */
  readonly body?: string;
  /** Changes the answer that it would give. */
  readonly change?: (answer: Record<string, unknown>, page: number) => unknown;
  /** Cuts the answer in the middle, or sends half of it and then no more, or closes without any. */
  readonly cut?: true;
  readonly stall?: true;
  readonly drop?: true;
}

/** A request as it came. */
export interface Came {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
}

/** GitHub's API on loopback. */
export interface FakeGithub {
  /** What the runner would have in `GITHUB_API_URL`. */
  readonly api: string;
  readonly port: number;
  readonly connections: () => number;
  readonly came: readonly Came[];
  /** Paths with their queries, without the prefix. */
  readonly asked: () => string[];
  readonly close: () => Promise<void>;
}

/** Under which name it is served over TLS, and with which certificate. */
interface Secured {
  readonly host: string;
  readonly pair: KeyPair;
}

/**
 * Starts GitHub with what it knows; pages, `total_count` and `Link` are as GitHub has them. Over plain http where nothing
 * says how it is secured.
 */
export async function startGithub(
  state: GithubState,
  faults: readonly Fault[] = [],
  secured?: Secured,
): Promise<FakeGithub> {
  const came: Came[] = [];
  const { prefix = '' } = state;
  const left = faults.map((fault) => ({ fault, times: fault.times ?? Number.POSITIVE_INFINITY }));
  const answer: RequestListener = (request, response) => {
    came.push({ url: request.url ?? '', headers: request.headers });
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    const found = left.find(({ fault, times }) => times > 0 && url.pathname.endsWith(fault.at));
    if (found) found.times -= 1;
    const given = url.pathname.startsWith(`${prefix}/repos/acme/checkout`)
      ? answerTo(state, request, url, url.pathname.slice(`${prefix}/repos/acme/checkout`.length))
      : { status: 404, body: NOT_FOUND };
    send(response, given, found?.fault, Number(url.searchParams.get('page') ?? '1'));
  };
  const { host, pair } = secured ?? { host: '127.0.0.1' };
  const server = pair ? createSecure({ key: pair.key, cert: pair.certificate }, answer) : createServer(answer);
  const running = await listening(server, []);
  return {
    api: `${pair ? 'https' : 'http'}://${host}:${running.port}${prefix}`,
    port: running.port,
    connections: running.connections,
    came,
    asked: () => came.map(({ url }) => url.slice(prefix.length)),
    close: running.close,
  };
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly link?: string | undefined;
}

const NOT_FOUND = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' };
const FORBIDDEN = { message: 'Resource not accessible by integration', status: '403' };

function send(response: ServerResponse, { status, body, link }: Answer, fault: Fault | undefined, page: number): void {
  if (fault?.drop) {
    response.socket?.destroy();
    return;
  }
  const changed = fault?.change ? fault.change(body as Record<string, unknown>, page) : body;
  const text = fault?.body ?? JSON.stringify(changed);
  const type = fault?.body === undefined ? 'application/json; charset=utf-8' : 'text/html';
  const headers = { 'content-type': type, ...(link !== undefined && { link }), ...fault?.headers };
  response.writeHead(fault?.status ?? status, headers);
  const half = text.slice(0, text.length / 2);
  if (fault?.stall) response.write(half);
  else response.end(fault?.cut ? half : text);
}

function answerTo(state: GithubState, request: IncomingMessage, url: URL, path: string): Answer {
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const rights = Object.hasOwn(state.tokens, token) ? state.tokens[token] : undefined;
  if (!rights) return { status: 401, body: { message: 'Bad credentials', status: '401' } };
  const [, name, kind] = /^\/environments\/([^/]+)\/(variables|secrets)$/.exec(path) ?? [];
  const [, of, member] = /^\/actions\/(organization-)?(variables|secrets)$/.exec(path) ?? [];
  if (name !== undefined && kind !== undefined) {
    if (!rights.includes('environments')) return { status: 403, body: FORBIDDEN };
    return pageOf(state.environments?.[decodeURIComponent(name)], kind, url);
  }
  if (member !== undefined) {
    if (!rights.includes(member === 'secrets' ? 'secrets' : 'variables')) return { status: 403, body: FORBIDDEN };
    return pageOf(of === undefined ? (state.repository ?? {}) : state.organization, member, url);
  }
  if (path === '/environments') {
    if (!rights.includes('actions')) return { status: 403, body: FORBIDDEN };
    const environments = Object.keys(state.environments ?? {}).map((one) => ({ name: one }));
    return { status: 200, body: { total_count: environments.length, environments } };
  }
  if (path === '') {
    return { status: 200, body: { owner: { type: state.organization ? 'Organization' : 'User' } } };
  }
  if (state.git === undefined || !rights.includes('contents')) return { status: 404, body: NOT_FOUND };
  return objectOf(state, state.git, path);
}

function pageOf(held: Held | undefined, kind: string, url: URL): Answer {
  if (!held) return { status: 404, body: NOT_FOUND };
  const times = { created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' };
  const all =
    kind === 'secrets'
      ? (held.secrets ?? []).map((name) => ({ name, ...times }))
      : Object.entries(held.variables ?? {}).map(([name, value]) => ({ name, value, ...times }));
  const most = kind === 'secrets' ? 100 : 30;
  const size = Math.min(Number(url.searchParams.get('per_page') ?? '10'), most);
  const page = Number(url.searchParams.get('page') ?? '1');
  const entries = all.slice((page - 1) * size, page * size);
  // As GitHub writes it: by the number of the repository, and not by its name.
  const next = `<${url.origin}/repositories/1${url.pathname}?per_page=${size}&page=${page + 1}>; rel="next"`;
  const link = page * size < all.length ? next : undefined;
  return { status: 200, body: { total_count: all.length, [kind]: entries }, link };
}

/** Commits, trees and blobs, as git itself has them. */
function objectOf({ truncated = false }: GithubState, folder: string, path: string): Answer {
  const [, what = '', id = ''] = /^\/(commits|git\/commits|git\/trees|git\/blobs)\/([^/]+)$/.exec(path) ?? [];
  try {
    const ref = decodeURIComponent(id);
    switch (what) {
      case 'commits': {
        const [sha, tree] = [`${ref}^{commit}`, `${ref}^{tree}`].map((one) =>
          gitIn(folder, ['rev-parse', '--verify', one]),
        );
        return { status: 200, body: { sha, commit: { tree: { sha: tree } }, files: [] } };
      }
      case 'git/commits':
        return { status: 200, body: { sha: ref, tree: { sha: gitIn(folder, ['rev-parse', `${ref}^{tree}`]) } } };
      case 'git/trees': {
        const lines = gitIn(folder, ['ls-tree', '-r', '-t', '-l', '-z', ref]).split('\0').filter(Boolean);
        return { status: 200, body: { sha: ref, truncated, tree: lines.map(entryOf) } };
      }
      case 'git/blobs': {
        const content = Buffer.from(`${gitIn(folder, ['show', ref])}\n`).toString('base64');
        return { status: 200, body: { sha: ref, encoding: 'base64', content: content.replace(/.{60}/g, '$&\n') } };
      }
    }
  } catch {
    // Whatever git does not know GitHub does not show.
  }
  return what === 'commits'
    ? { status: 422, body: { message: 'No commit found', status: '422' } }
    : { status: 404, body: NOT_FOUND };
}

function entryOf(line: string) {
  const [left = '', path = ''] = line.split('\t');
  const [mode, type, sha, size] = left.split(/ +/);
  return { path, mode, type, sha, ...(size !== '-' && { size: Number(size) }) };
}
