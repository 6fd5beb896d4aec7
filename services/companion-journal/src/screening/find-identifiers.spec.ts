import { findIdentifiers } from './find-identifiers.ts';

const inText = (text: string) => findIdentifiers(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

/** Where a table says nothing else, the identifier is all that follows the colon. */
const afterColon = (text: string) => text.slice(text.indexOf(': ') + 2);

describe('what a text identifies a person by', () => {
  it.each([
    'We met on 01.02.2024 at 10:30, and again on 2024-03-05T10:30:00Z.',
    'The novel is ISBN 978-3-16-148410-0, or 3-16-148410-X in the old form.',
    'My order number is 4111111111111111112 and the parcel is 00340434161094042557.',
    'Order 44051401359 came on Tuesday.',
    'We stood at 48.858370, 2.294481 and at 52°31′12″N 13°24′18″E.',
    'It runs on version 10.0.19041.1, chapter 1.2.3.4 says.',
    'It cost $1,234,567.89, that is 1.234.567,89 € or 912 345 678 pesetas.',
    'Between 1939-1945 and 1990 there were 100000000 letters.',
    'Read John 3:16, Psalm 119:105-112 and 1 Corinthians 13:4-8.',
    'Look at example dot com, or meet me at the station. It is there.',
    'One, two, three, four, five, six, seven, all good children go to heaven.',
    'See https://example.com/articles/2024/05/17/a-very-long-title-with-words for more.',
    'The commit is 8f14e45fceea167a5a36dedd4bea2543d5b0d1c9, the id 0190b7c6-1c1f-7cc3-98c4-dc0c0c07398f.',
    'Call me at 10:30 or at half past 12.',
    'Governor Sloan will ring on 1911 9 11 or on 5 12 1990.',
    'It is in https://docs.example.com/document/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit today.',
    'std::vector and 12:30:45 are no addresses.',
  ])('passes %j', (text) => {
    expect(inText(text)).toEqual([]);
  });

  it.each([
    ['EMAIL', 'write: anna.meier+kindred@mail.example.co.uk'],
    ['EMAIL', 'write: anna @ example . com'],
    ['EMAIL', 'write: anna (at) example (dot) com'],
    ['EMAIL', 'schreib: anna punkt meier ät example punkt de'],
    ['EMAIL', 'write: a n n a @ g m a i l . c o m'],
    ['EMAIL', 'write: ａｎｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ'],
    ['EMAIL', 'write: anna\u200b@exam\u200bple.com'],
    ['EMAIL', 'write: anna＠example。com'],
    ['PHONE', 'my number: 5551234567'],
    ['PHONE', 'here: +49 (0)171 1234567'],
    ['PHONE', 'here: 0171/1234567'],
    ['PHONE', 'here: (415) 555-2671'],
    ['PHONE', 'here: 06 12 34 56 78'],
    ['PHONE', 'call: 0 1 7 1 1 2 3 4 5 6 7'],
    ['PHONE', 'call: oh one seven one, double two three four five six seven'],
    ['PHONE', 'ruf an: null eins sieben eins zwei zwei drei vier fünf sechs sieben'],
    ['PHONE', 'call: ０１７１ １２３４５６７'],
    ['CARD', 'card: 4111 1111 1111 1111'],
    ['CARD', 'card: 3782-822463-10005'],
    ['CARD', 'card: 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1'],
    ['CARD', 'card: ４１１１１１１１１１１１１１１１'],
    ['CARD', `card: four ${Array.from({ length: 15 }, () => 'one').join(' ')}`],
    ['IBAN', 'account: DE89 3704 0044 0532 0130 00'],
    ['IBAN', 'account: gb29nwbk60161331926819'],
    ['NATIONAL_ID', 'id: 36574261809'],
    ['NATIONAL_ID', 'id: RSSMRA85T10A562S'],
    ['NATIONAL_ID', 'id: 12345678Z'],
    ['NATIONAL_ID', 'id: 44051401359'],
    ['NATIONAL_ID', 'id: 2 95 10 99 126 111 93'],
    ['NATIONAL_ID', 'id: 131052-308T'],
    ['NATIONAL_ID', 'id: 756.9217.0769.85'],
    ['NATIONAL_ID', 'id: 390.533.447-05'],
    ['NATIONAL_ID', 'id: 536-90-4399'],
    ['IP_ADDRESS', 'from: 192.168.17.10'],
    ['IP_ADDRESS', 'from: 2001:db8::ff00:42:8329'],
    ['KEY', 'use: AKIAIOSFODNN7EXAMPLE'],
    ['KEY', 'use: ghp_16C7e42F292c6912E7710c838347Ae178B4a'],
    ['KEY', 'use: -----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----'],
  ])('finds %s in %j', (kind, text) => {
    expect(inText(text)).toEqual([[kind, afterColon(text)]]);
  });
});
