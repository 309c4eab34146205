import { createServer } from 'node:net';
import type { Start } from './behaviour.ts';
import { listening } from './listening.ts';

/** A port that nobody listens on: it was somebody's a moment ago, so that it is no service of the machine. */
export const startNothing: Start = async () => {
  const gone = await listening(createServer(), []);
  await gone.close();
  return { ...gone, close: async () => {} };
};
