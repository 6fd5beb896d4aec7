import { newId } from '@kindred/contracts/uuid';
import fc from 'fast-check';
import { InvalidToken } from './refusals.ts';
import { tokenGiven } from './token-given.ts';

describe('what is given for a method', () => {
  it('is refused where it is the number of a card, however that is written, and the refusal does not repeat it', () => {
    for (const number of [
      '4242424242424242',
      '4242 4242 4242 4242',
      '4242-4242-4242-4242',
      '378282246310005',
      '3782-822463-10005',
      '4222222222222',
      '6212345678900000003',
      'pm_4242424242424242',
      'card-4242-4242-4242-4242',
      '4242424242424242:12:34',
      '42424242_42424242',
    ]) {
      expect(() => tokenGiven(number)).toThrow(InvalidToken);
      expect(() => tokenGiven(number)).not.toThrow(/\d{4}/);
    }
  });

  it('is refused where it is any 13 to 19 digits', () => {
    const digits = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 13, maxLength: 19 })
      .map((all) => all.join(''));
    const separated = fc
      .tuple(digits, fc.constantFrom('', ' ', '-', '_'), fc.integer({ min: 2, max: 6 }))
      .map(([all, by, size]) => all.match(new RegExp(`.{1,${size}}`, 'g'))?.join(by) ?? all);
    fc.assert(fc.property(separated, (number) => void expect(() => tokenGiven(number)).toThrow(InvalidToken)));
  });

  it('is refused where it is nothing, too long, or more than a word', () => {
    for (const text of ['', ' ', 'pm card', 'x'.repeat(256), 'pm_card\n', 'pm_card;4', '💳'])
      expect(() => tokenGiven(text)).toThrow(InvalidToken);
  });

  it('is taken as it is where a provider’s script gave it', () => {
    for (const token of [
      'pm_card_visa',
      'pm_1PqRsT2eZvKYlo2CxYz01234',
      'fake-venmo-account-nonce',
      'tokencc_bh_3x2k9d_8tqv7m_yfz4hn',
      '12345678-1234-1234-1234-12345678abcd',
    ])
      expect(tokenGiven(token)).toBe(token);
    fc.assert(fc.property(fc.nat(), () => void tokenGiven(newId())));
  });
});
