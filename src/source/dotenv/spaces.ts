const BEYOND_ASCII = '\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

/** White space to Go's `unicode.IsSpace` but for the line feed, as the inside of a character class. */
export const GO_SPACES = `\\t\\v-\\r ${BEYOND_ASCII}`;

/** White space to Python's `str.isspace`, and to `\\s` of its `re`, but for line breaks; the inside of a character class. */
export const PYTHON_SPACES = `\\t\\v\\f\\x1c-\\x1f ${BEYOND_ASCII}`;
