// Until a report says otherwise, the answer is that nothing is known: also when the process ends before it has one.
process.exitCode = 3;

const controller = new AbortController();
let announce = (): unknown => undefined;
let finished = false;

/** The first signal ends the run, which then reports; the second one ends the process. */
function onSignal(name: NodeJS.Signals): void {
  if (controller.signal.aborted) process.exit(3);
  controller.abort(name);
}

function onCrash(thrown: unknown): void {
  end(`The run ended with ${nameOf(thrown)}; nothing is known, so it counts as errored.`);
}

/** What was thrown is named by its class alone, as in src/exit/thrown.ts, which may be what could not be loaded. */
function nameOf(thrown: unknown): string {
  return thrown instanceof Error && /^[A-Za-z]{1,40}$/.test(thrown.constructor.name)
    ? thrown.constructor.name
    : 'an error';
}

function end(told: string): void {
  announce();
  process.stdout.write(`::error title=Tollgate itself failed::${told}\n`, () => process.exit(3));
}

process.on('SIGTERM', onSignal);
process.on('SIGINT', onSignal);
process.on('uncaughtException', onCrash);
process.on('unhandledRejection', onCrash);
// Nothing is left to wait for and there is no answer: something waited for what will never come.
process.once('beforeExit', () => {
  if (!finished) end('The run stopped without an answer, so it counts as errored.');
});

async function main(): Promise<void> {
  const outputs = await import('./outputs.ts');
  announce = () => outputs.announce(process.env['GITHUB_OUTPUT']);
  const announced = outputs.announce(process.env['GITHUB_OUTPUT']);
  const { runAction } = await import('./action.ts');
  process.exitCode = await runAction({
    env: process.env,
    directory: process.cwd(),
    stdout: process.stdout,
    now: new Date(),
    announced,
    signal: controller.signal,
  });
  finished = true;
  // Everything is written. A connection that something forgot must not hold up the job.
  setTimeout(() => process.exit(), 2000).unref();
}

void main();
