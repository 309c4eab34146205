import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clip,
  commandData,
  commandProperty,
  inert,
  markdownCode,
  markdownSentence,
  markdownText,
  visible,
} from '../../src/report/escape.ts';
import { hostileText } from './hostile.ts';

const RUNS = { numRuns: 3000 };
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** What a browser would show of escaped Markdown, word joiners left in. */
function shown(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, (_, char: string) => `\ue000${char.charCodeAt(0)};`)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#64;', '@')
    .replaceAll('&#8288;', '\u2060')
    .replaceAll('&amp;', '&')
    .replace(/\ue000(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

describe('visible', () => {
  test('shows what cannot be seen by its code point', () => {
    expect(visible('a\u001b[2J\nb\u202e\u200b\u2028')).toBe('a\\u{1b}[2J\\u{a}b\\u{202e}\\u{200b}\\u{2028}');
    expect(visible('\u{e0041}\ud800')).toBe('\\u{e0041}\\u{d800}');
    expect(visible('Grüße, 世界 – “ok”')).toBe('Grüße, 世界 – “ok”');
  });

  test('leaves nothing unseen in any text', () => {
    fc.assert(
      fc.property(hostileText, (text) => !UNSEEN.test(visible(text))),
      RUNS,
    );
  });
});

describe('inert', () => {
  test('breaks what the runner and problem matchers look for', () => {
    expect(inert('x ##[error]y')).toBe('x ##\\[error]y');
    expect(inert('a:1:1 - error TS1: y')).toBe('a:1:1 - error\\ TS1: y');
  });

  test('leaves no marker of the older command syntax', () => {
    fc.assert(
      fc.property(hostileText, (text) => !inert(visible(text)).includes('##[')),
      RUNS,
    );
  });
});

describe('Markdown', () => {
  test('keeps plain sentences readable', () => {
    expect(markdownText('The name is wrong, see docs/rules/.')).toBe('The name is wrong, see docs/rules/.');
    expect(markdownSentence('Raise `file-size` here.')).toBe('Raise <code>file-size</code> here.');
    expect(markdownCode('')).toBe('');
  });

  test('makes no link, mention, reference, emoji or formula of any text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const seen = shown(markdownText(text));
        expect(seen).not.toMatch(/@\w|:\/\/|www\.|#\d|GH-\d|:[\w+-]+:/i);
        expect(seen.replaceAll('\u2060', '')).toBe(visible(text));
      }),
      RUNS,
    );
  });

  test.each([markdownText, markdownCode, markdownSentence])(
    'leaves no character of Markdown or HTML bare: %o',
    (escaped) => {
      fc.assert(
        fc.property(hostileText, (text) => {
          const bare = escaped(text)
            .replace(/<\/?code>/g, '')
            .replace(/\\[!-/:-@[-`{-~]/g, '')
            .replace(/&(?:amp|lt|gt|#64|#8288);/g, '');
          expect(bare).not.toMatch(/[!#$&()*<>@[\\\]^_`{|}~]|\n/);
        }),
        RUNS,
      );
    },
  );
});

describe('workflow commands', () => {
  test('escape what ends a line or a property', () => {
    expect(commandData('a%0Ab\r\nc')).toBe('a%250Ab%0D%0Ac');
    expect(commandProperty('a:b,c')).toBe('a%3Ab%2Cc');
  });
});

describe('clip', () => {
  test('says that it cut, and cuts no character in two', () => {
    expect(clip('abc', 3)).toBe('abc');
    expect(clip('abcd', 3)).toBe('ab…');
    expect(clip('a😀bc', 3)).toBe('a…');
  });
});
