import { type Finding, finding } from '../finding/finding.ts';
import { parentPointer } from '../finding/pointer.ts';
import type { Violation } from '../schema/schema.ts';
import type { Document } from '../source/document.ts';
import { readDocuments } from '../source/read.ts';
import type { Workspace } from '../source/workspace.ts';
import { admits } from './admits.ts';
import { checkGateways, namesFiles } from './check-gateways.ts';
import { checkTime } from './check-time.ts';
import type { Config } from './config.ts';
import { decodeConfig, deepFreeze } from './decode.ts';
import { quickStartConfig } from './quick-start.ts';
import type { RawConfig } from './raw.ts';
import { checkReferences } from './references.ts';
import type { QuickStart, Request } from './request.ts';
import { soundPart } from './sound-part.ts';

/** Where a configuration is looked for when none is named. */
const DEFAULT_PATHS = ['tollgate.yml', '.github/tollgate.yml'] as const;

/** Names that are easily written for it, and are not looked for. */
const NEAR_MISSES = ['tollgate.yaml', '.github/tollgate.yaml', '.tollgate.yml', 'tollgate.json'] as const;

/** The configuration, or why there is none. */
export type LoadedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Finds, reads and checks the configuration of a run: `tollgate.yml`, or the inputs of a first run. */
export async function loadConfig(request: Request, workspace: Workspace): Promise<LoadedConfig> {
  const { quickStart } = request;
  if (isAsked(quickStart)) {
    const problem = quickStartProblem(request, workspace);
    return problem ? { ok: false, findings: [problem] } : { ok: true, config: quickStartConfig(quickStart) };
  }
  const paths = request.config === undefined ? DEFAULT_PATHS : [request.config];
  for (const path of paths) {
    const { documents, problems } = await readDocuments(workspace, path, 'yaml');
    if (request.config === undefined && isMissing(problems)) continue;
    const [document, second] = documents;
    // What other loaders would make of it does not matter: nobody else reads this file.
    const wrong = problems.filter(({ severity }) => severity === 'error');
    if (!document || wrong.length > 0) return { ok: false, findings: wrong.map(asConfigProblem) };
    if (second) return refused('one document in the file', second.locate(''));
    return checkDocument(document, request, workspace);
  }
  return { ok: false, findings: [finding('config/missing', { tried: [...paths], near: nearMiss(workspace) })] };
}

function isAsked({ schema, schemas, files, staging, production }: QuickStart): boolean {
  return schema !== undefined || schemas.length + files.length > 0 || staging !== undefined || production !== undefined;
}

/**
 * The inputs of a first run stand in for a configuration file. Beside one they would either be ignored or switch it off,
 * and both would pass without having looked; only files that are validated by name go beside the file that is found.
 */
function quickStartProblem({ config, quickStart, checks }: Request, workspace: Workspace): Finding | undefined {
  const { schema, schemas, files, staging, production } = quickStart;
  const given = { schema, schemas: schemas[0], files: files[0], staging, production };
  const [name = ''] = Object.entries(given).find(([, value]) => value !== undefined) ?? [];
  const byName = files.length > 0 && staging === undefined && production === undefined && checks.join() === 'validate';
  const stands = config !== undefined || (!byName && DEFAULT_PATHS.some((path) => workspace.has(path)));
  return stands ? finding('config/input', { name, reason: 'beside-configuration', suggestion: undefined }) : undefined;
}

/** A file that was probably meant to be the configuration. */
function nearMiss(workspace: Workspace): string | undefined {
  return NEAR_MISSES.find((path) => workspace.has(path));
}

function isMissing(problems: readonly Finding[]): boolean {
  return problems.some((problem) => problem.rule === 'source/file' && problem.facts.reason === 'missing');
}

/** What is wrong with the configuration itself is a wrong request, whatever it would be in a checked file. */
function asConfigProblem(problem: Finding): Finding {
  const { location, pointer, related } = problem;
  const place = { location, pointer, related };
  if (problem.rule === 'source/syntax') return finding('config/syntax', { reason: problem.facts.reason }, place);
  if (problem.rule === 'source/encoding') return finding('config/syntax', { reason: 'not-yaml' }, place);
  if (problem.rule === 'source/alias')
    return finding('config/value', { path: '', expected: 'a value without an end' }, place);
  return problem.rule === 'source/duplicate-key' ? finding('config/duplicate-key', problem.facts, place) : problem;
}

function refused(expected: string, location: ReturnType<Document['locate']>): LoadedConfig {
  return { ok: false, findings: [finding('config/value', { path: '', expected }, { location })] };
}

async function checkDocument(document: Document, request: Request, workspace: Workspace): Promise<LoadedConfig> {
  if (document.value === null) {
    return { ok: false, findings: [finding('config/nothing-to-check', {}, { location: document.locate('') })] };
  }
  const violations = await violationsIn(document.value);
  if (violations.length > 0) {
    const refused = withoutEchoes(violations).map((found) => violationFinding(document, found));
    const pointers = violations.map(({ pointer }) => pointer);
    return { ok: false, findings: [...refused, ...(await elsewhere(document, pointers, request, workspace))] };
  }
  // The schema has admitted the value; RawConfig is its shape.
  const raw = document.value as RawConfig;
  const { config, findings } = await readConfig(document, raw, request, workspace);
  const gateways = await checkGateways(config, document, request.limits);
  const lonely = config.environments.length < 2 ? raw.parity && alone(document, 'parity', 'two') : undefined;
  const idle = config.environments.length < 1 ? raw.scan && alone(document, 'scan', 'one') : undefined;
  const all = [...findings, ...gateways, ...(lonely ? [lonely] : []), ...(idle ? [idle] : [])];
  return all.length > 0 ? { ok: false, findings: all } : { ok: true, config };
}

/** The configuration that was declared, and all that is wrong with it besides its form. */
async function readConfig(document: Document, raw: RawConfig, { limits }: Request, workspace: Workspace) {
  const decoded = decodeConfig(document, raw);
  const own = namesFiles(raw)
    ? await (await import('./own-gateways.ts')).loadOwnGateways(document, raw, workspace)
    : undefined;
  const config = own ? deepFreeze({ ...decoded.config, ownGateways: own.gateways }) : decoded.config;
  const findings = [
    ...decoded.findings,
    ...(own?.findings ?? []),
    ...(await checkReferences(config, document)),
    ...checkTime(config, document, limits.runSeconds),
  ];
  return { config, findings };
}

/** What is wrong in the parts that the schema has admitted. */
async function elsewhere(
  document: Document,
  refused: readonly string[],
  request: Request,
  workspace: Workspace,
): Promise<readonly Finding[]> {
  const sound = soundPart(document, refused);
  const { config, findings } = await readConfig(sound, sound.value as RawConfig, request, workspace);
  // Where gateways were left out, nobody knows which there are.
  const isWhole = !refused.some((pointer) => pointer.startsWith('/gateways'));
  const found = isWhole ? [...findings, ...(await checkGateways(config, sound, request.limits))] : findings;
  // The same of environments.
  const known = !refused.some((pointer) => pointer.startsWith('/environments'));
  return found.filter(({ rule }) => known || rule !== 'config/unknown-environment');
}

/** What nothing can be held against would never run, and say nothing of it. */
function alone(document: Document, part: 'parity' | 'scan', least: 'one' | 'two'): Finding {
  const expected = `at least ${least} environment${least === 'two' ? 's' : ''} for \`${part}\``;
  const pointer = `/${part}`;
  return finding('config/value', { path: pointer, expected }, { location: document.locate(pointer, 'key'), pointer });
}

/** What is wrong with a value by the schema of tollgate.yml. */
async function violationsIn(value: unknown): Promise<readonly Violation[]> {
  const { default: schema } = await import('../../schemas/tollgate.schema.json' /* webpackMode: "eager" */, {
    with: { type: 'json' },
  });
  return admits(schema, value) ? [] : (await compiledFor(schema, value)).validate(value);
}

/** The schema of tollgate.yml, as far as it is of use to a value. */
async function compiledFor(schema: Readonly<Record<string, unknown>>, value: unknown) {
  const { pruneSchema } = await import('./prune.ts');
  const { compileShipped } = await import('./shipped-schema.ts');
  return compileShipped(pruneSchema(schema, value), 'schemas/tollgate.schema.json');
}

/** Without what says of a probe that it asks nothing, where a key of it is misspelt: that is why it does not. */
function withoutEchoes(violations: readonly Violation[]): readonly Violation[] {
  const misspelt = violations.flatMap(({ pointer, detail }) =>
    detail.rule === 'validate/unknown-key' ? [parentPointer(pointer)] : [],
  );
  return violations.filter(({ pointer }) => !/^\/probes\/\d+$/.test(pointer) || !misspelt.includes(pointer));
}

/** What a key is that was meant to hold the lines after it, which are not indented far enough. */
const NOTHING_BELOW = '; nothing stands here: indent the lines that belong to this key';

function isEmpty({ rule, facts }: Violation['detail']): boolean {
  return rule === 'validate/type' && facts.found === 'null';
}

/** What `environments` of a probe is called in a waiver and in a rule of parity. */
function otherWord(pointer: string, key: string): string | undefined {
  return /^\/(?:waivers|parity\/rules)\/\d+\/[^/]+$/.test(pointer) && /^env(?:ironments?)?$/.test(key)
    ? 'in'
    : undefined;
}

function violationFinding(document: Document, { pointer, place, detail, description }: Violation): Finding {
  if (detail.rule === 'validate/unknown-key') {
    const { key, suggestion = otherWord(pointer, key) } = detail.facts;
    return finding('config/unknown-key', { key, suggestion }, { location: document.locate(pointer, 'key'), pointer });
  }
  const location =
    place === 'missing'
      ? document.locate(parentPointer(pointer), 'end')
      : document.locate(pointer, place === 'key' ? 'key' : 'value');
  const expected =
    detail.rule === 'validate/required'
      ? `the key "${detail.facts.key}" here`
      : (description ?? 'another form') + (isEmpty(detail) ? NOTHING_BELOW : '');
  return finding('config/value', { path: pointer, expected }, { location, pointer });
}
