import { type Comparer, comparerFor } from '../check/parity-compare.ts';
import { isIgnored } from '../check/parity-decide.ts';
import type { Manner } from '../check/parity-form.ts';
import { mannersOf, nameOfManner, UNREADABLE } from '../check/parity-kept.ts';
import { identifyingText } from '../check/parity-rows.ts';
import type { Config, ParitySpec } from '../config/config.ts';
import type { Request } from '../config/request.ts';
import { type Effective, type Leaf, type Node, textOf } from '../environment/effective.ts';
import { locateMember } from '../environment/lookup.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { type Kind, kindOf } from '../finding/kind.ts';
import { childPointer, displayKey, fromPointer, type Path, toPointer } from '../finding/pointer.ts';
import { parsePathGlob } from '../parity/path-glob.ts';
import { textOfPart } from '../parity/path-states.ts';
import type { Fingerprints } from '../secret/fingerprint.ts';
import { setOwn } from '../source/own.ts';
import { VERSION } from '../version.ts';
import { printSnapshot } from './print.ts';
import { rulesDigest } from './rules-digest.ts';
import {
  type Draft,
  FORM_VERSION,
  FORMAT,
  MOST_BYTES,
  type SnapshotForms,
  type SnapshotLeaf,
  type SnapshotNode,
  type SnapshotService,
} from './snapshot.ts';
import { type StandIn, standInsFor } from './stand-in.ts';

/** A snapshot, and what could not be put into it. */
export interface Taken {
  /** Undefined where there is none that could be written. */
  readonly draft: Draft | undefined;
  readonly findings: readonly Finding[];
}

/** What a snapshot is taken with. */
export interface Taking {
  readonly config: Config;
  readonly request: Request;
  readonly fingerprints: Fingerprints;
}

/** In the form of a fingerprint, where any one will do. */
const ANY_FINGERPRINT = '0123456789abcdef'.repeat(2);

/** Fixed text whose fingerprint tells keys apart. */
const KEY_CHECK = 'the key of this snapshot';

/** Takes a snapshot of the environment that the request names, out of the effective configurations of its services. */
export async function takeSnapshot(effective: readonly Effective[], taking: Taking): Promise<Taken> {
  const { config, request } = taking;
  const { environment = '' } = request;
  if (!config.parity) {
    const facts = { name: 'snapshot', reason: 'needs-environments', suggestion: undefined } as const;
    return { draft: undefined, findings: [finding('config/input', facts)] };
  }
  const own = effective.filter((one) => one.environment === environment);
  const location = config.environments.find(({ name }) => name === environment)?.location;
  const without = (reason: 'incomplete' | 'too-large', findings: readonly Finding[]): Taken => {
    const why = finding('snapshot/not-written', { environment, reason }, { environment, location });
    return { draft: undefined, findings: [...findings, why] };
  };
  if (own.length === 0 || own.some(({ complete }) => !complete)) return without('incomplete', []);
  const findings: Finding[] = [];
  const comparer = await comparerFor(config.parity, request.limits);
  const draft = draftOf(own, config.parity, { ...taking, comparer }, findings);
  const isTooLarge = Buffer.byteLength(printSnapshot(draft, 'errored')) > MOST_BYTES;
  return isTooLarge ? without('too-large', findings) : { draft, findings };
}

function draftOf(
  own: readonly Effective[],
  parity: ParitySpec,
  { config, request, fingerprints, comparer }: Taking & { readonly comparer: Comparer },
  findings: Finding[],
): Draft {
  const { environment = '', now, workflowRun } = request;
  const keyed = fingerprints.isLasting ? fingerprints : undefined;
  const tools: Tools = { keyed, standIn: standInsFor(config), parity, comparer, ...askedOf(parity) };
  return {
    format: FORMAT,
    version: FORM_VERSION,
    tool: { name: 'tollgate', version: VERSION },
    environment,
    payments: own[0]?.payments ?? 'undeclared',
    made: now.toISOString(),
    run: workflowRun ?? null,
    rules: rulesDigest(config),
    key: keyed?.of(KEY_CHECK, 'snapshot key') ?? null,
    services: own.map((one) => serviceOf(one, tools, findings)).sort(byService),
  };
}

function byService(a: SnapshotService, b: SnapshotService): number {
  return (a.service ?? '') < (b.service ?? '') ? -1 : 1;
}

interface Tools {
  /** Undefined without a key: a fingerprint that nobody can compare only takes room. */
  readonly keyed: Fingerprints | undefined;
  readonly standIn: StandIn;
  readonly parity: ParitySpec;
  readonly comparer: Comparer;
  /** In which the rules may compare a value. */
  readonly manners: readonly Manner[];
  /** Whether a rule compares collections. */
  readonly hasSets: boolean;
  /** Pointers, from the item of a list, of members that may identify it. */
  readonly identifying: ReadonlySet<string>;
}

function askedOf(parity: ParitySpec): Pick<Tools, 'manners' | 'hasSets' | 'identifying'> {
  const said = Object.values(parity.match).map((member) => parsePathGlob(member).map(textOfPart));
  return {
    manners: mannersOf(parity),
    hasSets: parity.rules.some(({ as }) => as === 'set' || as === 'multiset'),
    identifying: new Set([['name'], ['key'], ['id'], ...said].map(toPointer)),
  };
}

function serviceOf(effective: Effective, tools: Tools, findings: Finding[]): SnapshotService {
  const { root, service, complete, hasUnseenNames = false } = effective;
  const walk: Walk = { effective, tools, findings };
  const taken = nodeOf(root, { pointer: '', way: '', inItem: undefined }, walk);
  return { service: service ?? null, complete, unseenNames: hasUnseenNames, root: taken };
}

interface Walk {
  readonly effective: Effective;
  readonly tools: Tools;
  readonly findings: Finding[];
}

interface Spot {
  readonly pointer: string;
  /**
   * The pointer with `*` for each index: the same for the same key in every environment. Fingerprints of one way are not
   * those of another, so that a value that everybody knows under one key tells nothing of another key.
   */
  readonly way: string;
  /** Pointer from the item of the nearest list; undefined where there is no list, or another one between. */
  readonly inItem: string | undefined;
}

function nodeOf(node: Node, spot: Spot, walk: Walk): SnapshotNode {
  if (node.kind === 'leaf') return leafOf(node.leaf, node, spot, walk.tools);
  if (node.kind === 'mapping') return mappingOf(node, spot, walk);
  if (node.items.some((item) => isIdentifiedInVain(item, walk.tools))) return tellUnnamed('list', spot, walk);
  const items = node.items.map((item, index) =>
    nodeOf(item, { pointer: childPointer(spot.pointer, String(index)), way: `${spot.way}/*`, inItem: '' }, walk),
  );
  return { ...withForms(formsOf(node, spot, walk.tools)), items };
}

type MappingNode = Extract<Node, { kind: 'mapping' }>;

function mappingOf(node: MappingNode, spot: Spot, walk: Walk): SnapshotNode {
  const named = [...node.children].map(([key, child]) => ({ key, child, shown: shownKey(key, spot, walk.tools) }));
  const members: Record<string, SnapshotNode> = {};
  for (const { key, child, shown } of named.sort(byName)) {
    if (shown === undefined) return tellUnnamed('mapping', spot, walk);
    const [pointer, way] = [childPointer(spot.pointer, key), childPointer(spot.way, key)];
    const inItem = spot.inItem === undefined ? undefined : childPointer(spot.inItem, key);
    setOwn(members, shown, nodeOf(child, { pointer, way, inItem }, walk));
  }
  return { ...withForms(formsOf(node, spot, walk.tools)), members };
}

/** Those without a name come first, so that nothing below them is looked at. */
function byName(
  { shown: a = '' }: { shown: string | undefined },
  { shown: b = '' }: { shown: string | undefined },
): number {
  return a < b ? -1 : 1;
}

/** A key that looks like data is taken for data: only what stands for it is shown, where something can. */
function shownKey(key: string, { way }: Spot, { keyed, standIn }: Tools): string | undefined {
  return displayKey(key) === key ? key : keyed && standIn(key, keyed.of(key, `snapshot member ${way}`));
}

/** Whether a value identifies the item of a list, or may be needed to, and nothing can stand for it. */
function isIdentifiedInVain(item: Node, { keyed, standIn, identifying, parity }: Tools): boolean {
  if (item.kind !== 'mapping') return false;
  // Items that lack what `match` says are told apart by all that they hold.
  if (!keyed && Object.keys(parity.match).length > 0) return true;
  return [...identifying].some((pointer) => {
    const leaf = leafAt(item, fromPointer(pointer));
    const text = leaf && identifyingText(leaf);
    return text !== undefined && text !== '' && (!keyed || standIn(text, ANY_FINGERPRINT) === undefined);
  });
}

function leafAt(item: Node, path: Path): Leaf | undefined {
  let node: Node | undefined = item;
  for (const key of path) node = node?.kind === 'mapping' ? node.children.get(key) : undefined;
  return node?.kind === 'leaf' ? node.leaf : undefined;
}

function tellUnnamed(kind: 'list' | 'mapping', { pointer }: Spot, { effective, tools, findings }: Walk): SnapshotLeaf {
  const { environment, service } = effective;
  if (!isIgnored(fromPointer(pointer), environment, tools.parity)) {
    const place = { location: locateMember(effective, pointer, 'key'), pointer, environment, service };
    findings.push(finding('snapshot/unnamed', { kind }, place));
  }
  return { kind: kind === 'list' ? 'array' : 'object', from: 'file', state: 'unnamed' };
}

function leafOf(leaf: Leaf, node: Node, spot: Spot, tools: Tools): SnapshotLeaf {
  const { content } = leaf;
  const from = leaf.origin().loader;
  const text = leaf.textual && ({ text: true } as const);
  if (content.state === 'present' || content.state === 'runtime')
    return { kind: 'string', from, ...text, state: content.state };
  if (content.state === 'fingerprint') throw new Error('a snapshot was to be taken of a snapshot');
  const value: unknown = content.state === 'known' ? content.value : textOf(leaf);
  const kind = kindOf(value);
  const identity = identityOf(leaf, spot, tools);
  return {
    kind,
    from,
    ...(isEmpty(kind, value) && { empty: true }),
    ...text,
    ...(tools.hasSets && !leaf.textual && tools.comparer.isUntyped(node, 'set') && { listed: true }),
    ...withForms(formsOf(node, spot, tools)),
    ...(identity !== undefined && { identity }),
  };
}

/** A leaf that is a mapping or a list has no members. */
function isEmpty(kind: Kind, value: unknown): boolean {
  return value === '' || kind === 'null' || kind === 'array' || kind === 'object';
}

function withForms(forms: SnapshotForms | undefined): { readonly forms?: SnapshotForms } {
  return forms && Object.keys(forms).length > 0 ? { forms } : {};
}

/**
 * Fingerprints of the forms of a value. One that is that of the value as it is typed is left out. A mapping or list as it is
 * typed is known by what it holds; only what a normalisation makes of the whole has to be said.
 */
function formsOf(node: Node, { way }: Spot, { keyed, comparer, manners }: Tools): SnapshotForms | undefined {
  if (!keyed) return undefined;
  const forms: Record<string, string> = {};
  let typed: string | undefined;
  for (const manner of manners) {
    if (node.kind !== 'leaf' && manner.as === undefined) continue;
    const form = comparer.formOf(node, manner);
    if (form.kind === 'unknown') return undefined;
    const text = form.kind === 'form' ? form.text : undefined;
    const name = nameOfManner(manner);
    if (text !== undefined && text === typed) continue;
    if (name === 'typed') typed = text;
    forms[name] = text === undefined ? UNREADABLE : keyed.of(text, `snapshot value ${way}`);
  }
  return forms;
}

function identityOf(leaf: Leaf, { way, inItem }: Spot, { keyed, standIn, identifying }: Tools): string | undefined {
  const text = inItem !== undefined && identifying.has(inItem) ? identifyingText(leaf) : undefined;
  if (text === undefined || text === '' || !keyed) return undefined;
  return standIn(text, keyed.of(text, `snapshot identity ${way}`));
}
