import sharp from 'sharp';
import { ContentRefused } from '../src/content-refused.ts';
import {
  givenBomb,
  givenPhoto,
  givenPicture,
  givenVideo,
  givenWebm,
  pictureSamples,
  placeInVideo,
  svgWithScript,
} from '../src/given-media.fixture.ts';
import { imageTypes, videoTypes, type ImageType, type VideoType } from '../src/media-types.ts';
import { prepareMedia } from '../src/prepare-media.ts';

/** Why content is refused, null if it is not. */
async function faultOf(content: Buffer, declared: ImageType | VideoType): Promise<string | null> {
  return prepareMedia(content, declared).then(
    () => null,
    (error: unknown) => {
      if (error instanceof ContentRefused) return error.fault;
      throw error;
    },
  );
}

describe('preparing a picture', () => {
  it.each([...imageTypes, ...videoTypes])('refuses an SVG with a script that is said to be %s', async (declared) => {
    expect(await faultOf(svgWithScript, declared)).toBe('TYPE');
  });

  it('refuses an SVG after the first bytes of a PNG, and a GIF', async () => {
    const disguised = Buffer.concat([(await givenPicture('png')).subarray(0, 8), svgWithScript]);
    expect(await faultOf(disguised, 'image/png')).not.toBeNull();
    expect(await faultOf(await givenPicture('gif'), 'image/png')).toBe('TYPE');
  });

  it('refuses one type that is said to be another', async () => {
    expect(await faultOf(await givenPicture('png'), 'image/jpeg')).toBe('TYPE');
    expect(await faultOf(await givenPicture('jpeg'), 'image/webp')).toBe('TYPE');
    expect(await faultOf(givenVideo(), 'image/jpeg')).toBe('TYPE');
  });

  it('refuses a small file of 900 million pixels', async () => {
    const bomb = givenBomb();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await faultOf(bomb, 'image/png')).toBe('DIMENSIONS');
  });

  it('refuses a file that ends in the middle', async () => {
    const whole = await givenPhoto();
    expect(await faultOf(whole.subarray(0, whole.length >> 1), 'image/jpeg')).toBe('UNREADABLE');
  });

  it('turns a photo upright, and leaves out where and by what it was made', async () => {
    const photo = await givenPhoto();
    expect(await sharp(photo).metadata()).toMatchObject({ width: 2_000, height: 1_500, orientation: 6 });
    expect(photo.includes('Camera of Ada') && photo.includes('52.52,13.405')).toBe(true);
    const prepared = await prepareMedia(photo, 'image/jpeg');
    expect(prepared).toMatchObject({ contentType: 'image/jpeg', width: 1_500, height: 2_000 });
    for (const { content } of [prepared, ...prepared.thumbnails]) {
      const { exif, xmp, icc, iptc, orientation } = await sharp(content).metadata();
      expect({ exif, xmp, icc, iptc, orientation }).toEqual({});
      expect(content.includes('Camera of Ada') || content.includes('52.52')).toBe(false);
    }
  });

  it('makes thumbnails in WebP, and none larger than the picture', async () => {
    const { thumbnails } = await prepareMedia(await givenPhoto(), 'image/jpeg');
    expect(thumbnails.map(({ width, height }) => [width, height])).toEqual([
      [320, 427],
      [1_280, 1_707],
    ]);
    expect((await sharp(thumbnails[0]?.content).metadata()).format).toBe('webp');
    const small = await prepareMedia(await givenPicture('png', 64, 48), 'image/png');
    expect(small.thumbnails.map(({ width }) => width)).toEqual([64, 64]);
  });

  it('makes very large pictures smaller', async () => {
    const { width, height } = await prepareMedia(await givenPicture('webp', 8_000, 2_000), 'image/webp');
    expect([width, height]).toEqual([4_096, 1_024]);
  });
});

describe('preparing a video', () => {
  it('refuses a picture, a container of another type, a broken one and one without a picture', async () => {
    expect(await faultOf(await givenPicture('png'), 'video/mp4')).toBe('TYPE');
    expect(await faultOf(givenWebm(), 'video/mp4')).toBe('TYPE');
    expect(await faultOf(givenVideo(), 'video/webm')).toBe('TYPE');
    const whole = givenVideo();
    expect(await faultOf(whole.subarray(0, -10), 'video/mp4')).toBe('UNREADABLE');
    expect(await faultOf(whole.subarray(0, 60), 'video/mp4')).toBe('UNREADABLE');
    expect(await faultOf(givenWebm({ trackType: 2 }).subarray(0, 20), 'video/webm')).not.toBeNull();
  });

  it.each([
    ['video/mp4', 'isom'],
    ['video/quicktime', 'qt  '],
  ] as const)('takes the place out of %s, and leaves all samples where they were', async (type, brand) => {
    const video = givenVideo({ brand, place: true });
    const [length, at] = [video.length, video.indexOf(pictureSamples)];
    expect(video.includes(placeInVideo)).toBe(true);
    const prepared = await prepareMedia(video, type);
    expect(prepared).toMatchObject({ contentType: type, width: 640, height: 360 });
    expect(prepared.content.includes(placeInVideo)).toBe(false);
    expect([prepared.content.length, prepared.content.indexOf(pictureSamples)]).toEqual([length, at]);
  });

  it('blanks a track of data with its samples, and refuses one in fragments', async () => {
    const { content } = await prepareMedia(givenVideo({ dataTrack: true }), 'video/mp4');
    expect(content.includes(placeInVideo)).toBe(false);
    expect(content.includes(pictureSamples)).toBe(true);
    expect(await faultOf(givenVideo({ dataTrack: true, fragments: true }), 'video/mp4')).toBe('METADATA');
    expect(await faultOf(givenVideo({ fragments: true }), 'video/mp4')).toBeNull();
  });

  it('takes the place out of WebM, and refuses a track that is neither picture nor sound', async () => {
    const video = givenWebm({ place: true });
    expect(video.includes(placeInVideo)).toBe(true);
    const { content, width, height } = await prepareMedia(video, 'video/webm');
    expect([width, height]).toEqual([640, 360]);
    for (const said of [placeInVideo, 'A camera', 'A title']) expect(content.includes(said)).toBe(false);
    expect(content.includes(pictureSamples)).toBe(true);
    expect(await faultOf(givenWebm({ trackType: 0x21 }), 'video/webm')).toBe('METADATA');
  });
});
