import { endNow } from '../exit/end-now.ts';
import { guard } from '../exit/guard.ts';

// Names are looked up in libuv's pool of threads, four by default. It is made at its first use and cannot grow later.
process.env['UV_THREADPOOL_SIZE'] ??= '64';

const controller = new AbortController();
let announce = (): unknown => undefined;

// Until a report says otherwise, the answer is that nothing is known: also when the process ends before it has one.
const answer = guard(process, (why, exit) => {
  announce();
  process.stdout.write(`::error title=Tollgate itself failed::${why}\n`, exit);
});

/** The first signal ends the run, which then reports; the second one ends the process. */
function onSignal(name: NodeJS.Signals): void {
  if (controller.signal.aborted) endNow(process, 3);
  controller.abort(name);
}

process.on('SIGTERM', onSignal);
process.on('SIGINT', onSignal);

async function main(): Promise<void> {
  const outputs = await import('./outputs.ts');
  announce = () => outputs.announce(process.env['GITHUB_OUTPUT']);
  const announced = outputs.announce(process.env['GITHUB_OUTPUT']);
  const { runAction } = await import('./action.ts');
  const exitCode = await runAction({
    env: process.env,
    directory: process.cwd(),
    stdout: process.stdout,
    now: new Date(),
    announced,
    signal: controller.signal,
  });
  answer(exitCode);
}

void main();
