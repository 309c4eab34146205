/** The part of the process that is needed to end it. */
export interface Ending {
  readonly execPath?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  exit(code?: number): void;
  execve?(file: string, words: readonly string[], env: Record<string, string>): never;
}

/**
 * Ends the process, whatever its threads are at. `exit` waits for those of the pool, and one of them may look a name up
 * for as long as the resolver of the system has patience: half a minute is usual. Another program in the place of this
 * one (execve(2)) has no threads yet, and ends at once with the same code. Where that is not to be had, as on Windows, it
 * is `exit`.
 */
export function endNow(host: Ending, code: number): void {
  const { execPath, env = {} } = host;
  try {
    // Whatever is meant for this program, such as what it is to load first, is not meant for that one.
    const passed = Object.entries(env).filter(([name]) => !name.startsWith('NODE_'));
    const plain = Object.fromEntries(passed.map(([name, value = '']) => [name, value]));
    if (execPath !== undefined) host.execve?.(execPath, [execPath, '-e', `process.exitCode = ${code}`], plain);
  } catch {
    // Then in the usual way.
  }
  host.exit(code);
}
