/**
 * What a reader cannot see, or what a terminal, an editor or a browser obeys instead of showing: control characters,
 * bidirectional and zero-width marks, line and paragraph separators, lone surrogates.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** One line of text in which everything can be seen: `\u{1b}` stands for an escape character. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

/** Two words that the matchers of actions/setup-node look for behind a position; they would make annotations of ours. */
const MATCHED = /\b(error|warning|info)(?=\s+(?:TS\d|-\s))/gi;

/**
 * A line of a log in which the runner finds nothing to obey: it looks for `##[` anywhere, and lets the problem matchers
 * of earlier steps read along. It also takes `::` at the start of a line for a command, whatever white space stands
 * before it; so a line must begin with a mark of ours.
 */
export function inert(line: string): string {
  return line.replaceAll('##[', '##\\[').replace(MATCHED, '$1\\');
}

/**
 * Punctuation with a meaning inside a line, for Markdown or for GitHub (emoji, issues, mentions, formulas). What has one
 * at the start of a line alone is not here: text of the report never begins a line of ours.
 */
const PUNCTUATION = /[!#$&()*+:<=>@[\\\]^_`{|}~]/g;

/**
 * A word joiner: nothing to see, no line break. It stands where GitHub would make a link of plain text after Markdown
 * is long done, when a backslash or an entity no longer helps.
 */
const JOINER = '&#8288;';

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '@': `&#64;${JOINER}` };

/** Text of the report inside Markdown, in a paragraph or the cell of a table: it can be read, and it does nothing. */
export function markdownText(text: string): string {
  return escapePunctuation(visible(text))
    .replace(/(?<=\\#)(?=\d)|(?<=\\:)(?=[\w+\\-]+:)/g, JOINER)
    .replace(/(GH-)(?=\d)/gi, `$1${JOINER}`);
}

/** A name in Markdown, set as code: GitHub looks for no issues and no emoji there. */
export function markdownCode(text: string): string {
  return text === '' ? '' : `<code>${escapePunctuation(visible(text))}</code>`;
}

function escapePunctuation(text: string): string {
  return text
    .replace(PUNCTUATION, (char) => ENTITY[char] ?? `\\${char}`)
    .replace(/(?<=\\:)(?=\/\/)|(?<=www)(?=\.)/gi, JOINER);
}

/** A sentence of our words in Markdown. What stands between backticks is set as code. */
export function markdownSentence(text: string): string {
  return splitCode(text)
    .map((part) => (part.code ? markdownCode(part.text) : markdownText(part.text)))
    .join('');
}

/** A sentence in parts: what stands between a pair of backticks, and the rest. */
export function splitCode(text: string): { readonly text: string; readonly code: boolean }[] {
  return text
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.length > 2 && part.startsWith('`') && part.endsWith('`')
        ? { text: part.slice(1, -1), code: true }
        : { text: part, code: false },
    );
}

/** The message of a workflow command. */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** At most `most` UTF-16 units of a text, never half a character, with a sign where it was cut. */
export function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
