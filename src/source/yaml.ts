import {
  constructFromEvents,
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_SCALAR,
  type Event,
  parseEvents,
  SCALAR_STYLE_PLAIN,
  type ScalarEvent,
  type Schema,
  YAMLException,
} from 'js-yaml';
import type { SyntaxReason } from '../finding/facts/syntax.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { checkBounds } from './bounds.ts';
import { lostDigits, mayLoseDigits } from './digits.ts';
import type { Reader, Reading, SourceText } from './document.ts';
import { duplicatesIn } from './duplicate.ts';
import type { Limits } from './limits.ts';
import { makeDocument } from './outline.ts';
import { memberOf } from './own.ts';
import { lineIndex } from './position.ts';
import type { Indented } from './yaml-brackets.ts';
import { GO_SCHEMA } from './yaml-go.ts';
import { maySomethingBeOpen, yamlMistake } from './yaml-mistake.ts';
import type { openedBefore as OpenedBefore } from './yaml-opened.ts';
import { complexKeyAt, outlineYaml, type PlainScalar, type YamlOutline, type YamlText } from './yaml-outline.ts';
import { yamlPlaces } from './yaml-place.ts';
import { maySplit, splitOf, YAML_1_2 } from './yaml-schema.ts';

/** Tags by which a later Compose file takes away or replaces what an earlier one says (Compose specification, 13-merge). */
const COMPOSE_TAGS = ['!reset', '!override'];

/** As usual, with the tags of Compose, which change nothing of the value that they stand before. */
const SCHEMA_COMPOSE = YAML_1_2.withTags(
  COMPOSE_TAGS.flatMap((tagName) =>
    [YAML_1_2.defaultScalarTag, YAML_1_2.defaultSequenceTag, YAML_1_2.defaultMappingTag].flatMap((tag) =>
      tag ? [{ ...tag, tagName }] : [],
    ),
  ),
);

/** Beginnings of js-yaml's messages that mean something of their own. The rest of a message is never used. */
const REASONS: readonly (readonly [string, SyntaxReason])[] = [
  ['unknown scalar tag', 'unknown-tag'],
  ['unknown sequence tag', 'unknown-tag'],
  ['unknown mapping tag', 'unknown-tag'],
  ['unidentified alias', 'unknown-anchor'],
  ['complex keys are not supported', 'key-not-scalar'],
  ['object-based map does not support complex keys', 'key-not-scalar'],
];

/** More than any file of manifests holds. */
const MOST_DOCUMENTS = 1000;

const DUPLICATE = 'duplicated mapping key';
const TOO_DEEP = 'nesting exceeded maxDepth';
const NOT_INDENTED = 'deficient indentation';

/** Where GitHub reads workflows, in which `on` is a key; it reads YAML 1.2. */
const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+$/;

/**
 * Reads YAML 1.2 with js-yaml's events, which keep the offset of every node. Several documents in a file are several
 * documents.
 */
export const readYaml: Reader = (source, limits) => read(source, limits, YAML_1_2);

/** Reads YAML as Kubernetes does, with the scalars of go-yaml 2. */
export const readYamlGo: Reader = (source, limits) => read(source, limits, GO_SCHEMA);
/** Reads a Compose file, in which `!reset` and `!override` may stand before a value. */
export const readComposeYaml: Reader = (source, limits) => read(source, limits, SCHEMA_COMPOSE);

function read(source: SourceText, limits: Limits, schema: Schema): Reading {
  const constructed = construct(source.text, limits, schema);
  if (!('error' in constructed)) return readingOf(source, limits, constructed);
  const { error } = constructed;
  const reading = { documents: [], problems: [problemOf(source, constructed, limits)] };
  if (!(error instanceof YAMLException && maySomethingBeOpen(error.reason))) return reading;
  const again = async (): Promise<Reading> => {
    const { indentBrackets } = await import('./yaml-brackets.ts');
    const { openedBefore } = await import('./yaml-opened.ts');
    const indented = error.reason.startsWith(NOT_INDENTED) ? indentBrackets(source.text) : undefined;
    if (!indented) return { documents: [], problems: [problemOf(source, constructed, limits, { openedBefore })] };
    const second = construct(indented.text, limits, schema);
    if (!('error' in second)) return readingOf(source, limits, { ...second, toFile: indented.toFile });
    return { documents: [], problems: [problemOf(source, second, limits, { ...indented, openedBefore })] };
  };
  return { ...reading, again };
}

type Constructed = YamlText & { readonly values: readonly unknown[]; readonly duplicates: boolean };

/** What was thrown instead, and the events as far as there were any. */
type Refused = { readonly error: unknown; readonly events: readonly Event[] };

/** Thrown before anything is built: each document costs far more than the three characters that begin it. */
class TooManyDocuments extends Error {}

function construct(text: string, limits: Limits, schema: Schema): Constructed | Refused {
  let events: Event[] = [];
  try {
    events = parseEvents(text, { maxDepth: limits.depth + 1 });
    if (events.filter(({ type }) => type === EVENT_DOCUMENT).length > MOST_DOCUMENTS) throw new TooManyDocuments();
    return { text, events, schema, toFile: undefined, ...build(text, events, schema) };
  } catch (error) {
    return { error, events };
  }
}

function build(text: string, events: Event[], schema: Schema): Pick<Constructed, 'values' | 'duplicates'> {
  try {
    return { values: constructFromEvents(events, { source: text, schema }), duplicates: false };
  } catch (error) {
    if (!(error instanceof YAMLException && error.reason.startsWith(DUPLICATE))) throw error;
    // Read on with the last one winning, so that the rest of the file is still checked.
    return { values: constructFromEvents(events, { source: text, schema, json: true }), duplicates: true };
  }
}

function readingOf(source: SourceText, limits: Limits, yaml: Constructed): Reading {
  const isNoted = (text: string, scalar: ScalarEvent) => isSplit(text, scalar, yaml.schema);
  let known: readonly YamlOutline[] | undefined;
  const outlines = () => {
    known ??= outlineYaml(yaml, isNoted);
    return known;
  };
  const duplicates = yaml.duplicates ? outlines().flatMap((outline) => duplicatesIn(source, outline.duplicates)) : [];
  // All documents of a file share its cap.
  const start = { file: source.file, line: 1, column: 1 };
  const { isSmall, hasSplit } = lookOver(yaml, limits, isNoted);
  const broken = isSmall ? undefined : checkBounds(yaml.values, { ...limits, depth: limits.depth + 1 }, start);
  if (broken) return { documents: [], problems: [...duplicates, broken] };
  // A file without any document says nothing, and says it once.
  const values = yaml.values.length === 0 ? [null] : yaml.values;
  const outlineOf = (index: number) => outlines()[index]?.outline ?? new Map();
  const documents = values.map((one, index) => {
    const outline = () => outlineOf(index);
    const single = yaml.duplicates || yaml.toFile ? undefined : { place: yamlPlaces(yaml, index) };
    return makeDocument(source, { format: 'yaml', index, value: one ?? null, stringsOnly: false, outline, ...single });
  });
  const mayLose = mayLoseDigits(source.text);
  const lost = mayLose ? values.flatMap((one, index) => lostDigits(source, one, () => outlineOf(index))) : [];
  const splits = hasSplit
    ? outlines().flatMap(({ scalars }, index) => splitsOf(source, scalars, yaml, values[index]))
    : [];
  return { documents, problems: [...duplicates, ...lost, ...splits] };
}

/**
 * What one look at the events tells: whether a scalar is one that is noted, and whether the text is within its caps. Its
 * depth was bounded when it was parsed, and without aliases each value takes a character at least.
 */
function lookOver({ text, events }: YamlText, limits: Limits, isNoted: (text: string, scalar: ScalarEvent) => boolean) {
  let isSmall = text.length <= limits.nodes;
  let hasSplit = false;
  for (const event of events) {
    if (event.type === EVENT_SCALAR) hasSplit ||= isNoted(text, event);
    else if (event.type === EVENT_ALIAS) isSmall = false;
  }
  return { isSmall, hasSplit };
}

/** Whether the versions differ about a scalar. Asked of every scalar there is, so it ends early for nearly all. */
function isSplit(text: string, { style, tagStart, valueStart, valueEnd }: ScalarEvent, schema: Schema): boolean {
  if (style !== SCALAR_STYLE_PLAIN || tagStart >= 0 || !maySplit(text, valueStart, valueEnd)) return false;
  return splitOf(text.slice(valueStart, valueEnd), olderOf(schema)) !== undefined;
}

/** What the consumer makes of YAML 1.1, where it is one that is known. */
function olderOf(schema: Schema): Schema | undefined {
  return schema === GO_SCHEMA ? GO_SCHEMA : undefined;
}

function splitsOf(
  source: SourceText,
  scalars: readonly PlainScalar[],
  { schema }: YamlText,
  value: unknown,
): Finding[] {
  const { file } = source;
  const isWorkflow = WORKFLOW.test(file) || memberOf(value, 'jobs') !== undefined;
  const lines = lineIndex(source.text);
  return scalars.flatMap(({ text, pointer, part, offset }) => {
    const facts = splitOf(text, olderOf(schema));
    if (!facts || (part === 'key' && isHarmlessKey(text, pointer, schema, isWorkflow))) return [];
    return finding('source/yaml-1.1', facts, { location: { file, ...lines.at(offset) }, pointer });
  });
}

/**
 * `on` in a workflow, which nobody but GitHub reads and which has `jobs` wherever it is kept; and `y` and `n`, as in coordinates, where the file is not one of
 * Kubernetes: no other loader of 1.1 takes these letters for booleans.
 */
function isHarmlessKey(text: string, pointer: string, schema: Schema, isWorkflow: boolean): boolean {
  return (pointer === '/on' && isWorkflow) || (/^[yn]$/i.test(text) && schema !== GO_SCHEMA);
}

/** What was parsed where that is not the text of the file, and who knows what is open at a place of it. */
interface Parsed extends Partial<Indented> {
  readonly openedBefore?: typeof OpenedBefore;
}

function problemOf(
  source: SourceText,
  { error, events }: Refused,
  limits: Limits,
  { text = source.text, toFile, openedBefore }: Parsed = {},
): Finding {
  if (error instanceof TooManyDocuments) {
    const location = { file: source.file, line: 1, column: 1 };
    return finding('source/cap', { cap: 'documents', limit: MOST_DOCUMENTS }, { location });
  }
  const said = error instanceof YAMLException ? error.reason : '';
  const known = REASONS.find(([beginning]) => said.startsWith(beginning))?.[1];
  // The mark's own line and column count other line breaks than ours do; it knows no place of a key that is a mapping, and
  // stands behind the star of an alias.
  const mark = error instanceof YAMLException ? Math.min(error.mark?.position ?? 0, text.length) : 0;
  const marked = known === 'unknown-anchor' ? Math.max(mark - 1, 0) : mark;
  const at = (known === 'key-not-scalar' ? complexKeyAt(events) : undefined) ?? marked;
  const isTooDeep = said.startsWith(TOO_DEEP);
  const opened = maySomethingBeOpen(said)
    ? openedBefore
      ? openedBefore(text, at)
      : ({ reason: 'not-yaml', offset: at } as const)
    : undefined;
  const { reason, offset } =
    known || isTooDeep ? { reason: known, offset: at } : (opened ?? yamlMistake(text, said, at));
  const place = Math.min(toFile ? toFile(offset) : offset, source.text.length);
  const location = { file: source.file, ...lineIndex(source.text).at(place) };
  if (reason === undefined) return finding('source/cap', { cap: 'depth', limit: limits.depth }, { location });
  return finding('source/syntax', { format: 'YAML', reason }, { location });
}
