import { ContentRefused } from '../content-refused.ts';
import type { Prepared } from '../prepared.ts';
import { elementAt, elementsIn, unsignedIn, voidOut, type Element } from './elements.ts';

type Known = Element & { readonly end: number };

const ids = { header: 0x1a45dfa3, segment: 0x18538067, info: 0x1549a966, tracks: 0x1654ae6b, cluster: 0x1f43b675 };
const seekHead = 0x114d9b74;
const cues = 0x1c53bb6b;

/** What players need of a file and of its clusters. Tags, attachments and chapters are not among it. */
const needed = new Set([...Object.values(ids), seekHead, cues]);
/** Timestamp, SimpleBlock, BlockGroup, PrevSize, Position. */
const inCluster = new Set([0xe7, 0xa3, 0xa0, 0xab, 0xa7]);
/** TimestampScale, Duration, MuxingApp, WritingApp. */
const inInfo = new Set([0x2ad7b1, 0x4489, 0x4d80, 0x5741]);

const trackEntry = 0xae;
const trackType = 0x83;
const trackName = 0x536e;
const video = 0xe0;
const pixelWidth = 0xb0;
const pixelHeight = 0xba;

/** Blocks of a recording of minutes. More of them are no video of a person. */
const mostElements = 500_000;

/**
 * Voids everything in a WebM file that is neither picture nor sound. A track of another type cannot be taken out of the
 * clusters, so such a file is refused.
 *
 * @throws {ContentRefused}
 */
export function prepareWebm(content: Buffer): Prepared {
  let dimensions: { width: number; height: number } | null = null;
  let start = 0;
  for (let count = 0; start < content.length; count += 1) {
    if (count > mostElements) throw new ContentRefused('UNREADABLE');
    const element = elementAt(content, start, content.length);
    start = isOpened(element) ? element.dataStart : endOf(element);
    if (element.end === null) continue;
    const known = { ...element, end: element.end };
    if (element.id === ids.info) voidOthers(content, known, inInfo);
    else if (element.id === ids.tracks) dimensions = readTracks(content, known) ?? dimensions;
    else if (!needed.has(element.id) && !inCluster.has(element.id)) voidOut(content, known);
  }
  if (!dimensions) throw new ContentRefused('UNREADABLE');
  return { content, contentType: 'video/webm', ...dimensions, thumbnails: [] };
}

/** Segments and clusters are walked through, since their length may be unknown. */
function isOpened({ id, end }: Element): boolean {
  return id === ids.segment || (id === ids.cluster && end === null);
}

function endOf({ end }: Element): number {
  if (end === null) throw new ContentRefused('UNREADABLE');
  return end;
}

function voidOthers(content: Buffer, { dataStart, end }: Known, wanted: ReadonlySet<number>): void {
  for (const child of elementsIn(content, dataStart, end)) if (!wanted.has(child.id)) voidOut(content, child);
}

/** The width and height of the picture, null for a file without one. */
function readTracks(content: Buffer, { dataStart, end }: Known): { width: number; height: number } | null {
  let dimensions = null;
  for (const entry of elementsIn(content, dataStart, end)) {
    if (entry.id !== trackEntry) {
      voidOut(content, entry);
      continue;
    }
    const fields = elementsIn(content, entry.dataStart, entry.end);
    const type = fields.find(({ id }) => id === trackType);
    if (!type || unsignedIn(content, type) > 2) throw new ContentRefused('METADATA');
    for (const field of fields) if (field.id === trackName) voidOut(content, field);
    const picture = fields.find(({ id }) => id === video);
    if (picture) dimensions = dimensionsIn(content, picture);
  }
  return dimensions;
}

function dimensionsIn(content: Buffer, { dataStart, end }: Known) {
  const fields = elementsIn(content, dataStart, end);
  const read = (wanted: number) => {
    const field = fields.find(({ id }) => id === wanted);
    return field ? unsignedIn(content, field) : 0;
  };
  const [width, height] = [read(pixelWidth), read(pixelHeight)];
  return width > 0 && height > 0 ? { width, height } : null;
}
