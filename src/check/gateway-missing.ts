import { type Leaf, textOf } from '../environment/effective.ts';
import type { Mode } from '../finding/facts/gateway.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { isSure } from '../gateway/evidence.ts';
import type { Gateway, ModeVariable } from '../gateway/gateway.ts';
import { foundIn, wordsOf } from '../gateway/words.ts';
import { calledIn } from './gateway-called.ts';
import { bears } from './gateway-names.ts';
import type { Judge, Scene, Seen } from './gateway-scene.ts';

/** Variables that switch a gateway to its mode and are not there, or are empty, where its software then takes the other mode. */
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

function missing(variable: ModeVariable, asked: Asked): Finding[] {
  const { gateway, wanted, scene, others } = asked;
  const { missing: fact } = variable;
  const there = setterIn(others, variable);
  if (!fact || fact.mode === wanted || isSwitched(asked, there)) return [];
  const credential = scene.seen.find((one) => isCredentialOf(one, gateway) && bears(one, fact.beside));
  if (!credential) return [];
  const empty = scene.seen.find((one) => isVariable(one, variable) && !isNull(one.leaf));
  // Under another name than the one that is known, other software may read it, which has a switch of its own.
  const isNamedSo = fact.beside.includes(credential.called.at(-1) ?? '');
  const isKnown = isSure(fact) && (isNamedSo || there?.isSure === true);
  // What software makes of an empty text, and whether an address weighs more than a switch, is not known so surely.
  const isClear = !empty && !hasOtherSwitch(gateway, scene) && !hasHost(gateway, scene, wanted);
  const { environment, service } = scene.effective;
  const { pointer, origin } = (empty ?? credential).leaf;
  const { location, valueLocation } = origin();
  const elsewhere = there?.leaf.origin().location;
  return [
    finding(
      'gateway/mode-missing',
      {
        gateway: gateway.name,
        variables: namesOf(variable),
        taken: fact.mode,
        wanted,
        word: variable[wanted][0],
        setIn: there?.environment,
        isEmpty: empty !== undefined,
      },
      {
        location: empty ? valueLocation : location,
        pointer,
        environment,
        service,
        related: elsewhere ? [{ role: 'other', location: elsewhere, environment: there?.environment }] : [],
      },
      isKnown && isClear ? 'error' : 'warning',
    ),
  ];
}

/** Where another environment sets the variable. */
interface Setter {
  readonly leaf: Leaf;
  /** Whether its name is surely the one that is meant. */
  readonly isSure: boolean;
  readonly environment: string;
  readonly scene: Scene;
}

function setterIn(others: readonly Scene[], variable: ModeVariable): Setter | undefined {
  for (const scene of others) {
    const setter = scene.seen.find((one) => isVariable(one, variable) && !isEmpty(one));
    if (setter) return { leaf: setter.leaf, isSure: setter.isSure, environment: scene.effective.environment, scene };
  }
  return undefined;
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

/**
 * Whether anything else says which mode is taken: another switch of the gateway, or an address of the right mode. An
 * address does not stand in for the switch where the environment that sets the switch has an address beside it.
 */
function isSwitched({ gateway, wanted, scene }: Asked, there: Setter | undefined): boolean {
  const isSet = scene.seen.some((one) => one.gateway === gateway && one.kind === 'mode-variable' && !isEmpty(one));
  return isSet || (hasHost(gateway, scene, wanted) && !(there && hasHost(gateway, there.scene)));
}

function hasHost(gateway: Gateway, { seen }: Scene, mode?: Mode): boolean {
  const hosts = seen.filter((one) => one.gateway === gateway && one.kind === 'host' && one.mode !== undefined);
  return hosts.some((one) => mode === undefined || one.mode === mode);
}

/** Whether it is there, and says nothing. */
function isEmpty({ leaf }: Seen): boolean {
  return isNull(leaf) || textOf(leaf)?.trim() === '';
}

/** A key of which a file says that there is no value. */
function isNull({ content }: Leaf): boolean {
  return content.state === 'known' && content.value === null;
}

/** Last words of a key that may well be a switch, though nobody knows whose. */
const SWITCH = /^(?:ENV|ENVIRONMENT|MODE|TESTMODE|LIVEMODE|SANDBOX|LIVE|PRODUCTION|TEST)$/;

/** Words of what a switch for payments may be called by, whoever the provider is. */
const PAYMENTS = ['PAY', 'PAYMENT', 'PAYMENTS', 'CHECKOUT', 'BILLING', 'GATEWAY', 'PSP'];

/** Whether there is a key that the application may take the mode of the gateway from by itself. */
function hasOtherSwitch({ words }: Gateway, { effective }: Scene): boolean {
  const meant = new Map([...words, ...PAYMENTS].map((word) => [word.toUpperCase(), [word]]));
  return [...effective.leaves.values()].some((leaf) => {
    const said = wordsOf(calledIn(leaf, effective));
    return !isNull(leaf) && SWITCH.test(said.at(-1) ?? '') && foundIn(said, meant).length > 0;
  });
}
