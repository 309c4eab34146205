import { PassThrough } from 'node:stream';
import { runProgram } from '../../src/cli/program.ts';

/** Runs the command in a folder, with nothing in its environment, and gives what it says. */
export async function tollgateIn(
  folder: string,
  ...words: string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await runProgram(words, {
    env: {},
    argv: [],
    stdout,
    stderr,
    cwd: () => folder,
    exit: () => {},
    on: () => {},
  });
  const read = (stream: PassThrough) => String(stream.read() ?? '');
  return { code, stdout: read(stdout), stderr: read(stderr) };
}
