import { cacheLeaks } from './cache-leaks.ts';

const entries = [
  { key: 'kindred:identity:profile:v1:a', text: '{"revision":1,"value":{"bio":"I sing"}}' },
  { key: 'kindred:tribe-events:tribe:v1:b', text: '{"revision":1,"value":{"interests":[]}}' },
  { key: 'kindred:tribe-events:list:v1:b', text: '{"revision":1,"value":{"freeSeats":[]}}' },
];

describe('a cache after the journeys', () => {
  it('is refused with a private text in a value, as it is or escaped', () => {
    for (const text of ['secret words', 'secret "words"\nin lines']) {
      const leaking = { key: 'kindred:x:list:v1:c', text: JSON.stringify({ value: `some ${text} here` }) };
      expect(cacheLeaks([...entries, leaking], [text, 'other words'])).toEqual([
        `kindred:x:list:v1:c has the private text ${JSON.stringify(text)}`,
      ]);
    }
  });

  it('is refused with a private text in a key', () => {
    const leaking = { key: 'kindred:x:list:v1:ann@example.org', text: '{}' };
    expect(cacheLeaks([...entries, leaking], ['ann@example.org'])).toHaveLength(1);
  });

  it('is refused if a kind is not there, or nothing private was sent', () => {
    expect(cacheLeaks(entries.slice(1), ['secret words'])).toEqual([
      'Nothing is cached under kindred:identity:profile:',
    ]);
    expect(cacheLeaks(entries, [])).toHaveLength(1);
  });

  it('passes without any', () => {
    expect(cacheLeaks(entries, ['secret words'])).toEqual([]);
  });
});
