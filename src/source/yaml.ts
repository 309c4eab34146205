import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_DOCUMENT,
  type Event,
  mergeTag,
  parseEvents,
  YAMLException,
} from 'js-yaml';
import { type Finding, finding } from '../finding/finding.ts';
import type { SyntaxReason } from '../finding/rules.ts';
import { checkBounds } from './bounds.ts';
import type { Reader, SourceText } from './document.ts';
import type { Limits } from './limits.ts';
import { makeDocument } from './outline.ts';
import { lineIndex } from './position.ts';
import { outlineYaml, type YamlOutline } from './yaml-outline.ts';

/** YAML 1.2 core schema with merge keys, as real manifests hold them. Several documents in a file are several documents. */
const SCHEMA = CORE_SCHEMA.withTags(mergeTag);

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

/** Reads YAML with js-yaml's events, which keep the offset of every node. */
export const readYaml: Reader = (source, limits) => {
  const read = construct(source, limits);
  if ('problem' in read) return { documents: [], problems: [read.problem] };
  const { events, values } = read;
  let known: readonly YamlOutline[] | undefined;
  const outlines = () => {
    known ??= outlineYaml(source.text, events);
    return known;
  };
  const problems: Finding[] = read.duplicates
    ? outlines().flatMap(({ duplicates }) => duplicatesOf(source, duplicates))
    : [];
  // A file without any document says nothing, and says it once.
  const documents = (values.length === 0 ? [null] : values).map((value, index) =>
    makeDocument(source, {
      format: 'yaml',
      index,
      value: value ?? null,
      stringsOnly: false,
      outline: () => outlines()[index]?.outline ?? new Map(),
    }),
  );
  // All documents of a file share its cap.
  const start = { file: source.file, line: 1, column: 1 };
  const broken = checkBounds(values, { ...limits, depth: limits.depth + 1 }, start);
  if (broken) return { documents: [], problems: [...problems, broken] };
  return { documents, problems };
};

type Constructed =
  | { readonly events: Event[]; readonly values: readonly unknown[]; readonly duplicates: boolean }
  | { readonly problem: Finding };

function construct(source: SourceText, limits: Limits): Constructed {
  try {
    const events = parseEvents(source.text, { maxDepth: limits.depth + 1 });
    // Before anything is built of them: each document costs far more than the three characters that begin it.
    if (events.filter(({ type }) => type === EVENT_DOCUMENT).length > MOST_DOCUMENTS) {
      const location = { file: source.file, line: 1, column: 1 };
      return { problem: finding('source/cap', { cap: 'documents', limit: MOST_DOCUMENTS }, { location }) };
    }
    try {
      const values = constructFromEvents(events, { source: source.text, schema: SCHEMA });
      return { events, values, duplicates: false };
    } catch (error) {
      if (!(error instanceof YAMLException && error.reason.startsWith(DUPLICATE))) throw error;
      // Read on with the last one winning, so that the rest of the file is still checked.
      const values = constructFromEvents(events, { source: source.text, schema: SCHEMA, json: true });
      return { events, values, duplicates: true };
    }
  } catch (error) {
    return { problem: problemOf(source, error, limits) };
  }
}

function problemOf(source: SourceText, error: unknown, limits: Limits): Finding {
  // The mark's own line and column count other line breaks than ours do.
  const at = error instanceof YAMLException ? (error.mark?.position ?? 0) : 0;
  const location = { file: source.file, ...lineIndex(source.text).at(Math.min(at, source.text.length)) };
  const said = error instanceof YAMLException ? error.reason : '';
  if (said.startsWith(TOO_DEEP)) return finding('source/cap', { cap: 'depth', limit: limits.depth }, { location });
  const reason = REASONS.find(([beginning]) => said.startsWith(beginning))?.[1] ?? 'not-yaml';
  return finding('source/syntax', { format: 'YAML', reason }, { location });
}

function duplicatesOf(source: SourceText, duplicates: YamlOutline['duplicates']): Finding[] {
  const lines = lineIndex(source.text);
  return duplicates.map(({ key, pointer, first, again }) => {
    const firstPlace = { file: source.file, ...lines.at(first) };
    return finding(
      'source/duplicate-key',
      { key, first: firstPlace },
      {
        location: { file: source.file, ...lines.at(again) },
        pointer,
        related: [{ role: 'first', location: firstPlace }],
      },
    );
  });
}
