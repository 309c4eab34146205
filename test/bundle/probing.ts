import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { type Authority, createAuthority } from '../../src/sandbox/certificates.ts';
import { runAction, type Step, type StepResult } from '../action/run-action.ts';
import { listen, type TestServer } from '../network/servers.ts';
import { ACTION } from './bundle.ts';

/** One entry of `probes`, as tollgate.yml has it. */
export type Probe = Readonly<Record<string, unknown>> & { readonly name: string };

/** What the report says of a probe. */
export interface Shown {
  readonly probe: string;
  readonly kind: string;
  readonly outcome: string;
  readonly reason?: string;
  readonly phase?: string;
}

/** What the action wrote, with the parts of its report that tests of probes look at. */
export interface Probed extends StepResult {
  readonly shown: readonly Shown[];
  readonly rules: readonly string[];
  /** Milliseconds of the run, and of the process. */
  readonly duration: number;
  readonly lasted: number;
}

/** A configuration with these probes. JSON is YAML. */
export function configOf(probes: readonly Probe[], more: object = {}): string {
  return JSON.stringify({ ...more, probes });
}

/** Runs the committed action over a `tollgate.yml`; a workspace that is a folder has its own. */
export async function probeWith(config: string, { workspace, ...step }: Partial<Step> = {}): Promise<Probed> {
  const files = typeof workspace === 'string' ? workspace : { ...workspace, 'tollgate.yml': config };
  const started = performance.now();
  const result = await runAction({ entry: ACTION, workspace: files, ...step });
  const lasted = performance.now() - started;
  const report = JSON.parse(result.report ?? '{}') as {
    readonly probes?: readonly Shown[];
    readonly findings?: readonly { readonly rule: string }[];
    readonly duration?: number;
  };
  const rules = (report.findings ?? []).map(({ rule }) => rule);
  return { ...result, shown: report.probes ?? [], rules, duration: report.duration ?? Number.NaN, lasted };
}

/** By probe: `failed timeout in body`, or `passed in body`. */
export function outcomesOf({ shown }: Probed): Record<string, string> {
  const words = ({ outcome, reason, phase }: Shown): string =>
    [outcome, reason, phase && `in ${phase}`].filter((word) => word !== undefined).join(' ');
  return Object.fromEntries(shown.map((one) => [one.probe, words(one)]));
}

/** Servers on loopback that are closed together, and an authority that all of their certificates are of. */
export interface Lab {
  readonly authority: Authority;
  readonly add: (server: Server, address?: string) => Promise<TestServer>;
  /** A server that speaks bytes. */
  readonly raw: (talk: (socket: Socket) => void, address?: string) => Promise<TestServer>;
  /** A port that nobody listens on. */
  readonly nobody: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export async function openLab(): Promise<Lab> {
  const open: TestServer[] = [];
  const add = async (server: Server, address?: string): Promise<TestServer> => {
    const one = await listen(server, address);
    open.push(one);
    return one;
  };
  return {
    authority: await createAuthority(),
    add,
    // Half of a connection may be closed, so that a server hangs up when it wants to.
    raw: (talk, address) => add(createServer({ allowHalfOpen: true }, talk), address),
    nobody: async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      const address = server.address();
      server.close();
      await once(server, 'close');
      return typeof address === 'object' ? (address?.port ?? 0) : 0;
    },
    close: async () => void (await Promise.all(open.map((server) => server.close()))),
  };
}
