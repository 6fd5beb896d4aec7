import { namesAny } from './names-any.ts';
import { quotesFrom } from './quotes.ts';
import { tellsWho } from './tells-who.ts';

describe('quotes', () => {
  it('are those that stand in the text, as it has them, each once', () => {
    const text = 'He said “I don’t care”.\nI cried.';
    expect(quotesFrom(text, ['"I don\'t care"', ' I cried. ', 'I cried.', 'I laughed.', ''])).toEqual([
      '“I don’t care”',
      'I cried.',
    ]);
  });
});

describe('names', () => {
  it.each([
    ['I miss ben.', ['Ben'], true],
    ["That is Miller's.", ['Ben Miller'], true],
    ['I am bending over.', ['Ben'], false],
    ['Zoë came.', ['Zoë'], true],
    ['It is my own.', ['Jo'], false],
    ['Jo came.', ['Jo'], true],
    ['jo came, and JO MILLER.', ['Jo Miller'], true],
    ['Jo came.', ['Jo Miller'], true],
    ['An hour went by.', ['An Li'], false],
    ['ZOË', ['Zoë'], true],
    ['a (c++) b', ['(c++)'], true],
    ['Nobody.', [], false],
    ['Nobody.', ['', ' '], false],
  ])('in "%s" of %j: %s', (text, names, found) => {
    expect(namesAny(text, names)).toBe(found);
  });
});

describe('what tells who somebody is', () => {
  it.each([
    'ann@example.org',
    'call +49 170 123 45 67',
    'see https://example.org/me',
    'www.example.org',
    '@ann_b',
    '(030) 1234-5678',
  ])('is in "%s"', (text) => {
    expect(tellsWho(text)).toBe(true);
    expect(tellsWho(text)).toBe(true);
  });

  it.each(['We took 10 minutes, 3 times, at 7.30.', 'a 50/50 share', '100,000 things'])('is not in "%s"', (text) => {
    expect(tellsWho(text)).toBe(false);
  });
});
