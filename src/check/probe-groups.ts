import type { Config, PaymentMethodSpec, RedundancySpec } from '../config/config.ts';
import type { PlanItem } from '../config/plan.ts';
import type { Finding, Place } from '../finding/finding.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { type Listing, listingPath, readListing } from '../probe/together/listing.ts';
import type { Member } from '../probe/together/member.ts';
import { judgeMethod, type MethodJudgement } from '../probe/together/payment-method.ts';
import { judgeRedundancy } from '../probe/together/redundancy.ts';
import type { JsonPlace } from '../schema/json-path.ts';
import { readJsonPlace } from '../schema/json-place.ts';
import type { ItemOutcome, MethodRecord, Outcome, RedundancyRecord, Subject } from './check.ts';
import { type Carried, memberOf, outcomeOf } from './probe-member.ts';
import { type Listed, stagingLacks } from './staging-lacks.ts';

/** What is known when groups are judged. */
interface Known {
  readonly carried: readonly Carried[];
  readonly subject: Subject;
  readonly gateways: readonly Gateway[];
}

/**
 * Judges groups of services and payment methods by what became of their probes. A group of which a probe was planned and
 * not carried out is not judged, and keeps the run from passing.
 */
export async function judgeGroups(
  items: readonly PlanItem[],
  carried: readonly Carried[],
  subject: Subject,
  gateways: readonly Gateway[],
): Promise<Required<Pick<Outcome, 'items' | 'methods' | 'redundancy'>>> {
  const known = { carried, subject, gateways };
  const redundancy = items.flatMap((item) => (item.part === 'redundancy' ? (ofRedundancy(item, known) ?? []) : []));
  const methods = await ofMethods(
    items.filter(({ part }) => part === 'payment-method'),
    known,
  );
  const judged: readonly ItemOutcome[] = [...redundancy, ...methods];
  return {
    items: items.flatMap(({ id }) => judged.filter((one) => one.id === id).map(({ findings }) => ({ id, findings }))),
    redundancy: redundancy.map(({ record }) => record),
    methods: methods.map(({ record }) => record),
  };
}

interface Judged<R> extends ItemOutcome {
  readonly record: R;
}

function ofRedundancy(item: PlanItem, { carried, subject }: Known): Judged<RedundancyRecord> | undefined {
  const spec = specOf(subject.config.redundancy, item);
  const members = membersOf(spec.of, item, carried, subject);
  if (!members) return undefined;
  const { findings, usable, through } = judgeRedundancy(spec, members, placeOf(spec, item));
  const { environment, service, id } = item;
  const outcome = outcomeOf(findings);
  return {
    id,
    findings,
    record: { group: spec.name, environment, service, outcome, usable, of: members.length, through },
  };
}

async function ofMethods(items: readonly PlanItem[], known: Known): Promise<readonly Judged<MethodRecord>[]> {
  const { carried, subject } = known;
  const { config } = subject;
  const listingIn = await openListings(known);
  const judged: (Listed & { readonly judgement: MethodJudgement })[] = [];
  for (const item of items) {
    const spec = specOf(config.paymentMethods, item);
    const members = membersOf(spec.anyOf, item, carried, subject);
    if (!members) continue;
    const listings = new Map<string, Listing>();
    for (const member of members) listings.set(member.name, await listingIn(member, spec));
    // What is not judged when the run ends keeps it from passing.
    if (isOver(subject)) break;
    const listing = ({ name }: Member): Listing => listings.get(name) ?? { kind: 'none' };
    const place = placeOf(spec, item);
    judged.push({ item, spec, listings, place, judgement: judgeMethod(spec, members, listing, place) });
  }
  const lacks = stagingLacks(judged, config);
  return judged.map(({ item, spec, judgement: { findings: own, through } }) => {
    const { id, environment, service } = item;
    const findings: readonly Finding[] = [...own, ...(lacks.get(id) ?? [])];
    const record = { method: spec.name, environment, service, outcome: outcomeOf(findings), through };
    return { id, findings, record };
  });
}

/**
 * Gives what reads what a probe lists, where it can be used and its method asks for a listing. Each place of an answer is
 * read once, since that may take all the time that a pattern has, and other work comes in between.
 */
async function openListings({ subject, gateways }: Known) {
  const { config } = subject;
  const places = await placesOf(config, gateways);
  const known = new Map<unknown, Map<string, Listing>>();
  return async ({ name, usable, content }: Member, spec: PaymentMethodSpec): Promise<Listing> => {
    const ask = config.probes.find((probe) => probe.name === name)?.ask;
    if (!usable || spec.listed === undefined || !ask) return { kind: 'none' };
    const path = listingPath(spec, ask, gateways) ?? '';
    const ofAnswer = known.get(content) ?? new Map<string, Listing>();
    known.set(content, ofAnswer);
    const before = ofAnswer.get(path);
    if (before) return before;
    await new Promise(setImmediate);
    const listing = isOver(subject) ? ({ kind: 'stopped' } as const) : readListing(places.get(path), content);
    ofAnswer.set(path, listing);
    return listing;
  };
}

/** While a pattern is at work no timer fires, so that the signal may be late. */
function isOver({ signal, until }: Subject): boolean {
  return signal.aborted || performance.now() > until;
}

/** Every place at which there may be a listing, read once. */
async function placesOf({ paymentMethods }: Config, gateways: readonly Gateway[]): Promise<Map<string, JsonPlace>> {
  const asked = paymentMethods.filter(({ listed }) => listed !== undefined);
  if (asked.length === 0) return new Map();
  const paths = new Set([
    ...asked.flatMap(({ listing }) => listing ?? []),
    ...gateways.flatMap(({ listing }) => listing?.path ?? []),
  ]);
  const places = await Promise.all([...paths].map(async (path) => [path, await readJsonPlace(path)] as const));
  return new Map(places.flatMap(([path, place]) => (place ? [[path, place] as const] : [])));
}

/** Undefined when one of them was planned here and not carried out. */
function membersOf(
  names: readonly string[],
  item: PlanItem,
  carried: readonly Carried[],
  subject: Subject,
): readonly Member[] | undefined {
  const members = names.map((name) => memberOf(name, item, carried, subject.plan));
  const known = members.filter((member) => member !== undefined);
  return known.length === names.length ? known : undefined;
}

function specOf<S>(specs: readonly S[], { entry }: PlanItem): S {
  const spec = specs[entry];
  if (!spec) throw new Error('The plan names a group that tollgate.yml does not have.');
  return spec;
}

function placeOf({ location, runbook }: RedundancySpec | PaymentMethodSpec, { environment, service }: PlanItem): Place {
  return { location, environment, service, ...(runbook !== undefined && { runbook }) };
}
