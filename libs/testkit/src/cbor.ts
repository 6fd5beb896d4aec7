/**
 * Encodes the part of CBOR (RFC 8949) that WebAuthn's objects are made of: whole numbers, text, bytes, and maps in
 * their order.
 */
export function cbor(value: unknown): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  if (value instanceof Map)
    return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, each]) => [cbor(key), cbor(each)])]);
  throw new Error('This value is outside the part of CBOR that WebAuthn uses.');
}

/** The major type and its argument. */
function head(major: number, argument: number): Buffer {
  const type = major << 5;
  if (argument < 24) return Buffer.from([type | argument]);
  if (argument < 0x1_00) return Buffer.from([type | 24, argument]);
  if (argument < 0x1_00_00) return Buffer.from([type | 25, argument >> 8, argument & 0xff]);
  throw new Error('This is longer than anything in a WebAuthn object.');
}
