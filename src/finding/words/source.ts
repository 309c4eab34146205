import type { Cap, FileReason, SourceFacts } from '../facts/source.ts';
import type { SyntaxReason } from '../facts/syntax.ts';
import type { Kind } from '../kind.ts';
import { plural, type WordsFor } from './rule-words.ts';
import { syntaxClause, syntaxHint } from './syntax.ts';

const FILE: Record<FileReason, readonly [string, string]> = {
  missing: [
    'there is no such file or folder',
    'Write the path relative to the repository, or remove it from the list.',
  ],
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
    'Say it in tollgate.yml, with `format:` in the entry of `validate` or beside the `path` of a source: dotenv, json, jsonc, json5, yaml, toml, ini or properties. A schema needs a name that tells.',
  ],
};

/** What is said of the lines below that belong to it. */
const FURTHER: Partial<Record<SyntaxReason, string>> = {
  'unclosed-quote': 'what follows may be the rest of the value and is not read',
  'quote-over-lines': 'what follows may be the rest of the value and is not read',
};

const CAP: Record<Cap, string> = {
  'file-size': 'bytes in a file',
  files: 'files',
  depth: 'levels of nesting',
  nodes: 'values in a file, counted after aliases',
  documents: 'documents in a file',
  findings: 'findings',
};

export const SOURCE_WORDS: WordsFor<SourceFacts> = {
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
    message: ({ pattern, folder, of }) =>
      of === 'source-code'
        ? `"${pattern}" holds no source code of a language that is read.`
        : folder
          ? `The folder "${pattern}" holds no file whose name tells a format that is read.`
          : `The pattern "${pattern}" matches no file.`,
    hint: ({ folder, of }) =>
      of === 'source-code'
        ? 'Name where JavaScript, TypeScript, Python, Ruby, PHP, Go or Java is; tests, built files and packages of others are passed over.'
        : folder
          ? 'Name another folder, or the files themselves with `format:`; nothing found means nothing checked.'
          : 'Correct the pattern, or remove it; nothing matched means nothing checked.',
    about: 'A glob that matches nothing would make a check that looks at nothing and passes. It is an error instead.',
  },
  'source/passed-over': {
    severity: 'info',
    stop: 'failed',
    title: 'Files of unknown formats were passed over',
    message: ({ files }) =>
      `${plural(files, 'file')} in this folder ${files === 1 ? 'is' : 'are'} of no format that is read.`,
    hint: () => 'Name such a file itself and say its `format`, if it belongs to what is checked.',
    about: 'A folder stands for every file below it whose name tells a format that is read. All others are counted.',
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
      const further = lines > 1 ? `; ${FURTHER[reason] ?? 'so is what follows'}, ${lines} lines in all` : '';
      return `${capital(syntaxClause(reason))} (read as ${format})${further}.`;
    },
    hint: ({ reason, format }) => syntaxHint(reason, format),
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
  'source/alias': {
    severity: 'error',
    stop: 'failed',
    title: 'An alias contains itself',
    message: () => 'The anchor is used inside its own value, which has no end.',
    hint: () => 'Take the alias out of the value that it stands for.',
    about:
      'YAML allows a node to contain itself. No configuration means that, and nothing can be validated or compared in it.',
  },
  'source/inline-comment': {
    severity: 'warning',
    stop: 'failed',
    title: 'A comment, or a part of the value?',
    message: () => 'A ; or # stands in the value: some loaders drop what follows it, others keep it.',
    hint: () => 'Put a comment on a line of its own, and a value that holds ; or # in quotes.',
    about:
      'INI has no standard. Python’s configparser keeps `; text` behind a value, PHP, git and npm’s `ini` drop it, and some drop it even where no space stands before it. Tollgate reads it as a comment where a space stands before it.',
  },
  'source/number-loss': {
    severity: 'warning',
    stop: 'failed',
    title: 'A number loses digits',
    message: () =>
      'The number has more digits than a double holds; JavaScript and many other loaders drop the last ones.',
    hint: () => 'Put it in quotes if it names something, or write no more digits than are meant.',
    about:
      'JSON, YAML and TOML do not say how exact a number is; most loaders read it as a double, with about 16 digits and no more (RFC 8259, section 6). An account number of 18 digits comes out as another one, and two that differ may come out the same.',
  },
  'source/yaml-1.1': {
    severity: 'warning',
    stop: 'failed',
    title: 'YAML 1.1 and 1.2 read this differently',
    message: ({ in12, in11 }) =>
      `Without quotes this is ${readAs(in12, in11)} to loaders of YAML 1.1, and ${KIND[in12]} to those of 1.2.`,
    hint: ({ in12, in11 }) =>
      in12 === 'string' || in11 === 'string'
        ? 'Put it in quotes if text is meant; otherwise write true, false or a plain decimal number.'
        : 'Write the decimal number that is meant, or put it in quotes if text is meant.',
    about:
      '`yes`, `no`, `on`, `off`, `y` and `n` are booleans in YAML 1.1 and text in 1.2; `0777`, `0o17`, `0b1`, `1_000`, `12:30` and `1e3` are other numbers, or none. PyYAML, Ruby and Kubernetes read 1.1 or parts of it; most newer loaders read 1.2. The key `on` of a GitHub workflow is not told.',
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

const KIND: Record<Kind, string> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'a boolean',
  null: 'null',
  array: 'a list',
  object: 'a mapping',
};

/** What loaders of YAML 1.1 make of a scalar. Of the same kind, it is another one: they would not differ otherwise. */
function readAs(in12: Kind, in11: Kind | undefined): string {
  if (in11 === undefined) return 'an error';
  return in11 === in12 ? KIND[in11].replace(/^a /, 'another ') : KIND[in11];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
