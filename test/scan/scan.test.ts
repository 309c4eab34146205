// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is the code that is read
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOwnCode, type Language, languageOf } from '../../src/scan/language.ts';
import { defaultsIn } from '../../src/scan/scan.ts';

/** Names, default, and whether it is taken for an empty variable as well (`!`). */
function shown(text: string, language: Language): string[] {
  return defaultsIn(text, language).map(({ names, text: value, offset, coversEmpty }) => {
    expect(text.slice(offset).replace(/^[rub]?["'`]?/, '')).toContain(value.slice(0, 2));
    return `${names.join(',')}${coversEmpty ? '!' : ''}=${value}`;
  });
}

const TABLE: Readonly<Record<Language, readonly (readonly [code: string, ...found: string[]])[]>> = {
  javascript: [
    ["const url = process.env.PAYPAL_URL || 'https://a.example';", 'PAYPAL_URL!=https://a.example'],
    ['const url = process.env.PAYPAL_URL ?? "https://a.example";', 'PAYPAL_URL=https://a.example'],
    ["const url = process.env['PAYPAL_URL'] || `https://a.example`;", 'PAYPAL_URL!=https://a.example'],
    ["const url = process.env?.['PAYPAL_URL'] || 'x';", 'PAYPAL_URL!=x'],
    ["const url = process.env?.PAYPAL_URL || 'x';", 'PAYPAL_URL!=x'],
    ["globalThis.process.env.A || 'x'", 'A!=x'],
    ["import.meta.env.VITE_API ?? 'x'", 'VITE_API=x'],
    ["Deno.env.get('A') ?? 'x'", 'A=x'],
    ["Bun.env.A || 'x'", 'A!=x'],
    ["c.env.API_URL || 'x'", 'API_URL!=x'],
    ["env.apiUrl || 'x'"],
    ["(process.env.A as string) || 'x'", 'A!=x'],
    ["process.env.A! || 'x'", 'A!=x'],
    ["process.env.A?.trim() || 'x'", 'A!=x'],
    ["new URL(process.env.A || ('x'))", 'A!=x'],
    ["process.env.A || process.env.B || 'x'", 'A,B!=x'],
    ["process.env.A ?? process.env.B || 'x'", 'A,B=x'],
    ["process.env.A ||= 'x'; process.env.B ??= 'y'", 'A!=x', 'B=y'],
    ["process.env.A ? process.env.A : 'x'", 'A!=x'],
    ["process.env.A ? process.env.B : 'x'"],
    ["process.env.NODE_ENV === 'production' ? 'https://live' : 'https://sandbox'"],
    ["process.env.A // what it is\n  || /* else */ 'x'", 'A!=x'],
    ["// process.env.A || 'x'"],
    ["/* process.env.A || 'x' */ process.env.B || 'y'", 'B!=y'],
    ['const s = "process.env.A || \'x\'";'],
    [
      "`http://${process.env.HOST || 'localhost'}:${process.env.PORT || '3000'}/a`; process.env.B || 'y'",
      'HOST!=localhost',
      'PORT!=3000',
      'B!=y',
    ],
    ["`${a ? `${process.env.A || 'x'}` : {b: '}'}}` + (process.env.B || 'y')", 'A!=x', 'B!=y'],
    ["`https://process.env.A || 'x'`"],
    ["const r = /[`'\"]/; process.env.A || 'x'", 'A!=x'],
    ["const n = a / b; process.env.A || 'x'; c / d", 'A!=x'],
    ['const { A = \'x\', B: b = "y", C } = process.env;', 'A=x', 'B=y'],
    ["const {\n  // A = 'no',\n  B = 'y',\n} = import.meta.env;", 'B=y'],
    ["getEnv('A_URL', 'x')", 'A_URL!=x'],
    ["requireEnvVar('A_URL', { default: 'x' })", 'A_URL!=x'],
    ["setEnv('A_URL', 'x')"],
    ["vi.stubEnv('A_URL', 'x')"],
    ["configService.get<string>('A_URL', 'x')", 'A_URL=x'],
    ["config.get('database.host', 'x')"],
    ["config.get('A_URL') || 'x'", 'A_URL!=x'],
    ["z.object({ PAYPAL_URL: z.string().url().default('x') })", 'PAYPAL_URL=x'],
    ["cleanEnv(env, { PAYPAL_URL: url({ default: 'x' }) })", 'PAYPAL_URL=x'],
    ["cleanEnv(env, { A_URL: str(), B_URL: str({ default: 'x' }) })", 'B_URL=x'],
    ["process.env.A || ''", 'A!='],
    ['process.env.A || 3000'],
    ["process.env.A || 'it\\'s'", "A!=it's"],
    ['process.env.A || `x${b}`'],
    ["<p>Don't</p>\nprocess.env.A || 'x'", 'A!=x'],
  ],
  python: [
    ["url = os.environ.get('A', 'x')", 'A=x'],
    ['url = os.environ.get("A", default="x")', 'A=x'],
    ["os.getenv(\n    'A',  # the address\n    'x',\n)", 'A=x'],
    ["getenv('A', r'x')", 'A=x'],
    ["os.getenv('A') or 'x'", 'A!=x'],
    ["os.environ.get('A') or os.environ.get('B') or 'x'", 'A,B!=x'],
    ["os.getenv('A') order 'x'"],
    ["os.environ.setdefault('A', 'x')", 'A=x'],
    ["env('A', default='x')", 'A=x'],
    ["env.str('A', 'x')", 'A=x'],
    ["config('A', default='x')", 'A=x'],
    ["# os.getenv('A', 'x')"],
    ['"""\nos.getenv("A", "x")\n"""\nos.getenv("B", "y")', 'B=y'],
    ["'''os.getenv(\"A\", \"x\")'''"],
    ["f\"{os.getenv('A', 'x')}/v1\"", 'A=x'],
    ["f\"{{not}} {os.getenv('A', 'x')}\"\nos.getenv('B', 'y')", 'A=x', 'B=y'],
    ["os.getenv('A', f'{b}')"],
    ["os.environ['A']"],
    ["os.getenv('A')\n'x'"],
  ],
  ruby: [
    ["ENV.fetch('A', 'x')", 'A=x'],
    ["ENV.fetch 'A', 'x'", 'A=x'],
    ['ENV.fetch("A") { "x" }', 'A=x'],
    ["ENV['A'] || 'x'", 'A!=x'],
    ["ENV['A'].presence || 'x'", 'A!=x'],
    ["ENV['A'] ||= 'x'", 'A!=x'],
    ["ENV['A'] or 'x'", 'A!=x'],
    ["# ENV['A'] || 'x'"],
    ["=begin\nENV['A'] || 'x'\n=end\nENV['B'] || 'y'", 'B!=y'],
    ['"#{ENV.fetch("A", "x")}/v1"', 'A=x'],
    ['\'ENV.fetch("A", "x")\''],
    ["ENV['A'] == 'x'"],
  ],
  php: [
    ["'url' => env('A', 'x'),", 'A=x'],
    ["getenv('A') ?: 'x'", 'A!=x'],
    ["getenv('A') ?? 'x'", 'A=x'],
    ["$_ENV['A'] ?? 'x'", 'A=x'],
    ["$_SERVER['A'] ?? $_ENV['A'] ?? 'x'", 'A,A=x'],
    ["isset($_ENV['A']) ? $_ENV['A'] : 'x'", 'A!=x'],
    ["getenv('A') !== false ? getenv('A') : 'x'", 'A!=x'],
    ["// getenv('A') ?: 'x'\n# env('A', 'x')\n/* env('A', 'x') */"],
    ["#[Attribute]\nfunction f() { return env('A', 'x'); }", 'A=x'],
    ["putenv('A=x')"],
    ["Env::get('A', 'x')", 'A=x'],
  ],
  go: [
    ['url := getEnv("A_URL", "x")', 'A_URL!=x'],
    ['url := config.GetEnvOrDefault("A_URL", "x")', 'A_URL!=x'],
    ['url := cmp.Or(os.Getenv("A"), "x")', 'A!=x'],
    ['url := cmp.Or(os.Getenv("A"), os.Getenv("B"), "x")', 'A,B!=x'],
    ['url := os.Getenv("A")\nif url == "" {\n\turl = "x"\n}', 'A!=x'],
    ['url := os.Getenv("A")\nif other == "" {\n\turl = "x"\n}'],
    ['v := os.Getenv("A")\nif v == "" {\n\treturn "x"\n}', 'A!=x'],
    ['if v := os.Getenv("A"); v != "" {\n\treturn v\n}\nreturn "x"', 'A!=x'],
    ['if v, ok := os.LookupEnv("A"); ok {\n\treturn v\n}\nreturn "x"', 'A=x'],
    ['v, ok := os.LookupEnv("A")\nif !ok {\n\tv = "x"\n}', 'A=x'],
    ['os.Setenv("A_URL", "x")'],
    ['s := `getEnv("A_URL", "x")`'],
    ['// getEnv("A_URL", "x")'],
    ['t.Log(os.Getenv("A"), "x")'],
  ],
  java: [
    ['System.getenv().getOrDefault("A", "x")', 'A=x'],
    ['Optional.ofNullable(System.getenv("A")).orElse("x")', 'A=x'],
    ['System.getenv("A") != null ? System.getenv("A") : "x"', 'A!=x'],
    ['Objects.requireNonNullElse(System.getenv("A"), "x")', 'A=x'],
    ['val url = System.getenv("A") ?: "x"', 'A!=x'],
    ['@Value("${paypal.url:https://x.example}") String url;', 'paypal.url=https://x.example'],
    ['@Value("\\${A:x}") lateinit var url: String', 'A=x'],
    ['@Value("${A}") String a; String b = System.getenv().getOrDefault("B", "y");', 'B=y'],
    ['String a = "${"; String b = System.getenv().getOrDefault("B", "y");', 'B=y'],
    ['env.getProperty("A", "x")', 'A=x'],
    ['// System.getenv().getOrDefault("A", "x")'],
    ['"""\n System.getenv().getOrDefault("A", "x")\n"""'],
  ],
};

describe.for(Object.keys(TABLE) as Language[])('%s', (language) => {
  test.for(TABLE[language])('%s', ([code, ...found], { expect }) => {
    expect(shown(code, language)).toEqual(found);
  });
});

test('names tell the language and whether a file is code that runs', () => {
  expect(['a.ts', 'a.py', 'a.rb', 'a.php', 'a.go', 'a.java', 'a.kt', 'a.yaml'].map(languageOf)).toEqual([
    'javascript',
    'python',
    'ruby',
    'php',
    'go',
    'java',
    'java',
    undefined,
  ]);
  const left = [
    'src/a.test.ts',
    'src/__tests__/a.ts',
    'app/vendor/a.php',
    'a_test.go',
    'src/FooTest.java',
    'test_a.py',
  ];
  const own = ['src/a.ts', 'app/latest.py', 'contest.go', 'src/Greatest.java', 'lib/attestation.rb'];
  expect(left.filter((path) => isOwnCode(path, 'src/**'))).toEqual([]);
  expect(own.filter((path) => !isOwnCode(path, 'src/**'))).toEqual([]);
  expect(isOwnCode('test/a.ts', 'test/**')).toBe(true);
});

const PIECES = [
  ...'\'"`{}/#*\\\n =.,:;()[]?|&$',
  ...[
    'process.env.',
    'A',
    'getEnv(',
    '${',
    '#{',
    'os.getenv(',
    "ENV['A']",
    '||',
    '??',
    '?:',
    ' or ',
    '"""',
    '//',
    '/*',
    '*/',
  ],
  ...[
    '} = process.env',
    'if v == "" {',
    'z.string()',
    '.default(',
    'env(',
    '=begin',
    'f"',
    'cmp.Or(os.Getenv(',
    '${A:',
  ],
];

test('any text is read without a crash', () => {
  const languages = Object.keys(TABLE) as Language[];
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }),
      (language, parts) => {
        const text = parts.join('');
        for (const { offset } of defaultsIn(text, language)) expect(offset).toBeLessThan(text.length);
      },
    ),
    { numRuns: 3000 },
  );
});

test('many patterns without a default are each read as far as they go', () => {
  const text = '{}= process.env '.repeat(60_000);
  const began = performance.now();
  expect(defaultsIn(text, 'javascript')).toEqual([]);
  expect(performance.now() - began).toBeLessThan(1500);
  const last = `${text.slice(0, 100_000)}\nconst { A = 'x' /* B = 'y' */, C: c = "z" } = process.env;`;
  expect(
    defaultsIn(last, 'javascript').map(({ names, text: said, offset }) => [
      names,
      said,
      last.slice(offset, offset + 3),
    ]),
  ).toEqual([
    [['A'], 'x', "'x'"],
    [['C'], 'z', '"z"'],
  ]);
});

test('time grows with the length of a text and not with its square', () => {
  const languages = Object.keys(TABLE) as Language[];
  const repeated = PIECES.flatMap((one) => PIECES.slice(0, 48).map((two) => one + two));
  for (const language of languages) {
    for (const piece of repeated.filter((_, at) => at % 7 === 0)) {
      const text = `process.env ENV getenv ${piece.repeat(Math.ceil(20_000 / piece.length))}`;
      const began = performance.now();
      defaultsIn(text, language);
      expect(performance.now() - began, JSON.stringify(piece)).toBeLessThan(300);
    }
  }
});
