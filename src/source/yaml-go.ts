import {
  boolYaml11Tag,
  defineScalarTag,
  FAILSAFE_SCHEMA,
  mergeTag,
  NOT_RESOLVED,
  nullYaml11Tag,
  type Schema,
} from 'js-yaml';

/** What `strconv.ParseInt` takes with base 0: hexadecimal, binary, octal with and without its letter, decimal. */
const INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;

const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

const SPECIAL = new Map<string, number>([
  ...['.nan', '.NaN', '.NAN'].map((text) => [text, Number.NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((text) => [text, Number.POSITIVE_INFINITY] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((text) => [text, Number.NEGATIVE_INFINITY] as const),
]);

const DIGITS = [...'0123456789'];

const intGoTag = defineScalarTag<number>('tag:yaml.org,2002:int', {
  implicit: true,
  implicitFirstChars: ['-', '+', ...DIGITS],
  resolve: (source) => {
    const [, sign, hexadecimal, binary, octal, decimal] = INTEGER.exec(source.replaceAll('_', '')) ?? [];
    if (sign === undefined) return NOT_RESOLVED;
    const size =
      (hexadecimal !== undefined && Number.parseInt(hexadecimal, 16)) ||
      (binary !== undefined && Number.parseInt(binary, 2)) ||
      (octal !== undefined && Number.parseInt(octal, 8)) ||
      Number(decimal ?? 0);
    return sign === '-' ? -size : size;
  },
  identify: Number.isInteger,
});

const floatGoTag = defineScalarTag<number>('tag:yaml.org,2002:float', {
  implicit: true,
  implicitFirstChars: ['-', '+', '.', ...DIGITS],
  resolve: (source) => {
    const special = SPECIAL.get(source);
    if (special !== undefined) return special;
    const plain = source.startsWith('.') ? source : source.replaceAll('_', '');
    // What is too large for a float stays a text.
    return FLOAT.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : NOT_RESOLVED;
  },
  identify: (data) => typeof data === 'number',
});

/** Only where the tag is written out: what looks like a date stays a text. */
const timestampGoTag = defineScalarTag<string>('tag:yaml.org,2002:timestamp', {
  resolve: (source) => source,
  identify: () => false,
});

const binaryGoTag = defineScalarTag<string>('tag:yaml.org,2002:binary', {
  resolve: (source) => Buffer.from(source.replaceAll(/\s/g, ''), 'base64').toString('utf8'),
  identify: () => false,
});

/**
 * Scalars as Kubernetes reads them: sigs.k8s.io/yaml turns manifests into JSON with go-yaml 2 (`resolve.go`). It is neither
 * YAML 1.1 nor 1.2. As in 1.1, `yes`, `on` and `y` are booleans, `0777` is octal and `1_000` a number; unlike there,
 * `12:30` and `2026-01-01` are texts, and `0o17` and `1e3` are numbers.
 */
export const GO_SCHEMA: Schema = FAILSAFE_SCHEMA.withTags(
  nullYaml11Tag,
  boolYaml11Tag,
  intGoTag,
  floatGoTag,
  timestampGoTag,
  binaryGoTag,
  mergeTag,
);
