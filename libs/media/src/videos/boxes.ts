import { ContentRefused } from '../content-refused.ts';

/** A part of an MP4 or QuickTime file (ISO/IEC 14496-12): length, type, body. */
export interface Box {
  readonly type: string;
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
}

/** A film has a few dozen boxes, a fragmented one some for each second. */
const mostBoxes = 20_000;

/** The boxes of a range. @throws {ContentRefused} */
export function boxesIn(content: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  // QuickTime ends some lists with four zero bytes.
  for (let start = from; to - start >= 8;) {
    const box = boxAt(content, start, to);
    boxes.push(box);
    if (boxes.length > mostBoxes) throw new ContentRefused('UNREADABLE');
    start = box.end;
  }
  return boxes;
}

function boxAt(content: Buffer, start: number, to: number): Box {
  const short = content.readUInt32BE(start);
  const type = content.toString('latin1', start + 4, start + 8);
  if (short === 1 && to - start < 16) throw new ContentRefused('UNREADABLE');
  const headerLength = short === 1 ? 16 : 8;
  // A length of 0 is for the last box, which goes to the end.
  const length = short === 1 ? Number(content.readBigUInt64BE(start + 8)) : short === 0 ? to - start : short;
  if (length < headerLength || length > to - start) throw new ContentRefused('UNREADABLE');
  return { type, start, bodyStart: start + headerLength, end: start + length };
}

export function childrenOf(content: Buffer, { bodyStart, end }: Box): Box[] {
  return boxesIn(content, bodyStart, end);
}

/** The first box on a path of types below a box. */
export function descendant(content: Buffer, box: Box, ...path: readonly string[]): Box | null {
  let found: Box | null = box;
  for (const wanted of path) {
    if (!found) return null;
    found = childrenOf(content, found).find(({ type }) => type === wanted) ?? null;
  }
  return found;
}

/** Makes free space of a box, which players skip. Nothing moves, so offsets of samples stay right. */
export function blank(content: Buffer, { start, bodyStart, end }: Box): void {
  content.write('free', start + 4, 'latin1');
  content.fill(0, bodyStart, end);
}
