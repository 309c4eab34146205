import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { NetworkRights } from '../../src/network/rights.ts';
import type { Report } from '../../src/report/report.ts';
import { run } from '../../src/run.ts';
import { type Authority, createAuthority } from '../../src/sandbox/certificates.ts';
import { makeRequest } from '../request.ts';
import { type Account, giveTo } from './machine.ts';

/** The name by which tests ask for a server. It leads to loopback, and no other name resolves. */
export const HOST = 'db.example';

/** What servers of a test file share: a folder, an authority, certificates, a password that nobody else has. */
export interface Scene {
  readonly folder: string;
  readonly authority: Authority;
  readonly password: string;
  /** Writes a key and a certificate for `HOST`, which the account can read. */
  readonly certificate: (
    account: Account | undefined,
    by?: Authority,
  ) => Promise<{ readonly key: string; readonly certificate: string }>;
  readonly remove: () => void;
}

export async function openScene(): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-system-'));
  const authority = await createAuthority();
  let made = 0;
  return {
    folder,
    authority,
    password: `p:@/${randomBytes(12).toString('base64')}`,
    certificate: async (account, by = authority) => {
      const pair = await by.issue({ names: [HOST] });
      made += 1;
      const below = join(folder, `tls-${made}`);
      mkdirSync(below, { mode: 0o700 });
      const paths = { key: join(below, 'key.pem'), certificate: join(below, 'certificate.pem') };
      writeFileSync(paths.key, pair.key, { mode: 0o600 });
      writeFileSync(paths.certificate, pair.certificate, { mode: 0o600 });
      giveTo(account, folder, below, paths.key, paths.certificate);
      return paths;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** One probe of a database, as a run makes it of the value about to be deployed. */
export interface Question {
  readonly url: string;
  readonly port: number;
  readonly level: string;
  readonly settings?: Readonly<Record<string, string | number | boolean>>;
  /** Whether the workflow lets the host be private, and go without TLS; without it, nothing of loopback is asked. */
  readonly allowed?: boolean;
  readonly authority: Authority;
  readonly retries?: number;
  readonly timeout?: string;
}

/** What came of it: the verdict, and of each finding the rule and what it is about, in order. */
export async function ask(
  question: Question,
): Promise<{ readonly verdict: string; readonly found: readonly string[] }> {
  const { url, level, settings, retries = 0, timeout = '10s' } = question;
  const workspace = mkdtempSync(join(tmpdir(), 'tollgate-system-ask-'));
  try {
    mkdirSync(join(workspace, 'config'));
    writeFileSync(join(workspace, 'config/production.json'), JSON.stringify({ DATABASE_URL: url }));
    const database = { from: 'DATABASE_URL', level, ...(settings && { settings }) };
    writeFileSync(
      join(workspace, 'tollgate.yml'),
      JSON.stringify({
        environments: { production: { sources: ['config/production.json'] } },
        probes: [{ name: 'db', database, timeout, retries }],
      }),
    );
    const request = {
      ...makeRequest(workspace, { checks: ['probes'] }),
      now: new Date(),
      network: rightsFor(question),
    };
    const { report } = await run(request, () => {}, new AbortController().signal);
    expectNothingOf(url, report);
    return { verdict: report.verdict, found: report.findings.map(({ rule, message }) => `${rule}: ${message}`) };
  } finally {
    rmSync(workspace, { recursive: true });
  }
}

function rightsFor({ url, port, authority, allowed = true }: Question): NetworkRights {
  const asked = Number(new URL(url).port);
  return {
    allowPrivateHosts: allowed ? [HOST] : [],
    certificateAuthorities: [authority.certificate],
    resolutions: [{ host: HOST, port: asked, address: '127.0.0.1', addressPort: port }],
    onlyResolutions: true,
  };
}

/** What comes of a probe with which nothing is wrong. */
export const PASSED = { verdict: 'passed', found: [] };

/** What comes of a database that says itself why it cannot be used. */
export function unusable(words: string, level = 'login') {
  return { verdict: 'failed', found: [expect.stringContaining(`(${words}, level ${level})`)] };
}

/** What comes of a server that gave no usable answer. */
export function unreachable(words: string) {
  return { verdict: 'failed', found: [expect.stringMatching(new RegExp(`^probe/unreachable: .*\\(${words},`))] };
}

/** Neither the URL nor a part of it that is secret may stand in a report. */
function expectNothingOf(url: string, report: Report): void {
  const text = JSON.stringify(report);
  const { password } = new URL(url);
  const forms = [url, password, decodeURIComponent(password)].filter((form) => form !== '');
  if (forms.some((form) => text.includes(form))) throw new Error('the report holds the password');
}
