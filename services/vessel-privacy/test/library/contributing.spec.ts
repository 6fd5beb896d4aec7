import { libraryItemContributed } from '@kindred/contracts/vessel-privacy/library-item-contributed';
import { libraryItemPublished } from '@kindred/contracts/vessel-privacy/library-item-published';
import { libraryItemWithdrawn } from '@kindred/contracts/vessel-privacy/library-item-withdrawn';
import { purge } from '@kindred/database/purge';
import { databaseUrl } from '@kindred/testkit/environment';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import definition from '../../src/service.ts';
import { contributor } from '../../src/roles.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { ask, browsed, does, found, waiting } from './library-graph.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
});
afterAll(() => vessels?.stop());

const libraryRetention = definition.retention.filter(({ table }) => table === 'global_library_item');
const couple = () => vessels.house.couple({ ann: 4, ben: 4 });
const gift = {
  title: 'Ten minutes each',
  text: 'We took turns with a timer, and it helped us both.',
  category: 'COMMUNICATION',
  consent: true,
};
const own = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { contributions { edges { node { id title text status } } } } } }`;
interface Own {
  _entities: [{ contributions: { edges: { node: { id: string; status: string } }[] } | null }];
}

describe('giving to the library', () => {
  it('is refused without consent, before a first stage 4, and while it tells who somebody is', async () => {
    const { ann } = await couple();
    refusedWith('UNAUTHENTICATED')(await ask({ graph: vessels.house.nobody }, 'contributeToLibrary', gift));
    for (const person of [
      (await vessels.house.couple({ ann: 3, ben: 3 })).ann,
      await vessels.house.person(),
      await vessels.house.person('ADMIN'),
    ]) {
      refusedWith('NOT_IN_STAGE_4')(await ask(person, 'contributeToLibrary', gift));
      refusedWith('NOT_IN_STAGE_4')(
        await ask(person, 'prepareContribution', { title: gift.title, text: gift.text, category: gift.category }),
      );
    }
    refusedWith('CONSENT_NEEDED')(await ask(ann, 'contributeToLibrary', { ...gift, consent: false }));
    for (const text of [
      'Write to ann@example.org',
      'Call +41 44 668 18 00',
      'See https://example.org/us',
      'Ask @annie.b',
      'We live at 12 Maple Street',
      'Bahnhofstraße 3 it was',
      'Card 4111 1111 1111 1111',
      'In SW1A 1AA',
    ]) {
      refusedWith('TELLS_WHO')(await ask(ann, 'contributeToLibrary', { ...gift, text }));
    }
    for (const text of [
      'Write to ann (at) example dot org',
      'It is ann at example dot org',
      'ann[at]example[dot]org',
      'Hauptstr. 5 it was',
      'at 12 maple street',
      '5 rue de la Paix',
      'Via Garibaldi 7',
    ]) {
      refusedWith('TELLS_WHO')(await ask(ann, 'contributeToLibrary', { ...gift, text }));
    }
    refusedWith('INVALID_TEXT')(await ask(ann, 'contributeToLibrary', { ...gift, title: ' ' }));
    expect(await waiting(await vessels.house.person('ADMIN'))).toEqual([]);
  });

  it('lets ordinary prose through', async () => {
    const { ann } = await couple();
    const text =
      'At some point we met 2 doors down the street, 10 minutes each, via text 3 times (at home). We looked at one dot on the map, 5 times.';
    const { id } = await does(ann, 'contributeToLibrary', { ...gift, text });
    await vessels.rows('DELETE FROM global_library_item WHERE id = $1', [id]);
  });

  it('shows first what would be published, without names, and keeps nothing of it', async () => {
    const { ann } = await couple();
    const shown = await does(ann, 'prepareContribution', {
      title: 'Our timer',
      text: 'Every evening Benedikt and I in Zurich took ten minutes each. Write to me: ann@example.org',
      category: 'COMMUNICATION',
      names: ['Benedikt'],
    });
    expect(shown['text']).toMatch(/ten minutes each/);
    expect(shown['text']).not.toMatch(/Benedikt|Zurich|example\.org/);
    expect(await vessels.rows('SELECT 1 FROM global_library_item')).toEqual([]);
  });

  it('waits for a curator, who sees not whose it is; nor does anybody else', async () => {
    const { sessionId, ann, ben } = await couple();
    const admin = await vessels.house.person('ADMIN');
    const { id: itemId, status } = await does(ann, 'contributeToLibrary', gift);
    expect(status).toBe('WAITING');
    expect((await browsed(ben)).edges).toEqual([]);
    expect(await found(ben, { sessionId, query: 'timer' })).toEqual([]);
    expect((await waiting(admin)).map(({ id }) => id)).toEqual([itemId]);
    expect(await vessels.told(libraryItemContributed as never, itemId)).toEqual([
      { itemId, category: 'COMMUNICATION' },
    ]);
    await does(admin, 'publishLibraryItem', { itemId });
    expect(await found(ben, { sessionId, query: 'timer' })).toMatchObject([{ id: itemId, source: 'CONTRIBUTED' }]);
    expect(await vessels.told(libraryItemPublished as never, itemId)).toHaveLength(1);
    expect(
      granted(await ann.graph.request<Own>(own, { id: ann.id }))._entities[0].contributions?.edges.map(
        ({ node }) => node.id,
      ),
    ).toEqual([itemId]);
    for (const other of [ben, admin])
      expect(granted(await other.graph.request<Own>(own, { id: ann.id }))._entities[0].contributions).toBeNull();
    await vessels.rows('DELETE FROM global_library_item WHERE id = $1', [itemId]);
  });

  it('is kept in a column that only the role of who gave it can read, of their own', async () => {
    const { ann, ben } = await couple();
    const { id } = await does(ann, 'contributeToLibrary', gift);
    const { work } = vessels.running.service;
    const whose = 'SELECT contributed_by FROM global_library_item WHERE id = $1';
    for (const actor of [ann.person, { role: 'admin', id: ben.id }, { role: 'job', id: null }] as const) {
      await expect(work.read(actor, (tx) => tx.query(whose, [id]))).rejects.toThrow(/permission denied/);
      await expect(
        work.read(actor, (tx) => tx.query('SELECT contribution_consent FROM global_library_item WHERE id = $1', [id])),
      ).rejects.toThrow(/permission denied/);
      await expect(
        work.read(actor, (tx) => tx.query('SELECT 1 FROM global_library_item WHERE contributed_by = $1', [ann.id])),
      ).rejects.toThrow(/permission denied/);
    }
    expect(await work.read(contributor(ann.person), (tx) => tx.query(whose, [id]))).toEqual([
      { contributed_by: ann.id },
    ]);
    expect(await work.read(contributor(ben.person), (tx) => tx.query(whose, [id]))).toEqual([]);
    await expect(
      work.run(contributor(ann.person), (tx) =>
        tx.query(`UPDATE global_library_item SET status = 'PUBLISHED' WHERE id = $1`, [id]),
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(
      work.run(contributor(ann.person), (tx) =>
        tx.query(`UPDATE global_library_item SET title = 'x' WHERE id = $1`, [id]),
      ),
    ).rejects.toThrow(/permission denied/);
    await vessels.rows('DELETE FROM global_library_item WHERE id = $1', [id]);
  });

  it('can be taken back at any moment by who gave it, for good', async () => {
    const { sessionId, ann, ben } = await couple();
    const admin = await vessels.house.person('ADMIN');
    const { id: itemId } = await does(ann, 'contributeToLibrary', gift);
    for (const other of [ben, admin, await vessels.house.person()])
      refusedWith('NOT_FOUND')(await ask(other, 'withdrawContribution', { itemId }));
    await does(admin, 'publishLibraryItem', { itemId });
    expect(await does(ann, 'withdrawContribution', { itemId })).toMatchObject({ status: 'WITHDRAWN' });
    expect(await does(ann, 'withdrawContribution', { itemId })).toMatchObject({ status: 'WITHDRAWN' });
    expect(await found(ben, { sessionId, query: 'timer' })).toEqual([]);
    expect(await waiting(admin, 'WITHDRAWN')).toEqual([]);
    refusedWith('NOT_FOUND')(await ask(admin, 'publishLibraryItem', { itemId }));
    refusedWith('NOT_FOUND')(
      await ask(admin, 'editLibraryItem', { itemId, title: 'T', description: 'D', category: 'REST' }),
    );
    expect(await vessels.told(libraryItemWithdrawn as never, itemId)).toEqual([{ itemId, category: 'COMMUNICATION' }]);
    vessels.forward(31);
    expect(await purge(vessels.running.service.work, libraryRetention, vessels.now)).toEqual({
      global_library_item: 1,
    });
    expect(await vessels.rows('SELECT 1 FROM global_library_item WHERE id = $1', [itemId])).toEqual([]);
  });

  it('is published in the words that were given, and in no curator’s', async () => {
    const { ann } = await couple();
    const admin = await vessels.house.person('ADMIN');
    const { id: itemId } = await does(ann, 'contributeToLibrary', gift);
    const edited = () =>
      ask(admin, 'editLibraryItem', { itemId, title: 'Other words', description: 'In her name', category: 'REST' });
    refusedWith('CONTRIBUTED_WORDS')(await edited());
    await does(admin, 'publishLibraryItem', { itemId });
    refusedWith('CONTRIBUTED_WORDS')(await edited());
    await does(admin, 'withdrawLibraryItem', { itemId });
    refusedWith('CONTRIBUTED_WORDS')(await edited());
    expect(
      granted(await ann.graph.request<Own>(own, { id: ann.id }))._entities[0].contributions?.edges.map(
        ({ node }) => node,
      ),
    ).toMatchObject([{ title: gift.title, text: gift.text }]);
    await vessels.rows('DELETE FROM global_library_item WHERE id = $1', [itemId]);
  });

  it('is declined or taken out by a curator, who may think again', async () => {
    const { ann } = await couple();
    const admin = await vessels.house.person('ADMIN');
    const { id: itemId } = await does(ann, 'contributeToLibrary', gift);
    expect(await does(admin, 'declineLibraryItem', { itemId })).toMatchObject({ status: 'DECLINED' });
    expect(await does(admin, 'publishLibraryItem', { itemId })).toMatchObject({ status: 'PUBLISHED' });
    expect(await does(admin, 'withdrawLibraryItem', { itemId })).toMatchObject({ status: 'DECLINED' });
    expect(await vessels.told(libraryItemWithdrawn as never, itemId)).toHaveLength(1);
  });
});

// Last, because it leaves gifts in the queue that other tests count.
describe('gifts that are given at once', () => {
  it.skipIf(!databaseUrl)('do not exceed the 20 that wait', async () => {
    const { ann } = await couple();
    const give = (nth: number) => ask(ann, 'contributeToLibrary', { ...gift, title: `Gift ${nth}` });
    for (let nth = 0; nth < 18; nth += 1) granted(await give(nth));
    const answers = await Promise.all(Array.from({ length: 6 }, (_, nth) => give(18 + nth)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(2);
  });
});
