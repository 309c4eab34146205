import type { ProbeSpec } from '../config/config.ts';
import type { PlanItem } from '../config/plan.ts';
import type { Finding } from '../finding/finding.ts';
import { loadCatalogue } from '../gateway/catalogue.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { type Network, openNetwork } from '../network/network.ts';
import { prepareProbe } from '../probe/prepare.ts';
import type { ReadyProbe } from '../probe/ready-probe.ts';
import { type ProbeResult, runProbe, unanswered } from '../probe/run-probe.ts';
import type { ProbeSetting } from '../probe/setting.ts';
import type { LoadedSchema } from '../schema/compile.ts';
import type { Subject } from './check.ts';
import type { Carried } from './probe-member.ts';
import { libraryOf } from './schemas.ts';
import { type Stop, stopOf, stoppedFinding } from './stopped.ts';
import { openTurns, type Turns } from './turns.ts';

/** Probes that are made at a time. */
const AT_A_TIME = 20;

/** What is opened once and used by every probe of a run. */
export interface Tools {
  readonly network: Network;
  readonly gateways: readonly Gateway[];
  readonly turns: Turns;
  /** Loads a schema once, however many probes ask for it. */
  readonly schema: (path: string) => Promise<LoadedSchema>;
}

export async function openTools(subject: Subject): Promise<Tools> {
  return {
    network: openNetwork(subject.request.network),
    gateways: await loadCatalogue(subject.config.ownGateways),
    turns: openTurns(AT_A_TIME),
    schema: libraryOf(subject).load,
  };
}

/** The entry of tollgate.yml that an item of the plan is of. */
export function probeSpecOf({ entry }: PlanItem, { config }: Subject): ProbeSpec {
  const spec = config.probes[entry];
  if (!spec) throw new Error('The plan names a probe that tollgate.yml does not have.');
  return spec;
}

/** Makes one probe, judged as if it blocked. Undefined when the run ended meanwhile. */
export async function carryOutProbe(
  item: PlanItem,
  subject: Subject,
  tools: Tools,
): Promise<Omit<Carried, 'item'> | undefined> {
  const made = await makeReady(item, subject, tools);
  return 'result' in made ? made : carryOut(made, subject, tools);
}

/** What comes of one probe when it is made once more. `once` where it may change something, and nothing was sent. */
export async function carryOutAgain(
  item: PlanItem,
  subject: Subject,
  tools: Tools,
): Promise<ProbeResult | 'once' | undefined> {
  const made = await makeReady(item, subject, tools);
  if ('result' in made) return made.result;
  return made.ready.isOnce ? 'once' : (await carryOut(made, subject, tools))?.result;
}

/** Pointers of what gives parts of a probe's address; none where it cannot be asked. Nothing is sent. */
export async function partsOfProbe(item: PlanItem, subject: Subject, tools: Tools): Promise<readonly string[]> {
  const made = await makeReady(item, subject, tools);
  return 'result' in made ? [] : (made.ready.parts ?? []);
}

/** A probe with the schemas that its answers are held against. */
interface Made {
  readonly ready: ReadyProbe;
  readonly bodies: Bodies;
}

/** Makes one probe ready, or says what came of it without anything being sent. */
async function makeReady(item: PlanItem, subject: Subject, tools: Tools): Promise<Made | Omit<Carried, 'item'>> {
  // Whether it blocks is for later: several together count what failed, whatever it does to the deploy.
  const spec = { ...probeSpecOf(item, subject), blocks: true };
  const bodies = await openBodies(spec, tools);
  if ('findings' in bodies) return { result: unanswered(bodies.findings), host: undefined };
  const ready = await prepareProbe({ ...settingOf(item, spec, subject, tools), ...bodies.counts }, tools.network);
  return 'rule' in ready ? { result: unanswered([...bodies.said, ready]), host: undefined } : { ready, bodies };
}

async function carryOut(
  { ready, bodies }: Made,
  subject: Subject,
  { network, turns }: Tools,
): Promise<Omit<Carried, 'item'> | undefined> {
  const { locate, spareTime } = network;
  const terms = { locate, spareTime, until: subject.until, turn: turns };
  if (ready.endpoint) await network.lookAhead(ready.endpoint.host, ready.endpoint.port);
  const result = await untilStopped(runProbe(ready, subject.signal, terms), (stop) => {
    const { environment, service, runbook } = ready.voice.place;
    return { ...bodies.stopped(stop), environment, service, ...(runbook !== undefined && { runbook }) };
  });
  const { host, port } = ready.endpoint ?? {};
  return (
    result && { result: { ...result, findings: [...bodies.said, ...result.findings] }, host, port, parts: ready.parts }
  );
}

/** The JSON Schemas that a body is held against: those of `expect` and of `warn`. */
interface Bodies {
  readonly counts: Pick<ProbeSetting, 'violations' | 'warnViolations'>;
  /** What was found in the schemas themselves. */
  readonly said: readonly Finding[];
  /** The finding where a body could not be held against one to the end. */
  readonly stopped: (stop: Stop) => Finding;
}

async function openBodies(
  { expect, warn, location, schemaLocations: at }: ProbeSpec,
  { schema }: Tools,
): Promise<Bodies | { readonly findings: readonly Finding[] }> {
  const [asked, warned] = [
    expect.jsonSchema === undefined ? undefined : await schema(expect.jsonSchema),
    warn.jsonSchema === undefined ? undefined : await schema(warn.jsonSchema),
  ];
  // A schema that is not there has no place of its own, and stands where it is named.
  const placed = (loaded: LoadedSchema | undefined, place = location): readonly Finding[] =>
    (loaded?.findings ?? []).map((found) => ({ ...found, location: found.location ?? place }));
  if (asked?.ok === false) return { findings: placed(asked, at?.expect) };
  if (warned?.ok === false) return { findings: placed(warned, at?.warn) };
  let last: { readonly by: LoadedSchema | undefined; readonly body: unknown } | undefined;
  const counted = (by: LoadedSchema | undefined) =>
    by &&
    ((body: unknown): number => {
      last = { by, body };
      return by.ok ? by.schema.validate(body).length : 1;
    });
  return {
    counts: { violations: counted(asked), warnViolations: counted(warned) },
    said: [...placed(asked, at?.expect), ...placed(warned, at?.warn)],
    stopped: (stop) => {
      if (!last?.by?.ok) throw new Error('an answer was held against a schema that nobody asked for');
      const { by, body } = last;
      return stoppedFinding(stop, by.schema, { value: () => body, locate: () => undefined });
    },
  };
}

function settingOf(
  { environment, service }: PlanItem,
  spec: ProbeSpec,
  { config, effective, request, workspace, policy }: Subject,
  { gateways }: Tools,
): Omit<ProbeSetting, 'violations' | 'warnViolations'> {
  return {
    spec,
    ask: spec.ask,
    environment,
    service,
    payments: config.environments.find(({ name }) => name === environment)?.payments,
    effective: effective.find((one) => one.environment === environment && one.service === service),
    gateways,
    credentials: request.credentials,
    read: (path) => (policy?.workspace ?? workspace).read(path),
    patternSeconds: request.limits.patternSeconds,
    keepsContent: config.paymentMethods.some(({ listed, anyOf }) => listed !== undefined && anyOf.includes(spec.name)),
    now: request.now,
  };
}

/** An answer that could not be held against its schema to the end is a finding like any other. */
async function untilStopped(
  running: Promise<ProbeResult | undefined>,
  say: (stop: Stop) => Finding,
): Promise<ProbeResult | undefined> {
  try {
    return await running;
  } catch (thrown) {
    const stop = stopOf(thrown);
    if (stop === undefined) throw thrown;
    return unanswered([say(stop)]);
  }
}
