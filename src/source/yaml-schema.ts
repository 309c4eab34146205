import {
  boolYaml11Tag,
  CORE_SCHEMA,
  FAILSAFE_SCHEMA,
  floatYaml11Tag,
  intYaml11Tag,
  mergeTag,
  nullYaml11Tag,
  Schema,
} from 'js-yaml';
import type { Kind } from '../finding/kind.ts';
import { kindOf } from '../finding/kind.ts';

/** YAML 1.2 core schema with merge keys, as real manifests hold them. */
export const YAML_1_2 = CORE_SCHEMA.withTags(mergeTag);

/** YAML 1.1 as it is specified: https://yaml.org/type/ for bool, int, float and null. */
const SPECIFIED_1_1 = new Schema([...FAILSAFE_SCHEMA.tags, nullYaml11Tag, boolYaml11Tag, intYaml11Tag, floatYaml11Tag]);

/** Plain decimal numbers, which every loader reads alike. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** What no number ends without; `500m` and `10s` do. */
const NUMBER_END = /[\d._=a-fA-F]/;

/** Whether a plain scalar may be read differently by the two versions: a look at its beginning, for every scalar. */
export function maySplit(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  // Digits, signs, the point and the equals sign; then letters that the words yes, no, on, off, y and n begin with.
  if ((code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e || code === 0x3d) {
    return NUMBER_END.test(text.charAt(end - 1)) && !PLAIN_NUMBER.test(text.slice(start, end));
  }
  const small = code | 0x20;
  return end - start <= 3 && (small === 0x79 || small === 0x6e || small === 0x6f);
}

/**
 * What each version sees in a plain scalar; undefined when it is the same. `old` is what a consumer makes of 1.1 where that
 * is known.
 */
export function splitOf(
  scalar: string,
  old = SPECIFIED_1_1,
): { readonly in12: Kind; readonly in11: Kind | undefined } | undefined {
  // `=` is a type of its own in 1.1 (https://yaml.org/type/value.html), which PyYAML refuses.
  if (scalar === '=') return { in12: 'string', in11: undefined };
  const { value: in12 } = CORE_SCHEMA.resolveImplicitScalarTag(scalar);
  const { value: in11 } = old.resolveImplicitScalarTag(scalar);
  return Object.is(in12, in11) ? undefined : { in12: kindOf(in12), in11: kindOf(in11) };
}
