import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listening } from '../../loopback/listening.ts';
import { type Daemon, freePort, startDaemon } from '../daemon.ts';
import { type Description, describeGithub, queryOf } from './description.ts';

const PRISM = join(import.meta.dirname, 'node_modules/@stoplight/prism-cli/dist/index.js');

/** The media type that GitHub asks its clients to accept. Its description says application/json, and Prism takes that by the word. */
const RECOMMENDED = 'application/vnd.github+json';

/** The versions of its API that GitHub answers in. */
const VERSIONS = ['2022-11-28', '2026-03-10'];

/** GitHub's API, as its own description has it, on loopback. It has no state: each answer is the example of the description. */
export interface DescribedApi {
  /** What the runner says as `GITHUB_API_URL`. */
  readonly url: string;
  /** The requests that came, as `GET /path?query`. */
  readonly requests: readonly string[];
  /** What was wrong with them, each with its request: empty where every one was valid. */
  readonly violations: readonly string[];
  /** From now on answers with this status where the description has an answer with it; `undefined`: with success. */
  readonly answerWith: (status: number | undefined) => void;
  /** Forgets requests and violations, and answers with success. */
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Starts Prism over GitHub's description of these paths, and a server before it that notes what is wrong with a request,
 * so that a client that takes the refusal in its stride does not hide it. The caller closes it.
 */
export async function startDescribedApi(paths: readonly string[]): Promise<DescribedApi> {
  const description = describeGithub(paths);
  const prism = await startPrism(description);
  const requests: string[] = [];
  const violations: string[] = [];
  let status: number | undefined;
  const server = createServer((asked, answer) => {
    const line = `${asked.method} ${asked.url}`;
    requests.push(line);
    violations.push(...wrongBesides(asked, description).map((what) => `${line}: ${what}`));
    const refused = (what: string) => void violations.push(`${line}: ${what}`);
    forward(asked, answer, { port: prism.port, status, refused });
  });
  const front = await listening(server, requests);
  return {
    url: `http://127.0.0.1:${front.port}`,
    requests,
    violations,
    answerWith: (wanted) => {
      status = wanted;
    },
    forget: () => {
      requests.length = 0;
      violations.length = 0;
      status = undefined;
    },
    close: async () => {
      await front.close();
      await prism.stop();
    },
  };
}

async function startPrism(description: Description): Promise<Pick<Daemon, 'stop'> & { readonly port: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-github-'));
  const file = join(folder, 'github.json');
  writeFileSync(file, JSON.stringify(description));
  const port = await freePort();
  const parts = [PRISM, 'mock', '--host', '127.0.0.1', '--port', String(port), '--multiprocess', 'false', file];
  const manner = { account: undefined, ready: /Prism is listening/, ending: 'SIGTERM' } as const;
  const daemon = await startDaemon(process.execPath, parts, manner).finally(() => rmSync(folder, { recursive: true }));
  return { port, stop: daemon.stop };
}

/** What GitHub demands of a request and its description does not say, or Prism does not look at. */
function wrongBesides({ method, headers, url = '' }: IncomingMessage, description: Description): string[] {
  const { pathname, searchParams } = new URL(url, 'http://github');
  const known = queryOf(description, pathname);
  const unknown = [...searchParams.keys()].filter((name) => !known?.has(name));
  const repeated = [...new Set(searchParams.keys())].filter((name) => searchParams.getAll(name).length > 1);
  return [
    ...(method === 'GET' ? [] : ['reading is GET']),
    ...(known ? unknown.map((name) => `no parameter ${name} is described`) : []),
    ...repeated.map((name) => `the parameter ${name} stands twice`),
    ...(headers['user-agent'] ? [] : ['GitHub refuses a request without a User-Agent']),
    ...(/^(?:Bearer|token) \S+$/.test(headers.authorization ?? '') ? [] : ['no token is sent']),
    ...(VERSIONS.includes(String(headers['x-github-api-version'] ?? VERSIONS[0]))
      ? []
      : ['no such version of the API']),
  ];
}

interface Forwarding {
  readonly port: number;
  readonly status: number | undefined;
  readonly refused: (what: string) => void;
}

/** Hands a request on to Prism, and its answer back. A refusal of Prism's own, no answer of GitHub's, is told. */
function forward(asked: IncomingMessage, answer: ServerResponse, { port, status, refused }: Forwarding): void {
  const { accept } = asked.headers;
  const headers = {
    ...asked.headers,
    ...(accept === RECOMMENDED ? { accept: 'application/json' } : {}),
    ...(status === undefined ? {} : { prefer: `code=${status}` }),
  };
  const handed = { host: '127.0.0.1', port, method: asked.method, path: asked.url, headers };
  const onward = request(handed, (reply) => {
    const chunks: Buffer[] = [];
    reply.on('data', (chunk: Buffer) => chunks.push(chunk));
    reply.on('end', () => {
      const body = Buffer.concat(chunks);
      if (reply.headers['content-type'] === 'application/problem+json') refused(problemOf(body));
      answer.writeHead(reply.statusCode ?? 500, reply.headers).end(body);
    });
  });
  onward.on('error', () => answer.destroy());
  asked.pipe(onward);
}

/** What Prism says is wrong. */
function problemOf(body: Buffer): string {
  const { title, validation = [] } = JSON.parse(body.toString()) as {
    readonly title: string;
    readonly validation?: readonly { readonly message: string }[];
  };
  return [title, ...validation.map(({ message }) => message)].join('; ');
}
