/** What a vote came to, and the rules that it was opened under. Shares are in basis points, 10,000 being all. */
export interface VoteCount {
  readonly electorate: number;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly abstentions: number;
  /** The share of the electorate that has to vote. An abstention counts as a vote. */
  readonly quorumBasisPoints: number;
  /** The share of FOR among FOR and AGAINST that is needed, besides there being more FOR than AGAINST. */
  readonly majorityBasisPoints: number;
}

export type RejectedBecause = 'NO_QUORUM' | 'TIE' | 'NO_MAJORITY';

export type Outcome =
  | { readonly outcome: 'PASSED' }
  | { readonly outcome: 'REJECTED'; readonly reason: RejectedBecause };

const all = 10_000;

/** Decides a vote. A tie fails, and so does a vote in which no one is FOR. */
export function decideOutcome(count: VoteCount): Outcome {
  const { votesFor, votesAgainst, abstentions } = count;
  const cast = votesFor + votesAgainst + abstentions;
  if (cast * all < count.electorate * count.quorumBasisPoints) return { outcome: 'REJECTED', reason: 'NO_QUORUM' };
  if (votesFor === votesAgainst) return { outcome: 'REJECTED', reason: 'TIE' };
  const isEnough = votesFor * all >= (votesFor + votesAgainst) * count.majorityBasisPoints;
  if (votesFor < votesAgainst || !isEnough) return { outcome: 'REJECTED', reason: 'NO_MAJORITY' };
  return { outcome: 'PASSED' };
}
