import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';

const SERVICE = await loadLanguageService();

/** The language service of GitHub's own editors. It imports JSON without saying so, which Node refuses: it is said here. */
async function loadLanguageService() {
  const hooks = registerHooks({
    load: (url, context, next) =>
      url.endsWith('.json') && url.includes('/node_modules/@actions/')
        ? next(url, { ...context, format: 'json', importAttributes: { type: 'json' } })
        : next(url, context),
  });
  try {
    return await import('@actions/languageservice');
  } finally {
    hooks.deregister();
  }
}

/** What the service would else only log: that it stopped half-way, and so found nothing. */
const failures: string[] = [];
SERVICE.registerLogger({
  error: (message) => void failures.push(message),
  warn: () => {},
  info: () => {},
  log: () => {},
});

type Inputs = Readonly<Record<string, { readonly description: string }>>;

/** The inputs of this action, and of the actions of others those that our workflows use, out of each one's own action.yml. */
const INPUTS: ReadonlyMap<string, Inputs> = new Map([
  ['OWNER/tollgate', ownInputs()],
  ['actions/checkout', named('fetch-depth', 'persist-credentials', 'ref')],
  ['actions/create-github-app-token', named('app-id', 'permission-environments', 'private-key')],
  ['actions/download-artifact', named('merge-multiple', 'path', 'pattern')],
  ['actions/setup-node', named('node-version', 'package-manager-cache')],
  ['actions/upload-artifact', named('if-no-files-found', 'name', 'path', 'retention-days')],
]);

function named(...names: readonly string[]): Inputs {
  return Object.fromEntries(names.map((name) => [name, { description: name }]));
}

function ownInputs(): Inputs {
  const text = readFileSync(join(import.meta.dirname, '../action.yml'), 'utf8');
  return (load(text, { schema: CORE_SCHEMA }) as { readonly inputs: Inputs }).inputs;
}

let documents = 0;

/**
 * What GitHub's language service says of a workflow, or of an `action.yml`, which it knows by that name: `line: message`,
 * the lines from 1 on. Throws where it could not finish, and for an action of others whose inputs are not known here.
 */
export async function complaints(path: string, text: string): Promise<string[]> {
  // It remembers what it has read by its address: each text gets one of its own.
  documents += 1;
  const document = { uri: `file:///${documents}/${path}`, languageId: 'yaml', version: 1, getText: () => text };
  const found = await SERVICE.validate(document as Parameters<typeof SERVICE.validate>[0], {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) => {
        const inputs = INPUTS.get(`${owner}/${name}`);
        return inputs && { name, description: name, inputs };
      },
    },
  });
  if (failures.length > 0) throw new Error(failures.splice(0).join('\n'));
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

/**
 * A block of a page made whole, so that it can be linted: jobs without an event, one job, or steps alone. Undefined for
 * what is no part of a workflow.
 */
export function wholeWorkflow(block: string): string | undefined {
  const text = outdented(block);
  if (/^on:/m.test(text)) return text;
  if (/^jobs:/m.test(text)) return `on: workflow_dispatch\n${text}`;
  const job = 'on: workflow_dispatch\njobs:\n  job:\n';
  if (/^runs-on:/m.test(text)) return job + indented(text, 4);
  if (/^steps:/m.test(text)) return `${job}    runs-on: ubuntu-24.04\n${indented(text, 4)}`;
  if (/^- (?:uses|run|name):/m.test(text)) return `${job}    runs-on: ubuntu-24.04\n    steps:\n${indented(text, 6)}`;
  return undefined;
}

function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}

/** Without the indentation that all lines but comments at the margin have. */
function outdented(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  return text.replace(new RegExp(`^ {${margin}}`, 'gm'), '');
}
