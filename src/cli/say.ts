import type { Writable } from 'node:stream';
import { writeAll } from '../exit/stream.ts';

/**
 * Writes a text that is no report. A reader that has left, as `head` does, has seen enough, and the exit code stays what
 * it is; a report that cannot be written is another matter, and one of the exit.
 */
export async function say(stream: Writable, text: string): Promise<void> {
  try {
    await writeAll(stream, text);
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EPIPE')) throw thrown;
  }
}
