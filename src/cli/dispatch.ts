import { COMMANDS, type CommandName } from './commands.ts';
import { explain } from './explain.ts';
import type { Flags } from './flags.ts';
import type { Process } from './process.ts';
import { runChecks } from './run-checks.ts';
import { say } from './say.ts';

/** Carries out a command whose words were read, and returns the exit code. */
export async function dispatch(
  name: CommandName,
  flags: Flags,
  positionals: readonly string[],
  process: Process,
): Promise<number> {
  const [first] = positionals;
  if (name === 'explain') {
    const { text, code } = explain(first);
    await say(code === 0 ? process.stdout : process.stderr, text);
    return code;
  }
  if (name === 'demo') {
    const { runDemo } = await import('./demo.ts');
    return runDemo({ incident: first, process });
  }
  if (name === 'schemas') {
    const { runSchemas } = await import('./schemas.ts');
    return runSchemas(flags, positionals, process);
  }
  if (name === 'sandbox') {
    const { runSandbox } = await import('./sandbox.ts');
    return runSandbox(flags, process);
  }
  if (name === 'snapshot') {
    const { runSnapshot } = await import('./snapshot.ts');
    return runSnapshot(flags, process);
  }
  if (name === 'gateways' && first !== undefined) {
    const { runGateways } = await import('./gateways.ts');
    return runGateways(first, flags, process);
  }
  if (name === 'parity' && flags.has('suggest')) {
    const { runSuggest } = await import('./suggest.ts');
    return runSuggest(flags, process);
  }
  return runChecks(COMMANDS[name].checks, flags, positionals, process);
}
