import type { Writable } from 'node:stream';
import type { Ending } from '../exit/end-now.ts';

/** The part of the process that the command uses. */
export interface Process extends Ending {
  readonly env: NodeJS.ProcessEnv;
  readonly argv: readonly string[];
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  cwd(): string;
  on(event: 'SIGINT' | 'SIGTERM', listener: (name: NodeJS.Signals) => void): unknown;
}
