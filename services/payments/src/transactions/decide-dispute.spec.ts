import fc from 'fast-check';
import { decideDispute, type DisputeType, type KnownDispute } from './decide-dispute.ts';

const at = (second: number) => new Date(second * 1_000);
interface Fact {
  readonly type: DisputeType;
  readonly second: number;
}

/** What is known after facts, as the executor writes it down. */
function after(facts: readonly Fact[]): KnownDispute['disputeStatus'] {
  let known: KnownDispute = { disputeStatus: null, disputedAt: null, lostAt: null };
  for (const { type, second } of facts) {
    const decision = decideDispute(known, type, at(second));
    if (decision === 'NOTHING') continue;
    const disputeStatus = { NOTE: known.disputeStatus, FREEZE: 'OPEN', RELEASE: 'WON', LOSE: 'LOST', WIN_BACK: 'WON' }[
      decision
    ] as KnownDispute['disputeStatus'];
    known = { disputeStatus, disputedAt: at(second), lostAt: null };
  }
  return known.disputeStatus;
}

/**
 * The ways that a dispute takes at a provider. Two messages of one second say the same, or the first is of a dispute
 * that is open.
 */
const stories: readonly (readonly DisputeType[])[] = [
  ['dispute.inquiry', 'dispute.inquiry'],
  ['dispute.opened', 'dispute.opened', 'dispute.won', 'dispute.won'],
  ['dispute.inquiry', 'dispute.opened', 'dispute.opened', 'dispute.lost', 'dispute.lost'],
  ['dispute.inquiry', 'dispute.opened', 'dispute.lost', 'dispute.lost', 'dispute.won', 'dispute.won'],
  ['dispute.opened', 'dispute.won', 'dispute.opened', 'dispute.lost'],
];

describe('what is known of a dispute', () => {
  it('is what its last fact says, whichever others are lost, doubled, or come after it', () => {
    const told = fc.constantFrom(...stories).chain((story) => {
      const facts = story.map((type, index) => ({ type, second: index + 1 }));
      const last = facts.at(-1) as Fact;
      return fc
        .tuple(fc.shuffledSubarray([...facts, ...facts]), fc.nat())
        .map(([some, place]) => ({ last, heard: some.toSpliced(place % (some.length + 1), 0, last) }));
    });
    fc.assert(
      fc.property(told, ({ last, heard }) => {
        expect(after(heard)).toBe(after([last]));
      }),
    );
  });

  it('is the end where both are told of one second', () => {
    for (const type of ['dispute.won', 'dispute.lost'] as const) {
      for (const facts of [
        [
          { type: 'dispute.opened', second: 1 },
          { type, second: 1 },
        ],
        [
          { type, second: 1 },
          { type: 'dispute.opened', second: 1 },
        ],
      ] as const)
        expect(after(facts)).toBe(after([{ type, second: 1 }]));
    }
  });
});
