import type { Cap, FileReason, SourceFacts } from '../../../src/finding/facts/source.ts';
import type { SyntaxReason } from '../../../src/finding/facts/syntax.ts';
import { each, type SamplesFor } from './each.ts';

const FILE: Readonly<Record<FileReason, true>> = {
  missing: true,
  'outside-workspace': true,
  'in-git-directory': true,
  'not-a-regular-file': true,
  'name-not-allowed': true,
  'too-big': true,
  'format-unknown': true,
};

/** With the format that each is said of. */
const SYNTAX: Readonly<Record<SyntaxReason, string>> = {
  'not-json': 'JSON',
  'json-with-comments': 'JSON',
  'not-jsonc': 'JSON with comments',
  'not-json5': 'JSON5',
  'not-yaml': 'YAML',
  'not-toml': 'TOML',
  'not-an-assignment': 'dotenv',
  'name-not-allowed': 'dotenv',
  'unclosed-quote': 'dotenv',
  'stray-line': 'dotenv',
  'quote-over-lines': 'dotenv for docker',
  'indented-key': 'INI',
  'bad-escape': 'Java properties',
  'bad-variable': 'dotenv for compose',
  'runs-a-command': 'dotenv for shell',
  'line-too-long': 'dotenv for docker',
  'unknown-tag': 'YAML',
  'unknown-anchor': 'YAML',
  'key-not-scalar': 'YAML',
  'not-a-mapping': 'json',
  empty: 'JSON',
  'trailing-comma': 'JSON',
  'stray-comma': 'JSON',
  'missing-comma': 'JSON',
  'missing-colon': 'JSON',
  'stray-colon': 'JSON',
  'missing-value': 'JSON',
  'json-comment': 'JSON',
  'unclosed-comment': 'JSON5',
  'wrong-quotes': 'JSON',
  'unquoted-key': 'JSON',
  'bare-word': 'JSON',
  'bad-number': 'JSON',
  'unclosed-string': 'JSON',
  'unclosed-bracket': 'JSON',
  'control-character': 'JSON',
  'bad-string-escape': 'JSON',
  'text-behind-quote': 'JSON',
  'text-behind-end': 'JSON',
  'tab-indent': 'YAML',
  'bad-indentation': 'YAML',
  'colon-in-value': 'YAML',
  'reserved-character': 'YAML',
  'list-and-mapping': 'YAML',
  'list-in-line': 'YAML',
  'key-without-colon': 'YAML',
  'block-text': 'YAML',
  'bad-date': 'TOML',
  'text-behind-value': 'TOML',
  'colon-for-equals': 'TOML',
  'missing-equals': 'TOML',
  'bad-key': 'TOML',
};

const CAP: Readonly<Record<Cap, number>> = {
  'file-size': 1_048_576,
  files: 10_000,
  depth: 64,
  nodes: 200_000,
  documents: 1000,
  findings: 200,
};

const FIRST = { file: 'config/production.env', line: 3, column: 1 } as const;

export const SOURCE_SAMPLES: SamplesFor<SourceFacts> = {
  'source/file': each(FILE, (reason) => ({ reason, path: 'config/production.env' })),
  'source/unreadable': [{ path: 'config/production.env' }],
  'source/no-match': [
    { pattern: 'services/*/config.yaml' },
    { pattern: 'config', folder: true },
    { pattern: 'src', of: 'source-code' },
  ],
  'source/passed-over': [{ files: 3 }],
  'source/cap': each(CAP, (cap, limit) => ({ cap, limit })),
  'source/encoding': [
    { offset: 120, nul: false },
    { offset: 120, nul: true },
  ],
  'source/syntax': each(SYNTAX, (reason, format) => ({ format, reason })),
  'source/duplicate-key': [{ key: 'DATABASE_URL', first: FIRST }],
  'source/alias': [{ reason: 'cycle' }],
  'source/inline-comment': [{}],
  'source/number-loss': [{}],
  'source/yaml-1.1': [
    { in12: 'string', in11: 'boolean' },
    { in12: 'integer', in11: 'integer' },
    { in12: 'string', in11: undefined },
  ],
  'source/process-missing': [{ name: 'SESSION_SECRET' }],
};
