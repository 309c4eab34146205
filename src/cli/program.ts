import { suggest } from '../finding/suggest.ts';
import { visible } from '../report/escape.ts';
import { VERSION } from '../version.ts';
import { COMMANDS, type CommandName, flagsOf, isCommand } from './commands.ts';
import { dispatch } from './dispatch.ts';
import { parseWords } from './flags.ts';
import type { Process } from './process.ts';
import { say } from './say.ts';

/** Runs the command and returns its exit code: 2 for words that mean nothing. */
export async function runProgram(words: readonly string[], process: Process): Promise<number> {
  const [name, ...rest] = words;
  // A script whose variable is empty must not go on as if a gate had passed.
  if (name === undefined) return refuse('no command is given.', process);
  if (name === 'help' || name === '--help' || name === '-h') return help(rest[0], process);
  if (name === '--version' || name === '-V') {
    await say(process.stdout, `${VERSION}\n`);
    return 0;
  }
  if (!isCommand(name)) return refuse(`unknown command "${name}".${didYouMean(name)}`, process);
  const parsed = parseWords(rest, flagsOf(name));
  if (!parsed.ok) return refuse(parsed.problem, process);
  if (parsed.help) return help(name, process);
  const extra = extraWord(name, parsed.positionals);
  if (extra !== undefined) return refuse(`"${extra}" is one word too many for tollgate ${name}.`, process);
  return dispatch(name, parsed.flags, parsed.positionals, process);
}

/** The first word that the command has no place for. */
function extraWord(name: CommandName, positionals: readonly string[]): string | undefined {
  if (name === 'validate' || name === 'schemas') return undefined;
  return positionals[COMMANDS[name].takes === '' ? 0 : 1];
}

async function help(name: string | undefined, process: Process): Promise<number> {
  const { commandHelp, programHelp } = await import('./help.ts');
  if (name !== undefined && !isCommand(name)) return refuse(`unknown command "${name}".${didYouMean(name)}`, process);
  await say(process.stdout, name === undefined ? programHelp() : commandHelp(name));
  return 0;
}

function didYouMean(name: string): string {
  const near = suggest(name, Object.keys(COMMANDS));
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

async function refuse(problem: string, process: Process): Promise<number> {
  await say(process.stderr, `error: ${visible(problem)}\ntollgate --help lists commands and options.\n`);
  return 2;
}
