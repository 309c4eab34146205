import {
  FunctionExpressionType,
  JSONPathEnvironment,
  type JSONPathQuery,
  JSONPathRecursionLimitError,
  type JSONValue,
  jsonpath,
} from 'json-p3';

/** A place in JSON, or several. */
export interface JsonPlace {
  /** Whether it can lead to several values, as `$.items[*].id` does. */
  readonly many: boolean;
  /** What stands there; empty where nothing does. Works of patterns in it take their time: to be run under a bound. Throws a `RangeError` for what is nested too deep. */
  readonly read: (json: unknown) => readonly unknown[];
}

/** Levels that `..` goes down, which is more than any body has that is looked at. Beyond it a path gives up. */
const DEEPEST = 100;

/**
 * JSONPath (RFC 9535), with `match` and `search` of our own: the library's take a pattern that is none for one that does
 * not match, and a number for a text. Which patterns there are is known before anything is asked.
 */
const ENVIRONMENT = strictEnvironment();

/** Reads a JSONPath. Undefined for a text that is none, or holds a pattern that is none. */
export function readJsonPath(text: string): JsonPlace | undefined {
  try {
    const query = ENVIRONMENT.compile(text);
    // What was parsed out of JSON is what the library calls a JSONValue.
    return { many: !query.singularQuery(), read: (json) => follow(query, json as JSONValue) };
  } catch {
    // The library's message holds pieces of the text.
    return undefined;
  }
}

/** Throws a `RangeError` where a value is nested too deep for the library, as the engine does where it is for the stack. */
function follow(query: JSONPathQuery, json: JSONValue): readonly unknown[] {
  try {
    return query.query(json).values();
  } catch (thrown) {
    if (thrown instanceof JSONPathRecursionLimitError) throw new RangeError('The value is nested too deep.');
    throw thrown;
  }
}

function strictEnvironment(): JSONPathEnvironment {
  const environment = new JSONPathEnvironment({ maxRecursionDepth: DEEPEST });
  environment.functionRegister.set(
    'match',
    patternFunction((pattern) => new RegExp(`^(?:${pattern})$`, 'u')),
  );
  environment.functionRegister.set(
    'search',
    patternFunction((pattern) => new RegExp(pattern, 'u')),
  );
  const check = environment.checkWellTypedness.bind(environment);
  environment.checkWellTypedness = (token, args) => {
    const [, pattern] = args;
    const asks = token.value === 'match' || token.value === 'search';
    const literal = pattern instanceof jsonpath.expressions.StringLiteral ? pattern.value : undefined;
    if (asks && (literal === undefined || !isUnicodePattern(literal))) throw new TypeError('no pattern');
    return check(token, args);
  };
  return environment;
}

function isUnicodePattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

function patternFunction(read: (pattern: string) => RegExp) {
  return {
    argTypes: [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType],
    returnType: FunctionExpressionType.LogicalType,
    call: (text: unknown, pattern: unknown): boolean =>
      typeof text === 'string' && typeof pattern === 'string' && read(pattern).test(text),
  };
}
