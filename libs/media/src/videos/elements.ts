import { ContentRefused } from '../content-refused.ts';

/** A part of a WebM file (RFC 8794): id, length, data. */
export interface Element {
  readonly id: number;
  readonly start: number;
  readonly dataStart: number;
  /** Null where the length is unknown, as live recordings have it: the data goes on until the next of its parent. */
  readonly end: number | null;
}

/** @throws {ContentRefused} */
export function elementAt(content: Buffer, start: number, to: number): Element {
  const id = numberAt(content, start, to, 4);
  const length = numberAt(content, start + id.bytes, to, 8);
  const dataStart = start + id.bytes + length.bytes;
  const end = length.isUnknown ? null : dataStart + length.value;
  if (end !== null && end > to) throw new ContentRefused('UNREADABLE');
  return { id: id.withMarker, start, dataStart, end };
}

/** The elements of a range, each of a known length. @throws {ContentRefused} */
export function elementsIn(content: Buffer, from: number, to: number): (Element & { readonly end: number })[] {
  const elements: (Element & { readonly end: number })[] = [];
  for (let start = from; start < to;) {
    const element = elementAt(content, start, to);
    const { end } = element;
    if (end === null) throw new ContentRefused('UNREADABLE');
    elements.push({ ...element, end });
    start = end;
  }
  return elements;
}

/** The number of leading zero bits says how many bytes follow. */
function numberAt(content: Buffer, at: number, to: number, most: number) {
  const first = at < to ? content.readUInt8(at) : 0;
  const bytes = Math.clz32(first) - 23;
  if (first === 0 || bytes > most || at + bytes > to) throw new ContentRefused('UNREADABLE');
  let withMarker = 0;
  let value = first & (0xff >> bytes);
  let isUnknown = value === 0xff >> bytes;
  withMarker = first;
  for (const byte of content.subarray(at + 1, at + bytes)) {
    value = value * 256 + byte;
    withMarker = withMarker * 256 + byte;
    isUnknown &&= byte === 0xff;
  }
  return { bytes, value, withMarker, isUnknown };
}

const voidId = 0xec;

/** Makes a Void element of the same length of an element, which players skip. Nothing moves. */
export function voidOut(content: Buffer, { start, end }: { readonly start: number; readonly end: number }): void {
  const length = end - start;
  content.fill(0, start, end);
  content.writeUInt8(voidId, start);
  // A length of one byte has a marker and seven bits, one of eight bytes a marker and 56.
  if (length < 9) content.writeUInt8(0x80 | (length - 2), start + 1);
  else content.writeBigUInt64BE((1n << 56n) | BigInt(length - 9), start + 1);
}

export function unsignedIn(content: Buffer, { dataStart, end }: { dataStart: number; end: number }): number {
  let value = 0;
  for (const byte of content.subarray(dataStart, Math.min(end, dataStart + 6))) value = value * 256 + byte;
  return value;
}
