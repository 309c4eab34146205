import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { guard, type Host } from '../../src/exit/guard.ts';

/** A process that notes what it was told and how it was ended. */
class Process extends EventEmitter implements Host {
  exitCode: number | undefined;
  readonly exits: (number | undefined)[] = [];
  readonly told: string[] = [];

  exit(code?: number): void {
    this.exits.push(code);
  }
}

function guarded(): { process: Process; answer: (exitCode: number) => void } {
  const process = new Process();
  const answer = guard(process, (why, exit) => {
    process.told.push(why);
    exit();
  });
  return { process, answer };
}

test('nothing is known until there is an answer', () => {
  const { process, answer } = guarded();
  expect(process.exitCode).toBe(3);
  answer(1);
  process.emit('beforeExit');
  expect(process).toMatchObject({ exitCode: 1, exits: [], told: [] });
});

test.each([
  [new TypeError('canary'), 'TypeError'],
  ['canary', 'a thrown string'],
  [undefined, 'a thrown undefined'],
])('a crash ends in 3 and is named by its class alone: %o', (thrown, name) => {
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    const { process } = guarded();
    process.emit(event, thrown);
    const why = `The run ended with ${name}; nothing is known, so it counts as errored.`;
    expect(process).toMatchObject({ exitCode: 3, exits: [3], told: [why] });
  }
});

test('an end without an answer is 3', () => {
  const { process } = guarded();
  process.emit('beforeExit');
  const why = 'The run stopped without an answer, so it counts as errored.';
  expect(process).toMatchObject({ exitCode: 3, exits: [3], told: [why] });
});

test('a crash after the answer takes it back, and an answer after a crash comes too late', () => {
  const late = guarded();
  late.answer(0);
  late.process.emit('uncaughtException', new Error());
  expect(late.process).toMatchObject({ exitCode: 3, exits: [3] });
  const early = guarded();
  early.process.emit('uncaughtException', new Error());
  early.answer(0);
  expect(early.process).toMatchObject({ exitCode: 3, exits: [3] });
});

test('a crash while the last words are written has no words of its own', () => {
  const process = new Process();
  guard(process, (why) => {
    process.told.push(why);
    process.emit('uncaughtException', new Error());
  });
  process.emit('unhandledRejection', new RangeError());
  expect(process.told).toEqual(['The run ended with RangeError; nothing is known, so it counts as errored.']);
});
