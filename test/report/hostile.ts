import fc from 'fast-check';

/** Texts that file names, keys and branch names have been given to make a report do something. */
export const HOSTILE: readonly string[] = [
  '\r::add-mask::x',
  '\n::error::x',
  '::stop-commands::x',
  '\u2028::error::x',
  '   ::set-env name=PATH::x',
  '##[error]x',
  '#\u200b#[add-path]/tmp',
  '%0A::error::x',
  '\u001b[2J\u001b]8;;http://evil.example\u0007click\u001b]8;;\u0007',
  '\u202egnp.exe',
  'x(1,1): error TS1: y',
  'a:1:1 - error TS1: y',
  '[x](http://evil.example) <img src=https://evil.example/x.png> @org/team #1 | GH-1 www.evil.example',
  '![x](https://evil.example/x.png)',
  '| a | b |\n|---|---|',
  '`x` **bold** ~~gone~~ $\\sqrt{x}$ <!-- hidden',
  '\\| \\\\| `a|b` &#124; &lt;script&gt;',
  ':+1: :skull: user@evil.example mailto:user@evil.example',
  '</code></details><h1>Passed</h1>',
  'a'.repeat(5000),
  '\ud800',
  '\u{e0041}\u{e0042}',
];

/** A text that someone who means ill might choose, or any other. */
export const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(...'\\`*_{}[]()#+-.!|<>&@:;/~$%"\'\n\r\t ', '::', '##[', 'www.', '://', '\u001b', 'a', '1'),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);
