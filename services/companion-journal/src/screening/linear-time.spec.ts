import { findIdentifiers } from './find-identifiers.ts';
import { numberRuns, windowsAt } from './number-runs.ts';

const size = 100_000;

/**
 * A search that looks at every unit again for every unit takes 10,000,000,000 steps over such a text: it hangs, and the
 * runner ends it. One that grows with the text takes a moment.
 */
describe('a hostile text of 100 kB', () => {
  it.each([
    '@',
    'a',
    '1',
    ' ',
    '.',
    ':',
    '-',
    '_',
    '+',
    '(',
    '=',
    '/',
    'A',
    '\u200b',
    '\uff11',
    '\uff20',
    '\u{1d7d8}',
    'é',
    '\n',
    'a@',
    '@a',
    'a.',
    'a@a.',
    'a.a@',
    '1 ',
    '1-',
    '1.',
    '1:',
    '::',
    '1::',
    'a ',
    'a 1 ',
    '@ ',
    '+1',
    '+1 ',
    '(1',
    '.-/',
    '12 ',
    '123 ',
    '1234 ',
    '0171 1234567 ',
    '0171 1234567',
    '+49 171 ',
    '+49',
    '4111 1111 1111 1111 ',
    '00',
    '01',
    '01 ',
    'DE89',
    'DE89 ',
    'de89 3704 ',
    'RSSMRA85',
    '12345678',
    '123456-',
    'AB12',
    'X1234567',
    '1.1.1.',
    '255.',
    '192.168.1.',
    'eyJ',
    'eyJ.',
    'eyJaaaaa.',
    'ghp_',
    'sk-',
    'sk-aa-',
    'SG.',
    'xoxb-',
    'AKIA',
    'key=',
    'key ',
    'a1B2',
    'token a1b2c3d4e5f6g7h8 ',
    'one ',
    'one one two ',
    'double ',
    'triple 1',
    'null eins ',
    'at ',
    ' at a dot ',
    ' (at) ',
    ' a at a.',
    '[at]',
    ' dot ',
    'phone ',
    'order ',
    'phone 1234567 ',
    'tax id 123456789 ',
    'call me ',
    '-----BEGIN PRIVATE KEY-----',
    '-----BEGIN ',
    '1939-1945 ',
    '01.02.2024 ',
    'é1 ',
    '１ ',
    'a\u200b@',
    '1\u200b ',
  ])('of nothing but %j is searched in the time that its length takes', (part) => {
    const text = part.repeat(Math.ceil(size / part.length)).slice(0, size);
    const found = findIdentifiers(`${text}!`);
    expect(found.filter(({ start, end }) => start >= end || end > text.length + 1)).toEqual([]);
  });

  it.each(['1 ', '12-', '0171 1234567 ', '4111 '])('of %j has ten times the windows of one of 10 kB', (part) => {
    const windowsIn = (length: number) => {
      const text = part.repeat(length / part.length);
      const runs = numberRuns(text);
      return runs.reduce((sum, run) => sum + run.reduce((all, _, at) => all + windowsAt(text, run, at).length, 0), 0);
    };
    expect(windowsIn(size)).toBeLessThan(10.1 * windowsIn(size / 10));
  });
});
