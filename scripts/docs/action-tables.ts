import { load } from 'js-yaml';
import { cell } from './markers.ts';

interface Described {
  readonly description: string;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
}

/** The inputs and the outputs of action.yml, each as a Markdown table. */
export function actionTables(yaml: string): { readonly inputs: string; readonly outputs: string } {
  // action.yml is our own file; a test of the action holds it against the code.
  const { inputs, outputs } = load(yaml) as ActionFile;
  return { inputs: table('input', inputs), outputs: table('output', outputs) };
}

function table(kind: string, entries: Readonly<Record<string, Described>>): string {
  const rows = Object.entries(entries).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
  return [`| ${kind} | meaning |`, '|:--|:--|', ...rows].join('\n');
}
