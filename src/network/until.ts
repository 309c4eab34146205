/**
 * What work comes to, or a rejection with the signal's reason where that ends first. The system's resolver cannot be
 * called off, nor can every conversation; what comes of it is then left alone.
 */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const end = (): void => reject(signal.reason);
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', end);
    // Whoever lost the race may still fail, and that must not end the process.
    work.catch(() => {});
  }
}
