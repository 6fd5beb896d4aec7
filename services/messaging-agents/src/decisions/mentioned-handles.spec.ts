import { mentionedAgents } from './mentioned-handles.ts';

describe('a mention', () => {
  it.each([
    'sofia',
    'ann@sofia.example',
    '@sofia:example.org',
    '@sofia.example',
    'x@sofia',
    '@@sofia',
    '@',
    '@9lives',
    '@sofia@home',
  ])('is not in %j', (text) => expect(mentionedAgents(text)).toEqual([]));

  it('is found in any case, beside punctuation, once', () => {
    expect(mentionedAgents('@Sofia, what do you think? (@marek-2) @sofia: or “@imani”.')).toEqual(
      ['agent:marek-2', 'agent:imani'].toSpliced(0, 0, 'agent:sofia'),
    );
  });

  it('counts the first twenty, whatever the length of the text', () => {
    const text = Array.from({ length: 5_000 }, (_, nth) => `@agent-${nth}`).join(' ');
    expect(mentionedAgents(text)).toHaveLength(20);
    expect(mentionedAgents('@'.repeat(100_000))).toEqual([]);
  });
});
