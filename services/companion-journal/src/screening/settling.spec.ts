import fc from 'fast-check';
import { findIdentifiers } from './find-identifiers.ts';
import { redact } from './redact.ts';

const pieces = fc.constantFrom(
  'anna@example.com',
  'anna (at) example (dot) com',
  '+49 171 1234567',
  '4111 1111 1111 1111',
  'DE89 3704 0044 0532 0130 00',
  '４１１１１１１１１１１１１１１１',
  '192.168.17.10',
  'four five six seven',
  'a\u200bb',
  '𝟘𝟙',
  'and then we went home',
  '. ',
  '\n',
);

describe('what is found', () => {
  it('is in order, without overlaps and within the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        let at = 0;
        for (const { start, end } of findIdentifiers(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('is not in the redacted text', () => {
    const text = 'anna@example.com, +49 171 1234567, 4111 1111 1111 1111 and DE89 3704 0044 0532 0130 00';
    expect(redact(text, findIdentifiers(text))).toBe('[email], [phone number], [card number] and [account number]');
  });
});
