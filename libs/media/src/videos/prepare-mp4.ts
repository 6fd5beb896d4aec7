import { ContentRefused } from '../content-refused.ts';
import type { VideoType } from '../media-types.ts';
import type { Prepared } from '../prepared.ts';
import { blank, boxesIn, childrenOf, descendant, type Box } from './boxes.ts';
import { sampleRanges } from './sample-ranges.ts';

/** What players need of each container. Cameras keep places and names in other boxes (`udta`, `meta`, `uuid`). */
const needed: Readonly<Record<string, ReadonlySet<string>>> = {
  file: new Set(['ftyp', 'moov', 'mdat', 'moof', 'mfra', 'sidx', 'ssix', 'styp']),
  moov: new Set(['mvhd', 'trak', 'mvex', 'iods']),
  trak: new Set(['tkhd', 'edts', 'mdia', 'tapt', 'load']),
  mdia: new Set(['mdhd', 'hdlr', 'minf', 'elng']),
  moof: new Set(['mfhd', 'traf']),
  traf: new Set(['tfhd', 'tfdt', 'trun', 'sdtp', 'sbgp', 'sgpd', 'subs', 'saiz', 'saio', 'senc']),
};

const shownTracks = new Set(['vide', 'soun']);

/**
 * Blanks everything in an MP4 or a QuickTime file that is neither picture nor sound: descriptions, and tracks of data,
 * in which cameras keep where they were at each moment. Sizes and offsets stay.
 *
 * @throws {ContentRefused}
 */
export function prepareMp4(content: Buffer, contentType: VideoType): Prepared {
  const boxes = blankOthers(content, boxesIn(content, 0, content.length), 'file');
  const movies = boxes.filter(({ type }) => type === 'moov');
  const [movie] = movies;
  if (!movie || movies.length > 1) throw new ContentRefused('UNREADABLE');
  const fragments = boxes.filter(({ type }) => type === 'moof');
  for (const fragment of fragments)
    for (const child of blankOthers(content, childrenOf(content, fragment), 'moof'))
      if (child.type === 'traf') blankOthers(content, childrenOf(content, child), 'traf');
  const tracks = blankOthers(content, childrenOf(content, movie), 'moov').filter(({ type }) => type === 'trak');
  const handlers = tracks.map((track) => [track, handlerOf(content, track)] as const);
  for (const [track, handler] of handlers)
    if (shownTracks.has(handler)) blankInTrack(content, track);
    else blankTrack(content, track, fragments.length > 0);
  const [picture] = handlers.find(([, handler]) => handler === 'vide') ?? [];
  if (!picture) throw new ContentRefused('UNREADABLE');
  return { content, contentType, ...dimensionsOf(content, picture), thumbnails: [] };
}

/** Blanks the boxes that players do not need, and gives the others. */
function blankOthers(content: Buffer, boxes: readonly Box[], container: string): Box[] {
  const isNeeded = ({ type }: Box) => needed[container]?.has(type) === true;
  for (const box of boxes) if (!isNeeded(box)) blank(content, box);
  return boxes.filter(isNeeded);
}

function handlerOf(content: Buffer, track: Box): string {
  const handler = descendant(content, track, 'mdia', 'hdlr');
  // Version and flags, and a field without a use, come before the type.
  if (!handler || handler.end - handler.bodyStart < 12) throw new ContentRefused('UNREADABLE');
  return content.toString('latin1', handler.bodyStart + 8, handler.bodyStart + 12);
}

function blankInTrack(content: Buffer, track: Box): void {
  for (const child of blankOthers(content, childrenOf(content, track), 'trak'))
    if (child.type === 'mdia') blankOthers(content, childrenOf(content, child), 'mdia');
}

/** Blanks a track with its samples. Those of fragments would need more, so such a video is refused. */
function blankTrack(content: Buffer, track: Box, hasFragments: boolean): void {
  if (hasFragments) throw new ContentRefused('METADATA');
  const sampleTable = descendant(content, track, 'mdia', 'minf', 'stbl');
  if (!sampleTable) throw new ContentRefused('METADATA');
  for (const { from, to } of sampleRanges(content, sampleTable)) content.fill(0, from, to);
  blank(content, track);
}

/** A track header ends with a matrix of nine numbers, width and height. Numbers have 16 bits after the point. */
function dimensionsOf(content: Buffer, track: Box): { width: number; height: number } {
  const header = descendant(content, track, 'tkhd');
  if (!header || header.end - header.bodyStart < 80) throw new ContentRefused('UNREADABLE');
  const [width, height] = [content.readUInt32BE(header.end - 8) >>> 16, content.readUInt32BE(header.end - 4) >>> 16];
  if (width === 0 || height === 0) throw new ContentRefused('UNREADABLE');
  // A phone that was held upright turns the picture by this matrix.
  const isTurned = content.readInt32BE(header.end - 44) === 0 && content.readInt32BE(header.end - 40) !== 0;
  return isTurned ? { width: height, height: width } : { width, height };
}
