import type { ParityRule } from '../config/config.ts';
import { type Effective, type Leaf, textOf } from '../environment/effective.ts';
import { insertionPoint } from '../environment/insertion.ts';
import { locateMember } from '../environment/lookup.ts';
import { type Finding, finding, type Place, type Related } from '../finding/finding.ts';
import type { Kind } from '../finding/kind.ts';
import { kindOf } from '../finding/kind.ts';
import type { Location } from '../finding/location.ts';
import { childPointer } from '../finding/pointer.ts';
import type { Facts, Severity } from '../finding/rules.ts';
import type { Row } from '../parity/align.ts';
import { comparableForm } from './comparable.ts';
import type { Decision } from './parity-decide.ts';
import { fitsExpectation } from './parity-expect.ts';

/** What is being compared. */
export interface Comparison {
  readonly sides: readonly Effective[];
  /** Seconds for a pattern of the user. */
  readonly seconds: number;
}

/** One side of a row, with all that a finding about it needs. */
interface Side {
  readonly index: number;
  readonly effective: Effective;
  readonly name: string;
  readonly pointer: string | undefined;
  readonly kind: Kind | undefined;
  readonly leaf: Leaf | undefined;
}

/** Holds one row against what must hold there. */
export function judge(row: Row<Leaf>, decision: Decision, comparison: Comparison): Finding[] {
  const { must, rule, members } = decision;
  if (must === 'ignore') return [];
  const all = comparison.sides.map((effective, index) => sideOf(row, effective, index));
  const ours = all.filter(({ index }) => members.includes(index));
  const bench: Bench = { row, rule, all, seconds: comparison.seconds };
  if (must === 'absent') return absent(ours, bench);
  // Where values are compared, an empty one is a value like another, and its difference is told once.
  const gaps = ours.filter((side) => must !== 'same' || side.pointer === undefined).flatMap((side) => gap(side, bench));
  const there = ours.filter(({ pointer }) => pointer !== undefined);
  return [...gaps, ...relation(must, there, bench), ...expectation(there, bench)];
}

interface Bench {
  readonly row: Row<Leaf>;
  readonly rule: ParityRule | undefined;
  readonly all: readonly Side[];
  readonly seconds: number;
}

function sideOf(row: Row<Leaf>, effective: Effective, index: number): Side {
  const cell = row.cells[index];
  const leaf = cell?.node.kind === 'leaf' ? cell.node.leaf : undefined;
  const kind =
    cell && (cell.node.kind === 'leaf' ? leafKind(cell.node.leaf) : cell.node.kind === 'list' ? 'array' : 'object');
  return { index, effective, name: effective.environment, pointer: cell?.pointer, kind, leaf };
}

function leafKind({ content }: Leaf): Kind {
  if (content.state === 'fingerprint') return content.kind;
  return content.state === 'known' ? kindOf(content.value) : 'string';
}

function isReadable(leaf: Leaf | undefined): boolean {
  return leaf === undefined || leaf.content.state === 'known' || leaf.content.state === 'secret';
}

function isEmpty({ leaf }: Side): boolean {
  if (leaf?.content.state === 'fingerprint')
    return leaf.content.empty && (leaf.content.kind === 'string' || leaf.content.kind === 'null');
  if (leaf === undefined || !isReadable(leaf)) return false;
  const content = contentOf(leaf);
  return content === '' || content === null;
}

function contentOf(leaf: Leaf): unknown {
  return leaf.content.state === 'known' ? leaf.content.value : textOf(leaf);
}

/** Where the missing member belongs on this side, in a file of the format in which another side has it. */
function missingAt({ index, effective }: Side, { row, all }: Bench): Location | undefined {
  const format = all.find(({ leaf }) => leaf)?.leaf?.origin().format;
  return insertionPoint(effective, childPointer(row.holders[index] ?? '', row.path.at(-1) ?? ''), format);
}

/** The place of a finding about `side`: its own line, the other sides beside it, and the rule that asked. */
function place(side: Side, bench: Bench, beside: readonly Side[] = bench.all): Place {
  // What identifies a list item is a value of the configuration: a pointer shows its index on the side that has it.
  const pointer = side.pointer ?? bench.all.find((other) => other.pointer !== undefined)?.pointer ?? '';
  const location = side.pointer === undefined ? missingAt(side, bench) : locateMember(side.effective, pointer);
  const others = beside.flatMap((other): Related[] => {
    const at =
      other.index === side.index || other.pointer === undefined
        ? undefined
        : locateMember(other.effective, other.pointer);
    return at ? [{ role: 'other', location: at, environment: other.name }] : [];
  });
  const asked: Related[] = bench.rule?.location ? [{ role: 'rule', location: bench.rule.location }] : [];
  const { environment, service } = side.effective;
  return { location, pointer, environment, service, related: [...others, ...asked] };
}

/** A key that is not there, or empty, on one side while another has it. A default only warns; a rule of its own stops. */
function gap(side: Side, bench: Bench): Finding[] {
  const has = bench.all.filter((other) => other.pointer !== undefined && !isEmpty(other)).map(({ name }) => name);
  if (has.length === 0 && bench.rule?.must !== 'present') return [];
  const severity: Severity = bench.rule?.severity ?? (bench.rule ? 'error' : 'warning');
  const facts: Facts['parity/missing'] = { from: side.name, has };
  if (side.pointer === undefined) {
    return side.effective.complete ? [finding('parity/missing', facts, place(side, bench), severity)] : [];
  }
  return isEmpty(side) ? [finding('parity/empty', facts, place(side, bench), severity)] : [];
}

function absent(ours: readonly Side[], bench: Bench): Finding[] {
  const there = ours.filter(({ pointer }) => pointer !== undefined);
  const [first] = there;
  if (!first) return [];
  return [
    finding(
      'parity/absent',
      { environments: there.map(({ name }) => name) },
      place(first, bench),
      bench.rule?.severity,
    ),
  ];
}

function relation(must: Decision['must'], sides: readonly Side[], bench: Bench): Finding[] {
  if (sides.length < 2) return [];
  if (must === 'same' || must === 'different') {
    const unreadable = sides.filter((side) => !isComparable(side));
    if (unreadable.length > 0) return notCompared(unreadable, bench);
    const mixed = typeDiffers(sides, bench, 'error');
    if (mixed.length > 0 && (must === 'same' || hasStructure(sides))) return mixed;
    return must === 'same' ? same(sides, bench) : different(sides, bench);
  }
  if (must === 'shape') return typeDiffers(sides, bench, 'error').length > 0 ? shape(sides, bench) : [];
  return typeDiffers(sides, bench, bench.rule && hasStructure(sides) ? 'error' : 'warning');
}

/** Whether a side holds a mapping or a list where the others may hold a plain value. */
function hasStructure(sides: readonly Side[]): boolean {
  return sides.some(({ kind }) => kind === 'array' || kind === 'object');
}

/** A side without a leaf holds a mapping or a list, whose members are compared. */
function isComparable({ leaf }: Side): boolean {
  return leaf === undefined || comparableForm(leaf, undefined) !== undefined;
}

function notCompared(unreadable: readonly Side[], bench: Bench): Finding[] {
  const [first] = unreadable;
  if (!first) return [];
  const facts = { environments: unreadable.map(({ name }) => name) };
  return [finding('parity/not-compared', facts, place(first, bench), bench.rule?.severity)];
}

/** The same key holds different types. A loader that knows only text says nothing about types. */
function typeDiffers(sides: readonly Side[], bench: Bench, severity: Severity): Finding[] {
  const structural = hasStructure(sides);
  const typed = sides.filter(
    ({ leaf, kind }) => (structural || !leaf?.textual) && kind !== undefined && kind !== 'null',
  );
  const kinds = typed.flatMap(({ kind }) => (kind === 'integer' ? 'number' : (kind ?? [])));
  const last = typed.at(-1);
  if (!last || new Set(kinds).size < 2) return [];
  const facts = { kinds, environments: typed.map(({ name }) => name) };
  return [finding('parity/type', facts, place(last, bench), bench.rule?.severity ?? severity)];
}

function shape(sides: readonly Side[], bench: Bench): Finding[] {
  const last = sides.at(-1);
  if (!last) return [];
  return [
    finding('parity/shape', { environments: sides.map(({ name }) => name) }, place(last, bench), bench.rule?.severity),
  ];
}

function groupsOf(sides: readonly Side[], as: ParityRule['as']): Side[][] {
  const groups = new Map<string, Side[]>();
  for (const side of sides) {
    const key = (side.leaf && comparableForm(side.leaf, as)) ?? '';
    groups.set(key, [...(groups.get(key) ?? []), side]);
  }
  return [...groups.values()];
}

function same(sides: readonly Side[], bench: Bench): Finding[] {
  const groups = groupsOf(sides, bench.rule?.as);
  if (groups.length < 2) return [];
  const alone = groups.filter((group) => group.length === 1);
  const odd = groups.length === 2 && sides.length > 2 && alone.length === 1 ? alone[0]?.[0] : undefined;
  const blamed = odd ?? sides.at(-1);
  if (!blamed) return [];
  const facts = { environments: sides.map(({ name }) => name), odd: odd?.name };
  return [finding('parity/same', facts, place(blamed, bench), bench.rule?.severity)];
}

function different(sides: readonly Side[], bench: Bench): Finding[] {
  return groupsOf(sides, bench.rule?.as)
    .filter((group) => group.length > 1)
    .flatMap((group) => {
      const last = group.at(-1);
      if (!last) return [];
      const facts = { environments: group.map(({ name }) => name) };
      return [finding('parity/different', facts, place(last, bench, group), bench.rule?.severity)];
    });
}

/** What a rule expects of values by themselves, whatever other environments have. */
export function judgeValues(row: Row<Leaf>, decision: Decision, comparison: Comparison): Finding[] {
  const { must, rule, members } = decision;
  if (must === 'ignore' || must === 'absent') return [];
  const all = comparison.sides.map((effective, index) => sideOf(row, effective, index));
  const there = all.filter(({ index, pointer }) => members.includes(index) && pointer !== undefined);
  return expectation(there, { row, rule, all, seconds: comparison.seconds });
}

/** A value that must look as tollgate.yml says, in each environment that it speaks of. */
function expectation(sides: readonly Side[], bench: Bench): Finding[] {
  const { rule } = bench;
  if (!rule) return [];
  return sides.flatMap((side): Finding[] => {
    const pattern = rule.expect[side.name];
    // The job that made a snapshot has the values, and has judged them.
    if (pattern === undefined || side.effective.snapshot) return [];
    if (!isReadable(side.leaf)) return notCompared([side], bench);
    const value = side.leaf ? contentOf(side.leaf) : undefined;
    const fits = fitsExpectation(pattern, rule.as, value, bench.seconds);
    if (fits === true) return [];
    if (fits === 'timed-out')
      return [finding('parity/timeout', { seconds: bench.seconds }, { location: rule.location })];
    return [finding('parity/expect', { by: fits }, place(side, bench), rule.severity)];
  });
}
