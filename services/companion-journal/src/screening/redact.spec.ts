import { findIdentifiers } from './find-identifiers.ts';
import { mask, redact } from './redact.ts';

const text = 'Write to anna@example.com or call +49 171 1234567 today.';

describe('a text without its identifiers', () => {
  it('is the same where nothing was found', () => {
    expect(redact('Nothing here.', [])).toBe('Nothing here.');
  });

  it('says what was there', () => {
    expect(redact(text, findIdentifiers(text))).toBe('Write to [email] or call [phone number] today.');
  });

  it('has nothing left to find', () => {
    expect(findIdentifiers(redact(text, findIdentifiers(text)))).toEqual([]);
  });

  it('shows no more of an identifier than its last two signs', () => {
    expect(findIdentifiers(text).map((found) => mask(text, found))).toEqual(['••••@•••••••.•om', '+•• ••• •••••67']);
  });

  it('shows nothing of a short one', () => {
    expect(mask('a@b.io', { kind: 'EMAIL', start: 0, end: 6 })).toBe('•@•.••');
  });
});
