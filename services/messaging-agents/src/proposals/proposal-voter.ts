import { Column, Entity, PrimaryColumn } from 'typeorm';

export const voteChoices = ['FOR', 'AGAINST', 'ABSTAIN'] as const;
export type VoteChoice = (typeof voteChoices)[number];

/** A person who can vote about a proposal, and how they voted. Changed under the proposal's lock. */
@Entity('proposal_voter')
export class ProposalVoter {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') proposalId!: string;
  /** Null after the person was erased. Their vote counts. */
  @Column('uuid', { nullable: true }) userId!: string | null;
  @Column('text', { nullable: true }) choice!: VoteChoice | null;
  @Column('timestamptz', { nullable: true }) votedAt!: Date | null;

  vote(choice: VoteChoice, now: Date): void {
    this.choice = choice;
    this.votedAt = now;
  }
}
