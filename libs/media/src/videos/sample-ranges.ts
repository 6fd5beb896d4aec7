import { ContentRefused } from '../content-refused.ts';
import { childrenOf, type Box } from './boxes.ts';

/** About ten hours of a track with 50 samples a second. */
const mostSamples = 2_000_000;

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the samples of a track are in the file, by its sample table: the offsets of chunks (`stco`, `co64`), how many
 * samples each has (`stsc`), and how long they are (`stsz`).
 * @throws {ContentRefused}
 */
export function sampleRanges(content: Buffer, sampleTable: Box): Range[] {
  try {
    return rangesOf(content, new Map(childrenOf(content, sampleTable).map((box) => [box.type, box])));
  } catch (error) {
    throw new ContentRefused('METADATA', error);
  }
}

function rangesOf(content: Buffer, tables: ReadonlyMap<string, Box>): Range[] {
  const table = (type: string) => {
    const box = tables.get(type);
    if (!box) throw new RangeError(`There is no table ${type}.`);
    return content.subarray(box.bodyStart, box.end);
  };
  const sizeOf = sizesIn(table('stsz'));
  const offsets = tables.has('co64') ? longOffsets(table('co64')) : shortOffsets(table('stco'));
  const samplesOf = samplesPerChunk(table('stsc'));
  const ranges: Range[] = [];
  let sample = 0;
  let length = 0;
  for (const [nth, from] of offsets.entries()) {
    let to = from;
    const last = sample + samplesOf(nth + 1);
    if (last > mostSamples) throw new RangeError('A track has too many samples.');
    for (; sample < last; sample += 1) to += sizeOf(sample);
    length += to - from;
    // Without this, chunks that overlap could say that the file is blanked a million times.
    if (to > content.length || length > content.length) throw new RangeError('The chunks are longer than the file.');
    ranges.push({ from, to });
  }
  return ranges;
}

function sizesIn(stsz: Buffer): (sample: number) => number {
  const same = stsz.readUInt32BE(4);
  const count = stsz.readUInt32BE(8);
  return (sample) => {
    if (sample >= count) throw new RangeError('A chunk has more samples than there are.');
    return same === 0 ? stsz.readUInt32BE(12 + 4 * sample) : same;
  };
}

function shortOffsets(stco: Buffer): number[] {
  return entries(stco, 4).map((at) => stco.readUInt32BE(at));
}

function longOffsets(co64: Buffer): number[] {
  return entries(co64, 8).map((at) => Number(co64.readBigUInt64BE(at)));
}

/** By the number of a chunk, from 1. An entry holds until the first chunk of the next. */
function samplesPerChunk(stsc: Buffer): (chunk: number) => number {
  const runs = entries(stsc, 12).map((at) => ({ first: stsc.readUInt32BE(at), samples: stsc.readUInt32BE(at + 4) }));
  let run = 0;
  return (chunk) => {
    while ((runs[run + 1]?.first ?? Infinity) <= chunk) run += 1;
    return runs[run]?.samples ?? 0;
  };
}

/** The offsets of the entries of a table, after its version and its number of entries. */
function entries(table: Buffer, length: number): number[] {
  const count = table.readUInt32BE(4);
  if (8 + count * length > table.length) throw new RangeError('A table has more entries than bytes.');
  return Array.from({ length: count }, (_, nth) => 8 + nth * length);
}
