import type {
  Config,
  EnvironmentSpec,
  FileSource,
  GithubSource,
  ManifestSource,
  ProcessSource,
} from '../config/config.ts';
import type { Request } from '../config/request.ts';
import { type Finding, finding, type Place } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import type { OpenGithub } from '../github/github.ts';
import { readManifest } from '../manifest/read.ts';
import type { Document, Reading } from '../source/document.ts';
import { FORMAT_NAME } from '../source/document.ts';
import { readDocuments } from '../source/read.ts';
import { isGlob, type Workspace } from '../source/workspace.ts';
import type { Effective, Node } from './effective.ts';
import { githubLayer } from './lay-github.ts';
import { documentLayer, type Layer, variablesLayer } from './layer.ts';
import { isEmptyTree } from './leaves.ts';
import { manifestForService, namesService, pathForService } from './services.ts';
import { EMPTY, leavesOf, overlay, processLeaf, treeOf, variablesTree } from './tree.ts';

/** The effective configurations of a run, and what was wrong with their sources. */
export interface Assembled {
  readonly effective: readonly Effective[];
  readonly findings: readonly Finding[];
}

/** What sources are read with, beside the workspace. */
export interface Means {
  readonly request: Request;
  readonly github: OpenGithub;
}

/** Lays the sources of each named environment over each other, for each of its services. Each file is read once. */
export async function assemble(
  config: Config,
  environments: ReadonlySet<string>,
  services: ReadonlyMap<string, readonly string[]>,
  workspace: Workspace,
  { request, github }: Means,
): Promise<Assembled> {
  const read = onceEach(workspace);
  const effective: Effective[] = [];
  const findings: Finding[] = [];
  for (const environment of config.environments.filter(({ name }) => environments.has(name))) {
    const names = services.get(environment.name) ?? [];
    for (const service of names.length > 0 ? names : [undefined]) {
      const made = await assembleOne(environment, service, { read, workspace, request, github });
      effective.push(made.effective);
      // One by one: a file can hold more flaws than a call takes arguments.
      for (const found of made.findings) findings.push(found);
    }
  }
  return { effective, findings };
}

interface Tools extends Means {
  readonly read: (path: string, source: FileSource) => Promise<Reading>;
  readonly workspace: Workspace;
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
  withheld: Effective['withheld'];
  hasUnseenNames: boolean;
  readonly layers: Layer[];
  readonly documents: Document[];
  readonly findings: Finding[];
}

async function assembleOne(environment: EnvironmentSpec, service: string | undefined, tools: Tools) {
  const { name, payments, location } = environment;
  const laid: Laid = {
    root: EMPTY,
    complete: true,
    withheld: undefined,
    hasUnseenNames: false,
    layers: [],
    documents: [],
    findings: [],
  };
  for (const source of environment.sources) {
    if (source.kind === 'process') layProcess(laid, source, tools.request, { environment: name, service });
    else if (source.kind === 'github') await layGithub(laid, source, tools, { environment: name, service });
    else if (source.kind !== 'file') await layManifest(laid, source, service, tools);
    else for (const reading of await readSource(source, service, tools)) layReading(laid, reading, source);
  }
  const isAsked = tools.request.variables !== undefined && tools.request.environment === name;
  if (isAsked && !environment.sources.some(({ kind }) => kind === 'github')) {
    const facts = { name: 'variables', reason: 'needs-github-source', suggestion: undefined } as const;
    laid.findings.push(finding('config/input', facts, { location }));
  }
  const { root, layers, documents, findings } = laid;
  const complete = laid.complete && laid.withheld === undefined;
  // What could not be read for another reason must not pass for what the event forbids.
  const withheld = laid.complete ? laid.withheld : undefined;
  const leaves = leavesOf(root);
  if (complete && isEmptyTree(root) && findings.length === 0) {
    findings.push(finding('config/empty-environment', { name }, { environment: name, service, location }));
  }
  const hasUnseenNames = laid.hasUnseenNames || findings.some(({ rule }) => rule === 'manifest/unread');
  const read = { root, leaves, layers, documents, complete, withheld, hasUnseenNames };
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

/** Lays what GitHub holds. A name of services is that of none where there is none. */
async function layGithub(laid: Laid, source: GithubSource, { github }: Tools, place: Place): Promise<void> {
  if (place.service === undefined && namesService(source.name)) return;
  const { read } = await github();
  const reading = await read(source, pathForService(source.name, place.service), place.environment ?? '');
  const { tree, layer, findings } = githubLayer(reading, source, place);
  laid.findings.push(...findings);
  if (reading.withheld === undefined) laid.complete &&= reading.complete;
  laid.withheld ??= reading.withheld;
  laid.hasUnseenNames ||= reading.hasUnseenNames;
  laid.root = overlay(laid.root, tree);
  if (layer) laid.layers.push(layer);
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
