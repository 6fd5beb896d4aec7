import { importEnded } from '@kindred/contracts/companion-journal/import-ended';
import { entryWritten } from '@kindred/contracts/companion-journal/entry-written';
import { givenPhoto } from '@kindred/media/given-media.fixture';
import { eventually } from '@kindred/testkit/eventually';
import { readdir } from 'node:fs/promises';
import { importJournals } from '../../src/journal-import/import-journals.ts';
import type { TestPerson } from '../companion-world.ts';
import { acceptsDisclaimer } from '../disclaimers/accepts-disclaimer.ts';
import { found, lists } from '../journal/given-entries.ts';
import { ownField } from '../journal/journal-world.ts';
import {
  dayOneEntry,
  imports,
  importWorld,
  journalJson,
  md5Of,
  seen,
  sends,
  starts,
  zipOf,
  type Import,
  type ImportWorld,
} from './given-imports.ts';

let world: ImportWorld;
beforeAll(async () => {
  world = await importWorld();
});
afterAll(() => world?.stop());

interface Entry {
  readonly id: string;
  readonly photos: readonly { readonly status: string }[];
}

/** A person's entries, the oldest first. */
async function entriesOf(person: TestPerson): Promise<Entry[]> {
  const { nodes } = await ownField<{ nodes: Entry[] }>(
    person,
    `journalEntries(orderBy: { field: CREATED_AT, direction: ASC }) { nodes { id origin title text language tags
      timeZone createdAt updatedAt photos { status } } }`,
  );
  return nodes;
}

const filesIn = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());

describe('an import', () => {
  it('brings entries with their times, titles, tags, languages and time zones, and tells of each', async () => {
    const ann = await world.person();
    const uuid = '0A1B2C3D4E5F60718293A4B5C6D7E8F9';
    const further = { uuid, tags: ['Reisen', 'reisen', 'x'.repeat(41), 7, 'Meer'] };
    const text = String.raw`# Am Hafen\.

Wir haben die alten Häuser gesehen\! ![](dayone-moment://A1)`;
    const ended = await imports(
      world,
      ann,
      await zipOf({
        'Journal.json': journalJson([dayOneEntry(text, further)]),
        'Work.json': journalJson([
          dayOneEntry('Yesterday we were running through the quiet woods', {
            creationDate: '2020-01-02T03:04:05Z',
            timeZone: 'Nowhere/Atlantis',
            modifiedDate: 'never',
          }),
        ]),
        'README.txt': Buffer.from('not a journal'),
      }),
    );
    expect(ended).toMatchObject({
      status: 'COMPLETED',
      entries: 2,
      handled: 2,
      imported: 2,
      alreadyThere: 0,
      refused: [],
    });
    const [german, english] = await entriesOf(ann);
    expect(german).toMatchObject({
      origin: 'IMPORT',
      title: 'Am Hafen.',
      text: 'Wir haben die alten Häuser gesehen!',
      language: 'de',
      tags: ['Reisen', 'Meer'],
      timeZone: 'Europe/Berlin',
      createdAt: '2019-05-04T18:30:00.000Z',
      updatedAt: '2019-05-05T08:00:00.000Z',
    });
    expect(english).toMatchObject({
      language: 'en',
      timeZone: null,
      createdAt: '2020-01-02T03:04:05.000Z',
      updatedAt: '2020-01-02T03:04:05.000Z',
    });
    expect(await found(ann, 'haus')).toEqual([german?.id]);
    const counts = { imported: 2, alreadyThere: 0, refused: 0, photoCount: 0, leftOutPhotoCount: 0 };
    await eventually(async () => {
      for (const entry of [german, english])
        expect(await world.events(entryWritten, entry?.id ?? '')).toEqual([
          { entryId: entry?.id, ownerId: ann.id, origin: 'IMPORT' },
        ]);
      expect(await world.events(importEnded, ended.id)).toEqual([
        { importId: ended.id, ownerId: ann.id, outcome: 'COMPLETED', ...counts },
      ]);
    });
  });

  it('of the same file, or of another with the same entries, brings nothing twice', async () => {
    const [ann, ben] = [await world.person(), await world.person()];
    const [one, two] = [dayOneEntry('The first one'), dayOneEntry('The second one')];
    const noId = { creationDate: '2021-01-01T00:00:00Z', text: 'Without an id' };
    const file = journalJson([one, two, one, noId]);
    expect(await imports(world, ann, file)).toMatchObject({ imported: 3, alreadyThere: 1 });
    const deleted = (await entriesOf(ann))[0]?.id;
    await ann.does('deleteJournalEntry', { entryId: deleted }, '__typename');
    expect(await imports(world, ann, file)).toMatchObject({ imported: 0, alreadyThere: 4 });
    const further = journalJson([{ ...one, text: 'Changed since' }, dayOneEntry('The third one')]);
    expect(await imports(world, ann, further)).toMatchObject({ imported: 1, alreadyThere: 1 });
    expect((await lists(ann)).totalCount).toBe(3);
    expect(await imports(world, ben, file)).toMatchObject({ imported: 3, alreadyThere: 1 });
  });

  it('is done once by two replicas at once, and shows how far it is', async () => {
    const ann = await world.person();
    const id = await sends(
      world,
      ann,
      journalJson(Array.from({ length: 60 }, (_, nth) => dayOneEntry(`Entry ${nth}`))),
    );
    await starts(ann, id);
    const { work, dependencies } = world.running.service;
    await Promise.all([1, 2].map(() => importJournals.run({ work, dependencies, now: world.now() })));
    expect(await seen(ann, id)).toMatchObject({ status: 'COMPLETED', entries: 60, handled: 60, imported: 60 });
    expect((await lists(ann)).totalCount).toBe(60);
  });

  it('goes on behind the last batch after its replica died', async () => {
    const ann = await world.person();
    const id = await sends(
      world,
      ann,
      journalJson(Array.from({ length: 40 }, (_, nth) => dayOneEntry(`Entry ${nth}`))),
    );
    await starts(ann, id);
    // As a replica leaves it that died after a batch: entries with their count, under a lease.
    await world.rows(
      `UPDATE journal_import SET status = 'IMPORTING', entries = 40, handled = 25, imported = 25, attempts = 1,
         lease = gen_random_uuid(), leased_until = $2, version = version + 1 WHERE id = $1`,
      [id, new Date(world.now().getTime() + 60_000)],
    );
    await world.runJob('import-journals');
    expect(await seen(ann, id)).toMatchObject({ status: 'IMPORTING', handled: 25 });
    world.pass(2 / 1_440);
    await world.runJob('import-journals');
    expect(await seen(ann, id)).toMatchObject({ status: 'COMPLETED', handled: 40, imported: 40 });
    expect((await lists(ann)).totalCount).toBe(15);
  });

  it('gives up a file at which replicas die', async () => {
    const ann = await world.person();
    const id = await sends(world, ann, journalJson([dayOneEntry('One')]));
    await starts(ann, id);
    await world.rows('UPDATE journal_import SET attempts = 4, version = version + 1 WHERE id = $1', [id]);
    await world.runJob('import-journals');
    expect(await seen(ann, id)).toMatchObject({ status: 'FAILED', fault: 'BROKEN', imported: 0 });
  });

  it('ends when the disclaimer lapses before it, and takes the same file again later', async () => {
    const ann = await world.person();
    const file = journalJson([dayOneEntry('One')]);
    const id = await sends(world, ann, file);
    await starts(ann, id);
    world.pass(91);
    await world.runJob('import-journals');
    expect(await seen(ann, id)).toMatchObject({ status: 'FAILED', fault: 'DISCLAIMER_REQUIRED', imported: 0 });
    await acceptsDisclaimer(ann);
    expect(await imports(world, ann, file)).toMatchObject({ status: 'COMPLETED', imported: 1 });
  });

  it('looks at names in a zip and never follows them', async () => {
    const ann = await world.person();
    const evil = journalJson([dayOneEntry('Out of the folder')]);
    const zip = await zipOf({ 'xx/evil.json': evil, 'Folder/Journal.json': journalJson([dayOneEntry('Within')]) });
    const changed = Buffer.from(zip.toString('latin1').replaceAll('xx/evil.json', '../evil.json'), 'latin1');
    expect(await imports(world, ann, changed)).toMatchObject({ status: 'COMPLETED', imported: 1 });
    expect((await lists(ann)).edges.map(({ node }) => node.text)).toEqual(['Within']);
  });
});

describe('photos of an import', () => {
  it('come with their entry, and those that cannot are counted', async () => {
    const ann = await world.person();
    const photo = await givenPhoto();
    const reference = (identifier: string, type: string, md5 = md5Of(photo)) => ({
      identifier,
      type,
      md5,
      orderInEntry: 0,
    });
    const broken = Buffer.from('not a picture');
    const file = await zipOf({
      'Journal.json': journalJson([
        dayOneEntry('With photos', {
          photos: [
            reference('A1', 'jpeg'),
            reference('A2', 'heic'),
            reference('A3', 'jpeg', '0'.repeat(32)),
            reference('A4', 'jpeg', md5Of(broken)),
            { type: 'jpeg' },
          ],
        }),
        dayOneEntry('![](dayone-moment://B1)', {
          creationDate: '2020-01-01T00:00:00Z',
          photos: [reference('B1', 'jpeg')],
        }),
      ]),
      [`photos/${md5Of(photo)}.jpeg`]: photo,
      [`photos/${md5Of(broken)}.jpeg`]: broken,
    });
    const ended = await imports(world, ann, file);
    expect(ended).toMatchObject({ status: 'COMPLETED', imported: 2, photos: 3, photosLeftOut: 2 });
    await world.runJob('verify-journal-photos');
    const [first, second] = await entriesOf(ann);
    expect(first?.photos.map(({ status }) => status)).toEqual(['READY']);
    expect(second).toMatchObject({ text: '📷', photos: [{ status: 'READY' }] });
    expect(await imports(world, ann, file)).toMatchObject({ alreadyThere: 2, photos: 0, photosLeftOut: 0 });
    expect(await world.rows('SELECT FROM journal_photo WHERE uploaded_by = $1', [ann.id])).toHaveLength(3);
  });

  it('that a failed import left come with the next one, and those that the person deleted do not', async () => {
    const ann = await world.person();
    const photo = await givenPhoto();
    const photos = [0, 1, 2].map((nth) => ({
      identifier: `L${nth}`,
      type: 'jpeg',
      md5: md5Of(photo),
      orderInEntry: nth,
    }));
    const file = await zipOf({
      'Journal.json': journalJson([dayOneEntry('Three photos', { photos })]),
      [`photos/${md5Of(photo)}.jpeg`]: photo,
    });
    const id = await sends(world, ann, file);
    await starts(ann, id);
    // The disclaimer lapses behind the first photo.
    const { store } = world.running.service.dependencies.media;
    const write = store.write.bind(store);
    const lapses = jest.spyOn(store, 'write').mockImplementationOnce(async (...content) => {
      await write(...content);
      await world.rows('UPDATE disclaimer_acceptance SET ended_at = now(), version = version + 1 WHERE user_id = $1', [
        ann.id,
      ]);
    });
    await world.runJob('import-journals');
    lapses.mockRestore();
    expect(await seen(ann, id)).toMatchObject({ status: 'FAILED', imported: 1, photos: 1, photosLeftOut: 0 });
    await acceptsDisclaimer(ann);
    const [first] = await world.rows<{ id: string }>('SELECT id FROM journal_photo WHERE uploaded_by = $1', [ann.id]);
    await ann.does('deleteJournalPhoto', { photoId: first?.id }, '__typename');
    const [before] = await entriesOf(ann);
    expect(await imports(world, ann, file)).toMatchObject({ alreadyThere: 1, photos: 2, photosLeftOut: 0 });
    await world.runJob('verify-journal-photos');
    const [after] = await entriesOf(ann);
    expect(after?.photos).toHaveLength(2);
    expect({ ...after, photos: [] }).toEqual({ ...before, photos: [] });
    expect(await imports(world, ann, file)).toMatchObject({ alreadyThere: 1, photos: 0, photosLeftOut: 0 });
  });

  it('come once when a replica begins again with the photo at which another died, ten of an entry at most', async () => {
    const ann = await world.person();
    const photo = await givenPhoto();
    const photos = Array.from({ length: 12 }, (_, nth) => ({
      identifier: `P${nth}`,
      type: 'jpeg',
      md5: md5Of(photo),
      orderInEntry: nth,
    }));
    const file = await zipOf({
      'Journal.json': journalJson([dayOneEntry('Twelve photos', { photos })]),
      [`photos/${md5Of(photo)}.jpeg`]: photo,
    });
    const ended = await imports(world, ann, file);
    expect(ended).toMatchObject({ photos: 10, photosLeftOut: 2 });
    await world.rows(
      `UPDATE journal_import SET status = 'IMPORTING', ended_at = NULL, handled_photos = 9, photos = 9, attempts = 1,
         version = version + 1 WHERE id = $1`,
      [ended.id],
    );
    await world.rows(
      `UPDATE journal_photo SET status = 'UPLOADING', version = version + 1 WHERE id = (
         SELECT id FROM journal_photo WHERE uploaded_by = $1 ORDER BY started_at DESC LIMIT 1)`,
      [ann.id],
    );
    await world.runJob('import-journals');
    expect(await seen(ann, ended.id)).toMatchObject({ status: 'COMPLETED', photos: 10, photosLeftOut: 2 });
    const rows = await world.rows<{ status: string }>('SELECT status FROM journal_photo WHERE uploaded_by = $1', [
      ann.id,
    ]);
    expect(rows.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 'VERIFYING'));
  });
});

describe('what is kept of an import', () => {
  it('is its file until it has ended, and its counts for 30 days, which the person is given', async () => {
    const ann = await world.person();
    const ended = await imports(world, ann, journalJson([dayOneEntry('One')]));
    const isThere = async () => (await filesIn(world.folder)).some((file) => file.parentPath.includes(ended.id));
    expect(await isThere()).toBe(true);
    await world.runJob('clear-journal-imports');
    expect(await isThere()).toBe(false);
    expect((await world.archive(ann.id))['journalImports']).toMatchObject([{ id: ended.id, imported: 1 }]);
    const listed = await ownField<{ nodes: Import[] }>(ann, 'journalImports { nodes { id } }');
    expect(listed.nodes).toEqual([{ id: ended.id }]);
    world.pass(31);
    await world.runJob('clear-journal-imports');
    expect(await seen(ann, ended.id)).toBeNull();
    expect((await lists(ann)).totalCount).toBe(1);
  });

  it('is nothing after an erasure, also of one that goes on', async () => {
    const ann = await world.person();
    await imports(world, ann, journalJson([dayOneEntry('One')]));
    const id = await sends(world, ann, journalJson([dayOneEntry('Two')]));
    await starts(ann, id);
    const { erased } = await world.erase(ann);
    expect(erased).toContainEqual({ kind: 'JOURNAL_IMPORT', count: 2 });
    await world.runJob('import-journals');
    expect(await world.rows('SELECT FROM journal_entry WHERE owner_id = $1', [ann.id])).toEqual([]);
    expect(await world.rows('SELECT FROM journal_import WHERE owner_id = $1', [ann.id])).toEqual([]);
    await world.runJob('clear-journal-imports');
    expect((await filesIn(world.folder)).some((file) => file.parentPath.includes(id))).toBe(false);
    // The address of the file may have taken it again meanwhile.
    world.pass(0.1);
    await world.runJob('clear-journal-imports');
    expect(await world.rows('SELECT FROM journal_import WHERE id = $1', [id])).toEqual([]);
  });
});
