import type { Config, EnvironmentSpec, FileSource, ManifestSource, ProcessSource } from '../config/config.ts';
import type { Request } from '../config/request.ts';
import { type Finding, finding, type Place } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import { readManifest } from '../manifest/read.ts';
import type { Document, Reading } from '../source/document.ts';
import { FORMAT_NAME } from '../source/document.ts';
import { readDocuments } from '../source/read.ts';
import { isGlob, type Workspace } from '../source/workspace.ts';
import type { Effective, Node } from './effective.ts';
import { documentLayer, type Layer, variablesLayer } from './layer.ts';
import { isEmptyTree, leavesOf } from './leaves.ts';
import { manifestForService, namesService, pathForService } from './services.ts';
import { EMPTY, overlay, processLeaf, treeOf, variablesTree } from './tree.ts';

/** The effective configurations of a run, and what was wrong with their sources. */
export interface Assembled {
  readonly effective: readonly Effective[];
  readonly findings: readonly Finding[];
}

/** Lays the sources of each named environment over each other, for each of its services. Each file is read once. */
export async function assemble(
  config: Config,
  environments: ReadonlySet<string>,
  services: ReadonlyMap<string, readonly string[]>,
  workspace: Workspace,
  request: Request,
): Promise<Assembled> {
  const read = onceEach(workspace);
  const effective: Effective[] = [];
  const findings: Finding[] = [];
  for (const environment of config.environments.filter(({ name }) => environments.has(name))) {
    const names = services.get(environment.name) ?? [];
    for (const service of names.length > 0 ? names : [undefined]) {
      const made = await assembleOne(environment, service, { read, workspace, request });
      effective.push(made.effective);
      // One by one: a file can hold more flaws than a call takes arguments.
      for (const found of made.findings) findings.push(found);
    }
  }
  return { effective, findings };
}

interface Tools {
  readonly read: (path: string, source: FileSource) => Promise<Reading>;
  readonly workspace: Workspace;
  readonly request: Request;
}

function onceEach(workspace: Workspace): Tools['read'] {
  const known = new Map<string, Promise<Reading>>();
  return (path, { format, dialect }) => {
    const key = `${format ?? ''}:${dialect ?? ''}:${path}`;
    const reading = known.get(key) ?? readDocuments(workspace, path, format, dialect);
    known.set(key, reading);
    return reading;
  };
}

/** What has been laid so far. */
interface Laid {
  root: Node;
  complete: boolean;
  readonly layers: Layer[];
  readonly documents: Document[];
  readonly findings: Finding[];
}

async function assembleOne(environment: EnvironmentSpec, service: string | undefined, tools: Tools) {
  const { name, payments, location } = environment;
  const laid: Laid = { root: EMPTY, complete: true, layers: [], documents: [], findings: [] };
  for (const source of environment.sources) {
    if (source.kind === 'process') layProcess(laid, source, tools.request, { environment: name, service });
    else if (source.kind !== 'file') await layManifest(laid, source, service, tools);
    else for (const reading of await readSource(source, service, tools)) layReading(laid, reading, source);
  }
  const { root, complete, layers, documents, findings } = laid;
  const leaves = leavesOf(root);
  if (complete && isEmptyTree(root) && findings.length === 0) {
    findings.push(finding('config/empty-environment', { name }, { environment: name, service, location }));
  }
  const hasUnseenNames = findings.some(({ rule }) => rule === 'manifest/unread');
  const read = { root, leaves, layers, documents, complete, hasUnseenNames };
  return { effective: { environment: name, service, payments, ...read }, findings };
}

function layReading(laid: Laid, { documents, problems }: Reading, source: FileSource): void {
  tell(laid, problems, source);
  if (documents.length === 0) laid.complete = false;
  for (const document of documents) {
    if (typeof document.value !== 'object' || Array.isArray(document.value)) {
      const facts = { format: FORMAT_NAME[document.format], reason: 'not-a-mapping' } as const;
      laid.findings.push(finding('source/syntax', facts, { location: document.locate('') }));
      laid.complete = false;
      continue;
    }
    laid.root = overlay(laid.root, treeOf(document, source.at));
    laid.layers.push(documentLayer(document, toPointer(source.at)));
    laid.documents.push(document);
  }
}

/** Notes what is wrong with a source; what has no place in a file has that of the source. */
function tell(laid: Laid, problems: readonly Finding[], { location }: FileSource | ManifestSource): void {
  for (const problem of problems) laid.findings.push({ ...problem, location: problem.location ?? location });
}

/** Lays the variables of a container. Paths of a service that has no such files give it none. */
async function layManifest(
  laid: Laid,
  source: ManifestSource,
  service: string | undefined,
  { workspace }: Tools,
): Promise<void> {
  const meant = await manifestForService(source, service, workspace);
  if (!meant) return;
  const reading = await readManifest(meant, workspace);
  tell(laid, reading.problems, source);
  laid.documents.push(...reading.documents);
  laid.complete &&= reading.complete;
  laid.root = overlay(laid.root, variablesTree(reading.variables));
  if (reading.insertion) laid.layers.push(variablesLayer(reading, reading.insertion));
}

/** Lays the listed variables of the step over the rest. None listed is a slip: the source would hold nothing. */
function layProcess(laid: Laid, { location }: ProcessSource, request: Request, place: Place): void {
  const { tree, missing } = processTree(request);
  laid.root = overlay(laid.root, tree);
  laid.findings.push(...missing.map((name) => finding('source/process-missing', { name }, { ...place, location })));
  if (request.processValues.size > 0) return;
  const facts = { name: 'process-names', reason: 'needed-by-process', suggestion: undefined } as const;
  laid.findings.push(finding('config/input', facts, { location }));
}

/** The readings of all files that a source names. A path for a service that has no such file is no layer of it. */
async function readSource(source: FileSource, service: string | undefined, tools: Tools): Promise<Reading[]> {
  const path = pathForService(source.path, service);
  const ofService = namesService(source.path);
  const nothing = { paths: [], problems: [] };
  const { paths, problems } = service === undefined && ofService ? nothing : await tools.workspace.expand(path);
  if (paths.length + problems.length === 0 && !(service !== undefined && ofService)) {
    const problem = finding('source/no-match', { pattern: source.path }, { location: source.location });
    return [{ documents: [], problems: [problem] }];
  }
  const optional = service !== undefined && ofService && !isGlob(path);
  const readings: Reading[] = problems.length > 0 ? [{ documents: [], problems }] : [];
  for (const found of paths) {
    const reading = await tools.read(found, source);
    if (!(optional && isMissing(reading))) readings.push(reading);
  }
  return readings;
}

function isMissing({ documents, problems }: Reading): boolean {
  const [problem] = problems;
  return documents.length === 0 && problem?.rule === 'source/file' && problem.facts.reason === 'missing';
}

function processTree(request: Request): { readonly tree: Node; readonly missing: readonly string[] } {
  const children = new Map<string, Node>();
  const missing: string[] = [];
  for (const [name, value] of request.processValues) {
    if (value) children.set(name, { kind: 'leaf', leaf: processLeaf(name, { state: 'secret', value }) });
    else missing.push(name);
  }
  return { tree: { kind: 'mapping', children }, missing };
}
