import { createServer } from 'node:net';
import type { Start } from './behaviour.ts';
import { listening } from './listening.ts';

/** A port on which nothing listens. */
export const startNothing: Start = async () => {
  const { port, close } = await listening(createServer(), []);
  await close();
  return { port, connections: () => 0, requests: () => [], close: async () => {} };
};
