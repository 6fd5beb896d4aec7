import fc from 'fast-check';
import type { CallOutcome } from './outcome.ts';
import { isNewer, applyUpdate, type ProviderUpdate } from './outcome-order.ts';
import { ProviderCall } from './provider-call.ts';

const at = (second: number) => new Date(second * 1_000);
const said = (
  status: 'processing' | 'requires-action' | 'succeeded' | 'declined' | 'cancelled',
  second: number,
): ProviderUpdate => {
  const outcomes: Record<typeof status, CallOutcome> = {
    processing: { status: 'processing', id: '1' },
    'requires-action': { status: 'requires-action', id: '1', action: { url: null, clientSecret: null } },
    succeeded: { status: 'succeeded', id: '1', fee: null },
    declined: { status: 'declined', id: '1', reason: 'DECLINED' },
    cancelled: { status: 'cancelled', id: '1' },
  };
  return { outcome: outcomes[status], at: at(second) };
};

function afterAll(updates: readonly ProviderUpdate[]): ProviderCall {
  const call = Object.assign(new ProviderCall(), {
    provider: 'STRIPE',
    outcome: null,
    outcomeAt: null,
    fee: null,
    request: null,
    providerId: null,
  });
  for (const one of updates) if (isNewer(call, one)) applyUpdate(call, one);
  return call;
}

describe('what is known of a call', () => {
  it('is the same at the end in whatever order and however often it is told', () => {
    const story = [said('processing', 1), said('requires-action', 2), said('processing', 3), said('succeeded', 4)];
    fc.assert(
      fc.property(fc.shuffledSubarray([...story, ...story, ...story], { minLength: 12 }), (told) => {
        expect(afterAll(told)).toMatchObject({ outcome: 'succeeded', outcomeAt: at(4), nextAt: null });
      }),
    );
  });

  it('follows the later of two ends, such as a refund that came back', () => {
    for (const told of [
      [said('succeeded', 1), said('declined', 2)],
      [said('declined', 2), said('succeeded', 1)],
    ])
      expect(afterAll(told)).toMatchObject({ outcome: 'declined', reason: 'DECLINED' });
  });

  it('has come back where both were told of one second, whichever was told first and whatever part of it was told', () => {
    for (const [one, other] of [
      [0, 0.9],
      [0.9, 0],
    ] as const) {
      const told = [said('succeeded', 7 + one), said('declined', 7 + other)];
      for (const order of [told, told.toReversed()]) expect(afterAll(order)).toMatchObject({ outcome: 'declined' });
    }
  });

  it('never goes from an end back to what was under way', () => {
    expect(afterAll([said('cancelled', 1), said('processing', 9)])).toMatchObject({ outcome: 'cancelled' });
  });
});
