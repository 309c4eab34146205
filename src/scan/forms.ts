import type { Language } from './language.ts';

/** What stands between a variable and its default, and whether the default is taken for an empty variable as well. */
export interface Operator {
  readonly text: string;
  readonly coversEmpty: boolean;
}

/** A way in which code reads a variable of its environment, and what it takes where there is none. */
export interface Form {
  /** What it begins with, as an expression, up to the name of the variable or to what stands before the name. */
  readonly begins: string;
  /** How the name is written: as a text in parentheses or brackets, behind a dot as well, or as the member of a schema. */
  readonly name: 'argument' | 'index' | 'member' | 'schema';
  /** Whether only names in capitals are taken for variables, since others read other things like this. */
  readonly constants?: true;
  /** The default is the next argument of the call; whether it is taken for an empty variable as well. */
  readonly next?: { readonly coversEmpty: boolean };
  /** Instead of those of the language. */
  readonly operators?: readonly Operator[];
}

/** How a language reads its environment. */
export interface Reading {
  /** Texts of which a file that reads variables has one. */
  readonly marks: readonly string[];
  /** The first that fits counts. */
  readonly forms: readonly Form[];
  readonly operators: readonly Operator[];
  /** What may stand behind a variable before an operator, as an expression. */
  readonly trailing: string;
  /** What may follow a variable up to its default, as an expression. */
  readonly follows?: readonly Operator[];
}

const OR: Operator = { text: '||', coversEmpty: true };
const NULLISH: Operator = { text: '??', coversEmpty: false };
const OR_WORD: Operator = { text: 'or', coversEmpty: true };
const ELVIS: Operator = { text: '?:', coversEmpty: true };

/** Of a variable that is not there at all. */
const MISSING = { coversEmpty: false } as const;
/** Of an empty one as well; or nobody knows, of a function that somebody wrote. */
const EMPTY = { coversEmpty: true } as const;

/** A function that somebody wrote to read a variable, by what such functions are called, and not one that sets it. */
const HELPER: Form = {
  begins:
    '(?<!\\b(?:set|put|un|unset|stub|mock|with|add|delete|remove)_?)[eE][nN][vV](?:_?[vV]ar(?:iable)?)?(?:_?[oO]r(?:_?[dD]ef(?:ault)?|_?[eE]lse)?|_?[wW]ith_?[dD]ef(?:ault)?|_?[sS]tr(?:ing)?|_?[uU]rl)?\\s{0,5}\\(',
  name: 'argument',
  constants: true,
  next: EMPTY,
};

/** A schema of variables: `PAYPAL_URL: z.string().url().default('…')`, and those of joi, envalid and their like. */
const SCHEMA: Form = {
  begins: '\\b[A-Z][A-Z0-9_]{2,80}(?=\\s{0,3}:\\s{0,3}(?:z|[jJ]oi|yup|v|t|str|url|host|envalid)[\\s.(])',
  name: 'schema',
  constants: true,
};

/** One table: each language, and each form in it. */
export const READINGS: Readonly<Record<Language, Reading>> = {
  javascript: {
    marks: ['env', 'Env', 'ENV', 'onfig', '.default('],
    forms: [
      { begins: '\\bDeno\\.env\\.get\\(', name: 'argument' },
      {
        begins: '\\b[cC]onfig(?:Service)?\\.get(?:OrThrow)?(?:<[^<>()\\n]{0,40}>)?\\(',
        name: 'argument',
        constants: true,
        next: MISSING,
      },
      { begins: '\\benv\\.(?:get|str|string|url)\\(', name: 'argument', constants: true, next: EMPTY },
      HELPER,
      { begins: '(?:\\bprocess\\??\\.|\\bmeta\\.|\\bBun\\.)env\\b', name: 'member' },
      { begins: '\\benv(?=\\??\\.[A-Z]|\\[)', name: 'member', constants: true },
      SCHEMA,
    ],
    operators: [OR, NULLISH],
    trailing: '(?:!|\\??\\.(?:trim|toString|toLowerCase)\\(\\)|\\s{0,5}\\)|\\s{1,5}as\\s{1,5}string)',
  },
  python: {
    marks: ['env', 'config('],
    forms: [
      { begins: '\\benviron\\.(?:get|setdefault|pop)\\(', name: 'argument', next: MISSING },
      { begins: '\\bgetenv\\(', name: 'argument', next: MISSING },
      { begins: '\\benv(?:\\.\\w{1,30})?\\(', name: 'argument', constants: true, next: MISSING },
      { begins: '\\bconfig\\(', name: 'argument', constants: true, next: MISSING },
      HELPER,
    ],
    operators: [OR_WORD],
    trailing: '(?:\\.strip\\(\\)|\\s{0,5}\\))',
  },
  ruby: {
    marks: ['ENV', 'env'],
    forms: [
      {
        begins: '\\bENV\\.fetch(?:\\(|\\s)',
        name: 'argument',
        next: MISSING,
        operators: [{ text: '{', coversEmpty: false }],
      },
      { begins: '\\bENV\\[', name: 'index' },
      HELPER,
    ],
    operators: [OR, OR_WORD],
    trailing: '(?:&?\\.(?:presence|to_s|strip|freeze)|\\s{0,5}\\))',
  },
  php: {
    marks: ['env', 'ENV', 'Env', '_SERVER'],
    forms: [
      { begins: '\\bEnv::get\\(', name: 'argument', next: MISSING },
      { begins: '\\bgetenv\\(', name: 'argument' },
      { begins: '\\benv\\(', name: 'argument', next: MISSING },
      { begins: '\\$_(?:ENV|SERVER)\\[', name: 'index' },
      HELPER,
    ],
    operators: [NULLISH, ELVIS, OR],
    trailing: '(?:\\s{0,5}\\))',
  },
  go: {
    marks: ['env', 'Env', 'ENV'],
    forms: [
      {
        begins: '\\bcmp\\.Or\\(\\s{0,20}os\\.Getenv\\(',
        name: 'argument',
        operators: [{ text: ',', coversEmpty: true }],
      },
      { begins: '\\bos\\.(?:Getenv|LookupEnv)\\(', name: 'argument' },
      {
        begins: '(?<!\\b(?:[sS]et|[uU]nset|[pP]ut|[eE]xpand))(?:[eE]nv|ENV)\\w{0,30}\\(',
        name: 'argument',
        constants: true,
        next: EMPTY,
      },
    ],
    operators: [],
    trailing: '(?:)',
    follows: [
      {
        text: '(?:\\s{0,40};)?\\s{0,40}if\\s+(\\w{1,40})\\s?==\\s?""\\s?\\{\\s{0,40}(?:\\1\\s?=|return)\\s?',
        coversEmpty: true,
      },
      {
        text: ';\\s?(\\w{1,40})\\s?!=\\s?""\\s?\\{\\s{0,40}return\\s\\1\\s{1,40}\\}\\s{0,40}return\\s',
        coversEmpty: true,
      },
      { text: ';\\s?(\\w{1,40})\\s?\\{\\s{0,40}return\\s\\w{1,40}\\s{1,40}\\}\\s{0,40}return\\s', coversEmpty: false },
      { text: '\\s{0,40}if\\s!\\w{1,40}\\s?\\{\\s{0,40}(?:\\w{1,40}\\s?=|return)\\s?', coversEmpty: false },
    ],
  },
  java: {
    marks: ['env', 'Env', '${'],
    forms: [
      { begins: '\\bgetenv\\(\\)\\s{0,40}\\.getOrDefault\\(', name: 'argument', next: MISSING },
      {
        begins: '\\brequireNonNullElse\\(\\s{0,40}System\\.getenv\\(',
        name: 'argument',
        operators: [{ text: ',', coversEmpty: false }],
      },
      { begins: '\\bgetenv\\(', name: 'argument' },
      { begins: '\\bgetenv\\(\\)\\[', name: 'index' },
      { begins: '\\b(?:env|environment|dotenv)\\.(?:getProperty|get)\\(', name: 'argument', next: MISSING },
      HELPER,
    ],
    operators: [ELVIS, { text: '.orElse(', coversEmpty: false }],
    trailing: '(?:\\s{0,5}\\))',
  },
};
