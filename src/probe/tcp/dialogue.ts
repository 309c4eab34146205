import type { Socket } from 'node:net';
import type { DialogueStep } from '../../config/probe-spec.ts';
import type { DialogueReason } from '../../finding/facts/service.ts';
import type { TlsSeen } from '../../network/certificate.ts';
import type { Line } from '../../network/converse.ts';
import { expressionOf } from '../../schema/expression.ts';
import { openPatternTest, type PatternTest } from '../pattern.ts';
import { awaitVerdict } from '../tls/verdict.ts';
import { type Ear, openEar } from './ear.ts';

/** Bytes that are read in one step, what is passed over included. */
const LARGEST = 64 * 1024;

/** How far a dialogue has come, for whoever finds it cut off. */
export interface Progress {
  /** The step that is under way, counted from 1; 0 before the first. */
  step: number;
  /** Whether anything has come since the step began. */
  heard: boolean;
}

/** How a dialogue ended. */
export interface Talked {
  /** Why the step under way failed; undefined when all went as written. */
  readonly reason: DialogueReason | undefined;
  /** What TLS has shown, where it was begun. */
  readonly tls: TlsSeen | undefined;
}

/** Holds a dialogue, step by step; all its patterns together may take so many seconds. Rejects with what the network gives, as for TLS that does not come about. */
export async function hold(
  opened: Line,
  steps: readonly DialogueStep[],
  progress: Progress,
  seconds: number,
): Promise<Talked> {
  const test = openPatternTest(seconds);
  let line = opened;
  let ear = steps.length > 0 ? openEar(line.socket) : undefined;
  for (const [at, step] of steps.entries()) {
    progress.step += 1;
    progress.heard = false;
    if (step.kind === 'send') await sent(line.socket, step.text);
    else if (step.kind === 'start-tls') {
      // What came before TLS was said by nobody in particular, and must not be taken for an answer within it.
      ear?.stop();
      line = await line.secure([]);
      // Where nothing is expected any more, nothing else would show whether the server wants to talk with us.
      if (steps.slice(at).some(({ kind }) => kind === 'expect')) ear = openEar(line.socket);
      else await awaitVerdict(line);
    } else if (ear) {
      line.stopwatch.enter('first-byte');
      const reason = await expectLine(ear, expressionOf(step.pattern), test, progress, line);
      if (reason) return { reason, tls: line.tls };
      line.stopwatch.enter('body');
    }
  }
  return { reason: undefined, tls: line.tls };
}

/** Settles when the text is on its way, or the connection is gone, which whoever listens next will find out. */
function sent(socket: Socket, text: string): Promise<void> {
  return new Promise((resolve) => {
    socket.write(text, () => resolve());
  });
}

/** Passes over what comes until a line matches, or what stands behind the last line when nothing follows it. */
async function expectLine(
  ear: Ear,
  pattern: RegExp,
  test: PatternTest,
  progress: Progress,
  { handOver, signal }: Line,
): Promise<DialogueReason | undefined> {
  for (let passed = 0; ; ) {
    await handOver();
    signal.throwIfAborted();
    const lines = linesOf(ear.pending());
    const found = firstMatch(pattern, lines, test);
    if (found === 'timed-out') return 'pattern';
    const end = (found ?? lines.at(-1))?.end ?? 0;
    ear.take(end);
    if (found) return undefined;
    passed += end;
    const rest = ear.pending();
    progress.heard = passed + rest.length > 0;
    if (passed + rest.length > LARGEST) return 'too-long';
    const what = await ear.more();
    if (what === 'more') continue;
    const last = firstMatch(pattern, rest.length > 0 ? [{ bytes: rest, end: rest.length }] : [], test);
    if (last === 'timed-out') return 'pattern';
    if (last) {
      ear.take(last.end);
      return undefined;
    }
    if (what === 'closed') return progress.heard ? 'not-expected' : 'closed';
  }
}

/** A line without its end, and where it ends among what is pending. */
interface Heard {
  readonly bytes: Buffer;
  readonly end: number;
}

function linesOf(pending: Buffer): Heard[] {
  const lines: Heard[] = [];
  for (let from = 0, at = pending.indexOf(10); at >= 0; from = at + 1, at = pending.indexOf(10, from)) {
    lines.push({ bytes: pending.subarray(from, pending[at - 1] === 13 ? Math.max(from, at - 1) : at), end: at + 1 });
  }
  return lines;
}

/** A line is read as UTF-8, and else as one character for each byte, so that a pattern can speak of either. */
function firstMatch(pattern: RegExp, lines: readonly Heard[], test: PatternTest): Heard | undefined | 'timed-out' {
  for (const encoding of ['utf8', 'latin1'] as const) {
    const at = test(
      pattern,
      lines.map(({ bytes }) => bytes.toString(encoding)),
    );
    if (at === 'timed-out') return at;
    if (at !== undefined) return lines[at];
  }
  return undefined;
}
