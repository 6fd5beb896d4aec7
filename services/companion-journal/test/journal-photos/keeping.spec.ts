import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { photoRemoved } from '@kindred/contracts/companion-journal/photo-removed';
import { givenPicture } from '@kindred/media/given-media.fixture';
import { eventually } from '@kindred/testkit/eventually';
import { addressAt } from '@kindred/testkit/send-content';
import type { TestPerson } from '../companion-world.ts';
import { conversation, keeps, writes } from '../journal/given-entries.ts';
import { givenPhotoOf, photosOf, photoWorld, seenPhoto, starts, uploads, type PhotoWorld } from './given-photos.ts';

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

/** The folders of the store that have to do with a photo. */
const keptOf = (id: string) =>
  ['media', 'quarantine'].filter((name) => existsSync(join(world.folder, 'companion-journal', name, id)));

const rowsOf = (id: string) =>
  world.rows<{ status: string; uploaded_by: string | null }>(
    'SELECT status, uploaded_by FROM journal_photo WHERE id = $1',
    [id],
  );

const causesOf = async (id: string) => (await world.events(photoRemoved, id)).map(({ cause }) => cause);

describe('deleting a photo', () => {
  it('hides it at once, removes its files and then its row, and tells of it once', async () => {
    const [id, other] = [
      await givenPhotoOf(world, ann, entryId, picture),
      await givenPhotoOf(world, ann, entryId, picture),
    ];
    const { url } = (await seenPhoto(ann, id))!;
    const payload = await ann.does('deleteJournalPhoto', { photoId: id }, 'deletedId entry { photos { id } }');
    expect(payload).toEqual({ deletedId: id, entry: { photos: [{ id: other }] } });
    await ann.isRefused('NOT_FOUND', 'deleteJournalPhoto', { photoId: id });
    expect(await seenPhoto(ann, id)).toBeNull();
    await Promise.all([world.runJob('clear-journal-photos'), world.runJob('clear-journal-photos')]);
    expect([keptOf(id), keptOf(other)]).toEqual([[], ['media', 'quarantine']]);
    expect((await fetch(addressAt(world.running.service.url, url!))).ok).toBe(false);
    await eventually(async () =>
      expect(await world.events(photoRemoved, id)).toEqual([{ photoId: id, entryId, cause: 'OWNER' }]),
    );
    world.pass(1.1);
    await world.runJob('clear-journal-photos');
    expect([await rowsOf(id), keptOf(other)]).toEqual([[], ['media']]);
  });

  it('happens after two hours, without an event, to a photo that was never shown', async () => {
    const { photo } = await starts(ann, entryId, picture);
    const refused = await givenPhotoOf(world, ann, entryId, await givenPicture('png'));
    world.pass(0.1);
    await world.runJob('clear-journal-photos');
    for (const id of [photo.id, refused]) {
      expect([await seenPhoto(ann, id), keptOf(id), await causesOf(id)]).toEqual([null, [], []]);
      expect(await rowsOf(id)).toEqual([{ status: 'REMOVED', uploaded_by: ann.id }]);
    }
  });

  it('loses nothing while the store is away', async () => {
    const id = await givenPhotoOf(world, ann, entryId, picture);
    const waiting = await uploads(world, ann, entryId, picture);
    await ann.does('deleteJournalPhoto', { photoId: id }, 'deletedId');
    const elsewhere = `${world.folder}-away`;
    await rename(world.folder, elsewhere);
    await writeFile(world.folder, 'no folder');
    await world.runJob('clear-journal-photos');
    await world.runJob('verify-journal-photos');
    expect(await rowsOf(id)).toEqual([{ status: 'REMOVED', uploaded_by: ann.id }]);
    await rm(world.folder);
    await rename(elsewhere, world.folder);
    world.pass(2 / 1_440);
    await world.runJob('clear-journal-photos');
    await world.runJob('verify-journal-photos');
    expect(keptOf(id)).toEqual([]);
    expect(await seenPhoto(ann, waiting)).toMatchObject({ status: 'READY' });
  });
});

describe('the photos of a deleted entry', () => {
  it('are hidden, and come back with it within 30 days', async () => {
    const id = await givenPhotoOf(world, ann, entryId, picture);
    const waiting = await uploads(world, ann, entryId, picture);
    await ann.does('deleteJournalEntry', { entryId }, '__typename');
    await world.runJob('verify-journal-photos');
    for (const hidden of [id, waiting]) {
      expect(await seenPhoto(ann, hidden)).toBeNull();
      await ann.isRefused('NOT_FOUND', 'deleteJournalPhoto', { photoId: hidden });
      await ann.isRefused('NOT_FOUND', 'finishJournalPhotoUpload', { photoId: hidden });
    }
    expect(await photosOf(ann, entryId)).toEqual([]);
    world.pass(29);
    await world.purge();
    await world.runJob('clear-journal-photos');
    await ann.does('restoreJournalEntry', { entryId }, '__typename');
    expect(await photosOf(ann, entryId)).toEqual([id, waiting]);
    expect([keptOf(id), await causesOf(id)]).toEqual([['media'], []]);
  });

  it('come back with a conversation that is kept again', async () => {
    const kept = conversation();
    const chat = await keeps(world, ann, kept);
    const id = await givenPhotoOf(world, ann, chat.id, picture);
    await ann.does('deleteJournalEntry', { entryId: chat.id }, '__typename');
    expect(await photosOf(ann, chat.id)).toEqual([]);
    await keeps(world, ann, kept);
    expect(await photosOf(ann, chat.id)).toEqual([id]);
  });

  it('go with it for good after 30 days, with their files, and not before the entry is gone', async () => {
    const id = await givenPhotoOf(world, ann, entryId, picture);
    const spared = await givenPhotoOf(world, ann, (await writes(ann, 'Another day')).id, picture);
    await ann.does('deleteJournalEntry', { entryId }, '__typename');
    world.pass(31);
    await world.runJob('clear-journal-photos');
    expect(keptOf(id)).toEqual(['media']);
    await world.purge();
    await world.runJob('clear-journal-photos');
    expect([keptOf(id), keptOf(spared)]).toEqual([[], ['media']]);
    expect(await rowsOf(id)).toEqual([]);
    await eventually(async () => expect(await causesOf(id)).toEqual(['RETENTION']));
  });
});

describe('the erasure of a person', () => {
  it('hides their photos, removes the files on whichever replica comes first, and spares those of others', async () => {
    const ben = await world.person();
    const ofBen = await givenPhotoOf(world, ben, (await writes(ben, 'Ben')).id, picture);
    const id = await givenPhotoOf(world, ann, entryId, picture);
    const waiting = await uploads(world, ann, entryId, picture);
    const receipt = await world.erase(ann);
    expect(receipt.erased).toContainEqual({ kind: 'JOURNAL_PHOTO', count: 2 });
    expect(await rowsOf(id)).toEqual([{ status: 'REMOVED', uploaded_by: null }]);
    await Promise.all([
      world.runJob('verify-journal-photos'),
      world.runJob('clear-journal-photos'),
      world.runJob('clear-journal-photos'),
    ]);
    world.pass(1.1);
    await world.runJob('clear-journal-photos');
    for (const one of [id, waiting]) expect([keptOf(one), await rowsOf(one)]).toEqual([[], []]);
    expect(await photosOf(ben, (await seenPhoto(ben, ofBen))!.entry.id)).toEqual([ofBen]);
    await eventually(async () => expect([await causesOf(id), await causesOf(waiting)]).toEqual([['ERASURE'], []]));
  });

  it('comes after an archive that lists them', async () => {
    const id = await givenPhotoOf(world, ann, entryId, picture);
    const { journalPhotos } = await world.archive(ann.id);
    expect(journalPhotos).toEqual([
      expect.objectContaining({ id, entryId, contentType: 'image/jpeg', sizeBytes: picture.length, status: 'READY' }),
    ]);
  });
});
