import type { Effective, Leaf } from '../environment/effective.ts';
import { insertionPoint, likelyFormat } from '../environment/insertion.ts';
import { type Finding, finding, type Related } from '../finding/finding.ts';
import { childPointer } from '../finding/pointer.ts';
import type { Facts } from '../finding/rules.ts';
import type { Recogniser } from '../gateway/recognise.ts';
import { isForTests, leadsToTests } from '../parity/test-system.ts';
import type { PlacedDefault } from '../scan/read-sources.ts';
import type { Subject } from './check.ts';
import { calledIn } from './gateway-called.ts';
import { servesCustomers } from './live.ts';
import { isIgnored } from './parity-decide.ts';
import { isRightlyPrivate, privateKind } from './private-host.ts';

/** What a default in code is held against. */
export interface Judged {
  readonly subject: Subject;
  readonly recogniser: Recogniser;
  /** Told of the names of variables that a rule of parity excuses. */
  readonly excused: (names: readonly string[]) => void;
}

/**
 * The finding of a default that an environment takes, since none of its services has any of the variables, and that leads
 * to a sandbox. Where a source was not read, or has names that nobody sees, it is not known what is lacking.
 */
export function defaultsTaken(one: PlacedDefault, services: readonly Effective[], context: Judged): Finding[] {
  const [effective] = services;
  if (!effective || !servesCustomers(effective)) return [];
  if (services.some(({ complete, hasUnseenNames }) => !complete || hasUnseenNames === true)) return [];
  const states = services.flatMap((service) => one.names.map((name) => stateOf(name, service)));
  const isEmpty = states.includes('empty');
  if (states.includes('set') || (isEmpty && !one.coversEmpty)) return [];
  const led = whereTo(one, context);
  if (!led) return [];
  if (isExcused(one, effective, context)) {
    context.excused(one.names);
    return [];
  }
  const { environment, service } = effective;
  const [name = ''] = one.names;
  const pointer = childPointer('', name);
  const belongs = insertionPoint(effective, pointer, likelyFormat(name));
  const related: Related[] = belongs ? [{ role: 'missing', location: belongs, environment }] : [];
  const facts = { names: one.names, environment, isEmpty, leads: led.leads, gateway: led.gateway };
  const { file, line, column } = one;
  const place = { location: { file, line, column }, pointer, environment, service, related };
  const isSure = led.isSure && hasVariables(services);
  return [finding('parity/code-default', facts, place, isSure ? 'error' : 'warning')];
}

/** A rule that ignores the key, or says that it must not be there, knows that it is not. */
function isExcused({ names }: PlacedDefault, { environment }: Effective, { subject }: Judged): boolean {
  const { parity } = subject.config;
  return parity !== undefined && names.some((name) => isIgnored([name], environment, parity));
}

type Led = Pick<Facts['parity/code-default'], 'leads' | 'gateway'> & { readonly isSure: boolean };

function whereTo({ names, text }: PlacedDefault, { subject, recogniser }: Judged): Led | undefined {
  const path = names.slice(0, 1);
  const isMeant = names.every(isForTests);
  for (const seen of recogniser.recognise(path, text)) {
    if (seen.mode !== 'test' || seen.isShared) continue;
    const gateway = seen.gateway.name;
    // A switch is not excused by what it is called: PAYPAL_SANDBOX is one that production has to turn off.
    if (isMeant && seen.kind !== 'mode-variable') return undefined;
    if (seen.kind === 'host') return { leads: 'gateway-host', gateway, isSure: seen.isSure };
    if (seen.kind === 'mode-variable') return { leads: 'gateway-mode', gateway, isSure: false };
    if (seen.kind === 'credential') return { leads: 'gateway-key', gateway, isSure: false };
  }
  if (isMeant) return undefined;
  if (privateKind(text) === 'loopback') {
    const isOwn = isRightlyPrivate(path) || (LISTENS.test(path[0] ?? '') && !text.includes('://'));
    return isOwn ? undefined : { leads: 'loopback', gateway: undefined, isSure: false };
  }
  const others = subject.config.environments.filter((one) => !servesCustomers({ ...one, environment: one.name }));
  const elsewhere = others.map(({ name }) => name);
  return leadsToTests(text, elsewhere) ? { leads: 'word', gateway: undefined, isSure: false } : undefined;
}

/** Names of variables that say where the process itself listens. */
const LISTENS = /^(?:(?:SERVER|APP|API|HTTP|WEB|LISTEN|BIND)_?)?(?:HOST|HOSTNAME|ADDR|ADDRESS|IP)$/i;

/** Whether any service has variables of an environment, and not only documents that no process gets as such. */
function hasVariables(services: readonly Effective[]): boolean {
  return services.some(({ leaves }) => [...leaves.values()].some(({ textual }) => textual));
}

type State = 'set' | 'empty' | 'missing';

const known = new WeakMap<Effective, ReadonlyMap<string, State>>();

/** Whether a variable is set, under its own name or as loaders write it: `paypal.url` is `PAYPAL_URL`. */
function stateOf(name: string, effective: Effective): State {
  const states = known.get(effective) ?? statesIn(effective);
  known.set(effective, states);
  return states.get(asVariable(name)) ?? 'missing';
}

function statesIn(effective: Effective): ReadonlyMap<string, State> {
  const states = new Map<string, State>();
  for (const leaf of effective.leaves.values()) {
    const path = calledIn(leaf, effective);
    const state = isFilled(leaf) ? 'set' : 'empty';
    for (const name of new Set([path.at(-1) ?? '', path.join('_')].map(asVariable))) {
      if (states.get(name) !== 'set') states.set(name, state);
    }
  }
  return states;
}

function isFilled({ content }: Leaf): boolean {
  if (content.state === 'fingerprint') return !content.empty;
  return content.state !== 'known' || (content.value !== '' && content.value !== null);
}

function asVariable(name: string): string {
  return name.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase();
}
