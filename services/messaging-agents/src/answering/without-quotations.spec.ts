import { withoutQuotations } from './without-quotations.ts';

describe('a text without its quotations', () => {
  it.each([
    ['> <@ann:example.org> canary\n> more\n\nAnd you?', 'And you?'],
    ['>canary', ''],
    ['  > canary\nI agree\n> canary again\nin part', 'I agree\nin part'],
    ['> > canary\r\n> canary\r\n\r\nYes', 'Yes'],
    ['Is 3 > 2?', 'Is 3 > 2?'],
    ['', ''],
  ])('of %j is %j', (text, kept) => expect(withoutQuotations(text)).toBe(kept));

  it('takes no longer for a text of many lines', () => {
    expect(withoutQuotations('>\n'.repeat(16_000))).toBe('');
    expect(withoutQuotations(' '.repeat(32_000))).toBe('');
  });
});
