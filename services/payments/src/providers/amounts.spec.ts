import fc from 'fast-check';
import { fromDecimal, toDecimal } from './amounts.ts';
import { AmountNotAccepted } from './refusals.ts';
import { feeFromStripe, fromStripe, toStripe } from './stripe/stripe-amounts.ts';

const currencies = ['USD', 'EUR', 'JPY', 'KRW', 'KWD', 'BHD', 'ISK', 'UGX', 'HUF', 'TWD', 'MGA', 'CLF', 'XOF'];

describe('amounts', () => {
  it('come back from a decimal as they went', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.constantFrom(...currencies),
        (minorUnits, currency) => {
          expect(fromDecimal(toDecimal({ minorUnits, currency }), currency)).toEqual({ minorUnits, currency });
        },
      ),
    );
    expect([
      toDecimal({ minorUnits: 1_234n, currency: 'KWD' }),
      toDecimal({ minorUnits: 1_234n, currency: 'JPY' }),
      toDecimal({ minorUnits: 5n, currency: 'USD' }),
    ]).toEqual(['1.234', '1234', '0.05']);
  });

  it('are refused as decimals that are finer than their currency, or no numbers', () => {
    for (const [text, currency] of [
      ['1.001', 'USD'],
      ['1.5', 'JPY'],
      ['1e3', 'USD'],
      ['', 'USD'],
      ['1,00', 'USD'],
      ['0x10', 'USD'],
      ['1.00001', 'KWD'],
    ] as const) {
      expect(() => fromDecimal(text, currency)).toThrow(AmountNotAccepted);
    }
    expect(fromDecimal('1.500', 'USD')).toEqual({ minorUnits: 150n, currency: 'USD' });
  });

  it('come back from Stripe as they went, or are refused: nothing is rounded', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        fc.constantFrom(...currencies),
        fc.constantFrom('charge' as const, 'payout' as const),
        (minorUnits, currency, as) => {
          const asked = attempt(() => toStripe({ minorUnits, currency }, as));
          if (asked) expect(fromStripe(asked.amount, asked.currency)).toEqual({ minorUnits, currency });
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('are what Stripe’s special cases say', () => {
    const asked = (minorUnits: bigint, currency: string, as?: 'payout') =>
      attempt(() => toStripe({ minorUnits, currency }, as))?.amount ?? null;
    expect([asked(500n, 'USD'), asked(500n, 'JPY'), asked(5n, 'ISK'), asked(5n, 'UGX'), asked(500n, 'MGA')]).toEqual([
      500, 500, 500, 500, 5,
    ]);
    expect([
      asked(1_230n, 'KWD'),
      asked(1_234n, 'KWD'),
      asked(101n, 'MGA'),
      asked(1_000n, 'CLF'),
      asked(1_000n, 'IQD'),
    ]).toEqual([1_230, null, null, null, null]);
    expect([asked(20_050n, 'HUF'), asked(1_050n, 'HUF', 'payout'), asked(1_100n, 'HUF', 'payout')]).toEqual([
      20_050,
      null,
      1_100,
    ]);
    expect([asked(99_999_999n, 'USD'), asked(100_000_000n, 'USD'), asked(100_000_000n, 'IDR')]).toEqual([
      99_999_999,
      null,
      100_000_000,
    ]);
  });

  it('that Stripe keeps are rounded up to a whole unit, in whichever direction they go, and only where Stripe tells parts of one', () => {
    const fees = (['isk', 'UGX', 'jpy', 'kwd', 'huf', 'usd'] as const).map((currency) =>
      [2_930, 2_900, 1, 0, -2_930].map((fee) => feeFromStripe(fee, currency).minorUnits),
    );
    expect(fees).toEqual([
      ...Array(2).fill([30n, 29n, 1n, 0n, -30n]),
      ...Array(4).fill([2_930n, 2_900n, 1n, 0n, -2_930n]),
    ]);
  });

  it('that Stripe does not take say how much it would take, and less can be given back than charged', () => {
    const refused = (minorUnits: bigint, currency: string, as: 'charge' | 'payout' | 'refund') =>
      expect(() => toStripe({ minorUnits, currency }, as));
    refused(49n, 'USD', 'charge').toThrow(expect.objectContaining({ details: { minimum: '50' } }));
    refused(17_499n, 'HUF', 'charge').toThrow(expect.objectContaining({ details: { minimum: '17500' } }));
    refused(1_234n, 'KWD', 'charge').toThrow(expect.objectContaining({ details: { step: '10' } }));
    refused(1_050n, 'HUF', 'payout').toThrow(expect.objectContaining({ details: { step: '100' } }));
    expect([
      toStripe({ minorUnits: 50n, currency: 'USD' }).amount,
      toStripe({ minorUnits: 1n, currency: 'USD' }, 'refund').amount,
    ]).toEqual([50, 1]);
  });

  it('that Stripe says and that cannot be are faults, not numbers', () => {
    expect(() => fromStripe(1.5, 'usd')).toThrow(/no amount/);
    expect(() => fromStripe(150, 'isk')).toThrow(/smallest ISK/);
    expect(() => fromStripe(Number.MAX_SAFE_INTEGER + 1, 'usd')).toThrow(/no amount/);
  });
});

function attempt<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof AmountNotAccepted) return null;
    throw error;
  }
}
