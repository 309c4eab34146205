import type { Writable } from 'node:stream';

/** Writes all of a text and waits until the stream has taken it. Rejects when it cannot. */
export function writeAll(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (text === '') {
      resolve();
      return;
    }
    // A closed pipe also raises `error`, which nobody else listens for and which would end the process.
    stream.once('error', reject);
    stream.write(text, (problem) => {
      if (problem) {
        reject(problem);
        return;
      }
      stream.off('error', reject);
      resolve();
    });
  });
}
