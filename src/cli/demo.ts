import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Request } from '../config/request.ts';
import type { NetworkRights } from '../network/rights.ts';
import type { Report } from '../report/report.ts';
import { run } from '../run.ts';
import { startSandbox } from '../sandbox/sandbox.ts';
import { DEFAULT_LIMITS } from '../source/limits.ts';
import { type DemoScreen, intro, outcome, screenOf, unknownIncident } from './demo-words.ts';
import type { Process } from './process.ts';
import { say } from './say.ts';

/** The merchant's own host at Adyen, as the examples have it. */
const ADYEN_LIVE_HOST = '1797a841fbb37ca7-AcmeShop-checkout-live.adyenpayments.com';

/** Folders under `examples/` by the word that the command takes; without a word, the shop. */
const EXAMPLES = {
  shop: 'shop',
  a: 'incidents/a-switched-setting',
  c: 'incidents/c-wrong-gateway-url',
} as const;

/** What the demo is asked for. */
export interface DemoOptions {
  readonly incident: string | undefined;
  readonly process: Process;
}

/**
 * Replays an outage on one of the examples: the broken configuration must be stopped, and the mended one must pass. The
 * payment gateways are servers on this machine; nothing leaves it. Returns 0 when the gate did both, else 1, or 2 for an
 * incident that there is none of.
 */
export async function runDemo({ incident = 'shop', process }: DemoOptions): Promise<number> {
  const name = incident.toLowerCase();
  if (!isExample(name)) {
    await say(process.stderr, unknownIncident(Object.keys(EXAMPLES)));
    return 2;
  }
  const screen = await screenOf(process);
  const folder = join(homeOf(process), 'examples', EXAMPLES[name]);
  const mended = mkdtempSync(join(realpathSync(tmpdir()), 'tollgate-demo-'));
  const sandbox = await startSandbox({ adyenLiveHosts: [ADYEN_LIVE_HOST] });
  try {
    await say(process.stdout, intro(EXAMPLES[name]));
    const stopped = await show(folder, sandbox.rights, 'broken', screen, process);
    cpSync(folder, mended, { recursive: true });
    cpSync(join(folder, 'mended'), mended, { recursive: true });
    const passed = await show(mended, sandbox.rights, 'mended', screen, process);
    const behaved = stopped.verdict === 'failed' && passed.verdict === 'passed';
    await say(process.stdout, outcome(stopped, passed, behaved));
    return behaved ? 0 : 1;
  } finally {
    await sandbox.close();
    rmSync(mended, { recursive: true, force: true });
  }
}

function isExample(name: string): name is keyof typeof EXAMPLES {
  return Object.hasOwn(EXAMPLES, name);
}

/** The folder that the program was installed into: the nearest one above the script that has the examples. */
function homeOf(process: Process): string {
  const script = realpathSync(process.argv[1] ?? '.');
  for (let folder = dirname(script); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'examples', 'shop', 'tollgate.yml'))) return folder;
  }
  throw new Error('the examples are not installed beside the program');
}

async function show(
  workspace: string,
  rights: NetworkRights,
  state: 'broken' | 'mended',
  screen: DemoScreen,
  process: Process,
): Promise<Report> {
  const { report } = await run(requestFor(workspace, rights), () => {}, new AbortController().signal);
  await say(process.stdout, screen.chapter(state) + screen.render(report));
  return report;
}

/** What a workflow would ask for, with the sandbox's own resolver and authority: tollgate.yml cannot bring those. */
function requestFor(workspace: string, network: NetworkRights): Request {
  return {
    workspace,
    config: undefined,
    environment: undefined,
    checks: [],
    failOn: 'error',
    quickStart: { schema: undefined, schemas: [], files: [], staging: undefined, production: undefined },
    processValues: new Map(),
    credentials: new Map(),
    network,
    limits: DEFAULT_LIMITS,
    reach: { online: true },
    now: new Date(),
  };
}
