import { readEmoji } from './read-emoji.ts';
import { InvalidEmoji } from './refusals.ts';

describe('a reaction', () => {
  it.each(['', 'a', '1', 'ok', '👍👍', '👍 ', '👍a', '\u200d', '\ufe0f', '<b>', '🇦', '👍'.repeat(100)])(
    'refuses what is not one emoji: %s',
    (text) => expect(() => readEmoji(text)).toThrow(InvalidEmoji),
  );

  it.each(['👍', '👍🏽', '👩‍👩‍👧', '🇦🇹', '1️⃣', '❤️', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'])('takes one emoji: %s', (emoji) =>
    expect(readEmoji(emoji)).toBe(emoji),
  );

  it('keeps the two forms of a sign as one', () => expect(readEmoji('❤')).toBe('❤️'));
});
