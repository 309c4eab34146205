import type { Form, Operator, Reading } from './forms.ts';
import type { Language } from './language.ts';
import { literalAt, skipBlank } from './text.ts';

/** What code takes for a variable that is not set. */
export interface CodeDefault {
  /** Names of the variables that are read one after the other; the default is taken where none is set. */
  readonly names: readonly string[];
  /** The default. */
  readonly text: string;
  /** Where the literal of the default begins, in UTF-16 code units. */
  readonly offset: number;
  /** Whether the default is taken for a variable that is there and empty as well. */
  readonly coversEmpty: boolean;
}

/** A language, ready to be read. */
export interface Reader {
  readonly language: Language;
  readonly reading: Reading;
  /** Each form, to be tried at one offset. */
  readonly forms: readonly { readonly form: Form; readonly begins: RegExp }[];
  readonly trailing: RegExp;
  readonly follows: readonly { readonly pattern: RegExp; readonly coversEmpty: boolean }[];
}

/** Makes a language ready. */
export function readerOf(language: Language, reading: Reading): Reader {
  return {
    language,
    reading,
    forms: reading.forms.map((form) => ({ form, begins: new RegExp(form.begins, 'y') })),
    trailing: new RegExp(`${reading.trailing}{0,4}`, 'y'),
    follows: (reading.follows ?? []).map(({ text, coversEmpty }) => ({ pattern: new RegExp(text, 'y'), coversEmpty })),
  };
}

/** A variable that is read, and where what is said of it goes on. */
interface Variable {
  readonly name: string;
  readonly form: Form;
  readonly end: number;
}

/** Most variables that are tried one after the other. */
const LONGEST_CHAIN = 8;

/** The default of the variable that a form reads; `at` is just behind what the form begins with. */
export function readDefault(text: string, form: Form, at: number, reader: Reader): CodeDefault | undefined {
  const first = variableAt(text, form, at, reader);
  return first && defaultOf(text, first, reader, [first.name]);
}

function defaultOf(text: string, last: Variable, reader: Reader, names: readonly string[]): CodeDefault | undefined {
  const { form, end } = last;
  const made = (at: number, coversEmpty: boolean): CodeDefault | undefined => {
    const literal = literalAt(text, at, reader.language);
    return literal && { names, text: literal.value, offset: literal.offset, coversEmpty };
  };
  if (form.name === 'schema') return made(end, false);
  const next = form.next && nextArgument(text, end, reader.language);
  if (form.next && next !== undefined) return made(next, form.next.coversEmpty);
  const behind = behindVariable(text, last, reader);
  if (behind === undefined) return undefined;
  for (const { pattern, coversEmpty } of reader.follows) {
    const at = matchAt(pattern, text, behind);
    if (at !== undefined) return made(at, coversEmpty);
  }
  const chosen = elseOf(text, behind, last, reader);
  if (chosen !== undefined) return made(chosen, true);
  const said = operatorAt(text, behind, form.operators ?? reader.reading.operators, reader.language);
  if (!said) return undefined;
  const found = made(said.end, said.coversEmpty);
  if (found || names.length >= LONGEST_CHAIN) return found;
  const other = anyVariableAt(text, said.end, reader);
  const further = other && defaultOf(text, withOperators(other, form), reader, [...names, other.name]);
  return further && { ...further, coversEmpty: further.coversEmpty && said.coversEmpty };
}

/** What is between two variables of one chain goes on behind the second. */
function withOperators(variable: Variable, { operators }: Form): Variable {
  return operators === undefined ? variable : { ...variable, form: { ...variable.form, operators } };
}

const NAME = /[A-Za-z_$][\w$]{0,100}/y;
const CONSTANT = /^[A-Z][A-Z0-9_]*$/;
const VARIABLE = /^[A-Za-z_][\w.-]{0,100}$/;
const SCHEMA_DEFAULT = /\s{0,3}:[^,;]{0,200}?(?:\.(?:default|catch|prefault)\(|\bdefault:)\s{0,20}/y;

function variableAt(text: string, form: Form, at: number, { language }: Reader): Variable | undefined {
  const made = (name: string, end: number): Variable | undefined =>
    (form.constants ? CONSTANT : VARIABLE).test(name) ? { name, form, end } : undefined;
  if (form.name === 'schema') {
    const end = matchAt(SCHEMA_DEFAULT, text, at);
    return end === undefined ? undefined : made(wordBefore(text, at), end);
  }
  if (form.name !== 'member') return literalNameAt(text, skipBlank(text, at, language), language, made);
  const dot = matchAt(/\??\.(?!\[)|\?\.(?=\[)/y, text, at) ?? at;
  if (text[dot] === '[') {
    const literal = literalAt(text, dot + 1, language);
    return literal && text[literal.end] === ']' ? made(literal.value, literal.end + 1) : undefined;
  }
  const end = dot === at ? undefined : matchAt(NAME, text, dot);
  return end === undefined ? undefined : made(text.slice(dot, end), end);
}

function literalNameAt(
  text: string,
  at: number,
  language: Language,
  made: (name: string, end: number) => Variable | undefined,
): Variable | undefined {
  const literal = literalAt(text, at, language);
  return literal && made(literal.value, literal.end);
}

function wordBefore(text: string, end: number): string {
  return /\w{1,100}$/.exec(text.slice(Math.max(0, end - 100), end))?.[0] ?? '';
}

function anyVariableAt(text: string, at: number, reader: Reader): Variable | undefined {
  for (const { form, begins } of reader.forms) {
    const end = begins.source.includes('(?<!')
      ? helperAt(text, at, begins)
      : matchAt(begins, text, behindOwner(text, at));
    if (end !== undefined && form.name !== 'schema') return variableAt(text, form, end, reader);
  }
  return undefined;
}

/** What may stand before the function or the object that reads: `os.getenv`, `System.getenv`, `import.meta.env`. */
function behindOwner(text: string, at: number): number {
  return matchAt(/(?:os|System|import|globalThis)\s{0,5}\.\s{0,5}(?=environ|getenv|meta|process)/y, text, at) ?? at;
}

/** A function is known by the end of its name. */
function helperAt(text: string, at: number, begins: RegExp): number | undefined {
  const [name = ''] = /^[\w.]{1,60}/.exec(text.slice(at, at + 60)) ?? [];
  for (let from = at; from < at + name.length; from++) {
    const end = matchAt(begins, text, from);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** The next argument of a call, behind a name for it such as `default=`. */
function nextArgument(text: string, at: number, language: Language): number | undefined {
  const comma = skipBlank(text, at, language);
  if (text[comma] !== ',') return undefined;
  const from = skipBlank(text, comma + 1, language);
  return matchAt(/(?:\{\s{0,20})?(?:default(?:_?[vV]alue)?|fallback)\s{0,5}[=:]\s{0,20}/y, text, from) ?? from;
}

/** Just behind the whole of what reads the variable. */
function behindVariable(text: string, { form, end }: Variable, { language, trailing }: Reader): number | undefined {
  const close = form.name === 'argument' ? ')' : form.name === 'index' ? ']' : '';
  const at = close === '' ? end : skipBlank(text, end, language);
  if (!text.startsWith(close, at)) return close === ')' && language === 'ruby' ? end : undefined;
  return matchAt(trailing, text, at + close.length) ?? at + close.length;
}

interface Said extends Pick<Operator, 'coversEmpty'> {
  readonly end: number;
}

function operatorAt(text: string, at: number, operators: readonly Operator[], language: Language): Said | undefined {
  const from = skipBlank(text, at, language);
  const operator = operators.find((one) => text.startsWith(one.text, from));
  if (!operator) return undefined;
  const end = from + operator.text.length;
  if (/\w$/.test(operator.text) && /\w/.test(text[end] ?? '')) return undefined;
  // Assigned where there is none: `||=`.
  const behind = text[end] === '=' ? end + 1 : end;
  return {
    end: matchAt(/\s{0,40}\(?\s{0,40}/y, text, skipBlank(text, behind, language)) ?? behind,
    coversEmpty: operator.coversEmpty,
  };
}

const COMPARED = /\s{0,20}(?:!==?\s{0,5}(?:null|undefined|false|''|"")\s{0,20})?\?(?![?.:])/y;

/** Where the default of `NAME ? NAME : default` begins. */
function elseOf(text: string, at: number, variable: Variable, reader: Reader): number | undefined {
  const from = matchAt(COMPARED, text, at);
  if (from === undefined || reader.reading.operators.length === 0) return undefined;
  const other = anyVariableAt(text, skipBlank(text, from, reader.language), reader);
  const behind = other?.name === variable.name ? behindVariable(text, other, reader) : undefined;
  if (behind === undefined) return undefined;
  const colon = skipBlank(text, behind, reader.language);
  return text[colon] === ':' ? skipBlank(text, colon + 1, reader.language) : undefined;
}

/** Just behind what an expression matches at an offset; undefined where it does not. */
export function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
