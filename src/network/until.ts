/**
 * What work comes to, or a rejection with the signal's reason where that ends first. The system's resolver cannot be
 * called off, nor can every conversation; what comes of it is then left alone.
 */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (): void => reject(signal.reason);
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
    // Whoever lost may still fail: that too is heard here, and must not end the process.
    const done = (): void => signal.removeEventListener('abort', end);
    work.then(
      (value) => {
        done();
        resolve(value);
      },
      (thrown: unknown) => {
        done();
        reject(thrown);
      },
    );
  });
}
