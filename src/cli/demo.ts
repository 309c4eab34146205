import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Request } from '../config/request.ts';
import type { NetworkRights } from '../network/rights.ts';
import type { Report } from '../report/report.ts';
import { run } from '../run.ts';
import { startSandbox } from '../sandbox/sandbox.ts';
import { DEFAULT_LIMITS } from '../source/limits.ts';
import { INCIDENTS, type Incident, isIncident } from './demo-incidents.ts';
import { intro, outcome, screenOf, unknownIncident } from './demo-words.ts';
import type { Process } from './process.ts';
import { say } from './say.ts';

/** What the demo is asked for. */
export interface DemoOptions {
  readonly incident: string | undefined;
  readonly process: Process;
}

/**
 * Replays an outage on one of the examples: the broken state must be stopped, and the mended one must pass. The providers
 * and databases are servers on this machine; nothing leaves it. Returns 0 when the gate did both, else 1, or 2 for an
 * incident that there is none of.
 */
export async function runDemo({ incident: asked = 'shop', process }: DemoOptions): Promise<number> {
  const name = asked.toLowerCase();
  if (!isIncident(name)) {
    await say(process.stderr, unknownIncident(Object.keys(INCIDENTS)));
    return 2;
  }
  const incident: Incident = INCIDENTS[name];
  const screen = await screenOf(process, incident);
  const folder = join(homeOf(process), 'examples', incident.folder);
  const mended = mkdtempSync(join(realpathSync(tmpdir()), 'tollgate-demo-'));
  const sandbox = await startSandbox(incident);
  try {
    const show = async (workspace: string, state: 'broken' | 'mended'): Promise<Report> => {
      const request = requestFor(workspace, sandbox.rights, incident);
      const { report } = await run(request, () => {}, new AbortController().signal);
      await say(process.stdout, screen.chapter(state) + screen.render(report));
      return report;
    };
    await say(process.stdout, intro(incident));
    const stopped = await show(folder, 'broken');
    cpSync(folder, mended, { recursive: true });
    cpSync(join(folder, 'mended'), mended, { recursive: true });
    if (!incident.lasts) await sandbox.reset();
    const passed = await show(mended, 'mended');
    const behaved = stopped.verdict === 'failed' && passed.verdict === 'passed';
    await say(process.stdout, outcome(stopped, passed, behaved));
    return behaved ? 0 : 1;
  } finally {
    await sandbox.close();
    rmSync(mended, { recursive: true, force: true });
  }
}

/** The folder that the program was installed into: the nearest one above the script that has the examples. */
function homeOf(process: Process): string {
  const script = realpathSync(process.argv[1] ?? '.');
  for (let folder = dirname(script); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'examples', 'shop', 'tollgate.yml'))) return folder;
  }
  throw new Error('the examples are not installed beside the program');
}

/** What a workflow would ask for, with the sandbox's own resolver and authority: tollgate.yml cannot bring those. */
function requestFor(workspace: string, network: NetworkRights, { credentials }: Incident): Request {
  return {
    workspace,
    config: undefined,
    environment: undefined,
    checks: [],
    failOn: 'error',
    quickStart: { schema: undefined, schemas: [], files: [], staging: undefined, production: undefined },
    processValues: new Map(),
    credentials: new Map(credentials.map((credential) => [credential.name, credential])),
    network,
    limits: DEFAULT_LIMITS,
    reach: { online: true },
    now: new Date(),
  };
}
