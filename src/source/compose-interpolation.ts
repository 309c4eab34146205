/** Why a `$` could not be filled in as it is meant. */
export type InterpolationReason = 'unset' | 'required' | 'malformed' | 'too-long';

/** Something that is wrong with one `$` of a text. */
export interface InterpolationFlaw {
  readonly reason: InterpolationReason;
  /** Undefined where no name could be read. */
  readonly variable: string | undefined;
  /** Where the `$` stands in the text. */
  readonly offset: number;
}

/** A text with its variables filled in; undefined where Compose would refuse it. */
export interface Interpolated {
  readonly text: string | undefined;
  readonly flaws: readonly InterpolationFlaw[];
}

/** What variables are filled in from, and how many characters texts may still have, with what is put in. */
export interface Filling {
  readonly lookup: (name: string) => string | undefined;
  room: number;
}

const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;

/** `:-`, `-`, `:?`, `?`, `:+`, `+` and what stands behind. */
const OPERATION = /^(:?)([-?+])([^\n]*)$/;

/** More flaws of one kind than are told of one text. */
const MOST_FLAWS = 100;

/** Deeper than anybody nests defaults. */
const DEEPEST = 64;

/**
 * Fills in the variables of a text as Compose does: `$A`, `${A}`, `${A:-b}`, `${A-b}`, `${A:?e}`, `${A?e}`, `${A:+b}`,
 * `${A+b}`, nested, and `$$` for a `$` (Compose specification, 12-interpolation; compose-go, template/template.go). A `$`
 * before anything else stays as it is. A default is looked at only where it is used.
 */
export function interpolate(text: string, filling: Filling): Interpolated {
  const offset = text.indexOf('$');
  if (offset === -1) return { text, flaws: [] };
  const flaws: InterpolationFlaw[] = [];
  filling.room -= text.length;
  if (filling.room < 0) return { text: undefined, flaws: [{ reason: 'too-long', variable: undefined, offset }] };
  return { text: fill(text, { filling, flaws, base: 0, depth: 0 }), flaws };
}

/** Where a text that is being filled in stands in the whole. */
interface Inside {
  readonly filling: Filling;
  readonly flaws: InterpolationFlaw[];
  readonly base: number;
  readonly depth: number;
}

function fill(text: string, inside: Inside): string | undefined {
  let filled = '';
  let refused = false;
  let at = 0;
  for (let dollar = text.indexOf('$'); dollar !== -1; dollar = text.indexOf('$', at)) {
    filled += text.slice(at, dollar);
    const { value, end } = substitute(text, dollar, inside);
    if (end === undefined) return undefined;
    if (value === undefined) refused = true;
    else filled += value;
    at = end;
  }
  return refused ? undefined : filled + text.slice(at);
}

interface Substitution {
  /** Undefined where Compose would refuse the text. */
  readonly value: string | undefined;
  /** Where the text goes on; undefined where nothing behind can be understood. */
  readonly end: number | undefined;
}

function substitute(text: string, dollar: number, inside: Inside): Substitution {
  const next = text.charAt(dollar + 1);
  if (next === '$') return { value: '$', end: dollar + 2 };
  const braced = next === '{';
  const name = nameAt(text, dollar + (braced ? 2 : 1));
  if (!braced) {
    if (name === undefined) return { value: '$', end: dollar + 1 };
    return { value: blankOr(name, dollar, inside), end: dollar + 1 + name.length };
  }
  const from = dollar + 2 + (name?.length ?? 0);
  const close = name === undefined ? undefined : closingBrace(text, dollar, from);
  if (name === undefined || close === undefined || inside.depth >= DEEPEST) return malformed(name, dollar, inside);
  if (from === close) return { value: blankOr(name, dollar, inside), end: close + 1 };
  const [, colon = '', operator = '', argument = ''] = OPERATION.exec(text.slice(from, close)) ?? [];
  if (operator === '') return malformed(name, dollar, inside);
  const base = inside.base + from + colon.length + 1;
  const useArgument = () => fill(argument, { ...inside, base, depth: inside.depth + 1 });
  const value = inside.filling.lookup(name);
  const stands = value !== undefined && (colon === '' || value !== '');
  if (operator === '+') return { value: stands ? useArgument() : '', end: close + 1 };
  if (stands) return { value: put(value, name, dollar, inside), end: close + 1 };
  if (operator === '-') return { value: useArgument(), end: close + 1 };
  note('required', name, dollar, inside);
  return { value: undefined, end: close + 1 };
}

function nameAt(text: string, at: number): string | undefined {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[0];
}

/**
 * The brace that closes the one behind `dollar`; where braces do not pair up, the last one of the line, as compose-go's
 * pattern takes it. compose-go passes over the character behind each opening brace, so this does as well.
 */
function closingBrace(text: string, dollar: number, from: number): number | undefined {
  let open = 0;
  let end = dollar + 1;
  for (; end < text.length && text.charAt(end) !== '\n'; end++) {
    const char = text.charAt(end);
    if (char === '{') {
      open++;
      end++;
    } else if (char === '}' && --open === 0) return end;
  }
  const last = text.lastIndexOf('}', end - 1);
  return last >= from ? last : undefined;
}

/** The value of a variable. One that is not set is blank to Compose, which warns of it. */
function blankOr(name: string, dollar: number, inside: Inside): string | undefined {
  const value = inside.filling.lookup(name);
  if (value !== undefined) return put(value, name, dollar, inside);
  note('unset', name, dollar, inside);
  return '';
}

/** Values are short and variables few; a text that would grow without end is refused. */
function put(value: string, name: string, dollar: number, inside: Inside): string | undefined {
  inside.filling.room -= value.length;
  if (inside.filling.room >= 0) return value;
  note('too-long', name, dollar, inside);
  return undefined;
}

function malformed(name: string | undefined, dollar: number, inside: Inside): Substitution {
  note('malformed', name, dollar, inside);
  return { value: undefined, end: undefined };
}

function note(reason: InterpolationReason, variable: string | undefined, dollar: number, inside: Inside): void {
  // One place is enough for a variable, and a text with this many flaws is no configuration. Each kind has its own count:
  // however much is not set, a text that is refused is told.
  const alike = inside.flaws.filter((flaw) => flaw.reason === reason);
  const isKnown = reason !== 'malformed' && alike.some((flaw) => flaw.variable === variable);
  if (!isKnown && alike.length < MOST_FLAWS) inside.flaws.push({ reason, variable, offset: inside.base + dollar });
}
