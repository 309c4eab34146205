import type { Process } from './process.ts';

/** A line that is written over and over, and taken away at the end. */
export interface Progress {
  readonly show: (done: number, total: number) => void;
  readonly erase: () => void;
}

/** Shows progress to a person at a terminal; to anything else, nothing. */
export function showProgress(stream: Process['stderr']): Progress {
  if (stream.isTTY !== true) return { show: () => {}, erase: () => {} };
  let shown = false;
  return {
    show: (done, total) => {
      shown = true;
      stream.write(`\r\u001b[K  probing ${done} of ${total}`);
    },
    erase: () => {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}
