import type { Cap, DotenvSight, Facts, FileReason, Kind, SyntaxMistake, SyntaxReason } from '../rules.ts';
import { type GroupWords, list, plural } from './rule-words.ts';
import { MISTAKE } from './syntax.ts';

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

/** Why a text could not be read, as a clause. */
const SYNTAX: Record<Exclude<SyntaxReason, SyntaxMistake>, string> = {
  'not-json': 'this is not JSON',
  'json-with-comments': 'this has a comment, which JSON does not know; all else is right',
  'not-jsonc': 'this is not JSON with comments',
  'not-json5': 'this is not JSON5',
  'not-yaml': 'this is not YAML',
  'not-toml': 'this is not TOML',
  'not-an-assignment': 'this line is not an assignment, and loaders drop it without a word',
  'name-not-allowed': 'the name before "=" is missing or holds a character that loaders do not accept',
  'unclosed-quote': 'a quote is opened here and never closed',
  'stray-line': 'this line is not an assignment, and looks like a piece of a value that goes over several lines',
  'quote-over-lines': 'a quote is opened here and not closed in this line, and docker takes each line alone',
  'indented-key':
    'this key is indented below another: to Python it belongs to the value above, to other loaders it is a key of its own',
  'bad-escape': 'four hexadecimal digits must follow "\\u", and Java refuses the whole file without them',
  'bad-variable':
    'compose stops here: the name or the end of a "${" cannot be read, or a variable that must be set is not',
  'runs-a-command': 'a shell would run something here, or split the value, and nothing is ever run',
  'line-too-long': 'docker refuses a line of 64 KiB or more',
  'unknown-tag': 'the tag is not one of YAML’s own, and nothing is ever built from it',
  'unknown-anchor': 'the alias names an anchor that does not stand before it',
  'key-not-scalar': 'a key of a mapping must be plain text',
  'not-a-mapping': 'configuration is a mapping of keys to values, and this is not',
};

type Sights = Facts['source/dialects']['sights'];

/** What a group of loaders sees; two groups can see the same kind of thing and not the same text. */
function sighting(sights: Sights, at: number): string {
  const { dialects = [], sees = 'other' } = sights[at] ?? {};
  const isRepeated = sights.findIndex((other) => other.sees === sees) < at;
  return `for ${list(dialects)} it is ${isRepeated ? 'yet another text' : SIGHT[sees]}`;
}

/** What a loader makes of a byte order mark. */
const BOM: Record<Facts['source/byte-order-mark']['loaders'][number], string> = {
  'python-dotenv': 'python-dotenv before 1.2.3 takes it for a part of the first name',
  shell: 'a shell takes it for a part of the first word, and runs that as a command',
};

/** What a loader sees, as the object of a sentence. */
const SIGHT: Record<DotenvSight, string> = {
  'as-written': 'the text as it is written',
  'with-quotes': 'the text with its quotes',
  'without-quotes': 'the text without its quotes',
  'escapes-replaced': 'the text with what backslashes stand for',
  'cut-at-hash': 'the text cut at the #',
  'with-comment': 'the text with the # and all that follows',
  'outer-spaces': 'the text with the spaces around it',
  'first-line': 'the first line alone, with its quote',
  empty: 'an empty text',
  variable: 'the value of another variable put in',
  'name-alone': 'whatever its environment has under this name',
  shell: 'what only a shell can work out',
  command: 'a command to run',
  unclosed: 'a quote that is never closed',
  refused: 'an error',
  dropped: 'no assignment',
  'carriage-return': 'a text with a carriage return at its end',
  other: 'another text',
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
    message: ({ pattern, folder }) =>
      folder
        ? `The folder "${pattern}" holds no file whose name tells a format that is read.`
        : `The pattern "${pattern}" matches no file.`,
    hint: ({ folder }) =>
      folder
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
  'source/cut-at-hash': {
    severity: 'error',
    stop: 'failed',
    title: 'A value is cut at an unquoted #',
    message: () => 'An unquoted # stands in the value: dotenv drops it and all that follows; other loaders keep it.',
    hint: () => 'Put the value in quotes; to write a comment, put a space before the #.',
    about:
      'dotenv reads `KEY=abc#def` as `abc`. Keys and passwords often hold a #, and the loss shows only when the provider refuses them.',
  },
  'source/dialects': {
    severity: 'warning',
    stop: 'failed',
    title: 'Loaders read a line differently',
    message: ({ sights, more = 0 }) =>
      `Loaders read this differently: ${sights.map((_, at) => sighting(sights, at)).join('; ')}${more > 0 ? `, and so for ${plural(more, 'further line')} of the file` : ''}.`,
    hint: () =>
      'Write it so that all read the same, or say which loader the application uses: { path: …, dialect: dotenv | compose | docker | python-dotenv | shell }.',
    about:
      'There is no standard for dotenv files. The npm package dotenv, the `env_file` of Docker Compose, `docker run --env-file`, python-dotenv and a shell that sources the file each read quotes, `#`, `$`, backslashes and spaces in their own way. Values are taken as the npm package reads them unless the source names its `dialect`; then the values are what that loader gives, and only what it drops or refuses is told.',
  },
  'source/dialect-alone': {
    severity: 'info',
    stop: 'failed',
    title: 'One loader alone reads lines differently',
    message: ({ dialect, sees, lines }) =>
      `${lines > 1 ? `This line and ${lines - 1} more of the file are` : 'This line is'} read alike by most loaders: for ${dialect} it is ${SIGHT[sees]}.`,
    hint: ({ dialect }) =>
      `Nothing is to be done unless ${dialect} loads the file; then say so: { path: …, dialect: ${dialect} }.`,
    about:
      '`docker run --env-file` takes all that follows the `=` as the value, quotes, spaces and comments included, and refuses `export`; a shell splits a value at spaces, runs what follows `&` and `;`, keeps the carriage return of a CRLF line, and takes no name that holds a dot or a hyphen. So many files are not written for these two that it is told once for each file and kind.',
  },
  'source/byte-order-mark': {
    severity: 'warning',
    stop: 'failed',
    title: 'A byte order mark stands at the beginning of a dotenv file',
    message: ({ loaders }) => `The file begins with a byte order mark: ${loaders.map((one) => BOM[one]).join('; ')}.`,
    hint: () => 'Save the file as UTF-8 without a byte order mark.',
    about:
      'Some editors put the invisible character U+FEFF before a text. The npm package dotenv, Docker Compose and docker drop it. python-dotenv before 1.2.3 sets a variable with that character in its name, and a shell looks for a command of such a name: the variable that is written first is not set.',
  },
  'source/comment-as-value': {
    severity: 'warning',
    stop: 'failed',
    title: 'A comment stands where the value should be',
    message: () => 'python-dotenv before 1.2.4 takes this comment for the value; since then the value is empty.',
    hint: () => 'Put the comment on a line of its own.',
    about:
      'In `NAME= # text`, python-dotenv passes over the space before it looks for a comment, so that up to 1.2.3 the comment becomes the value. Tollgate reads what 1.2.4 does: an empty value.',
  },
  'source/value-outside': {
    severity: 'error',
    stop: 'failed',
    title: 'A value is not in the file',
    message: ({ why }) =>
      why === 'name-alone'
        ? 'A name without a value: the loader takes it from the environment that it runs in.'
        : why === 'variable'
          ? 'The value needs a variable that no earlier line of the file sets.'
          : 'Only a shell can work out this value, and nothing is ever run.',
    hint: () =>
      'Write the value out, or lower this rule if the place of use is known to give it; it then counts as present.',
    about:
      'With `dialect: compose`, `docker`, `python-dotenv` or `shell`, a value can come from the environment that the loader runs in. What it will be cannot be checked here. It counts as present and not as readable: a check that needs the value fails.',
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

/** Why a text could not be read, as a clause. Shared with the words about `tollgate.yml` itself. */
export function syntaxClause(reason: SyntaxReason): string {
  return isMistake(reason) ? MISTAKE[reason][0] : SYNTAX[reason];
}

/** How to mend what cannot be read. */
export function syntaxHint(reason: SyntaxReason, format: string): string {
  if (isMistake(reason)) return MISTAKE[reason][1];
  if (reason === 'indented-key') return 'Write the key without its indentation, or with a value that stands below it.';
  if (reason === 'json-with-comments') {
    return 'Take it out; or, if what reads the file takes it, say `format: jsonc` where the file is named, or let its name end with .jsonc.';
  }
  if (reason === 'runs-a-command')
    return 'Write NAME=value without spaces around =, and put the value in single quotes.';
  if (reason === 'unclosed-quote') return 'Put the closing quote where the text ends.';
  if (reason === 'bad-escape') return 'Write four hexadecimal digits behind it, or a second backslash before it.';
  if (reason === 'quote-over-lines') return 'Write the value in one line: docker knows no values of several lines.';
  if (reason !== 'not-an-assignment' && reason !== 'name-not-allowed' && reason !== 'stray-line') {
    return 'Mend the text at this place; everything after it is in doubt.';
  }
  return format.startsWith('dotenv')
    ? 'Write NAME=value, put # before a comment, or put a value of several lines in quotes.'
    : 'Write NAME=value or [section], and put # or ; before a comment.';
}

function isMistake(reason: SyntaxReason): reason is SyntaxMistake {
  return Object.hasOwn(MISTAKE, reason);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
