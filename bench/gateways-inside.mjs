/**
 * What the check of gateways takes inside of one process, cold: `node gateways-inside.mjs FOLDER [parts|whole]`. The folder has a
 * `tollgate.yml`. Prints milliseconds as JSON: of each part of the check, of the whole of it, or, with neither asked for, of what
 * stands before it.
 */
import { DEFAULT_LIMITS } from '../build/src/source/limits.js';

const [workspace, what] = process.argv.slice(2);

const request = {
  workspace,
  config: undefined,
  environment: undefined,
  checks: ['gateways'],
  failOn: 'error',
  quickStart: { schema: undefined, schemas: [], files: [], staging: undefined, production: undefined },
  processValues: new Map(),
  credentials: new Map(),
  network: { allowPrivateHosts: [], certificateAuthorities: [], resolutions: [] },
  limits: DEFAULT_LIMITS,
  reach: { online: true },
  now: new Date(),
};

const JUDGES = {
  'gateway-modes': 'modesDisagreeing',
  'gateway-exposed': 'secretsExposed',
  'gateway-swapped': 'credentialsSwapped',
  'gateway-cut-off': 'credentialsCutOff',
  'gateway-look-alike': 'hostsAlike',
  'gateway-missing': 'modesMissing',
  'gateway-accounts': 'accountsDisagreeing',
  'gateway-pairs': 'namesDisagreeing modesMixed',
  'gateway-shared': 'credentialsShared',
  'gateway-versions': 'versionsDisagreeing',
};

const times = {};
const now = () => {
  const { user, system } = process.threadCpuUsage();
  return { work: (user + system) / 1000, wall: performance.now() };
};
let last = now();
/** Notes under a name what has passed since the last call: what this thread has worked, and what the clock says. */
function lap(name) {
  const { work, wall } = now();
  if (name !== undefined) times[name] = { work: work - last.work, wall: wall - last.wall };
  last = now();
}

/** All that stands before the checks, as a run does it. */
async function subjectOf() {
  const { loadConfig } = await import('../build/src/config/load.js');
  const { openWorkspace } = await import('../build/src/source/workspace.js');
  const { assemble } = await import('../build/src/environment/assemble.js');
  const { makePlan } = await import('../build/src/config/plan.js');
  const files = openWorkspace(workspace, request.limits);
  const { config } = await loadConfig(request, files);
  const plan = makePlan(config, new Map(), request);
  const names = new Set(config.environments.map(({ name }) => name));
  lap();
  const { effective } = await assemble(config, names, new Map(), files, request);
  lap('read the files');
  const { signal } = new AbortController();
  return { request, config, workspace: files, plan, effective, signal, until: Infinity, progress: () => {} };
}

const subject = await subjectOf();
const { gatewaysCheck } = await import('../build/src/check/gateways.js');

async function inParts() {
  const { loadCatalogue } = await import('../build/src/gateway/catalogue.js');
  const { recogniserOf } = await import('../build/src/gateway/recognise.js');
  const { sceneOf } = await import('../build/src/check/gateway-scene.js');
  const { hangingPatterns } = await import('../build/src/check/own-patterns.js');
  const { recordsOf } = await import('../build/src/check/recognised.js');
  const judges = [];
  for (const [file, names] of Object.entries(JUDGES)) {
    const module = await import(`../build/src/check/${file}.js`);
    for (const name of names.split(' ')) judges.push([name, module[name]]);
  }
  lap();
  await hangingPatterns(subject);
  lap('own patterns');
  const catalogue = await loadCatalogue();
  lap('load the catalogue');
  const recogniser = recogniserOf(catalogue);
  lap('make it ready');
  const scenes = subject.effective.map((one) => sceneOf(one, recogniser));
  lap('recognise');
  let findings = 0;
  for (const scene of scenes) {
    const others = scenes.filter((one) => one !== scene);
    for (const [name, judge] of judges) {
      findings += judge(scene, others, subject).length;
      lap(name);
    }
  }
  recordsOf(subject.plan, scenes);
  lap('records');
  return findings;
}

async function inWhole() {
  lap();
  const { items, gateways } = await gatewaysCheck.run(subject.plan, subject);
  lap('the whole check');
  const seen = gateways.flatMap(({ recognised }) => recognised.map(({ signs, more }) => signs.length + more));
  return { seen: seen.reduce((a, b) => a + b, 0), findings: items.flatMap(({ findings }) => findings).length };
}

const counts = what === 'parts' ? { findings: await inParts() } : what === 'whole' ? await inWhole() : {};
const keys = subject.effective.reduce((sum, { leaves }) => sum + leaves.size, 0);
console.log(JSON.stringify({ keys, ...counts, times }));
