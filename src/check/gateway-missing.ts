import type { Mode } from '../finding/facts/gateway.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { fromPointer } from '../finding/pointer.ts';
import { isSure } from '../gateway/evidence.ts';
import type { Gateway, ModeVariable } from '../gateway/gateway.ts';
import { foundIn, wordsOf } from '../gateway/words.ts';
import { bears } from './gateway-names.ts';
import type { Judge, Scene, Seen } from './gateway-scene.ts';

/** Variables that switch a gateway to its mode and are not there, where its software then takes the other mode. */
export const modesMissing: Judge = (scene, others) => {
  const { payments, complete, hasUnseenNames } = scene.effective;
  // Of a source that could not be read nobody knows what it holds.
  if ((payments !== 'live' && payments !== 'test') || !complete || hasUnseenNames) return [];
  const gateways = [...new Set(scene.seen.map(({ gateway }) => gateway))];
  return gateways.flatMap((gateway) =>
    gateway.modeVariables.flatMap((variable) => missing(variable, { gateway, wanted: payments, scene, others })),
  );
};

interface Asked {
  readonly gateway: Gateway;
  readonly wanted: Mode;
  readonly scene: Scene;
  readonly others: readonly Scene[];
}

function missing(variable: ModeVariable, { gateway, wanted, scene, others }: Asked): Finding[] {
  const { missing: fact } = variable;
  if (!fact || fact.mode === wanted || isSwitched(gateway, wanted, scene)) return [];
  const credential = scene.seen.find((one) => isCredentialOf(one, gateway) && bears(one.leaf, fact.beside));
  if (!credential) return [];
  const setter = others.flatMap(({ seen }) => seen).find((one) => isVariable(one, variable));
  const elsewhere = others.find(({ seen }) => seen.some((one) => one === setter))?.effective.environment;
  // Under another name than the one that is known, other software may read it, which has a switch of its own; unless
  // another environment sets this one.
  const isNamedSo = fact.beside.includes(fromPointer(credential.leaf.pointer).at(-1) ?? '');
  const isKnown = isSure(fact) && (isNamedSo || setter?.isSure === true);
  const severity = isKnown && !hasOtherSwitch(gateway, scene) ? 'error' : 'warning';
  const { environment, service } = scene.effective;
  const { pointer, origin } = credential.leaf;
  const there = setter?.leaf.origin().location;
  return [
    finding(
      'gateway/mode-missing',
      { gateway: gateway.name, variables: namesOf(variable), taken: fact.mode, wanted, setIn: elsewhere },
      {
        location: origin().location,
        pointer,
        environment,
        service,
        related: there ? [{ role: 'other', location: there, environment: elsewhere }] : [],
      },
      severity,
    ),
  ];
}

function isCredentialOf(seen: Seen, gateway: Gateway): boolean {
  return seen.kind === 'credential' && seen.by === 'name' && seen.gateway === gateway;
}

function isVariable(seen: Seen, variable: ModeVariable): boolean {
  return seen.kind === 'mode-variable' && seen.variable === variable;
}

function namesOf({ names, unrecordedNames = [] }: ModeVariable): readonly string[] {
  return names.length > 0 ? names : unrecordedNames;
}

/** Whether anything else says which mode is taken: another switch of the gateway, or an address of the right mode. */
function isSwitched(gateway: Gateway, wanted: Mode, { seen }: Scene): boolean {
  const own = seen.filter((one) => one.gateway === gateway);
  return own.some(({ kind, mode }) => kind === 'mode-variable' || (kind === 'host' && mode === wanted));
}

/** Last words of a key that may well be a switch, though nobody knows whose. */
const SWITCH = /^(?:ENV|ENVIRONMENT|MODE|TESTMODE|LIVEMODE|SANDBOX|LIVE|PRODUCTION|TEST)$/;

/** Words of what a switch for payments may be called by, whoever the provider is. */
const PAYMENTS = ['PAY', 'PAYMENT', 'PAYMENTS', 'CHECKOUT', 'BILLING', 'GATEWAY', 'PSP'];

/** Whether there is a key that the application may take the mode of the gateway from by itself. */
function hasOtherSwitch({ words }: Gateway, { effective }: Scene): boolean {
  const meant = new Map([...words, ...PAYMENTS].map((word) => [word.toUpperCase(), [word]]));
  return [...effective.leaves.keys()].some((pointer) => {
    const said = wordsOf(fromPointer(pointer));
    return SWITCH.test(said.at(-1) ?? '') && foundIn(said, meant).length > 0;
  });
}
