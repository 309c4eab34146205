import type { Cap, FileReason, SyntaxReason } from '../rules.ts';
import type { GroupWords } from './rule-words.ts';

const FILE: Record<FileReason, readonly [string, string]> = {
  missing: ['there is no such file', 'Write the path relative to the repository, or remove it from the list.'],
  'outside-workspace': [
    'the path leads outside the workspace, so it was not opened',
    'Only files inside the repository are read; copy the file in, or point the link at a file inside.',
  ],
  'in-git-directory': ['files under .git are never read', 'Name a file of the work tree.'],
  'not-a-regular-file': [
    'this is not a regular file, so it was not read',
    'Name a file; a folder, a pipe or a device cannot hold configuration.',
  ],
  'name-not-allowed': [
    'the path holds a character that no file name may hold',
    'Write the path without control characters.',
  ],
  'too-big': [
    'the file is larger than the cap, so it was not read',
    'Raise file-size in the `limits` input if the file is right.',
  ],
  'format-unknown': [
    'the format cannot be told from the name',
    'Say it: { path: …, format: dotenv | json | yaml | toml }.',
  ],
};

/** Why a text could not be read, as a clause. Shared with the words about `tollgate.yml` itself. */
export const SYNTAX: Record<SyntaxReason, string> = {
  'not-json': 'this is not JSON',
  'not-yaml': 'this is not YAML',
  'not-toml': 'this is not TOML',
  'not-an-assignment': 'this line is not an assignment, and loaders drop it without a word',
  'name-not-allowed': 'the name before "=" is missing or holds a character that loaders do not accept',
  'unclosed-quote': 'a quote is opened here and never closed',
  'unknown-tag': 'the tag is not one of YAML’s own, and nothing is ever built from it',
  'unknown-anchor': 'the alias names an anchor that does not stand before it',
  'key-not-scalar': 'a key of a mapping must be plain text',
  'not-a-mapping': 'configuration is a mapping of keys to values, and this is not',
};

const CAP: Record<Cap, string> = {
  'file-size': 'bytes in a file',
  files: 'files',
  depth: 'levels of nesting',
  nodes: 'values in a file, counted after aliases',
  documents: 'documents in a file',
  findings: 'findings',
};

export const SOURCE_WORDS: GroupWords<'source'> = {
  'source/file': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'A named file was not read',
    message: ({ reason, path }) => `"${path}": ${FILE[reason][0]}.`,
    hint: ({ reason }) => FILE[reason][1],
    about:
      'A file that the configuration or an input names is missing, is not a regular file, lies outside the workspace, or is over a cap. The run is errored: a gate that skips what it cannot read would pass without having looked.',
  },
  'source/unreadable': {
    severity: 'error',
    stop: 'unknown',
    title: 'A file could not be read',
    message: ({ path }) => `"${path}" is there but could not be read.`,
    hint: () => 'Give the user of this job the right to read it.',
    about:
      'The operating system refused to open a file, or failed while reading it. What it holds is unknown, so the run is errored.',
  },
  'source/no-match': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'A pattern matches no file',
    message: ({ pattern }) => `The pattern "${pattern}" matches no file.`,
    hint: () => 'Correct the pattern, or remove it; nothing matched means nothing checked.',
    about: 'A glob that matches nothing would make a check that looks at nothing and passes. It is an error instead.',
  },
  'source/cap': {
    severity: 'error',
    stop: 'wrong-request',
    title: 'A cap was reached',
    message: ({ cap, limit }) => `More than ${limit} ${CAP[cap]}; reading stopped here.`,
    hint: ({ cap }) => `Raise ${cap} in the \`limits\` input if this is right.`,
    about:
      'Sizes, depths and counts are capped so that a hostile or broken file cannot exhaust the runner. Only a workflow can raise a cap, with the `limits` input.',
  },
  'source/encoding': {
    severity: 'error',
    stop: 'failed',
    title: 'The file is not UTF-8 text',
    message: ({ offset, nul }) =>
      nul ? `A NUL byte stands at offset ${offset}.` : `The bytes at offset ${offset} are not UTF-8.`,
    hint: () => 'Save the file as UTF-8; UTF-16 and Latin-1 are read differently by every loader.',
    about:
      'Configuration is read as UTF-8 (a byte order mark is accepted). Anything else would be guessed at, and guessed differently by each loader.',
  },
  'source/syntax': {
    severity: 'error',
    stop: 'failed',
    title: 'The file cannot be read as what it claims to be',
    message: ({ format, reason, lines = 1 }) => {
      const further = lines > 1 ? `; so is what follows, ${lines} lines in all` : '';
      return `${capital(SYNTAX[reason])} (read as ${format})${further}.`;
    },
    hint: ({ reason }) =>
      reason === 'not-an-assignment' || reason === 'name-not-allowed'
        ? 'Write NAME=value, put # before a comment, or put a value of several lines in quotes.'
        : 'Mend the text at this place; everything after it is in doubt.',
    about:
      'A file that does not parse fails the gate. In dotenv files bad lines are told by line, those in a row once, and the other lines are still checked.',
  },
  'source/duplicate-key': {
    severity: 'error',
    stop: 'failed',
    title: 'A key is set twice',
    message: ({ first }) => `Set before at line ${first.line}; loaders disagree about which one wins.`,
    hint: () => 'Keep one of the two.',
    about:
      'JSON, YAML, TOML and dotenv loaders either refuse a repeated key or silently keep the first or the last. What runs then depends on the loader.',
  },
  'source/cut-at-hash': {
    severity: 'error',
    stop: 'failed',
    title: 'A value is cut at an unquoted #',
    message: () => 'An unquoted # stands in the value: dotenv drops it and all that follows; other loaders keep it.',
    hint: () => 'Put the value in quotes; to write a comment, put a space before the #.',
    about:
      'dotenv reads `KEY=abc#def` as `abc`. Keys and passwords often hold a #, and the loss shows only when the provider refuses them.',
  },
  'source/alias': {
    severity: 'error',
    stop: 'failed',
    title: 'An alias contains itself',
    message: () => 'The anchor is used inside its own value, which has no end.',
    hint: () => 'Take the alias out of the value that it stands for.',
    about:
      'YAML allows a node to contain itself. No configuration means that, and nothing can be validated or compared in it.',
  },
  'source/process-missing': {
    severity: 'error',
    stop: 'failed',
    title: 'A listed environment variable is not set',
    message: ({ name }) => `The variable "${name}" is listed in process-names and not set in this step.`,
    hint: () => 'Set it under `env:` of the step, or take the name out of process-names.',
    about:
      'A source `process: true` reads exactly the names in `process-names`. One that is not set is missing from what would be deployed.',
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
