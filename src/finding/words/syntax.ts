import type { SyntaxMistake, SyntaxReason } from '../facts/syntax.ts';

/** What is wrong at the place, as a clause, and how to mend it. */
export const MISTAKE: Record<SyntaxMistake, readonly [string, string]> = {
  empty: [
    'the file is empty',
    'Write what belongs here, at least {}; an empty file is often one that was never filled.',
  ],
  'trailing-comma': ['a comma stands behind the last member', 'Remove the comma, or write the member that is missing.'],
  'stray-comma': ['a comma stands where a value or key must', 'Remove the comma, or write what is missing before it.'],
  'missing-comma': ['a comma is missing here', 'Put a comma between the two.'],
  'missing-colon': [
    'a colon and a value must follow this key',
    'Write "key": value, with a colon; members without keys belong in [ ].',
  ],
  'stray-colon': [
    'a colon stands where none may',
    'Members with keys belong in { }; put text that holds a colon in quotes.',
  ],
  'missing-value': [
    'a value is missing here',
    'Write the value; an empty text is written "". The value of a template may have been empty.',
  ],
  'json-comment': [
    'a comment stands here, and JSON has none',
    'Remove the comment, or say `format: jsonc` if the program that loads the file takes comments.',
  ],
  'unclosed-comment': ['a comment is opened here and never closed', 'Close it with */.'],
  'wrong-quotes': [
    'JSON knows straight double quotes alone, and others stand here',
    'Write " in place of single or typographic quotes.',
  ],
  'unquoted-key': ['a key stands here that is not in double quotes', 'Put the key in double quotes.'],
  'bare-word': [
    'text stands here without quotes',
    'Put text in double quotes; the words true and false are written small and without quotes.',
  ],
  'bad-number': [
    'a number is not written as this format writes numbers',
    'Write it without a leading zero or a stray sign, with digits on both sides of the point; put what is no number in quotes.',
  ],
  'bad-date': [
    'a date or time is not one that exists, or is not written in full',
    'Write a date as 2026-01-31 and a time as 2026-01-31T08:30:00Z, or put text in quotes.',
  ],
  'unclosed-string': [
    'a text is opened here and not closed in its line',
    'Put the closing quote where the text ends; a line break inside of it is written \\n.',
  ],
  'unclosed-bracket': [
    'this bracket is never closed, or with one of another kind',
    'Put the closing bracket where its content ends.',
  ],
  'control-character': [
    'a tab or another control character stands here as it is',
    'Write it as an escape in double quotes, such as \\t for a tab, or remove it.',
  ],
  'bad-string-escape': [
    'a backslash stands before what it cannot escape',
    'Write two backslashes where one is meant, as in paths and patterns.',
  ],
  'text-behind-quote': [
    'more text follows directly behind a closing quote',
    'Put the whole value in quotes, and escape a quote that belongs to it.',
  ],
  'text-behind-value': [
    'more follows in the line where the value ends',
    'Write one assignment a line, and put text that holds spaces or commas in quotes.',
  ],
  'text-behind-end': [
    'something follows behind the end of the value that the file holds',
    'Remove it, or the bracket before it that closes too early.',
  ],
  'tab-indent': ['a tab indents this line, and YAML takes spaces alone', 'Indent with spaces.'],
  'bad-indentation': [
    'the indentation of this line fits no line above it',
    'Indent it as far as the other members of its mapping or list; what belongs to a value above stands deeper.',
  ],
  'colon-in-value': [
    'a colon stands in a value, where it would begin a mapping',
    'Put the value in quotes; a mapping begins on a line of its own.',
  ],
  'reserved-character': ['text without quotes may not begin with this character in YAML', 'Put the text in quotes.'],
  'list-and-mapping': [
    'items of a list and keys of a mapping stand side by side',
    'Indent what belongs to the member above, or write all as items or all as keys.',
  ],
  'list-in-line': ['a list begins in the line of its key', 'Begin each item on a line of its own, or write [a, b].'],
  'key-without-colon': [
    'a colon and a space must follow a key, and this line has neither',
    'Write key: value with a space behind the colon; indent the line if it belongs to the text above.',
  ],
  'block-text': [
    'after > or | a text must begin on the next line',
    'Put the value in quotes if it begins with > or |, or begin the text on a line of its own.',
  ],
  'colon-for-equals': ['a colon stands where TOML has an equals sign', 'Write key = value.'],
  'missing-equals': ['an equals sign and a value must follow this key', 'Write key = value.'],
  'bad-key': [
    'a key is missing or holds a character that only a key in quotes may hold',
    'Keys are letters, digits, - and _; put others in quotes. A comment begins with #, and a table is written [name].',
  ],
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
