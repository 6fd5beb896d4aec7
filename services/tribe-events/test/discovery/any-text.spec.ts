import fc from 'fast-check';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { find, names, searchQuery, writeTribes } from './found-tribes.ts';

let world: TribeWorld;
let person: TestPerson;
beforeAll(async () => {
  world = await tribeWorld();
  person = await world.person();
});
afterAll(() => world?.stop());

/** Texts of any characters, and of those that mean something to searches, patterns and SQL. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: fc.constantFrom(...'ab1 %_\\&|!()*:<>-\'";,$'), maxLength: 120 }),
);

describe('a search for any text', () => {
  it.each<[string, (text: string) => readonly [string, object]]>([
    ['tribes', (text) => [searchQuery, { filter: { text } }]],
    ['interests of tribes', (text) => [searchQuery, { filter: { interestNames: [text] } }]],
    [
      'hives',
      (text) => ['query ($text: String) { hives(filter: { text: $text }) { totalCount nodes { id } } }', { text }],
    ],
  ])('is answered or refused with a code: %s', async (_, asking) => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { errors } = await person.graph.request(...asking(text));
        const codes = errors.map(({ extensions }) => extensions?.code);
        expect(['INVALID_TEXT', 'INVALID_SEARCH', undefined]).toContain(codes[0]);
      }),
      { numRuns: 60 },
    );
  });

  it('finds a tribe by each word of its name, whatever the words are made of', async () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 3, maxLength: 12 })
      .filter((text) => /^[\p{L}\p{N}]{3,}$/u.test(text));
    await fc.assert(
      fc.asyncProperty(word, word, async (one, other) => {
        const name = `${one} ${other}`.normalize('NFC');
        await writeTribes(world, [{ name }]);
        for (const text of [one, other]) expect(names(await find(person, { text }, { first: 100 }))).toContain(name);
      }),
      { numRuns: 25 },
    );
  });
});
