import type { Settings, Table } from './postgres-settings.ts';

/** The first thing that a client says, or a part of it. */
export type Opening =
  | { readonly kind: 'partial' | 'tls' | 'encryption' | 'none' }
  /** `rest` is what came behind it. */
  | { readonly kind: 'startup'; readonly rest: Buffer };

/** Request codes of the first message (PostgreSQL, "Message Formats"). */
const [SSL, GSS, VERSION_3] = [80_877_103, 80_877_104, 3];

/** The longest first message, as PostgreSQL has it. */
const LONGEST_OPENING = 10_000;

/** Reads the first message of a client: a request for TLS or for GSSAPI encryption, or the start-up. */
export function takeOpening(bytes: Buffer): Opening {
  if (bytes.length < 8) return { kind: 'partial' };
  const [length, code] = [bytes.readUInt32BE(0), bytes.readUInt32BE(4)];
  if (length < 8 || length > LONGEST_OPENING) return { kind: 'none' };
  if (bytes.length < length) return { kind: 'partial' };
  if (code === SSL) return { kind: 'tls' };
  if (code === GSS) return { kind: 'encryption' };
  return code >>> 16 === VERSION_3 ? { kind: 'startup', rest: bytes.subarray(length) } : { kind: 'none' };
}

/** One message of a client. */
export interface Message {
  /** The letter that it begins with. */
  readonly kind: string;
  /** The query of `Q` and `P`; `S` or `P` of `D`. */
  readonly text: string;
  /** Those of `B`, as text. */
  readonly parameters: readonly string[];
}

/** Takes the first whole message; undefined when it is not there yet. */
export function takeMessage(bytes: Buffer): { readonly message: Message; readonly rest: Buffer } | undefined {
  if (bytes.length < 5) return undefined;
  const end = 1 + bytes.readUInt32BE(1);
  if (bytes.length < end) return undefined;
  const kind = String.fromCharCode(bytes[0] ?? 0);
  const body = bytes.subarray(5, end);
  return {
    message: { kind, text: textOf(kind, body), parameters: parametersOf(kind, body) },
    rest: bytes.subarray(end),
  };
}

function textOf(kind: string, body: Buffer): string {
  if (kind === 'D') return body.toString('latin1', 0, 1);
  const texts = body.toString().split('\0');
  return (kind === 'P' ? texts[1] : texts[0]) ?? '';
}

/** Bind: two names, the formats, and then each value behind its length; -1 is null. */
function parametersOf(kind: string, body: Buffer): string[] {
  if (kind !== 'B') return [];
  const names = body.indexOf(0, body.indexOf(0) + 1) + 1;
  let at = names + 2 + 2 * body.readUInt16BE(names);
  const count = body.readUInt16BE(at);
  at += 2;
  return Array.from({ length: count }, () => {
    const length = Math.max(0, body.readInt32BE(at));
    const text = body.toString('utf8', at + 4, at + 4 + length);
    at += 4 + length;
    return text;
  });
}

function message(kind: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(kind), int32(body.length + 4), body]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function int16(value: number): Buffer {
  return int32(value).subarray(2);
}

function text(value: string): Buffer {
  return Buffer.from(`${value}\0`);
}

/** Settings that the server tells without being asked. */
const TOLD = ['server_version', 'server_encoding', 'client_encoding', 'TimeZone', 'standard_conforming_strings'];

/** AuthenticationOk, some settings, a key for cancelling, and that queries may come. */
export function startup(settings: Settings): Buffer {
  const told = TOLD.map((name) => message('S', text(name), text(settings.get(name.toLowerCase())?.text ?? '')));
  return Buffer.concat([message('R', int32(0)), ...told, message('K', int32(1), int32(1)), ready()]);
}

/** ReadyForQuery, outside a transaction. */
export function ready(): Buffer {
  return message('Z', Buffer.from('I'));
}

/** ErrorResponse. */
export function failure(sqlstate: string, severity: 'FATAL' | 'ERROR'): Buffer {
  const fields = ['S', 'V'].map((field) => text(`${field}${severity}`));
  return message('E', ...fields, text(`C${sqlstate}`), text('Mthe sandbox was told to fail'), Buffer.alloc(1));
}

/** ParseComplete, BindComplete and CloseComplete. */
export function complete(kind: 'P' | 'B' | 'C' | string): Buffer {
  return message(kind === 'P' ? '1' : kind === 'B' ? '2' : '3');
}

/** The type `text`. */
const TEXT = 25;

/** A table, or the part of it that is asked for: what describes it, or its data. A command has no columns. */
export function rows({ columns, rows: data }: Table, part: 'all' | 'data' | 'statement' | 'portal'): Buffer {
  const described = columns.length > 0 ? message('T', int16(columns.length), ...columns.map(column)) : message('n');
  if (part === 'statement') return Buffer.concat([message('t', int16(0)), described]);
  if (part === 'portal') return described;
  const lines = data.map((row) => message('D', int16(row.length), ...row.map(value)));
  const head = part === 'all' && columns.length > 0 ? [described] : [];
  return Buffer.concat([...head, ...lines, message('C', text(`SELECT ${data.length}`))]);
}

/** Name, then: of no table, of type text, of any length, as text. */
function column(name: string): Buffer {
  return Buffer.concat([text(name), int32(0), int16(0), int32(TEXT), int16(-1), int32(-1), int16(0)]);
}

function value(content: string | undefined): Buffer {
  if (content === undefined) return int32(-1);
  const bytes = Buffer.from(content);
  return Buffer.concat([int32(bytes.length), bytes]);
}
