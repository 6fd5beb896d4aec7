import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@kindred/contracts/uuid';
import { mediaAdded } from '@kindred/contracts/tribe-events/media-added';
import {
  givenBomb,
  givenPhoto,
  givenPicture,
  givenVideo,
  placeInVideo,
  svgWithScript,
} from '@kindred/media/given-media.fixture';
import { eventually } from '@kindred/testkit/eventually';
import { leaseUploads, underLease } from '@kindred/uploads/lease-uploads';
import { answers, givenDraft, givenScheduled, givenTribe } from '../events/given-events.ts';
import { mediaUploads } from '../../src/media/media-uploads.ts';
import { tribeWorld, type TribeWorld } from '../tribe-world.ts';
import { at, givenMedia, seenMedia, sends, startFields, starts, type Started } from './given-media.ts';

let world: TribeWorld;
let folder: string;
let picture: Buffer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kindred-media-'));
  world = await tribeWorld({ MEDIA_FOLDER: folder });
  picture = await givenPicture();
});
afterAll(async () => {
  await world?.stop();
  await rm(folder, { recursive: true, force: true });
});

const input = (place: object, change: object = {}) => ({
  idempotencyKey: newId(),
  contentType: 'image/jpeg',
  size: 1_000,
  ...place,
  ...change,
});

describe('beginning an upload', () => {
  it.each([
    ['an SVG', { contentType: 'image/svg+xml' }, 'INVALID_MEDIA_TYPE'],
    ['a GIF', { contentType: 'image/gif' }, 'INVALID_MEDIA_TYPE'],
    ['a page', { contentType: 'text/html' }, 'INVALID_MEDIA_TYPE'],
    ['a picture of nothing', { size: 0 }, 'INVALID_MEDIA_SIZE'],
    ['a picture of more than 15 MB', { size: 15_000_001 }, 'INVALID_MEDIA_SIZE'],
    ['a video of more than 100 MB', { contentType: 'video/mp4', size: 100_000_001 }, 'INVALID_MEDIA_SIZE'],
  ])('refuses %s', async (_name, change, code) => {
    const { founder, tribeId } = await givenTribe(world, 0);
    await founder.isRefused(code, 'startMediaUpload', input({ tribeId }, change));
  });

  it('refuses no place and two places', async () => {
    const tribe = await givenTribe(world, 0);
    const eventId = await givenDraft(world, tribe);
    await tribe.founder.isRefused('INVALID_MEDIA_PLACE', 'startMediaUpload', input({}));
    const both = { tribeId: tribe.tribeId, eventId };
    await tribe.founder.isRefused('INVALID_MEDIA_PLACE', 'startMediaUpload', input(both));
  });

  it('refuses a stranger, an event that is not seen, and a person who does not come', async () => {
    const tribe = await givenTribe(world, 0);
    const stranger = await world.person();
    const hidden = await givenScheduled(world, tribe);
    const open = await givenScheduled(world, tribe, { visibility: 'PUBLIC' });
    await stranger.isRefused('NOT_FOUND', 'startMediaUpload', input({ tribeId: tribe.tribeId }));
    await stranger.isRefused('NOT_FOUND', 'startMediaUpload', input({ eventId: hidden }));
    await stranger.isRefused('ATTENDEES_ONLY', 'startMediaUpload', input({ eventId: open }));
    await answers(stranger, open, 'MAYBE');
    await starts(stranger, { eventId: open }, picture);
    await stranger.isRefused('NOT_FOUND', 'startMediaUpload', input({ tribeId: tribe.tribeId }));
  });

  it('refuses a dissolved tribe, and an inactive member who finds no seat', async () => {
    const { founder, tribeId, members } = await givenTribe(world);
    const change = (sql: string, parameters: unknown[]) =>
      world.running.service.work.run({ role: 'job', id: null }, (tx) => tx.query(sql, parameters));
    const rest = `UPDATE tribe_membership SET status = 'INACTIVE' WHERE tribe_id = $1 AND user_id = $2`;
    await change(rest, [tribeId, members[0]!.id]);
    await change(
      'UPDATE tribe SET max_members = 4, member_count = 1, resting_count = 1, version = version + 1 WHERE id = $1',
      [tribeId],
    );
    for (let nth = 0; nth < 3; nth += 1)
      await founder.does('inviteToTribe', { tribeId, userId: (await world.person()).id }, '__typename');
    await members[0]!.isRefused('TRIBE_FULL', 'startMediaUpload', input({ tribeId }));
    world.pass(15);
    await world.runJob('advance-tribe-lifecycles');
    await founder.isRefused('TRIBE_DISSOLVED', 'startMediaUpload', input({ tribeId }));
  });

  it('refuses the 51st in 24 hours until the first is a day old, also after some were deleted', async () => {
    const { founder, tribeId } = await givenTribe(world, 0);
    const place = { tribeId };
    const { media } = await starts(founder, place, picture);
    for (let nth = 1; nth < 50; nth += 1) await starts(founder, place, picture);
    await founder.does('deleteMedia', { mediaId: media.id }, 'deletedId');
    await founder.isRefused('QUOTA_EXCEEDED', 'startMediaUpload', input(place));
    world.pass(1.01);
    await starts(founder, place, picture);
  });

  it('refuses what goes beyond 1 GiB, at once too, until something is deleted', async () => {
    const { founder, tribeId } = await givenTribe(world, 0);
    const video = input({ tribeId }, { contentType: 'video/mp4', size: 100_000_000 });
    const ask = () =>
      founder.graph.request(
        'mutation ($input: StartMediaUploadInput!) { startMediaUpload(input: $input) { media { id } } }',
        { input: { ...video, idempotencyKey: newId() } },
      );
    const asked = await Promise.all(Array.from({ length: 12 }, ask));
    expect(asked.filter(({ errors }) => errors.length === 0)).toHaveLength(10);
    await founder.isRefused('MEDIA_SPACE_FULL', 'startMediaUpload', { ...video, idempotencyKey: newId() });
    const started = asked.find(({ errors }) => errors.length === 0)?.data as { startMediaUpload: Started };
    await founder.does('deleteMedia', { mediaId: started.startMediaUpload.media.id }, 'deletedId');
    await founder.does('startMediaUpload', { ...video, idempotencyKey: newId() }, 'media { id }');
  });

  it('gives the same address again for the same request', async () => {
    const { founder, tribeId } = await givenTribe(world, 0);
    const request = input({ tribeId });
    const first = await founder.does<Started>('startMediaUpload', request, startFields);
    expect(await founder.does<Started>('startMediaUpload', request, startFields)).toEqual(first);
    await founder.isRefused('IDEMPOTENCY_KEY_REUSED', 'startMediaUpload', { ...request, size: 2_000 });
  });
});

describe('sending content', () => {
  it('is refused of another length and another type, at an altered and at an ended address, and a second time', async () => {
    const { founder, tribeId } = await givenTribe(world, 0);
    const { upload, media } = await starts(founder, { tribeId }, picture);
    const sent = async (content: Buffer, type?: string) => (await sends(world, upload!, content, type)).status;
    expect(await sent(picture.subarray(1))).toBe(400);
    expect(await sent(picture, 'image/svg+xml')).toBe(400);
    const altered = { ...upload!, url: `${upload!.url.slice(0, -2)}xx` };
    expect((await sends(world, altered, picture)).status).toBe(403);
    await founder.isRefused('UPLOAD_MISSING', 'finishMediaUpload', { mediaId: media.id });
    expect(await sent(picture)).toBe(204);
    expect(await sent(picture)).toBe(409);
    const late = await starts(founder, { tribeId }, picture);
    world.pass(0.05);
    expect((await sends(world, late.upload!, picture)).status).toBe(403);
  });
});

describe('checking content', () => {
  it.each([
    ['an SVG with a script', async () => svgWithScript, 'image/png', 'TYPE'],
    ['a PNG that is said to be a JPEG', () => givenPicture('png'), 'image/jpeg', 'TYPE'],
    ['900 million pixels', async () => givenBomb(), 'image/png', 'DIMENSIONS'],
    ['half a picture', async () => picture.subarray(0, picture.length >> 1), 'image/jpeg', 'UNREADABLE'],
    [
      'a video whose data cannot be taken out',
      async () => givenVideo({ dataTrack: true, fragments: true }),
      'video/mp4',
      'METADATA',
    ],
  ] as const)('refuses %s, and shows it to its uploader alone', async (_name, content, type, refusal) => {
    const { founder, tribeId, members } = await givenTribe(world);
    const id = await givenMedia(world, founder, { tribeId }, await content(), type);
    expect(await seenMedia(founder, id)).toMatchObject({ status: 'REFUSED', refusal, url: null, thumbnails: [] });
    expect(await seenMedia(members[0]!, id)).toBeNull();
  });

  it('refuses finishing the upload of another person', async () => {
    const { founder, tribeId, members } = await givenTribe(world);
    const { media, upload } = await starts(founder, { tribeId }, picture);
    await sends(world, upload!, picture);
    await members[0]!.isRefused('NOT_FOUND', 'finishMediaUpload', { mediaId: media.id });
    expect(await seenMedia(members[0]!, media.id)).toBeNull();
  });

  it('shows a photo upright, without its place, at addresses that end, and tells of it', async () => {
    const tribe = await givenTribe(world);
    const eventId = await givenScheduled(world, tribe);
    const photo = await givenPhoto();
    const id = await givenMedia(world, tribe.founder, { eventId }, photo);
    const media = await seenMedia(tribe.members[0]!, id);
    expect(media).toMatchObject({ status: 'READY', width: 1_500, height: 2_000, event: { id: eventId } });
    const shown = await fetch(at(world, media!.url!));
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(Buffer.from(await shown.arrayBuffer()).includes('Camera of Ada')).toBe(false);
    expect(media!.thumbnails.map(({ width }) => width)).toEqual([320, 1_280]);
    expect((await fetch(at(world, media!.thumbnails[0]!.url))).headers.get('content-type')).toBe('image/webp');
    await eventually(async () =>
      expect(await world.events(mediaAdded, id)).toEqual([
        expect.objectContaining({ mediaId: id, eventId, type: 'IMAGE', uploadedBy: tribe.founder.id, width: 1_500 }),
      ]),
    );
    world.pass(0.1);
    expect((await fetch(at(world, media!.url!))).status).toBe(403);
  });

  it('shows a video without its place', async () => {
    const { founder, tribeId } = await givenTribe(world, 0);
    const id = await givenMedia(world, founder, { tribeId }, givenVideo({ place: true }), 'video/mp4');
    const media = await seenMedia(founder, id);
    expect(media).toMatchObject({ status: 'READY', width: 640, height: 360, thumbnails: [], event: null });
    const content = Buffer.from(await (await fetch(at(world, media!.url!))).arrayBuffer());
    expect([content.length > 0, content.includes(placeInVideo)]).toEqual([true, false]);
  });

  it('is done once when two replicas begin at once', async () => {
    const { founder, tribeId } = await givenTribe(world, 0);
    const { media, upload } = await starts(founder, { tribeId }, picture);
    await sends(world, upload!, picture);
    await founder.does('finishMediaUpload', { mediaId: media.id }, 'media { status }');
    await Promise.all([world.runJob('verify-media'), world.runJob('verify-media')]);
    expect(await seenMedia(founder, media.id)).toMatchObject({ status: 'READY' });
    await founder.does('finishMediaUpload', { mediaId: media.id }, 'media { status }');
    await world.runJob('verify-media');
    await eventually(async () => expect(await world.events(mediaAdded, media.id)).toHaveLength(1));
  });
});

describe('a replica that dies while it checks an upload', () => {
  const leaseMinutes = 5.1;
  const dies = async () => {
    const [leased] = await leaseUploads(world.running.service.work, mediaUploads, ['VERIFYING'], 1);
    return leased!;
  };

  async function givenUploaded() {
    const { founder, tribeId } = await givenTribe(world, 0);
    const { media, upload } = await starts(founder, { tribeId }, picture);
    await sends(world, upload!, picture);
    await founder.does('finishMediaUpload', { mediaId: media.id }, 'media { status }');
    return { founder, id: media.id };
  }

  it('leaves it to another after its lease, and changes nothing when it wakes', async () => {
    const { founder, id } = await givenUploaded();
    const lost = await dies();
    expect(lost.id).toBe(id);
    await world.runJob('verify-media');
    expect(await seenMedia(founder, id)).toMatchObject({ status: 'VERIFYING' });
    world.pass(leaseMinutes / 1_440);
    await world.runJob('verify-media');
    const { work } = world.running.service;
    expect(await underLease(work, mediaUploads, lost, (_, media) => media.refuse('UNREADABLE'))).toBeNull();
    expect(await seenMedia(founder, id)).toMatchObject({ status: 'READY' });
  });

  it('four times has the upload refused', async () => {
    const { founder, id } = await givenUploaded();
    for (let nth = 0; nth < 4; nth += 1) {
      expect((await dies()).id).toBe(id);
      world.pass(leaseMinutes / 1_440);
    }
    await world.runJob('verify-media');
    expect(await seenMedia(founder, id)).toMatchObject({ status: 'REFUSED', refusal: 'UNREADABLE' });
  });
});
