import { newId } from '@kindred/contracts/uuid';
import type { TestPerson } from '../companion-world.ts';
import { conversation, found, keeps, writes, type Written } from './given-entries.ts';
import { journalWorld, type JournalWorld } from './journal-world.ts';

let world: JournalWorld;
beforeAll(async () => {
  world = await journalWorld();
});
afterAll(() => world?.stop());

/** What a text of no given language is written as, and how that is known. */
async function languageOf({ graph }: TestPerson, { id }: { readonly id: string }) {
  const { data } = await graph.request<{ _entities: ({ language: string; languageSource: string } | null)[] }>(
    `{ _entities(representations: [{ __typename: "JournalEntry", id: "${id}" }]) {
      ... on JournalEntry { language languageSource } } }`,
  );
  return data?._entities[0] ?? null;
}

const jots = (person: TestPerson, text: string, further: object = {}) =>
  writes(person, text, { language: undefined, ...further });

async function edits(person: TestPerson, { id: entryId, version }: Written, changes: object): Promise<Written> {
  const edited = await person.does<{ entry: Written }>(
    'editJournalEntry',
    { entryId, version, ...changes },
    'entry { id version }',
  );
  return edited.entry;
}

describe('an entry without a given language', () => {
  it.each([
    ['de', 'Wir haben gestern die alten Häuser am Hafen gesehen', 'Haus'],
    ['en', 'Yesterday we were running through the quiet woods', 'runs'],
    ['es', 'Ayer los niños estaban jugando tranquilamente en la plaza', 'jugar'],
    ['fr', 'Hier nous avons mangé dans les petits restaurants du village', 'petit restaurant'],
    ['it', 'Ieri abbiamo camminato lungo le spiagge deserte della costa', 'spiaggia'],
  ])('is found by another form of a word of its own language: %s', async (language, text, searched) => {
    const ann = await world.person();
    const { id } = await jots(ann, text);
    expect(await languageOf(ann, { id })).toEqual({ language, languageSource: 'TEXT' });
    expect(await found(ann, searched)).toEqual([id]);
  });

  it('has none if it is the first of a journal and short, and if it has no letters', async () => {
    const ann = await world.person();
    expect(await languageOf(ann, await jots(ann, 'Regen'))).toEqual({ language: null, languageSource: null });
    await jots(ann, 'Heute war ein langer und anstrengender Tag.');
    expect(await languageOf(ann, await jots(ann, '😀🌧️'))).toEqual({ language: null, languageSource: null });
  });

  it('is in the usual language of the journal if it is short, and finds it by that', async () => {
    const ann = await world.person();
    await writes(ann, '', { text: 'Der Hafen', language: 'de-AT' });
    const { id } = await jots(ann, 'Alte Häuser');
    expect(await languageOf(ann, { id })).toEqual({ language: 'de', languageSource: 'JOURNAL' });
    expect(await found(ann, 'Haus')).toEqual([id]);
    await jots(ann, 'Then we moved to another country, and everything was new.');
    expect(await languageOf(ann, await jots(ann, 'Old houses'))).toEqual({ language: 'en', languageSource: 'JOURNAL' });
  });

  it('learns nothing from the journal of another person', async () => {
    const [ann, ben] = [await world.person(), await world.person()];
    await jots(ann, 'Heute war ein langer und anstrengender Tag.');
    expect(await languageOf(ben, await jots(ben, 'Ein Tag'))).toEqual({ language: null, languageSource: null });
  });

  it('is read again when its text changes, and found by that alone', async () => {
    const ann = await world.person();
    const first = await jots(ann, 'Wir haben gestern die alten Häuser am Hafen gesehen');
    expect(await found(ann, 'Haus')).toEqual([first.id]);
    const moody = await edits(ann, first, { mood: 3 });
    expect(await languageOf(ann, first)).toEqual({ language: 'de', languageSource: 'TEXT' });
    await edits(ann, moody, { text: 'Yesterday we were running through the quiet woods' });
    expect(await languageOf(ann, first)).toEqual({ language: 'en', languageSource: 'TEXT' });
    expect(await found(ann, 'runs')).toEqual([first.id]);
    expect(await found(ann, 'Haus')).toEqual([]);
  });

  it('keeps its language when only its mood changes, also after the usual language changed', async () => {
    const ann = await world.person();
    await writes(ann, 'Hafen', { language: 'de' });
    const short = await jots(ann, 'Alte Häuser');
    await writes(ann, 'Harbour', { language: 'en' });
    await edits(ann, short, { mood: 2 });
    expect(await languageOf(ann, short)).toEqual({ language: 'de', languageSource: 'JOURNAL' });
  });
});

describe('a language that the person set', () => {
  it('is kept whatever the text is changed to, until they give it up', async () => {
    const ann = await world.person();
    const entry = await writes(ann, 'Yesterday we were running through the quiet woods', { language: 'fr' });
    const edited = await edits(ann, entry, { text: 'Wir haben gestern die alten Häuser am Hafen gesehen' });
    expect(await languageOf(ann, entry)).toEqual({ language: 'fr', languageSource: 'PERSON' });
    expect(await found(ann, 'Haus')).toEqual([]);
    await edits(ann, edited, { language: null });
    expect(await languageOf(ann, entry)).toEqual({ language: 'de', languageSource: 'TEXT' });
    expect(await found(ann, 'Haus')).toEqual([entry.id]);
  });

  it('takes the place of one that was found', async () => {
    const ann = await world.person();
    const entry = await jots(ann, 'Yesterday we were running through the quiet woods');
    await edits(ann, entry, { language: 'de' });
    expect(await languageOf(ann, entry)).toEqual({ language: 'de', languageSource: 'PERSON' });
    expect(await found(ann, 'runs')).toEqual([]);
  });
});

describe('a kept conversation', () => {
  it('is in the language of the person, and read again when it is kept again', async () => {
    const ann = await world.person();
    const at = '2026-01-01T12:00:00.000Z';
    const said = (text: string) => ({
      prompt: text,
      turns: [
        { speaker: 'PERSON', text, at } as const,
        { speaker: 'PERSONA', text: 'What would make the move to the other house easier for you?', at } as const,
      ],
    });
    const kept = conversation({ conversationId: newId(), ...said('Ich fürchte mich vor dem Umzug in die Stadt') });
    const { id } = await keeps(world, ann, kept, null);
    expect(await languageOf(ann, { id })).toEqual({ language: 'de', languageSource: 'TEXT' });
    await keeps(world, ann, { ...kept, ...said('I am afraid of moving into the city with all of them') }, null);
    expect(await languageOf(ann, { id })).toEqual({ language: 'en', languageSource: 'TEXT' });
  });
});
