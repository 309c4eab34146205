import { comparableForm, identifyingText, TYPED } from '../check/comparable.ts';
import { isIgnored } from '../check/parity-decide.ts';
import type { Config, Normalisation, ParitySpec } from '../config/config.ts';
import type { Request } from '../config/request.ts';
import { type Effective, type Leaf, type Node, textOf } from '../environment/effective.ts';
import { locateMember } from '../environment/lookup.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { type Kind, kindOf } from '../finding/kind.ts';
import { childPointer, displayKey, fromPointer } from '../finding/pointer.ts';
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
export function takeSnapshot(effective: readonly Effective[], taking: Taking): Taken {
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
  const draft = draftOf(own, config.parity, taking, findings);
  const isTooLarge = Buffer.byteLength(printSnapshot(draft, 'errored')) > MOST_BYTES;
  return isTooLarge ? without('too-large', findings) : { draft, findings };
}

function draftOf(own: readonly Effective[], parity: ParitySpec, taking: Taking, findings: Finding[]): Draft {
  const { config, request, fingerprints } = taking;
  const { environment = '', now, workflowRun } = request;
  const keyed = fingerprints.isLasting ? fingerprints : undefined;
  const tools: Tools = { keyed, standIn: standInsFor(config), parity, ...askedOf(parity) };
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
  /** Normalisations that any rule asks for. */
  readonly normalisations: readonly Normalisation[];
  /** Names of members that may identify items of lists. */
  readonly identifying: ReadonlySet<string>;
}

function askedOf({ rules, match }: ParitySpec): Pick<Tools, 'normalisations' | 'identifying'> {
  const normalisations = [...new Set(rules.flatMap(({ as }) => as ?? []))].sort();
  return { normalisations, identifying: new Set(['name', 'key', 'id', ...Object.values(match)]) };
}

function serviceOf(effective: Effective, tools: Tools, findings: Finding[]): SnapshotService {
  const { root, service, complete, hasUnseenNames = false } = effective;
  const walk: Walk = { effective, tools, findings };
  const taken = nodeOf(root, { pointer: '', way: '', member: undefined }, walk);
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
  /** Name of the member, for one of a mapping that is an item of a list. */
  readonly member: string | undefined;
}

function nodeOf(node: Node, spot: Spot, walk: Walk): SnapshotNode {
  if (node.kind === 'leaf') return leafOf(node.leaf, spot, walk.tools);
  if (node.kind === 'mapping') return mappingOf(node, spot, walk, false);
  if (node.items.some((item) => isIdentifiedInVain(item, walk.tools))) return tellUnnamed('list', spot, walk);
  const items = node.items.map((item, index) => {
    const below = { pointer: childPointer(spot.pointer, String(index)), way: `${spot.way}/*`, member: undefined };
    return item.kind === 'mapping' ? mappingOf(item, below, walk, true) : nodeOf(item, below, walk);
  });
  return { items };
}

type MappingNode = Extract<Node, { kind: 'mapping' }>;

function mappingOf({ children }: MappingNode, spot: Spot, walk: Walk, isItem: boolean): SnapshotNode {
  const named = [...children].map(([key, child]) => ({ key, child, shown: shownKey(key, spot, walk.tools) }));
  const members: Record<string, SnapshotNode> = {};
  for (const { key, child, shown } of named.sort(byName)) {
    if (shown === undefined) return tellUnnamed('mapping', spot, walk);
    const [pointer, way] = [childPointer(spot.pointer, key), childPointer(spot.way, key)];
    setOwn(members, shown, nodeOf(child, { pointer, way, member: isItem ? key : undefined }, walk));
  }
  return { members };
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

/** Whether a value identifies the item of a list, and nothing can stand for it. */
function isIdentifiedInVain(item: Node, { keyed, standIn, identifying }: Tools): boolean {
  if (item.kind !== 'mapping') return false;
  return [...item.children].some(([key, child]) => {
    const text = identifying.has(key) && child.kind === 'leaf' ? identifyingText(child.leaf) : undefined;
    return text !== undefined && (!keyed || standIn(text, ANY_FINGERPRINT) === undefined);
  });
}

function tellUnnamed(kind: 'list' | 'mapping', { pointer }: Spot, { effective, tools, findings }: Walk): SnapshotLeaf {
  const { environment, service } = effective;
  if (!isIgnored(fromPointer(pointer), environment, tools.parity)) {
    const place = { location: locateMember(effective, pointer, 'key'), pointer, environment, service };
    findings.push(finding('snapshot/unnamed', { kind }, place));
  }
  return { kind: kind === 'list' ? 'array' : 'object', from: 'file', state: 'unnamed' };
}

function leafOf(leaf: Leaf, { way, member }: Spot, tools: Tools): SnapshotLeaf {
  const { content } = leaf;
  const from = leaf.origin().loader;
  const text = leaf.textual && ({ text: true } as const);
  if (content.state === 'present' || content.state === 'runtime')
    return { kind: 'string', from, ...text, state: content.state };
  if (content.state === 'fingerprint') throw new Error('a snapshot was to be taken of a snapshot');
  const value: unknown = content.state === 'known' ? content.value : textOf(leaf);
  const kind = kindOf(value);
  const forms = formsOf(leaf, way, tools);
  const identity = member !== undefined && tools.identifying.has(member) ? identityOf(leaf, way, tools) : undefined;
  return {
    kind,
    from,
    ...(isEmpty(kind, value) && { empty: true }),
    ...text,
    ...(forms && { forms }),
    ...(identity !== undefined && { identity }),
  };
}

/** A leaf that is a mapping or a list has no members. */
function isEmpty(kind: Kind, value: unknown): boolean {
  return value === '' || kind === 'null' || kind === 'array' || kind === 'object';
}

/** A normalisation that makes no other form of the value is left out. */
function formsOf(leaf: Leaf, way: string, { keyed, normalisations }: Tools): SnapshotLeaf['forms'] {
  const typed = comparableForm(leaf, undefined);
  if (!keyed || typed === undefined) return undefined;
  const forms: Record<string, string> = { [TYPED]: keyed.of(typed, `snapshot value ${way}`) };
  for (const as of normalisations) {
    const form = comparableForm(leaf, as);
    if (form !== undefined && form !== typed) forms[as] = keyed.of(form, `snapshot value ${way}`);
  }
  return forms;
}

function identityOf(leaf: Leaf, way: string, { keyed, standIn }: Tools): string | undefined {
  const text = identifyingText(leaf);
  return text === undefined || !keyed ? undefined : standIn(text, keyed.of(text, `snapshot identity ${way}`));
}
