import { entryDeleted } from '@kindred/contracts/companion-journal/entry-deleted';
import { entryEdited } from '@kindred/contracts/companion-journal/entry-edited';
import { entryRestored } from '@kindred/contracts/companion-journal/entry-restored';
import { entryWritten } from '@kindred/contracts/companion-journal/entry-written';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { refusedWith } from '@kindred/testkit/graph-client';
import type { TestPerson } from '../companion-world.ts';
import { addChatEntry } from '../../src/journal/add-chat-entry.ts';
import { conversation, found, keeps, lists, writes, type Written } from './given-entries.ts';
import { fieldOf, journalWorld, ownField, type JournalWorld } from './journal-world.ts';

let world: JournalWorld;
beforeAll(async () => {
  world = await journalWorld();
});
afterAll(() => world?.stop());

const write = 'mutation ($input: WriteJournalEntryInput!) { writeJournalEntry(input: $input) { entry { id } } }';

async function whole(person: TestPerson, id: string) {
  const fields = `origin persona { id } room { id } prompt response turns { speaker text at } title text language tags mood deletedAt
    restorableUntil version`;
  const { data } = await person.graph.request<{ _entities: (Record<string, unknown> | null)[] }>(
    `{ _entities(representations: [{ __typename: "JournalEntry", id: "${id}" }]) { ... on JournalEntry { ${fields} } } }`,
  );
  return data?._entities[0] ?? null;
}

describe('writing an entry', () => {
  it('needs a person', async () => {
    const input = { text: 'hello', idempotencyKey: newId() };
    refusedWith('UNAUTHENTICATED')(await world.visitor.request(write, { input }));
  });

  it.each([
    ['no words', { text: ' \u200b ' }, 'EMPTY_ENTRY'],
    ['a megabyte', { text: 'a'.repeat(1_000_000) }, 'VARIABLES_TOO_LARGE'],
    ['nearly a megabyte', { text: 'a'.repeat(990_000) }, 'INVALID_TEXT'],
    ['one character too many', { text: 'ä'.repeat(50_001) }, 'INVALID_TEXT'],
    ['half a character', { text: 'a \ud800 b' }, 'INVALID_TEXT'],
    ['a null byte', { text: 'a \0 b' }, 'INVALID_TEXT'],
    ['a title of two lines', { text: 'a', title: 'a\nb' }, 'INVALID_TEXT'],
    ['21 tags', { text: 'a', tags: Array.from({ length: 21 }, (_, nth) => `tag ${nth}`) }, 'INVALID_TAGS'],
    ['a blank tag', { text: 'a', tags: [' '] }, 'INVALID_TEXT'],
    ['a mood of 0', { text: 'a', mood: 0 }, 'INVALID_MOOD'],
    ['a mood of 6', { text: 'a', mood: 6 }, 'INVALID_MOOD'],
    ['a language of no tag', { text: 'a', language: 'not a language' }, 'INVALID_LANGUAGE'],
  ])('refuses %s', async (_name, input, code) => {
    await (await world.person()).isRefused(code, 'writeJournalEntry', { ...input, idempotencyKey: newId() });
  });

  it('needs the disclaimer, as editing and restoring do', async () => {
    const ann = await world.person();
    const { id: entryId, version } = await writes(ann, 'before');
    world.pass(91);
    await ann.isRefused('DISCLAIMER_REQUIRED', 'writeJournalEntry', { text: 'after', idempotencyKey: newId() });
    await ann.isRefused('DISCLAIMER_REQUIRED', 'editJournalEntry', { entryId, version, text: 'after' });
    await ann.does('deleteJournalEntry', { entryId }, '__typename');
    await ann.isRefused('DISCLAIMER_REQUIRED', 'restoreJournalEntry', { entryId });
  });

  it('refuses a 100,001st entry', async () => {
    const ann = await world.person();
    await writes(ann, 'one');
    await world.rows('UPDATE journal SET entries = 100000, version = version + 1 WHERE owner_id = $1', [ann.id]);
    await ann.isRefused('JOURNAL_FULL', 'writeJournalEntry', { text: 'one more', idempotencyKey: newId() });
  });

  it('keeps it as it was written, and publishes ids alone', async () => {
    const ann = await world.person();
    const { id } = await writes(ann, '  First\r\nsecond ', {
      title: 'A day',
      tags: ['Home', 'home ', 'Van'],
      mood: 4,
      language: 'de-AT',
    });
    expect(await whole(ann, id)).toEqual({
      origin: 'HAND',
      persona: null,
      room: null,
      prompt: null,
      response: null,
      turns: null,
      title: 'A day',
      text: 'First\nsecond',
      language: 'de',
      tags: ['Home', 'Van'],
      mood: 4,
      version: 1,
      deletedAt: null,
      restorableUntil: null,
    });
    await eventually(async () =>
      expect(await world.events(entryWritten, id)).toEqual([{ entryId: id, ownerId: ann.id, origin: 'HAND' }]),
    );
  });

  it('adds one entry for a retry under the same key', async () => {
    const ann = await world.person();
    const idempotencyKey = newId();
    const first = await writes(ann, 'once', { idempotencyKey });
    expect((await writes(ann, 'once', { idempotencyKey })).id).toBe(first.id);
    await ann.isRefused('IDEMPOTENCY_KEY_REUSED', 'writeJournalEntry', { text: 'other', idempotencyKey });
    expect((await lists(ann)).totalCount).toBe(1);
  });
});

describe('an entry', () => {
  it('is its owner’s alone', async () => {
    const [ann, ben] = [await world.person(), await world.person()];
    const { id } = await writes(ann, 'for myself');
    for (const other of [ben, await world.person('ADMIN')]) {
      expect(await whole(other, id)).toBeNull();
      const seen = ['journalEntries { edges { node { id } } }', 'deletedJournalEntries { edges { node { id } } }'];
      for (const field of seen) expect(await fieldOf(other.graph, ann.id, field)).toBeNull();
      expect(await found(other, 'myself')).toEqual([]);
      await other.isRefused('NOT_FOUND', 'editJournalEntry', { entryId: id, version: 1, text: 'x' });
      await other.isRefused('NOT_FOUND', 'deleteJournalEntry', { entryId: id });
      await other.isRefused('NOT_FOUND', 'restoreJournalEntry', { entryId: id });
    }
  });
});

describe('editing an entry', () => {
  it('tells the second of two who edit at once', async () => {
    const ann = await world.person();
    const { id: entryId, version } = await writes(ann, 'first');
    const edited = await ann.does<{ entry: Written }>(
      'editJournalEntry',
      { entryId, version, text: 'second', mood: 2 },
      'entry { id version text mood }',
    );
    expect(edited.entry).toMatchObject({ text: 'second', mood: 2 });
    expect(edited.entry.version).toBeGreaterThan(version);
    const refusal = await ann.isRefused('ENTRY_CHANGED', 'editJournalEntry', { entryId, version, text: 'third' });
    expect(refusal.extensions?.['details']).toEqual({ version: edited.entry.version });
    await eventually(async () =>
      expect(await world.events(entryEdited, entryId)).toEqual([{ entryId, ownerId: ann.id }]),
    );
  });

  it('refuses bad contents, an entry without words, and a deleted entry', async () => {
    const ann = await world.person();
    const { id: entryId, version } = await writes(ann, 'first');
    await ann.isRefused('INVALID_MOOD', 'editJournalEntry', { entryId, version, mood: 9 });
    await ann.isRefused('EMPTY_ENTRY', 'editJournalEntry', { entryId, version, text: null });
    await ann.does('deleteJournalEntry', { entryId }, '__typename');
    await ann.isRefused('ENTRY_DELETED', 'editJournalEntry', { entryId, version, text: 'x' });
  });

  it('changes what is given alone, and clears what is null', async () => {
    const ann = await world.person();
    const { id: entryId, version } = await writes(ann, 'text', { title: 'Title', tags: ['a'], mood: 3 });
    await ann.does('editJournalEntry', { entryId, version, title: null, mood: null }, '__typename');
    expect(await whole(ann, entryId)).toMatchObject({ title: null, mood: null, text: 'text', tags: ['a'] });
  });

  it('is found by its new words and no longer by its old ones', async () => {
    const ann = await world.person();
    const { id: entryId, version } = await writes(ann, 'apples everywhere');
    await ann.does('editJournalEntry', { entryId, version, text: 'pears everywhere' }, '__typename');
    expect(await found(ann, 'apples')).toEqual([]);
    expect(await found(ann, 'pear')).toEqual([entryId]);
    expect(await world.rows("SELECT FROM journal_word WHERE owner_id = $1 AND word = 'apples'", [ann.id])).toEqual([]);
  });
});

describe('deleting an entry', () => {
  it('hides it for 30 days, in which it can be restored', async () => {
    const ann = await world.person();
    const { id: entryId } = await writes(ann, 'a lighthouse', { tags: ['sea'] });
    await ann.does('deleteJournalEntry', { entryId }, '__typename');
    await ann.does('deleteJournalEntry', { entryId }, '__typename');
    expect(await found(ann, 'lighthouse')).toEqual([]);
    expect((await lists(ann)).edges).toEqual([]);
    expect((await lists(ann, { tags: ['sea'] })).edges).toEqual([]);
    const { nodes } = await ownField<{ nodes: { id: string; restorableUntil: string }[] }>(
      ann,
      'deletedJournalEntries { nodes { id restorableUntil } }',
    );
    expect(nodes).toEqual([{ id: entryId, restorableUntil: expect.any(String) }]);
    world.pass(29);
    await world.purge();
    await ann.does('restoreJournalEntry', { entryId }, '__typename');
    await ann.does('restoreJournalEntry', { entryId }, '__typename');
    expect(await found(ann, 'lighthouse')).toEqual([entryId]);
    const told = [{ entryId, ownerId: ann.id }];
    await eventually(async () => {
      expect(await world.events(entryDeleted, entryId)).toEqual(told);
      expect(await world.events(entryRestored, entryId)).toEqual(told);
    });
  });

  it('lets the purge take it after 30 days', async () => {
    const ann = await world.person();
    const { id: entryId } = await writes(ann, 'gone soon');
    const kept = await writes(ann, 'stays');
    await ann.does('deleteJournalEntry', { entryId }, '__typename');
    world.pass(31);
    await world.purge();
    await ann.isRefused('NOT_FOUND', 'restoreJournalEntry', { entryId });
    expect(await world.rows('SELECT id FROM journal_entry WHERE owner_id = $1', [ann.id])).toEqual([{ id: kept.id }]);
  });
});

describe('a kept conversation', () => {
  it('is an entry with its prompt, response and turns, and can be edited beside them', async () => {
    const ann = await world.person();
    const kept = conversation();
    const { id: entryId } = await keeps(world, ann, kept);
    const { prompt, response, turns, personaId, roomId } = kept;
    const shown = { prompt, response, turns, persona: { id: personaId }, room: { id: roomId } };
    expect(await whole(ann, entryId)).toMatchObject({ ...shown, origin: 'CHAT', title: null, text: null });
    await ann.does('editJournalEntry', { entryId, version: 1, title: 'Moving', text: null }, '__typename');
    expect(await whole(ann, entryId)).toMatchObject({ ...shown, title: 'Moving' });
    expect(await found(ann, 'vans')).toEqual([entryId]);
    await eventually(async () => expect(await world.events(entryWritten, entryId)).toHaveLength(1));
  });

  it('stays one entry when it is kept again, also after that was deleted', async () => {
    const ann = await world.person();
    const kept = conversation();
    const { id: entryId } = await keeps(world, ann, kept);
    await ann.does('deleteJournalEntry', { entryId }, '__typename');
    const at = '2026-01-01T12:01:00.000Z';
    const turns = [...kept.turns, { speaker: 'PERSON', text: 'A marmot perhaps', at }] as const;
    expect((await keeps(world, ann, { ...kept, turns })).id).toBe(entryId);
    expect(await found(ann, 'marmot')).toEqual([entryId]);
    expect((await lists(ann)).totalCount).toBe(1);
  });

  it('is kept by its person alone', async () => {
    const [ann, ben] = [await world.person(), await world.person()];
    const { work } = world.running.service;
    const other = work.run({ role: 'person', id: ben.id }, (tx) =>
      addChatEntry(tx, { ownerId: ann.id, language: null, ...conversation() }),
    );
    await expect(other).rejects.toThrow();
  });
});

describe('what a person is given and what is erased', () => {
  it('is every entry with all its texts, and then none, nor any word of them', async () => {
    const [ann, ben] = [await world.person(), await world.person()];
    await writes(ann, 'my own words', { tags: ['a'] });
    await keeps(world, ann);
    const { id } = await writes(ann, 'thrown away');
    await ann.does('deleteJournalEntry', { entryId: id }, '__typename');
    await writes(ben, 'stays');
    const { journalEntries } = await world.archive(ann.id);
    expect(journalEntries?.map(({ text, prompt }) => text ?? prompt)).toEqual([
      'my own words',
      'I dread the removal van',
      'thrown away',
    ]);
    const receipt = await world.erase(ann);
    expect(receipt.erased).toContainEqual({ kind: 'JOURNAL_ENTRY', count: 3 });
    for (const table of ['journal', 'journal_entry', 'journal_token', 'journal_word']) {
      expect(await world.rows(`SELECT FROM ${table} WHERE owner_id = $1`, [ann.id])).toEqual([]);
      expect((await world.rows(`SELECT FROM ${table} WHERE owner_id = $1`, [ben.id])).length).toBeGreaterThan(0);
    }
  });
});
