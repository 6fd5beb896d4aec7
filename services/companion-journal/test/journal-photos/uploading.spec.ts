import { newId } from '@kindred/contracts/uuid';
import { photoAdded } from '@kindred/contracts/companion-journal/photo-added';
import { givenBomb, givenPhoto, givenPicture, givenVideo, svgWithScript } from '@kindred/media/given-media.fixture';
import { eventually } from '@kindred/testkit/eventually';
import { refusedWith } from '@kindred/testkit/graph-client';
import { addressAt, sendContent } from '@kindred/testkit/send-content';
import type { TestPerson } from '../companion-world.ts';
import { writes } from '../journal/given-entries.ts';
import {
  givenPhotoOf,
  photoInput,
  photosOf,
  photoWorld,
  seenPhoto,
  startFields,
  starts,
  uploads,
  type PhotoWorld,
  type Started,
} from './given-photos.ts';

let world: PhotoWorld;
let picture: Buffer;
let ann: TestPerson;
let entryId: string;
beforeAll(async () => {
  world = await photoWorld();
  picture = await givenPicture();
});
afterAll(() => world?.stop());
beforeEach(async () => {
  ann = await world.person();
  entryId = (await writes(ann, 'A day at the sea')).id;
});

const fetched = (url: string) => fetch(addressAt(world.running.service.url, url));

describe('beginning the upload of a photo', () => {
  it.each([
    ['an SVG', { contentType: 'image/svg+xml' }, 'INVALID_MEDIA_TYPE'],
    ['a GIF', { contentType: 'image/gif' }, 'INVALID_MEDIA_TYPE'],
    ['a video', { contentType: 'video/mp4' }, 'INVALID_MEDIA_TYPE'],
    ['a type that every object has', { contentType: 'constructor' }, 'INVALID_MEDIA_TYPE'],
    ['no bytes', { size: 0 }, 'INVALID_MEDIA_SIZE'],
    ['more than 15 MB', { size: 15_000_001 }, 'INVALID_MEDIA_SIZE'],
  ])('refuses %s', async (_name, change, code) => {
    await ann.isRefused(code, 'startJournalPhotoUpload', photoInput(entryId, change));
  });

  it('needs a person who accepted the disclaimer, and an entry of theirs that is there', async () => {
    const mutation =
      'mutation ($input: StartJournalPhotoUploadInput!) { startJournalPhotoUpload(input: $input) { photo { id } } }';
    refusedWith('UNAUTHENTICATED')(await world.visitor.request(mutation, { input: photoInput(entryId) }));
    const ben = await world.person();
    await ben.isRefused('NOT_FOUND', 'startJournalPhotoUpload', photoInput(entryId));
    await ann.isRefused('NOT_FOUND', 'startJournalPhotoUpload', photoInput(newId()));
    await ann.does('deleteJournalEntry', { entryId }, '__typename');
    await ann.isRefused('ENTRY_DELETED', 'startJournalPhotoUpload', photoInput(entryId));
    world.pass(91);
    await ann.isRefused('DISCLAIMER_REQUIRED', 'startJournalPhotoUpload', photoInput(entryId));
  });

  it('refuses the 11th of an entry, at once too, until one is deleted', async () => {
    const ask = () =>
      ann.graph.request(
        'mutation ($input: StartJournalPhotoUploadInput!) { startJournalPhotoUpload(input: $input) { photo { id } } }',
        { input: photoInput(entryId) },
      );
    const asked = await Promise.all(Array.from({ length: 12 }, ask));
    const begun = asked.filter(({ errors }) => errors.length === 0);
    expect(begun).toHaveLength(10);
    await ann.isRefused('TOO_MANY_PHOTOS', 'startJournalPhotoUpload', photoInput(entryId));
    const [first] = await world.rows<{ id: string }>('SELECT id FROM journal_photo WHERE entry_id = $1', [entryId]);
    await ann.does('deleteJournalPhoto', { photoId: first?.id }, 'deletedId');
    await starts(ann, entryId, picture);
  });

  it('refuses the 51st in 24 hours, and what goes beyond 1 GiB', async () => {
    const insert = (owner: string, count: number, age: string) =>
      world.rows(
        `INSERT INTO journal_photo (id, entry_id, content_type, size_bytes, status, uploaded_by, started_at, uploaded_at,
           width, height, thumbnails, attempts, version)
         SELECT gen_random_uuid(), gen_random_uuid(), 'image/jpeg', 15000000, 'READY', $1, $3::timestamptz - $4::interval,
           now(), 1, 1, '[]', 1, 1 FROM generate_series(1, $2::int)`,
        [owner, count, world.now(), age],
      );
    await insert(ann.id, 50, '1 hour');
    const refusal = await ann.isRefused('QUOTA_EXCEEDED', 'startJournalPhotoUpload', photoInput(entryId));
    expect(refusal.extensions?.['details']).toMatchObject({ availableAt: expect.any(String), most: 50 });
    await insert(ann.id, 21, '2 days');
    const long = photoInput(entryId, { size: 15_000_000 });
    await ann.isRefused('MEDIA_SPACE_FULL', 'startJournalPhotoUpload', long);
  });

  it('gives the same address again for the same request, and none after the photo was deleted', async () => {
    const request = photoInput(entryId);
    const first = await ann.does<Started>('startJournalPhotoUpload', request, startFields);
    expect(await ann.does<Started>('startJournalPhotoUpload', request, startFields)).toEqual(first);
    await ann.isRefused('IDEMPOTENCY_KEY_REUSED', 'startJournalPhotoUpload', { ...request, size: 2_000 });
    await ann.does('deleteJournalPhoto', { photoId: first.photo.id }, 'deletedId');
    await ann.isRefused('NOT_FOUND', 'startJournalPhotoUpload', request);
  });
});

describe('sending a photo', () => {
  it('is refused of another length and type, at an altered and at an ended address, and a second time', async () => {
    const { upload, photo } = await starts(ann, entryId, picture);
    const { url } = world.running.service;
    const sent = async (content: Buffer, type?: string) => (await sendContent(url, upload!, content, type)).status;
    expect(await sent(picture.subarray(1))).toBe(400);
    expect(await sent(picture, 'image/svg+xml')).toBe(400);
    const altered = { ...upload!, url: `${upload!.url.slice(0, -2)}xx` };
    expect((await sendContent(url, altered, picture)).status).toBe(403);
    await ann.isRefused('UPLOAD_MISSING', 'finishJournalPhotoUpload', { photoId: photo.id });
    expect(await sent(picture)).toBe(204);
    expect(await sent(picture)).toBe(409);
    expect((await fetched(upload!.url)).status).toBe(403);
    const late = await starts(ann, entryId, picture);
    world.pass(0.05);
    expect((await sendContent(url, late.upload!, picture)).status).toBe(403);
  });
});

describe('checking a photo', () => {
  it.each([
    ['an SVG with a script', async () => svgWithScript, 'image/png', 'TYPE'],
    ['a PNG that is said to be a JPEG', () => givenPicture('png'), 'image/jpeg', 'TYPE'],
    ['a video', async () => givenVideo(), 'image/jpeg', 'TYPE'],
    ['900 million pixels', async () => givenBomb(), 'image/png', 'DIMENSIONS'],
    ['half a picture', async () => picture.subarray(0, picture.length >> 1), 'image/jpeg', 'UNREADABLE'],
  ] as const)('refuses %s, and shows nothing of it', async (_name, content, type, refusal) => {
    const id = await givenPhotoOf(world, ann, entryId, await content(), type);
    expect(await seenPhoto(ann, id)).toMatchObject({ status: 'REFUSED', refusal, url: null, thumbnails: [] });
    expect(await photosOf(ann, entryId)).toEqual([]);
  });

  it('is asked for by the owner alone', async () => {
    const { upload, photo } = await starts(ann, entryId, picture);
    await sendContent(world.running.service.url, upload!, picture);
    for (const other of [await world.person(), await world.person('ADMIN')])
      await other.isRefused('NOT_FOUND', 'finishJournalPhotoUpload', { photoId: photo.id });
    expect(await seenPhoto(ann, photo.id)).toMatchObject({ status: 'UPLOADING', url: null });
  });

  it('shows a photo upright, without its place, at an address that ends, and tells of it', async () => {
    const id = await givenPhotoOf(world, ann, entryId, await givenPhoto());
    const photo = (await seenPhoto(ann, id))!;
    expect(photo).toMatchObject({ status: 'READY', width: 1_500, height: 2_000, entry: { id: entryId } });
    const shown = await fetched(photo.url!);
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(shown.headers.get('cache-control')).toBe('no-store');
    const content = Buffer.from(await shown.arrayBuffer());
    for (const said of ['Exif', 'Camera of Ada', '52.52']) expect(content.includes(said)).toBe(false);
    expect(photo.thumbnails.map(({ width }) => width)).toEqual([320, 1_280]);
    expect((await fetched(photo.thumbnails[0]!.url)).headers.get('content-type')).toBe('image/webp');
    await eventually(async () =>
      expect(await world.events(photoAdded, id)).toEqual([
        { photoId: id, entryId, ownerId: ann.id, type: 'JPEG', bytes: content.length },
      ]),
    );
    world.pass(11 / 1_440);
    expect((await fetched(photo.url!)).status).toBe(403);
  });

  it('hides a photo and its entry’s list from everyone but the owner', async () => {
    const id = await givenPhotoOf(world, ann, entryId, picture);
    for (const other of [await world.person(), await world.person('ADMIN')]) {
      expect([await seenPhoto(other, id), await photosOf(other, entryId)]).toEqual([null, null]);
      await other.isRefused('NOT_FOUND', 'deleteJournalPhoto', { photoId: id });
    }
    expect(await photosOf(ann, entryId)).toEqual([id]);
  });

  it('is done once when two replicas begin at once', async () => {
    const id = await uploads(world, ann, entryId, picture);
    await Promise.all([world.runJob('verify-journal-photos'), world.runJob('verify-journal-photos')]);
    await ann.does('finishJournalPhotoUpload', { photoId: id }, 'photo { status }');
    await world.runJob('verify-journal-photos');
    expect(await seenPhoto(ann, id)).toMatchObject({ status: 'READY' });
    await eventually(async () => expect(await world.events(photoAdded, id)).toHaveLength(1));
  });
});
