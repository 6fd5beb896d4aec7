import { requestHash } from './request-hash.ts';

describe('the hash of a request', () => {
  it('is the same whatever the order of its fields, at any depth', () => {
    expect(requestHash({ to: 'ann', amount: { minorUnits: 5n, currency: 'EUR' }, note: undefined })).toBe(
      requestHash({ amount: { currency: 'EUR', minorUnits: 5n }, to: 'ann' }),
    );
  });

  it.each([
    ['another value', { amount: 5n }, { amount: 6n }],
    ['an amount and its digits', { amount: 5n }, { amount: '5' }],
    ['another order of a list', { to: ['a', 'b'] }, { to: ['b', 'a'] }],
    ['a value elsewhere', { a: { b: 1 } }, { a: {}, b: 1 }],
    ['null and nothing', { note: null }, {}],
    ['another moment', { at: new Date(0) }, { at: new Date(1) }],
  ])('differs for %s', (_, one, other) => {
    expect(requestHash(one)).not.toBe(requestHash(other));
  });
});
