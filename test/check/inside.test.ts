import { expect, test } from 'vitest';
import { documentsInEnvironment } from '../../src/check/inside.ts';
import type { LeafState } from '../../src/environment/effective.ts';
import { Secret } from '../../src/secret/secret.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { effective } from '../probe/specs.ts';

const SPEC = { inside: 'APP_CONFIG', format: undefined, location: { file: 'tollgate.yml', line: 3, column: 5 } };

function lookInside(content: LeafState) {
  return documentsInEnvironment(effective('production', 'live', { '/APP_CONFIG': content }), SPEC, DEFAULT_LIMITS);
}

test.for(['present', 'runtime'] as const)('a %s value cannot be looked into, and that is told', async (state) => {
  const { documents, problems } = await lookInside({ state });
  expect(documents).toEqual([]);
  const location = { file: 'config/production.env', line: 1, column: 21 };
  expect(problems).toMatchObject([
    { rule: 'validate/not-readable', severity: 'error', location, pointer: '/APP_CONFIG' },
  ]);
});

test('a secret at hand is looked into, and only its beginning is known as a place', async () => {
  const { documents, problems } = await lookInside({
    state: 'secret',
    value: new Secret('APP_CONFIG', '{"a":{"b":1}}'),
  });
  expect(problems).toEqual([]);
  const [document] = documents;
  expect(document?.value).toEqual({ a: { b: 1 } });
  expect(document?.within).toBe('/APP_CONFIG');
  expect(document?.locate('/a/b')).toEqual({ file: 'config/production.env', line: 1, column: 21 });
});

test('what a source that could not be read may hold is not told to be missing', async () => {
  const incomplete = { ...effective('production', 'live', {}), complete: false };
  expect(await documentsInEnvironment(incomplete, SPEC, DEFAULT_LIMITS)).toEqual({ documents: [], problems: [] });
});
