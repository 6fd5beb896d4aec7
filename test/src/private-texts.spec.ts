import { privateTextsIn } from './private-texts.ts';

const founding = 'mutation Found($input: CreateTribeInput!) { createTribe(input: $input) { tribe { id } } }';
const words = { name: 'Walks at night', interests: [{ category: 'TECHNOLOGY', name: 'Old lanterns' }] };

describe('the private texts of an operation', () => {
  it('are those of every input that is not known to be public, at any depth', () => {
    const input = { note: 'For the tea', said: { to: ['one person'] } };
    expect(privateTextsIn('mutation ($input: SayInput!) { say(input: $input) { id } }', { input })).toEqual([
      'For the tea',
      'one person',
    ]);
  });

  it('are those of a private tribe, and of a public one its exact place alone', () => {
    const point = { latitude: 48.208174, longitude: 16.373819 };
    const input = { ...words, point };
    expect(privateTextsIn(founding, { input: { ...input, privacy: 'PUBLIC' } })).toEqual(['48.208174', '16.373819']);
    expect(privateTextsIn(founding, { input })).toEqual(['Walks at night', 'Old lanterns', '48.208174', '16.373819']);
  });

  it('are an address and a password, and not the name that others see', () => {
    const query = 'mutation Register($input: RegisterInput!) { register(input: $input) { accepted } }';
    const input = { email: 'ada@journey.example', username: 'ada_12345', password: 'seven lanterns' };
    expect(privateTextsIn(query, { input })).toEqual(['ada@journey.example', 'seven lanterns']);
  });

  it('are no ids, enumerations, times, searches and short words', () => {
    const query = 'query ($input: AskInput!, $filter: TribeSearchFilter, $id: ID!) { a }';
    const input = { kind: 'SOME_KIND', at: '2026-01-01T00:00:00.000Z', word: 'short', count: 12_345_678 };
    const id = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
    expect(privateTextsIn(query, { input: { ...input, id }, filter: { text: 'Old lanterns' }, id })).toEqual([]);
  });
});
