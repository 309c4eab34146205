import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readResponse, writeRequest } from '../../src/probe/grpc/message.ts';

function hex(text: string): Uint8Array {
  return Buffer.from(text.replaceAll(' ', ''), 'hex');
}

/** With the prefix that gRPC puts before a message. */
function message(text: string): Uint8Array {
  const body = hex(text);
  return Buffer.concat([hex('00000000'), Buffer.from([body.length]), body]);
}

describe('a request', () => {
  it('has no field for the server as a whole', () => {
    expect(writeRequest('')).toEqual(hex('00 00000000'));
  });

  it('names the service, in UTF-8', () => {
    expect(writeRequest('shop')).toEqual(hex('00 00000006 0a04 73686f70'));
    expect(writeRequest('é')).toEqual(hex('00 00000004 0a02 c3a9'));
  });

  it('writes a length of more than seven bits in two bytes', () => {
    expect(writeRequest('x'.repeat(300)).subarray(0, 8)).toEqual(hex('00 0000012f 0aac02'));
  });
});

describe('a response', () => {
  it.each([
    ['08 01', 1],
    ['08 02', 2],
    ['', 0],
    ['08 00', 0],
    ['08 ac02', 300],
    ['08 02 08 01', 1],
    ['12 03 616263 08 01', 1],
    ['10 05 08 01', 1],
    ['11 0102030405060708 08 01', 1],
    ['15 01020304 08 01 ', 1],
  ])('%s tells %i', (text, status) => expect(readResponse(message(text))).toBe(status));

  it.each(['08', '08 80', '0a 01 61', '12 05 61', '11 01', '0f', '00 01', '08 ffffffffffffffffff01', '0c'])(
    '%s tells nothing',
    (text) => expect(readResponse(message(text))).toBeUndefined(),
  );

  it.each(['', '00', '00 000000', '00 00000003 0801', '00 00000001 0801', '01 00000002 0801'])(
    'in the frame %s tells nothing',
    (text) => expect(readResponse(hex(text))).toBeUndefined(),
  );

  it('of any bytes is read without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const framed = Buffer.concat([hex('00000000'), Buffer.from([bytes.length]), bytes]);
        expect(['number', 'undefined']).toContain(typeof readResponse(framed));
      }),
    );
  });
});
