import { rename, rm, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { newId } from '@kindred/contracts/uuid';
import { givenPhoto, givenPicture } from '@kindred/media/given-media.fixture';
import { prepareMedia } from '@kindred/media/prepare-media';
import { eventually } from '@kindred/testkit/eventually';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { journalZip } from '../../src/journal-export/journal-zip.ts';
import type { TestPerson } from '../companion-world.ts';
import { conversation, keeps, writes } from './given-entries.ts';
import { givenPhotoOf, photoWorld, type PhotoWorld } from '../journal-photos/given-photos.ts';
import { unzip } from './unzip.ts';

let world: PhotoWorld;
beforeAll(async () => {
  world = await photoWorld();
});
afterAll(() => world?.stop());

const exporting = 'mutation { exportJournal { path expiresAt } }';

async function pathFor({ graph }: TestPerson): Promise<string> {
  const { exportJournal } = granted(await graph.request<{ exportJournal: { path: string } }>(exporting));
  return exportJournal.path;
}

const fetched = (path: string) => fetch(`${world.running.service.url}${path}`);

async function filesAt(path: string): Promise<Map<string, Buffer>> {
  const answer = await fetched(path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  return unzip(Buffer.from(await answer.arrayBuffer()));
}

describe('exporting a journal', () => {
  it('needs a person, and is refused a sixth time within an hour', async () => {
    refusedWith('UNAUTHENTICATED')(await world.visitor.request(exporting));
    const ann = await world.person();
    for (let nth = 0; nth < 5; nth += 1) await pathFor(ann);
    const refusal = refusedWith('EXPORTED_TOO_OFTEN')(await ann.graph.request(exporting));
    expect(refusal.extensions?.['details']).toEqual({ availableAt: expect.any(String) });
    world.pass(1 / 23);
    await pathFor(ann);
  });

  it('serves an address once, for 15 minutes, and none that was made up', async () => {
    const ann = await world.person();
    const [first, late] = [await pathFor(ann), await pathFor(ann)];
    const { status } = await fetched(`/journal-exports/${newId()}/${'a'.repeat(43)}`);
    expect(status).toBe(404);
    expect((await fetched(first.slice(0, -1))).status).toBe(404);
    expect((await fetched('/journal-exports/no-id/no-secret')).status).toBe(404);
    expect((await fetched(first)).status).toBe(200);
    expect((await fetched(first)).status).toBe(404);
    world.pass(16 / 1_440);
    expect((await fetched(late)).status).toBe(404);
  });

  it('gives a Markdown file with front matter for each entry, and all of them as JSON', async () => {
    const [ann, ben] = [await world.person(), await world.person()];
    const title = '"Quoted": --- and more';
    const { id } = await writes(ann, '---\nnot front matter', { title, tags: ['a: b', "it's"], mood: 4 });
    const chat = await keeps(world, ann, conversation());
    const deleted = await writes(ann, 'thrown away');
    await ann.does('deleteJournalEntry', { entryId: deleted.id }, '__typename');
    await writes(ben, 'of another person');
    const files = await filesAt(await pathFor(ann));
    expect(files.size).toBe(3);
    const markdown = String([...files].find(([name]) => name.includes(id))?.[1]);
    const [front, body] = markdown.replace(/^---\n/, '').split('\n---\n\n');
    const facts = (front ?? '').split('\n').map((line) => line.split(/: (.*)/));
    expect(Object.fromEntries(facts.map(([name, value]) => [name, JSON.parse(value ?? '')]))).toEqual({
      id,
      title,
      created: expect.any(String),
      updated: expect.any(String),
      language: 'en',
      tags: ['a: b', "it's"],
      mood: 4,
    });
    expect(body).toBe(`# ${title}\n\n---\nnot front matter\n`);
    expect(String([...files].find(([name]) => name.includes(chat.id))?.[1])).toContain(
      '**You:** I dread the removal van',
    );
    const all = JSON.parse(String(files.get('journal.json'))) as { id: string; prompt: string | null }[];
    expect(all.map((entry) => entry.id)).toEqual([id, chat.id]);
    expect(all[1]?.prompt).toBe('I dread the removal van');
  });

  it('of an empty journal is an empty list', async () => {
    const files = await filesAt(await pathFor(await world.person()));
    expect([...files]).toEqual([['journal.json', Buffer.from('[\n]\n')]]);
  });

  it('has the photos of entries that are there, and names them beside their text', async () => {
    const [ann, ben] = [await world.person(), await world.person()];
    const { id } = await writes(ann, 'A day at the sea');
    const plain = await writes(ann, 'Without photos');
    const deleted = await writes(ann, 'thrown away');
    const photos = [
      await givenPhotoOf(world, ann, id, await givenPicture('png'), 'image/png'),
      await givenPhotoOf(world, ann, id, await givenPhoto()),
    ];
    await givenPhotoOf(world, ann, id, await givenPicture('png'), 'image/jpeg');
    await givenPhotoOf(world, ann, deleted.id, await givenPicture());
    await givenPhotoOf(world, ben, (await writes(ben, 'of another person')).id, await givenPicture());
    await ann.does('deleteJournalEntry', { entryId: deleted.id }, '__typename');
    const files = await filesAt(await pathFor(ann));
    const year = String(world.now().getUTCFullYear());
    const named = [`photos/${photos[0]}.png`, `photos/${photos[1]}.jpg`];
    expect([...files.keys()].filter((name) => name.includes('photos'))).toEqual(named.map((name) => `${year}/${name}`));
    expect((await prepareMedia(files.get(`${year}/${named[1]}`)!, 'image/jpeg')).width).toBe(1_500);
    const markdown = String([...files].find(([name]) => name.endsWith(`${id}.md`))?.[1]);
    expect(markdown).toContain(`photos: ${JSON.stringify(named)}\n---\n`);
    expect(markdown).toContain(`A day at the sea\n\n![](${named[0]})\n\n![](${named[1]})\n`);
    const all = JSON.parse(String(files.get('journal.json'))) as { id: string; photos: object[] }[];
    expect(all.map((entry) => [entry.id, entry.photos])).toEqual([
      [id, photos.map((photo, nth) => ({ id: photo, file: `${year}/${named[nth]}` }))],
      [plain.id, []],
    ]);
  });

  it('opens one photo at a time, and closes it when the client leaves', async () => {
    const ann = await world.person();
    const { id } = await writes(ann, 'A day at the sea');
    await world.rows(
      `INSERT INTO journal_photo (id, entry_id, content_type, size_bytes, status, uploaded_by, started_at, uploaded_at,
         width, height, thumbnails, attempts, version)
       SELECT gen_random_uuid(), $1, 'image/jpeg', 1, 'READY', $2, now(), now(), 1, 1, '[]', 1, 1 FROM generate_series(1, 3)`,
      [id, ann.id],
    );
    const opened: Readable[] = [];
    const { work, dependencies } = world.running.service;
    const open = async () => {
      opened.push(Readable.from(Array.from({ length: 32 }, () => Buffer.alloc(64_000))));
      return opened.at(-1) ?? null;
    };
    const store = { ...dependencies.media.store, open };
    let mostOpen = 0;
    for await (const _ of await journalZip(work, store, ann.id))
      mostOpen = Math.max(mostOpen, opened.filter((content) => !content.closed).length);
    expect([opened.length, mostOpen]).toEqual([3, 1]);
    const left = await journalZip(work, store, ann.id);
    for await (const _ of left) if (opened.length === 4) break;
    await eventually(async () => expect(opened[3]?.destroyed).toBe(true));
    expect(opened).toHaveLength(4);
  });

  it('breaks the download off while the store is away, and leaves the service running', async () => {
    const ann = await world.person();
    const { id } = await writes(ann, 'A day at the sea');
    await givenPhotoOf(world, ann, id, await givenPicture());
    const [path, again] = [await pathFor(ann), await pathFor(ann)];
    const elsewhere = `${world.folder}-away`;
    await rename(world.folder, elsewhere);
    await writeFile(world.folder, 'no folder');
    await expect(fetched(path).then((answer) => answer.arrayBuffer())).rejects.toThrow();
    await rm(world.folder);
    await rename(elsewhere, world.folder);
    expect((await filesAt(again)).size).toBe(3);
  });

  it('has more entries than are read at a time', async () => {
    const ann = await world.person();
    await writes(ann, 'first');
    await world.rows(
      `INSERT INTO journal_entry (id, owner_id, origin, text, tags, created_at, updated_at, version)
       SELECT gen_random_uuid(), $1, 'HAND', 'entry ' || nth, '{}', now(), now(), 1 FROM generate_series(1, 450) AS nth`,
      [ann.id],
    );
    const files = await filesAt(await pathFor(ann));
    expect(files.size).toBe(452);
    expect((JSON.parse(String(files.get('journal.json'))) as object[]).length).toBe(451);
  });
});
