import fc from 'fast-check';
import type { Gateway, GatewayCredential, GatewayProbe, ProbePart } from '../../src/gateway/gateway.ts';

/** Texts of the shape, made up here: one in the repository would be found by every scanner of secrets. */
export function madeUp(pattern: string, count = 25): string[] {
  const whole = new RegExp(pattern, 'u');
  // What looks ahead is not followed when texts are made, so that some must be left out.
  const loose = new RegExp(pattern.replace(/\(\?<?[=!](?:[^()]|\([^()]*\))*\)/g, ''), 'u');
  return fc.sample(
    fc.stringMatching(loose).filter((text) => whole.test(text)),
    count,
  );
}

/** A shape that proves a mode, and what it is made up by. */
export interface ModeShape {
  readonly mode: 'live' | 'test';
  readonly pattern: string;
  readonly credential: GatewayCredential;
}

/** Every shape of the gateway's credentials that proves a mode. */
export function modeShapesOf({ credentials }: Gateway): ModeShape[] {
  return credentials.flatMap((credential): ModeShape[] => {
    const { livePattern, testPattern } = credential;
    const live = livePattern === undefined ? [] : [{ mode: 'live' as const, pattern: livePattern, credential }];
    const trial = testPattern === undefined ? [] : [{ mode: 'test' as const, pattern: testPattern, credential }];
    return [...live, ...trial];
  });
}

/** Every name that the file gives to something, whatever it is worth. */
export function namesOf({ names, unrecordedNames = [], sharedNames = [] }: GatewayCredential): readonly string[] {
  return [...names, ...unrecordedNames, ...sharedNames];
}

/** Every regular expression in the file: what is called a pattern, and the two parts of a place in a host. */
export function patternsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /pattern$/i.test(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => patternsIn(one, key.replace(/s$/, '')));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => patternsIn(one, key === 'hostPart' ? 'pattern' : name));
}

/** The address of a probe with made-up parts in the place of those that only the merchant knows. */
export function filledIn({ url = '', path, parts = {} }: GatewayProbe): {
  readonly url: string;
  readonly path: string;
} {
  return Object.entries(parts).reduce(
    (probe, [name, part]) => {
      const text = partOf(part);
      return { url: probe.url.replaceAll(`{${name}}`, text), path: probe.path.replaceAll(`{${name}}`, text) };
    },
    { url, path },
  );
}

function partOf({ pattern }: ProbePart): string {
  const [value = ''] = madeUp(pattern, 1);
  const found = new RegExp(pattern, 'u').exec(value);
  return found?.[1] ?? value;
}
