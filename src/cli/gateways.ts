import picocolors from 'picocolors';
import { loadConfig } from '../config/load.ts';
import { suggest } from '../finding/suggest.ts';
import { list } from '../finding/words/rule-words.ts';
import { loadCatalogue } from '../gateway/catalogue.ts';
import { describeGateway } from '../gateway/describe/describe.ts';
import { summaryOf } from '../gateway/describe/summary.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { clip, visible } from '../report/escape.ts';
import { printJson } from '../report/json.ts';
import type { Screen } from '../report/screen.ts';
import { openWorkspace } from '../source/workspace.ts';
import type { FlagName, Flags } from './flags.ts';
import { printDescription, printSummaries } from './gateway-page.ts';
import type { Process } from './process.ts';
import { readFlags } from './run-checks.ts';
import { say } from './say.ts';

/** The word that asks for all that are known. No gateway may take it from the list: an id beside it is looked for last. */
const LIST = 'list';

/** Flags that mean something where nothing is checked. */
const READING: readonly FlagName[] = ['config', 'format'];

/**
 * `tollgate gateways list`, and `tollgate gateways ID`: what is known, whatever is configured. Needs no tollgate.yml; where
 * there is one, the gateways that it defines are known as well.
 */
export async function runGateways(asked: string, flags: Flags, process: Process): Promise<number> {
  const format = flags.get('format')?.[0] ?? 'pretty';
  const idle = [...flags.keys()].find((name) => !READING.includes(name));
  if (idle !== undefined) return refuse(`--${idle} means nothing beside "${asked}": nothing is checked.`, process);
  if (format === 'markdown') return refuse(`tollgate gateways ${asked} is printed as pretty or json.`, process);
  const { own, unread } = await ownGateways(flags, process);
  const catalogue = [...(await loadCatalogue(own))].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (unread) await say(process.stderr, UNREAD);
  if (asked === LIST) return tell(format, catalogue.map(summaryOf), printSummaries, process);
  const gateway = catalogue.find(({ id }) => id === asked);
  if (!gateway) return refuse(`no payment gateway "${asked}" is known. ${meant(asked, catalogue)}`, process);
  return tell(format, gateway, (one, screen) => printDescription(describeGateway(one), screen), process);
}

const UNREAD =
  'note: the configuration could not be read, so that gateways which it defines are left out; tollgate gateways says why.\n';

/** Gateways that tollgate.yml defines, and whether there is one that cannot be read. */
async function ownGateways(flags: Flags, process: Process) {
  const config = flags.get('config');
  const read = await readFlags(['gateways'], new Map(config && [['config', config]]), [], process, new Date());
  if ('findings' in read) return { own: [], unread: true };
  const loaded = await loadConfig(read.request, openWorkspace(read.request.workspace, read.request.limits));
  if (loaded.ok) return { own: loaded.config.ownGateways, unread: false };
  return { own: [], unread: loaded.findings.some(({ rule }) => rule !== 'config/missing') };
}

async function tell<Data extends object>(
  format: string,
  data: Data,
  print: (data: Data, screen: Screen) => string,
  process: Process,
): Promise<number> {
  const { stdout, env } = process;
  const coloured = stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const screen = { colors: picocolors.createColors(coloured), width: stdout.columns || 100 };
  await say(stdout, format === 'json' ? printJson(data) : print(data, screen));
  return 0;
}

/** What was probably meant: an id that is nearly the same, a name, a word of the gateway, or the beginning of several ids. */
function meant(asked: string, catalogue: readonly Gateway[]): string {
  const wanted = plain(asked);
  const called = catalogue.filter(
    ({ id, name, words }) =>
      [id, name, ...words].some((text) => plain(text) === wanted) || plain(id).startsWith(wanted),
  );
  const near =
    wanted === '' || called.length === 0 ? suggest(asked, [...catalogue.map(({ id }) => id), LIST]) : undefined;
  const ids = near === undefined ? (wanted === '' ? [] : called.map(({ id }) => id)) : [near];
  return ids.length === 0 ? 'tollgate gateways list tells those that are.' : `Did you mean ${orList(ids.slice(0, 5))}?`;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function orList(words: readonly string[]): string {
  return list(words).replace(/ and (?=\S+$)/, ' or ');
}

async function refuse(problem: string, process: Process): Promise<number> {
  await say(process.stderr, `error: ${clip(visible(problem), 400)}\n`);
  return 2;
}
