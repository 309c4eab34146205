import { type Finding, finding } from '../finding/finding.ts';
import { type Document, type Reader, type Reading, thorough } from '../source/document.ts';
import { readJson } from '../source/json.ts';
import { lineIndex } from '../source/position.ts';
import type { Workspace } from '../source/workspace.ts';
import type { Gathered } from './gathered.ts';

/** Text that only Helm understands; any other `{{` may be a template of the application's own. */
const HELM_OBJECT = /\{\{-?[^{}]*?[\s($]\.(?:Values|Release|Chart|Capabilities|Template)\b/;

/** What stands in templates of Helm, for a file that does not parse. */
const HELM =
  /\{\{-?\s*(?:\$?\.(?:Values|Release|Chart|Capabilities|Files|Template)\b|(?:include|tpl|toYaml|define|template|if|range|with|end|required|default)\b)/;

/** Whether a text holds a template of Helm that was not rendered. */
export function holdsHelm(text: string): boolean {
  return HELM_OBJECT.test(text.replaceAll('{{.', '{{ .'));
}

/** How YAML is read: as Kubernetes does, or as YAML 1.2, which the command of AWS reads. JSON is JSON to both. */
export type Flavour = 'kubernetes' | 'yaml-1.2';

/** What was read of each workspace, so that environments and services that share a file read it once. */
const KNOWN = new WeakMap<Workspace, Map<string, Promise<Reading>>>();

/** The documents of all files that the paths name; each file once. Empty documents are left out. */
export async function readManifestFiles(
  paths: readonly string[],
  flavour: Flavour,
  workspace: Workspace,
  gathered: Gathered,
): Promise<Document[]> {
  const files = new Set<string>();
  for (const path of paths) {
    const expansion = await workspace.expand(path);
    const none = expansion.paths.length + expansion.problems.length === 0;
    const problems = none ? [finding('source/no-match', { pattern: path })] : expansion.problems;
    // A folder that could not be looked into may hold anything.
    tell(gathered, problems, problems.length === 0);
    for (const file of expansion.paths) files.add(file);
  }
  const documents: Document[] = [];
  for (const file of files) {
    const reading = await readOnce(file, flavour, workspace);
    tell(gathered, reading.problems, reading.documents.length > 0);
    documents.push(...reading.documents.filter(({ value }) => value !== null));
  }
  return documents;
}

function tell(gathered: Gathered, problems: readonly Finding[], read: boolean): void {
  for (const problem of problems) gathered.problems.push(problem);
  if (!read) gathered.complete = false;
}

function readOnce(file: string, flavour: Flavour, workspace: Workspace): Promise<Reading> {
  const known = KNOWN.get(workspace) ?? new Map<string, Promise<Reading>>();
  KNOWN.set(workspace, known);
  const key = `${flavour}:${file}`;
  const reading = known.get(key) ?? read(file, flavour, workspace);
  known.set(key, reading);
  return reading;
}

async function read(file: string, flavour: Flavour, workspace: Workspace): Promise<Reading> {
  const read = workspace.read(file);
  if (!read.ok) return { documents: [], problems: [read.problem] };
  const { source } = read;
  const reading = await thorough((await readerFor(file, flavour))(source, workspace.limits));
  const helm = HELM.exec(source.text);
  const broken = reading.problems.some(({ rule }) => rule === 'source/syntax');
  if (!broken || helm === null) return reading;
  // That a template does not parse is no news; that it is one says what to do.
  const location = { file, ...lineIndex(source.text).at(helm.index) };
  return { documents: [], problems: [finding('manifest/not-rendered', { by: 'Helm' }, { location })] };
}

/** Whatever is not called JSON is YAML, which JSON is a part of. */
async function readerFor(file: string, flavour: Flavour): Promise<Reader> {
  if (/\.json$/i.test(file)) return readJson;
  const { readYaml, readYamlGo } = await import('../source/yaml.ts');
  return flavour === 'kubernetes' ? readYamlGo : readYaml;
}
