import type { Duplex } from 'node:stream';
import { reasonOfNumber } from './mysql-errors.ts';
import { Unusable } from './unusable.ts';

/** All of them, so that no name of a setting is ever part of a query. They are some 50 KiB. */
const QUERY = 'SHOW GLOBAL VARIABLES';

/** Errors that say who may not see: ER_DBACCESS_DENIED, ER_TABLEACCESS_DENIED, ER_SPECIFIC_ACCESS_DENIED. */
const NOT_SHOWN: readonly number[] = [1044, 1142, 1227];

/** First bytes of packets that are no rows. */
const ERROR = 0xff;
const END = 0xfe;

/**
 * Reads the global variables of a MySQL or a MariaDB, by name in lower case, over the stream of a driver that has logged
 * in (MySQL 8.4 Source Code Documentation, Text Resultset). The driver itself writes to the terminal when an answer
 * is not as it should be. The stream gives whole packets; what is thrown while one is read goes to whoever gave it.
 */
export function readVariables(stream: Duplex): Promise<Map<string, string>> {
  const variables = new Map<string, string>();
  let step: 'count' | 'columns' | 'rows' = 'count';
  stream.removeAllListeners('data');
  return new Promise((resolve) => {
    stream.on('data', (packet: Buffer) => {
      const body = packet.subarray(4);
      const isEnd = body[0] === END && body.length < 9;
      if (body[0] === ERROR) {
        const number = body.length < 3 ? 0 : body.readUInt16LE(1);
        if (!NOT_SHOWN.includes(number)) throw new Unusable(reasonOfNumber(number));
        resolve(new Map());
      } else if (step === 'count') {
        // Two columns. Anything else is no table, or one that was not asked for, or a wish for a file of ours.
        if (body.length !== 1 || body[0] !== 2) throw new Unusable('protocol');
        step = 'columns';
      } else if (step === 'columns') step = isEnd ? 'rows' : step;
      else if (isEnd) resolve(variables);
      else variables.set(...readRow(body));
    });
    stream.write(queryPacket());
  });
}

/** COM_QUERY. */
function queryPacket(): Buffer {
  const body = Buffer.from(`\x03${QUERY}`);
  const head = Buffer.alloc(4);
  head.writeUIntLE(body.length, 0, 3);
  return Buffer.concat([head, body]);
}

function readRow(body: Buffer): [name: string, value: string] {
  const [name, at] = readText(body, 0);
  const [value, end] = readText(body, at);
  if (end !== body.length) throw new Unusable('protocol');
  return [name.toLowerCase(), value];
}

/** A text behind its length (Protocol::LengthEncodedString), and where it ends. NULL is empty. */
function readText(body: Buffer, at: number): readonly [text: string, end: number] {
  const first = body[at] ?? ERROR;
  if (first === 0xfb) return ['', at + 1];
  const wide = { 252: 2, 253: 3 }[first];
  if (first > 0xfb && (wide === undefined || at + 1 + wide > body.length)) throw new Unusable('protocol');
  const begin = at + 1 + (wide ?? 0);
  const end = begin + (wide === undefined ? first : body.readUIntLE(at + 1, wide));
  if (end > body.length) throw new Unusable('protocol');
  return [body.toString('utf8', begin, end), end];
}
