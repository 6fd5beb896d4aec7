import { addErasure } from './erasure-totals.ts';

describe('the answer of an erasure that ran twice', () => {
  const first = {
    erased: [{ kind: 'WALLET', count: 1 }],
    kept: [{ kind: 'LEDGER_ACCOUNT', count: 1, reason: 'BOOKKEEPING' }],
  };

  it('is the first one when the second found nothing', () => {
    expect(addErasure(first, { erased: [], kept: [] })).toEqual(first);
  });

  it('adds up what went', () => {
    expect(
      addErasure(first, {
        erased: [
          { kind: 'NOTE', count: 3 },
          { kind: 'WALLET', count: 1 },
        ],
        kept: [],
      }).erased,
    ).toEqual([
      { kind: 'WALLET', count: 2 },
      { kind: 'NOTE', count: 3 },
    ]);
  });

  it('says of what stays how much there is now', () => {
    const later = { erased: [], kept: [{ kind: 'LEDGER_ACCOUNT', count: 2, reason: 'DISPUTE' }] };
    expect(addErasure(first, later).kept).toEqual(later.kept);
  });
});
