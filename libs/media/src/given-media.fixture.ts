import { deflateSync, crc32 } from 'node:zlib';
import sharp from 'sharp';

/** A picture of one colour. */
export function givenPicture(
  format: 'jpeg' | 'png' | 'webp' | 'gif' = 'jpeg',
  width = 64,
  height = 48,
): Promise<Buffer> {
  const background = { r: 200, g: 80, b: 40 };
  return sharp({ create: { width, height, channels: 3, background } })
    .toFormat(format)
    .toBuffer();
}

/** A photo of a phone that was held upright, with the place where it was made. */
export async function givenPhoto(): Promise<Buffer> {
  const place = {
    GPSLatitudeRef: 'N',
    GPSLatitude: '52/1 31/1 12/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '13/1 24/1 18/1',
  };
  return sharp(await givenPicture('jpeg', 2_000, 1_500))
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Make: 'Camera of Ada' }, IFD3: place })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>52.52,13.405</note></x:xmpmeta>')
    .jpeg()
    .toBuffer();
}

export const svgWithScript = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
);

/** A valid PNG of black pixels: a small file, and 900 million pixels for who decodes it. */
export function givenBomb(side = 30_000): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // One bit for each pixel, in grey.
  header.writeUInt8(1, 8);
  const rows = deflateSync(Buffer.alloc(side * (Math.ceil(side / 8) + 1)), { level: 9 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), named, uint32(crc32(named))]);
}

/** What tests find, or do not find any more, in a video. */
export const placeInVideo = '+52.5200+013.4050/';

export interface VideoParts {
  readonly brand?: string;
  /** In `moov`, as phones write it. */
  readonly place?: boolean;
  /** A track of data, with the place as its samples. */
  readonly dataTrack?: boolean;
  readonly fragments?: boolean;
}

export const pictureSamples = Buffer.from('the samples of the picture');

/** A video as the boxes of its container: no player would show it, and its samples are text. */
export function givenVideo({ brand = 'isom', place, dataTrack, fragments }: VideoParts = {}): Buffer {
  const type = box('ftyp', Buffer.from(`${brand}\0\0\0\0${brand}`, 'latin1'));
  const samples = [pictureSamples, Buffer.from(placeInVideo)];
  const data = box('mdat', ...samples);
  const [first, second] = [type.length + 8, type.length + 8 + pictureSamples.length];
  const tracks = [track('vide', first, pictureSamples.length)];
  if (dataTrack) tracks.push(track('meta', second, placeInVideo.length));
  const descriptions = place
    ? [
        box('udta', box('\xa9xyz', Buffer.from(placeInVideo))),
        box('meta', Buffer.from(`location.ISO6709${placeInVideo}`)),
      ]
    : [];
  const after = place ? [box('uuid', Buffer.alloc(16, 7), Buffer.from(placeInVideo))] : [];
  const moof = fragments ? [box('moof', box('mfhd', Buffer.alloc(8)))] : [];
  // Without a data track, nothing refers to the second samples.
  const media = dataTrack ? data : box('mdat', pictureSamples);
  return Buffer.concat([
    type,
    media,
    box('moov', box('mvhd', Buffer.alloc(100)), ...tracks, ...descriptions),
    ...after,
    ...moof,
  ]);
}

function track(handler: string, offset: number, length: number): Buffer {
  const header = Buffer.alloc(84);
  header.writeInt32BE(0x10000, 40);
  header.writeUInt32BE(640 << 16, 76);
  header.writeUInt32BE(360 << 16, 80);
  const table = box(
    'stbl',
    box('stsz', uint32(0, 0, 1, length)),
    box('stsc', uint32(0, 1, 1, 1, 1)),
    box('stco', uint32(0, 1, offset)),
  );
  const kind = box('hdlr', uint32(0, 0), Buffer.from(handler), Buffer.alloc(13));
  return box('trak', box('tkhd', header), box('mdia', kind, box('minf', table)));
}

function box(type: string, ...body: readonly Buffer[]): Buffer {
  const content = Buffer.concat(body);
  return Buffer.concat([uint32(content.length + 8), Buffer.from(type, 'latin1'), content]);
}

function uint32(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  for (const [nth, number] of numbers.entries()) bytes.writeUInt32BE(number, 4 * nth);
  return bytes;
}

/** A WebM file of one cluster whose length is unknown, with the place in a tag. A track of type 1 is a picture. */
export function givenWebm({ place, trackType = 1 }: { place?: boolean; trackType?: number } = {}): Buffer {
  const picture = element('e0', element('b0', Buffer.from([2, 128])), element('ba', Buffer.from([1, 104])));
  const entry = element(
    'ae',
    element('83', Buffer.from([trackType])),
    element('536e', Buffer.from('A camera')),
    picture,
  );
  const cluster = Buffer.concat([Buffer.from('1f43b675ff', 'hex'), element('a3', pictureSamples)]);
  const tags = place ? [element('1254c367', Buffer.from(placeInVideo))] : [];
  const info = element('1549a966', element('4d80', Buffer.from('muxer')), element('7ba9', Buffer.from('A title')));
  return Buffer.concat([
    element('1a45dfa3', element('4282', Buffer.from('webm'))),
    Buffer.from('18538067ff', 'hex'),
    info,
    element('1654ae6b', entry),
    cluster,
    ...tags,
  ]);
}

/** With a length of up to 127 bytes, or of two bytes. */
function element(id: string, ...data: readonly Buffer[]): Buffer {
  const content = Buffer.concat(data);
  const length = content.length < 127 ? [0x80 | content.length] : [0x40 | (content.length >> 8), content.length & 0xff];
  return Buffer.concat([Buffer.from(id, 'hex'), Buffer.from(length), content]);
}
