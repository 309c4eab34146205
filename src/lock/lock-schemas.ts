import type { Config } from '../config/config.ts';
import type { Finding } from '../finding/finding.ts';
import type { Network } from '../network/network.ts';
import { lockedCopies, readCopy, readLock } from '../schema/lock.ts';
import type { Workspace } from '../source/workspace.ts';
import { fetchingCopies } from './fetch.ts';
import { gatherSchemas } from './gather.ts';
import { type Relocked, relock } from './lock-file.ts';

/** A new lock file, or what keeps it from being made. */
export type Locked =
  | { readonly ok: true; readonly relocked: Relocked }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Fetches every schema of another host that a configuration leads to. Writes nothing. */
export async function lockSchemas(
  config: Config,
  workspace: Workspace,
  network: Network,
  signal: AbortSignal,
): Promise<Locked> {
  const copies = fetchingCopies(network, workspace.limits, signal);
  const findings = await gatherSchemas(config, workspace, copies);
  if (findings.length > 0) return { ok: false, findings };
  const old = await readLock(workspace);
  // Files that are only named are not all that the lock file is for.
  const isPart = config.file === undefined;
  // A lock file that cannot be read is replaced as if there were none.
  return { ok: true, relocked: relock(copies.fetched, old && 'pins' in old ? old : undefined, isPart) };
}

/** What the lock file says of the schemas that a configuration leads to, without the network. */
export interface LockCheck {
  readonly findings: readonly Finding[];
  /** Addresses that are pinned. */
  readonly pinned: number;
  /** Addresses that nothing refers to any more. */
  readonly unused: readonly string[];
}

/** Holds the lock file, its copies and the schemas of a configuration against each other. Nothing is fetched. */
export async function checkLock(config: Config, workspace: Workspace): Promise<LockCheck> {
  const asked = new Set<string>();
  const copies = lockedCopies(workspace);
  const findings = [
    ...(await gatherSchemas(config, workspace, {
      read: (uri) => {
        asked.add(uri);
        return copies.read(uri);
      },
    })),
  ];
  const lock = await readLock(workspace);
  if (lock === undefined) return { findings, pinned: 0, unused: [] };
  if (!('pins' in lock)) return { findings: [...findings, ...lock], pinned: 0, unused: [] };
  const unused = [...lock.pins.keys()].filter((uri) => !asked.has(uri)).sort();
  for (const uri of unused) {
    const pin = lock.pins.get(uri);
    if (pin) findings.push(...(await readCopy(workspace, lock, uri, pin)).problems);
  }
  // What other files than those that are named need is not known.
  return { findings, pinned: lock.pins.size, unused: config.file === undefined ? [] : unused };
}
