import type { PlanItem } from '../config/plan.ts';
import { type Effective, type Leaf, type Node, textOf } from '../environment/effective.ts';
import { isSet, locateMember, pointerOf } from '../environment/lookup.ts';
import { type Finding, finding, type Place } from '../finding/finding.ts';
import { childPointer, fromPointer, type Path } from '../finding/pointer.ts';
import type { Flaw } from '../hygiene/flaw.ts';
import { invisibleInKey } from '../hygiene/invisible.ts';
import { differingByCase, differingByOneLetter, type NearKeys } from '../hygiene/near-keys.ts';
import { mayBeFlawed } from '../hygiene/quick.ts';
import { flawsOfText } from '../hygiene/text.ts';
import { isProductionName } from '../parity/suspicion.ts';
import type { Check, Subject } from './check.ts';
import { capFindings, flawFinding, isOfEnvironment } from './hygiene-findings.ts';
import { isIgnored } from './parity-decide.ts';
import { effectiveOf } from './subject.ts';

/** Looks at what an environment will have, without any schema: what is empty, cannot be seen, or was never filled in. */
export const hygieneCheck: Check = {
  name: 'hygiene',
  run: async (items, subject) => ({
    items: items.map((item) => ({ id: item.id, findings: checkItem(item, subject) })),
    findings: [],
  }),
};

function checkItem(item: PlanItem, subject: Subject): Finding[] {
  const effective = effectiveOf(subject, item);
  const ofTexts = [...effective.leaves.values()].flatMap((leaf) => flawsOfLeaf(leaf, effective, subject));
  return capFindings([...ofTexts, ...flawsOfKeys(effective.root, '', effective)], subject);
}

/** Whether the environment takes live payments: it says so, or says nothing and is named like one that does. */
export function isLive({ payments, environment }: Effective): boolean {
  return payments === 'live' || (payments === 'undeclared' && isProductionName(environment));
}

function flawsOfLeaf(leaf: Leaf, effective: Effective, subject: Subject): Finding[] {
  const text = textOf(leaf);
  if (text === undefined) return [];
  const { pointer, textual } = leaf;
  const path = fromPointer(pointer);
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
  // Before the place is asked for, which takes longer.
  if (text !== '' && !mayBeFlawed(text, key)) return [];
  const { format, valueLocation, locateIn } = leaf.origin();
  return flawsOfText(text, { key, textual, yaml: format === 'yaml', deployed: true })
    .filter((flaw) => !isExcused(flaw, path, effective, subject))
    .map((flaw) => {
      const location = locateIn?.(flaw.offset) ?? valueLocation;
      return flawFinding(flaw, placeOf(pointer, location, effective, isOfEnvironment(flaw)), isLive(effective));
    });
}

/** What is wrong with a file is told without the environment, so that those who share the file are told once. */
function placeOf(pointer: string, location: Place['location'], effective: Effective, always = false): Place {
  const { environment, service } = effective;
  return always || !location ? { location, pointer, environment, service } : { location, pointer };
}

/** What a rule of parity ignores, and what is said elsewhere: one cause is one finding. */
function isExcused({ rule }: Flaw, path: Path, effective: Effective, subject: Subject): boolean {
  const { environment, service } = effective;
  const { parity, validate } = subject.config;
  if (rule === 'hygiene/placeholder') return parity !== undefined && isIgnored(path, environment, parity);
  if (rule !== 'hygiene/empty') return false;
  const key = path.at(-1) ?? '';
  const isAt = (asked: string) => pointerOf(effective, asked) === childPointer('', key);
  const asksFor = validate.some(({ require }) => path.length === 1 && require[environment]?.some(isAt));
  const compared = subject.plan.some((item) => item.check === 'parity' && item.service === service);
  return (
    (asksFor && subject.plan.some((item) => item.check === 'validate' && item.environment === environment)) ||
    (compared && subject.effective.some((other) => other.service === service && hasValue(other, path)))
  );
}

function hasValue(effective: Effective, path: Path): boolean {
  return isSet(effective, path.reduce(childPointer, ''));
}

/** Keys that hold what cannot be seen, and keys of one mapping that differ too little. */
function flawsOfKeys(node: Node, pointer: string, effective: Effective): Finding[] {
  if (node.kind === 'leaf') return [];
  if (node.kind === 'list') {
    return node.items.flatMap((item, at) => flawsOfKeys(item, childPointer(pointer, String(at)), effective));
  }
  const place = (key: string): Place => {
    const at = childPointer(pointer, key);
    return placeOf(at, locateMember(effective, at, 'key'), effective);
  };
  const unseen = [...node.children.keys()].flatMap((key) => {
    const kind = invisibleInKey(key);
    return kind ? [finding('hygiene/invisible', { kind, inKey: true }, place(key))] : [];
  });
  const near = nearKeys(node.children).map(({ key, other, caseOnly }) => {
    const related = [place(other).location ?? []].flat().map((location) => ({ role: 'first', location }) as const);
    return finding('hygiene/near-key', { other, caseOnly }, { ...place(key), related });
  });
  const below = [...node.children].flatMap(([key, child]) => flawsOfKeys(child, childPointer(pointer, key), effective));
  return [...unseen, ...near, ...below];
}

/**
 * Keys that differ too little. In a file with types, two such keys may be meant; where they come from two files, the
 * later one was probably to override the earlier one.
 */
function nearKeys(children: ReadonlyMap<string, Node>): NearKeys[] {
  const keys = [...children].filter(([, child]) => child.kind === 'leaf').map(([key]) => key);
  const found = [...differingByCase(keys), ...differingByOneLetter(keys)];
  return found.filter(({ key, other }) => {
    const [a, b] = [children.get(key), children.get(other)];
    if (a?.kind !== 'leaf' || b?.kind !== 'leaf') return false;
    return (a.leaf.textual && b.leaf.textual) || fileOf(a.leaf) !== fileOf(b.leaf);
  });
}

function fileOf(leaf: Leaf): string | undefined {
  return leaf.origin().location?.file;
}
