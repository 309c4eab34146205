import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NetworkRights } from '../../src/network/rights.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The committed bundles, as users run them. */
export const ACTION = join(ROOT, 'dist/action/index.js');
export const CLI = join(ROOT, 'dist/cli/index.js');

/** The merchant's live host at Adyen in the examples. */
export const ADYEN_LIVE_HOST = '1797a841fbb37ca7-AcmeShop-checkout-live.adyenpayments.com';

/** A flag that preloads one of the faults. */
export function fault(name: string): string[] {
  return ['--import', new URL(`./faults/${name}.mjs`, import.meta.url).href];
}

/** A copy of an example in a folder of its own, mended if asked for. The caller removes it. */
export function copyExample(name: string, mended: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-example-'));
  const example = join(ROOT, 'examples', name);
  cpSync(example, folder, { recursive: true });
  if (mended) cpSync(join(example, 'mended'), folder, { recursive: true });
  return folder;
}

/** The inputs that lead the probes of a step to the sandbox. The authority is written to `authority.pem` in `folder`. */
export function sandboxInputs(rights: NetworkRights): Record<string, string> {
  return {
    'allow-private-hosts': rights.allowPrivateHosts.join('\n'),
    'tls-ca': 'authority.pem',
    resolve: rights.resolutions
      .map(({ host, port, address, addressPort }) => `${host}:${port}:${address}:${addressPort}`)
      .join('\n'),
  };
}
