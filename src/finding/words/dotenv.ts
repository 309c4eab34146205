import type { DotenvFacts, DotenvSight } from '../facts/dotenv.ts';
import { list, plural, type WordsFor } from './rule-words.ts';

type Sights = DotenvFacts['source/dialects']['sights'];

/** What a group of loaders sees; two groups can see the same kind of thing and not the same text. */
function sighting(sights: Sights, at: number): string {
  const { dialects = [], sees = 'other' } = sights[at] ?? {};
  const isRepeated = sights.findIndex((other) => other.sees === sees) < at;
  return `for ${list(dialects)} it is ${isRepeated ? 'yet another text' : SIGHT[sees]}`;
}

/** What a loader makes of a byte order mark. */
const BOM: Record<DotenvFacts['source/byte-order-mark']['loaders'][number], string> = {
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

export const DOTENV_WORDS: WordsFor<DotenvFacts> = {
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
};
