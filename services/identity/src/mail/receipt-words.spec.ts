import { inWords } from './receipt-words.ts';

describe('a part of a receipt', () => {
  it('says what went, what stays and why', () => {
    const erased = [
      { kind: 'SESSION', count: 3 },
      { kind: 'MAILED_TOKEN', count: 1 },
    ];
    const kept = [{ kind: 'ACCOUNT_ID', count: 1, reason: 'REFERENCED' }];
    expect(inWords({ service: 'identity', erased, kept })).toBe(
      'identity erased: session (3), mailed token (1). It keeps: account id (1), because others wrote to it, and it names nobody.',
    );
  });

  it('says that there was nothing', () => {
    expect(inWords({ service: 'tribe-events', erased: [], kept: [] })).toBe(
      'tribe-events erased: nothing, because it held nothing.',
    );
  });

  it('reads a reason that it does not know as it is written', () => {
    expect(
      inWords({ service: 'payments', erased: [], kept: [{ kind: 'CASE', count: 1, reason: 'OPEN_DISPUTE' }] }),
    ).toContain('because open dispute');
  });
});
