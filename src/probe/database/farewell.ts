import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds for the other side to close as well. What it does at the end says nothing about its use. */
const PATIENCE = 500;

/** Gives a goodbye the time to go out, and little more. */
export async function farewell(ending: Promise<unknown>): Promise<void> {
  await Promise.race([ending.catch(() => {}), wait(PATIENCE, undefined, { ref: false })]);
}
