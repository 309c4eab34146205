import { expect, it } from 'vitest';
import { judgePieces, type Piece } from '../../src/probe/url/pieces.ts';

const VOICE = { probe: 'p', place: {}, blocks: true };
const ENDLESS: Piece = {
  asked: 'json',
  path: '/a',
  judge: () => {
    /^(a+)+$/.test(`${'a'.repeat(40)}!`);
    return undefined;
  },
};

it('what does not come to its end is a finding', () => {
  expect(judgePieces([ENDLESS], VOICE, 0.1)).toMatchObject([
    { rule: 'probe/not-judged', severity: 'error', facts: { probe: 'p', asked: 'json', path: '/a', seconds: 0.1 } },
  ]);
});

it('what leads to more values than can be held is a finding', () => {
  const judge = () => {
    throw new RangeError('too many');
  };
  expect(judgePieces([{ asked: 'json', path: '$..*', judge }], VOICE, 1)).toMatchObject([{ rule: 'probe/not-judged' }]);
});

it('a fault of ours is thrown, and blamed on nobody', () => {
  const judge = () => {
    throw new TypeError('ours');
  };
  expect(() => judgePieces([{ asked: 'body', path: '', judge }], VOICE, 1)).toThrow(TypeError);
});
