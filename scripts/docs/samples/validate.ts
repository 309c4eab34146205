import type { ValidateFacts } from '../../../src/finding/facts/validate.ts';
import type { SamplesFor } from './each.ts';

export const VALIDATE_SAMPLES: SamplesFor<ValidateFacts> = {
  'validate/required': [
    { key: 'ADYEN_API_KEY', suggestion: undefined, declared: false },
    { key: 'ADYEN_API_KEY', suggestion: 'ADYEN_APIKEY', declared: false },
    { key: 'ADYEN_LIVE_PREFIX', suggestion: undefined, declared: true },
    { key: 'ADYEN_API_KEY', suggestion: undefined, declared: false, empty: true },
  ],
  'validate/forbidden': [{ key: 'DEBUG' }],
  'validate/type': [
    { expected: ['integer'], found: 'string' },
    { expected: ['integer'], found: 'string', written: 'a number' },
    { expected: ['boolean'], found: 'string', textual: true },
    { expected: ['integer'], found: 'number', fraction: true },
    { expected: ['object'], found: 'null', isRoot: true },
  ],
  'validate/enum': [{ allowed: 3, values: ['debug', 'info', 'warn'] }, { allowed: 300 }],
  'validate/const': [{ value: 'production' }, {}],
  'validate/pattern': [{ pattern: '^https://' }, {}],
  'validate/format': [{ format: 'uri' }, { format: 'email' }],
  'validate/range': [{ bound: 'at most', limit: 65_535 }],
  'validate/multiple-of': [{ of: 5 }],
  'validate/size': [{ of: 'characters', bound: 'at least', limit: 32 }],
  'validate/unique': [{ first: 0, second: 2 }],
  'validate/unknown-key': [{ key: 'timeuot', suggestion: 'timeout' }],
  'validate/choice': [
    { keyword: 'anyOf', branches: 3, matching: 0 },
    { keyword: 'oneOf', branches: 3, matching: 2 },
    { keyword: 'anyOf', branches: 2, matching: 0, keys: [['TOKEN'], ['USER', 'PASSWORD']] },
  ],
  'validate/not-allowed': [{ keyword: 'not' }, { keyword: 'false schema' }],
  'validate/not-readable': [{}],
  'validate/no-schema': [{}, { near: '$shema' }, { isDialect: true }],
  'validate/cap': [{ limit: 200, more: 57 }],
  'validate/nothing-inside': [
    { inside: 'data."application.yaml"', noText: false },
    { inside: 'data."application.yaml"', noText: false, suggestion: 'application.yaml' },
    { inside: 'APP_CONFIG', noText: true },
  ],
  'validate/nothing-held': [{}],
};
