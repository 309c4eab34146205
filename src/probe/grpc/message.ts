/** Wire types of Protocol Buffers (https://protobuf.dev/programming-guides/encoding/). */
const VARINT = 0;
const FIXED_64 = 1;
const BYTES = 2;
const FIXED_32 = 5;

/** Bytes before a message of gRPC: a flag for compression, and the length. */
const PREFIX = 5;

/** `HealthCheckRequest { string service = 1; }`, behind the prefix that gRPC puts before each message. */
export function writeRequest(service: string): Uint8Array {
  const name = Buffer.from(service);
  const message = name.length === 0 ? [] : [(1 << 3) | BYTES, ...varint(name.length), ...name];
  const prefix = Buffer.alloc(PREFIX);
  prefix.writeUInt32BE(message.length, 1);
  return Buffer.concat([prefix, Buffer.from(message)]);
}

/**
 * The status in `HealthCheckResponse { ServingStatus status = 1; }`, 0 where it is left out. Undefined for a body that is
 * anything else than one message, not compressed, that can be read to its end.
 */
export function readResponse(body: Uint8Array): number | undefined {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (bytes.length < PREFIX || bytes[0] !== 0 || bytes.readUInt32BE(1) !== bytes.length - PREFIX) return undefined;
  let status = 0;
  for (let at = PREFIX; at < bytes.length; ) {
    const tag = readVarint(bytes, at);
    const field = tag && readField(bytes, tag.end, tag.value & 7);
    if (!tag || !field || tag.value >> 3 === 0) return undefined;
    if (tag.value >> 3 === 1) {
      if ((tag.value & 7) !== VARINT) return undefined;
      status = field.value;
    }
    at = field.end;
  }
  return status;
}

interface Read {
  readonly value: number;
  readonly end: number;
}

/** A field that nobody knows is passed over, as the format wants it. */
function readField(bytes: Buffer, at: number, type: number): Read | undefined {
  const whole = (end: number): Read | undefined => (end <= bytes.length ? { value: 0, end } : undefined);
  if (type === VARINT) return readVarint(bytes, at);
  if (type === FIXED_64) return whole(at + 8);
  if (type === FIXED_32) return whole(at + 4);
  const length = type === BYTES ? readVarint(bytes, at) : undefined;
  return length && whole(length.end + length.value);
}

/** At most 32 bits: tags, lengths and the few values of an enumeration have no more. */
function readVarint(bytes: Buffer, at: number): Read | undefined {
  let value = 0;
  for (let index = 0; index < 5; index += 1) {
    const byte = bytes[at + index];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return value <= 0x7fffffff ? { value, end: at + index + 1 } : undefined;
  }
  return undefined;
}

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)];
}
