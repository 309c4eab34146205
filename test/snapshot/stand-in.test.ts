import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { matchesWildcard } from '../../src/parity/wildcard.ts';
import { standInsFor } from '../../src/snapshot/stand-in.ts';

const FINGERPRINT = '0123456789abcdef'.repeat(2);

/** The parts of a configuration that say which paths it speaks of. */
function configOf(paths: readonly string[]): Config {
  const rule = { paths, must: 'same', as: undefined, expect: {}, in: [], scope: 'all' } as const;
  const rules = [{ ...rule, severity: undefined, reason: undefined, location: undefined }];
  const parity = { default: 'present', match: {}, groups: {}, rules } as const;
  return { parity, waivers: [] } as unknown as Config;
}

function standIn(text: string, ...paths: string[]): string | undefined {
  return standInsFor(configOf(paths))(text, FINGERPRINT);
}

test('is a fingerprint, where tollgate.yml does not speak of the text', () => {
  expect(standIn('CANARY', 'env.*.value', '**')).toBe(`#${FINGERPRINT}`);
});

test('is the text where tollgate.yml has it', () => {
  expect(standIn('DATABASE_URL', 'env.DATABASE_URL.value')).toBe('DATABASE_URL');
});

test('fits the patterns that the text fits, and shows no more of it than they do', () => {
  expect(standIn('STRIPE_CANARY_KEY', 'env.STRIPE_*.value')).toBe(`STRIPE_#${FINGERPRINT}`);
  expect(standIn('STRIPE_CANARY_KEY', 'STRIPE_*', '*_KEY', '*_URL')).toBe(`STRIPE_#${FINGERPRINT}_KEY`);
  expect(standIn('A_CANARY_MID_B', 'A*MID*B')).toBe(`A#${FINGERPRINT}MID#${FINGERPRINT}B`);
});

test('is none where nothing else fits the same patterns', () => {
  expect(standIn('xb', 'x*', 'x*#*', '*b')).toBeUndefined();
});

test('fits the very parts of paths that the text fits, whatever they are', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '_', '*'), minLength: 1, maxLength: 6 });
  const name = fc.string({ unit: fc.constantFrom('a', 'b', '_'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), name, (parts, text) => {
      const shown = standIn(text, ...parts);
      if (shown === undefined) return;
      for (const part of parts) expect(matchesWildcard(part, shown)).toBe(matchesWildcard(part, text));
    }),
  );
});
