import { refusedWith } from '@kindred/testkit/graph-client';
import type { TestPerson } from '../companion-world.ts';
import { conversation, found, keeps, lists, writes } from './given-entries.ts';
import { journalWorld, ownField, type JournalWorld } from './journal-world.ts';

let world: JournalWorld;
beforeAll(async () => {
  world = await journalWorld();
});
afterAll(() => world?.stop());

const best = ', orderBy: { field: BEST, direction: DESC }';

describe('a search', () => {
  it.each([
    ['quotes and operators', `'"&|!()<->:*\\`],
    ['a percent sign', '%'],
    ['an underscore', '_'],
    ['nothing', ''],
    ['spaces', '  \n '],
  ])('of %s alone finds nothing', async (_name, text) => {
    const ann = await world.person();
    await writes(ann, `hello %_ '"&|! world`);
    expect(await lists(ann, { text })).toMatchObject({ totalCount: 0, edges: [], corrections: [] });
  });

  it.each([
    ['of 10 kB', { text: 'a'.repeat(10_000) }, 'INVALID_SEARCH'],
    ['of 201 characters', { text: 'ä'.repeat(201) }, 'INVALID_SEARCH'],
    ['for 21 tags', { tags: Array.from({ length: 21 }, (_, nth) => `tag ${nth}`) }, 'INVALID_TAGS'],
  ])('%s is refused', async (_name, filter, code) => {
    const ann = await world.person();
    const query = `query ($filter: JournalEntryFilter) { _entities(representations: [{ __typename: "User", id: "${ann.id}" }]) {
      ... on User { journalEntries(filter: $filter) { edges { cursor } } } } }`;
    refusedWith(code)(await ann.graph.request(query, { filter }));
  });

  it('takes operators beside words for spaces', async () => {
    const ann = await world.person();
    const { id } = await writes(ann, 'well-being of the dog/cat, e-mail a.b@example.org');
    for (const text of ['well & being', '"dog" | !cat:*', 'well-being', "dog' OR 1=1 --".slice(0, 4), 'example.org'])
      expect(await found(ann, text)).toEqual([id]);
  });

  it('of an empty journal finds nothing', async () => {
    expect(await found(await world.person(), 'hello')).toEqual([]);
  });

  it('finds all words, in any form that the entry’s language has, in title, tags and text', async () => {
    const ann = await world.person();
    const english = await writes(ann, 'We were running through the woods', { title: 'Foxes', tags: ['Autumn'] });
    const german = await writes(ann, 'Die Häuser am Hafen', { language: 'de' });
    const unstemmed = await writes(ann, 'runs of numbers', { language: 'ja' });
    expect(await found(ann, 'run fox')).toEqual([english.id]);
    expect(await found(ann, 'WOOD autumn')).toEqual([english.id]);
    expect(await found(ann, 'haus')).toEqual([german.id]);
    expect(await found(ann, 'die Hafen')).toEqual([german.id]);
    expect(await found(ann, 'the running')).toEqual([english.id]);
    expect(await found(ann, 'runs')).toEqual([unstemmed.id, english.id]);
    expect(await found(ann, 'running ships')).toEqual([]);
  });

  it('finds what was said in a kept conversation', async () => {
    const ann = await world.person();
    const { id } = await keeps(world, ann);
    expect(await found(ann, 'removal easier')).toEqual([id]);
  });

  it('takes a word that is nowhere for a misspelt one, and says so', async () => {
    const ann = await world.person();
    const { id } = await writes(ann, 'I am grateful for the astronomy evening');
    await writes(ann, 'A quiet day');
    for (const text of ['gratefull', 'astromony', 'greatful evening', 'evenin'])
      expect(await found(ann, text)).toEqual([id]);
    const { corrections } = await lists(ann, { text: 'gratefull evening' });
    expect(corrections).toEqual([{ word: 'gratefull', closest: ['grateful'] }]);
    expect(await found(ann, 'qwzx')).toEqual([]);
  });

  it('corrects a word by one’s own words alone', async () => {
    const [ann, ben] = [await world.person(), await world.person()];
    await writes(ann, 'chrysanthemum');
    await writes(ben, 'hello');
    expect((await lists(ben, { text: 'chrysanthemun' })).corrections).toEqual([]);
  });
});

describe('excerpts', () => {
  it('mark the words that were found, as plain text', async () => {
    const ann = await world.person();
    await writes(ann, '<b>Dogs</b> & "cats" were running in the <script>rain</script>');
    const { edges } = await lists(ann, { text: 'dog run' });
    const parts = edges[0]?.excerpts.flatMap((excerpt) => excerpt.parts) ?? [];
    expect(parts.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['Dogs', 'running']);
    expect(parts.map(({ text }) => text).join('')).toContain('Dogs</b> & "cats" were running in the <script>rain');
  });

  it('are those of each entry’s own language, and none without a search', async () => {
    const ann = await world.person();
    await writes(ann, 'Die Häuser am Hafen', { language: 'de' });
    const matches = async (filter: object) =>
      (await lists(ann, filter)).edges.flatMap(({ excerpts }) =>
        excerpts.flatMap(({ parts }) => parts.filter(({ isMatch }) => isMatch).map(({ text }) => text)),
      );
    expect(await matches({ text: 'haus' })).toEqual(['Häuser']);
    expect(await matches({})).toEqual([]);
  });
});

describe('tags that are the same word in another width', () => {
  it('are found as one, also when both are asked for', async () => {
    const ann = await world.person();
    const { id } = await writes(ann, 'leaves', { tags: ['Autumn', '\uFF41utumn', 'autumn'] });
    for (const tags of [['autumn'], ['\uFF21UTUMN', 'autumn']]) {
      const page = await lists(ann, { tags });
      expect([page.edges.map(({ node }) => node.id), page.totalCount]).toEqual([[id], 1]);
    }
  });
});

describe('filters', () => {
  let ann: TestPerson;
  let ids: Record<'calm' | 'low' | 'chat', string>;
  beforeAll(async () => {
    ann = await world.person();
    const calm = await writes(ann, 'sea', { tags: ['Calm', 'Home'], mood: 4 });
    const low = await writes(ann, 'sea storm', { tags: ['Home'], mood: 1 });
    const chat = await keeps(world, ann, conversation());
    ids = { calm: calm.id, low: low.id, chat: chat.id };
  });

  it.each([
    ['a tag, in any case', { tags: ['home'] }, ['low', 'calm']],
    ['several tags', { tags: ['home', 'CALM'] }, ['calm']],
    ['a mood from', { moodFrom: 2 }, ['calm']],
    ['a mood to', { moodTo: 2 }, ['low']],
    ['moods that cannot be', { moodFrom: 4, moodTo: 2 }, []],
    ['a persona', { personaId: 'patient-listener' }, ['chat']],
    ['a room', { roomId: 'quiet-room' }, ['chat']],
    ['another room', { roomId: 'other-room' }, []],
    ['words and a tag', { text: 'sea', tags: ['calm'] }, ['calm']],
    ['words and a mood', { text: 'storms', moodTo: 1 }, ['low']],
    ['a time that is over', { createdUntil: '2020-01-01T00:00:00Z' }, []],
    ['a time, with words', { text: 'sea', createdFrom: '2020-01-01T00:00:00Z' }, ['low', 'calm']],
    ['a time to come, with words', { text: 'sea', createdFrom: '2100-01-01T00:00:00Z' }, []],
  ] as const)('keep what fits %s', async (_name, filter, names) => {
    const page = await lists(ann, filter);
    expect(page.edges.map(({ node }) => node.id)).toEqual(names.map((name) => ids[name]));
    expect(page.totalCount).toBe(names.length);
  });
});

describe('an order', () => {
  it('has what fits best first: a word of the title, one that is said often, a short text', async () => {
    const ann = await world.person();
    const title = await writes(ann, 'a walk', { title: 'Harbour' });
    const long = await writes(ann, `harbour ${Array.from({ length: 200 }, (_, nth) => `word${nth}`).join(' ')}`);
    const often = await writes(ann, 'harbour, harbour and harbour');
    expect(await found(ann, 'harbour', {}, best)).toEqual([title.id, often.id, long.id]);
    expect(await found(ann, 'harbour')).toEqual([often.id, long.id, title.id]);
  });

  it.each([
    ['the newest first', ''],
    ['the best first', best],
    ['the oldest first', ', orderBy: { field: CREATED_AT, direction: ASC }'],
  ])('goes on from page to page without a gap or a double, in both directions: %s', async (_name, order) => {
    const ann = await world.person();
    for (let nth = 0; nth < 7; nth += 1) await writes(ann, `rain ${'rain '.repeat(nth % 3)}`);
    const all = await found(ann, 'rain', {}, order);
    expect(new Set(all).size).toBe(7);
    const [forwards, backwards] = [await walked(ann, order, 'first'), await walked(ann, order, 'last')];
    expect(forwards).toEqual(all);
    expect(backwards).toEqual(all);
  });
});

/** All entries, by pages of three. */
async function walked(person: TestPerson, order: string, direction: 'first' | 'last'): Promise<string[]> {
  const ids: string[] = [];
  for (let from: string | null = null; ;) {
    const place: string = from === null ? '' : `, ${direction === 'first' ? 'after' : 'before'}: "${from}"`;
    const { nodes, pageInfo } = await ownField<{
      nodes: { id: string }[];
      pageInfo: Record<'startCursor' | 'endCursor', string> & Record<'hasNextPage' | 'hasPreviousPage', boolean>;
    }>(
      person,
      `journalEntries(${direction}: 3, filter: { text: "rain" } ${order} ${place}) { nodes { id }
       pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }`,
    );
    const page = nodes.map(({ id }) => id);
    if (direction === 'first') ids.push(...page);
    else ids.unshift(...page);
    if (!(direction === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return ids;
    from = direction === 'first' ? pageInfo.endCursor : pageInfo.startCursor;
  }
}
