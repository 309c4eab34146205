import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INCIDENTS, type Incident } from '../src/cli/demo-incidents.ts';
import type { Report } from '../src/report/report.ts';
import { run } from '../src/run.ts';
import { startSandbox } from '../src/sandbox/sandbox.ts';
import { makeRequest } from './request.ts';

const EXAMPLES = join(import.meta.dirname, '../examples');

type State = 'broken' | 'mended' | 'broken, while all is well';

/** Replays one state of an example as the demo does, in a folder of its own. */
async function replay(incident: Incident, state: State): Promise<Report> {
  const { folder, faults, lasts, credentials } = incident;
  const workspace = mkdtempSync(join(tmpdir(), 'tollgate-incident-'));
  const fails = state === 'broken' || (state === 'mended' && lasts);
  const sandbox = await startSandbox({ ...incident, faults: fails ? faults : {} });
  try {
    cpSync(join(EXAMPLES, folder), workspace, { recursive: true });
    if (state === 'mended') cpSync(join(EXAMPLES, folder, 'mended'), workspace, { recursive: true });
    const request = {
      ...makeRequest(workspace),
      network: sandbox.rights,
      credentials: new Map(credentials.map((credential) => [credential.name, credential])),
      now: new Date(),
    };
    return (await run(request, () => {}, new AbortController().signal)).report;
  } finally {
    await sandbox.close();
    rmSync(workspace, { recursive: true, force: true });
  }
}

function linesOf({ findings }: Report): string[] {
  return findings.map(({ rule, severity, location, environment }) =>
    [severity, rule, `${location?.file}:${location?.line}:${location?.column}`, environment ?? '-'].join(' '),
  );
}

interface Replayed {
  readonly incident: keyof typeof INCIDENTS;
  readonly state: State;
  readonly verdict: Report['verdict'];
  readonly findings: readonly string[];
}

const STRIPE_OUT = 'warning probe/unreachable tollgate.yml:9:5 production';
const STATUS_PAGE = 'warning probe/status-page tollgate.yml:16:5 -';

const REPLAYED: readonly Replayed[] = [
  {
    incident: 'a',
    state: 'broken',
    verdict: 'failed',
    findings: [
      'error database/setting config/production.toml:3:7 production',
      'error database/setting config/production.toml:3:7 production',
      'error parity/same config/production.toml:5:7 production',
      'error parity/same config/production.toml:6:16 production',
      'error validate/pattern config/production.toml:6:16 production',
    ],
  },
  { incident: 'a', state: 'mended', verdict: 'passed', findings: [] },
  {
    incident: 'b',
    state: 'broken',
    verdict: 'failed',
    findings: ['error payment-method/not-listed tollgate.yml:21:5 production'],
  },
  { incident: 'b', state: 'mended', verdict: 'passed', findings: [] },
  {
    incident: 'd',
    state: 'broken',
    verdict: 'failed',
    findings: [
      STATUS_PAGE,
      'warning probe/unreachable config/production.env:1:20 production',
      STRIPE_OUT,
      'error redundancy/lost tollgate.yml:22:5 production',
      'warning redundancy/shared tollgate.yml:22:5 production',
    ],
  },
  {
    incident: 'd',
    state: 'mended',
    verdict: 'passed',
    findings: [STATUS_PAGE, STRIPE_OUT, 'warning redundancy/low tollgate.yml:22:5 production'],
  },
  {
    incident: 'd',
    state: 'broken, while all is well',
    verdict: 'passed',
    findings: [
      'warning redundancy/low tollgate.yml:22:5 production',
      'warning redundancy/shared tollgate.yml:22:5 production',
    ],
  },
];

describe('an incident', () => {
  test.each(REPLAYED)('$incident, $state, has $verdict with exactly these findings', async (replayed) => {
    const report = await replay(INCIDENTS[replayed.incident], replayed.state);
    expect({ verdict: report.verdict, findings: linesOf(report).sort() }).toEqual({
      verdict: replayed.verdict,
      findings: [...replayed.findings].sort(),
    });
  });

  test.each(['shop', 'c'] as const)('%s is stopped, and passes when it is mended', async (name) => {
    expect((await replay(INCIDENTS[name], 'broken')).verdict).toBe('failed');
    expect((await replay(INCIDENTS[name], 'mended')).verdict).toBe('passed');
  });

  test('of the folder is one of the demo', () => {
    const folders = readdirSync(join(EXAMPLES, 'incidents'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `incidents/${name}`);
    expect(Object.values(INCIDENTS).map(({ folder }) => folder)).toEqual(['shop', ...folders.sort()]);
  });
});

test('the settings that were switched are told by name, and never with what they are', async () => {
  const { findings } = await replay(INCIDENTS.a, 'broken');
  const messages = findings.filter(({ rule }) => rule === 'database/setting').map(({ message }) => message);
  expect(messages.map((message) => /"(bytea_output|max_connections)"/.exec(message)?.[1]).sort()).toEqual([
    'bytea_output',
    'max_connections',
  ]);
  expect(messages.join()).not.toMatch(/escape|hex|100|200/);
});

test('what is gone is the payment method, and the gateway is up', async () => {
  const { probes, findings } = await replay(INCIDENTS.b, 'broken');
  expect(probes.map(({ probe, outcome, status }) => [probe, outcome, status])).toEqual([['adyen', 'passed', 200]]);
  expect(findings[0]?.message).toContain('"ideal"');
});
