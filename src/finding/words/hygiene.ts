import type { HygieneFacts, InvisibleKind, UrlFlaw } from '../facts/hygiene.ts';
import { plural, quoted, type WordsFor } from './rule-words.ts';

const WARNED = { severity: 'warning', stop: 'failed' } as const;

const CHARACTER: Readonly<Record<InvisibleKind, string>> = {
  control: 'A control character',
  'no-break-space': 'A no-break space or another space that is not the usual one',
  'zero-width': 'A character without a width',
  'byte-order-mark': 'A byte order mark',
  'soft-hyphen': 'A soft hyphen',
  direction: 'A control of the direction of writing',
};

const ADDRESS: Readonly<Record<UrlFlaw, string>> = {
  'no-scheme': 'The name of the key speaks of a URL, and the value begins with a host and not with a scheme.',
  credentials: 'A user and a password stand in the URL.',
  'double-slash': 'The path of the URL has a double slash.',
  'port-0': 'The port of the URL is 0, which nothing listens on.',
  space: 'White space stands in the URL.',
};

const ADDRESS_HINT: Readonly<Record<UrlFlaw, string>> = {
  'no-scheme': 'Write https:// before it, if the application does not do so itself.',
  credentials: 'Keep them in a secret of their own: URLs are written to logs.',
  'double-slash': 'Remove one; it usually comes of joining two parts that both have a slash.',
  'port-0': 'Set the port that the service listens on.',
  space: 'Remove it, or write %20 where it belongs to the path.',
};

export const HYGIENE_WORDS: WordsFor<HygieneFacts> = {
  'hygiene/empty': {
    ...WARNED,
    title: 'A value is empty',
    message: ({ blank }) => (blank ? 'Set, and holds nothing but white space.' : 'Set, and empty.'),
    hint: () => 'Set it, or remove the line; an empty value is often a secret that is not defined where it was put in.',
    about:
      'A variable is there and holds nothing. Many programs take that for a value, and not for one that is missing. It is told of sources that know only text, such as dotenv and the variables of a container, where the name of the key speaks of a secret, an address or another setting that means nothing without a value, and of white space alone. Where `require:` or parity says the same, it is not said twice.',
  },
  'hygiene/line-break': {
    ...WARNED,
    title: 'A value ends or begins with a line break',
    message: ({ where }) => `A line break stands ${where} the value.`,
    hint: () => 'Remove it. In YAML, `|-` keeps a block from ending with one; `printf` writes a secret without one.',
    about:
      'A key or an address with a line break at its end is another one: headers are refused, signatures do not match. Texts of several lines, such as certificates, rightly end with one and are left alone.',
  },
  'hygiene/space': {
    ...WARNED,
    title: 'A value begins or ends with a space',
    message: ({ where }) => `White space stands ${where} the value and is a part of it.`,
    hint: () => 'Remove it.',
    about:
      'Loaders keep white space inside of quotes, and of Java properties that behind a value, and nobody sees it. It is told of single words in sources that know only text, and of addresses and secrets everywhere.',
  },
  'hygiene/invisible': {
    ...WARNED,
    title: 'A character that cannot be seen',
    message: ({ kind, inKey }) => `${CHARACTER[kind]} stands ${inKey ? 'in the key' : 'here'}.`,
    hint: () => 'Delete it and type what was meant; it usually came with text copied from a web page.',
    about:
      'No-break spaces, zero-width characters, byte order marks, soft hyphens, controls of direction and other control characters look like nothing or like a space, and make another value. Where people’s languages need them, as in Persian, Thai or Hebrew texts, in emoji or in French sentences, they are left alone.',
  },
  'hygiene/smart-quotes': {
    ...WARNED,
    title: 'Typographic quotes',
    message: ({ wraps }) =>
      wraps
        ? 'The value stands in typographic quotes, which are a part of it.'
        : 'A typographic quote stands where a plain one was meant.',
    hint: () => 'Write plain quotes, or none.',
    about:
      'Word processors and chats turn plain quotes into typographic ones. No loader takes those for quotes: they become a part of the value. Typographic quotes inside of sentences are left alone.',
  },
  'hygiene/quoted-twice': {
    ...WARNED,
    title: 'A value is quoted twice',
    message: () => 'The value still has quotes around it after it was read.',
    hint: () => 'Remove one pair.',
    about:
      'The loader takes one pair of quotes off, and what is left has another: `"\'abc\'"`, or `KEY="abc"` in the list form of a compose file, which takes none off. The application sees the quotes.',
  },
  'hygiene/placeholder': {
    severity: 'error',
    stop: 'failed',
    title: 'A placeholder was never replaced',
    message: () => 'Looks like a placeholder that nobody replaced.',
    hint: () => 'Set the real value.',
    about: '`changeme`, `<your-key>`, `xxx`, `whsec_...` and the like are found in values that would be deployed.',
  },
  'hygiene/url': {
    ...WARNED,
    title: 'An address looks wrong',
    message: ({ flaw }) => ADDRESS[flaw],
    hint: ({ flaw }) => ADDRESS_HINT[flaw],
    about:
      'A URL without its scheme, with a user and a password in it, with a double slash in its path, with port 0 or with white space in it. Connection strings such as `DATABASE_URL` and proxies rightly hold a password and are left alone.',
  },
  'hygiene/near-key': {
    ...WARNED,
    title: 'Two keys differ so little that one may be a slip',
    message: ({ other, caseOnly }) =>
      `Differs from ${quoted(other)} beside it ${caseOnly ? 'only by upper and lower case' : 'by one letter'}.`,
    hint: () => 'Keep the one that the application reads.',
    about:
      'Two keys of one mapping differ by case alone, or by one letter inside of a long word. One of them is usually a misspelling that overrides nothing. Numbered keys, plurals and short words are left alone, and so are pairs such as http_proxy and HTTP_PROXY.',
  },
  'hygiene/cap': {
    ...WARNED,
    title: 'More findings of a rule than are listed',
    message: ({ rule, limit, more }) =>
      `${plural(more, 'further finding')} of ${rule} in this file; the first ${limit} are listed.`,
    hint: () => 'Mend the listed ones first, or turn the rule off.',
    about: 'A file lists the first findings of each rule about hygiene in order; the rest are counted.',
  },
};
