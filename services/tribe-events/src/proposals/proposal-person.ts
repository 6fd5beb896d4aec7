import { lifecycle } from '@kindred/contracts/lifecycle';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReasonCode } from '../matching/reasons.ts';

export const answers = ['PENDING', 'ACCEPTED', 'DECLINED', 'LAPSED'] as const;
export type ProposalAnswer = (typeof answers)[number];

const answerLifecycle = lifecycle<ProposalAnswer>({
  PENDING: ['ACCEPTED', 'DECLINED', 'LAPSED'],
  ACCEPTED: [],
  DECLINED: [],
  LAPSED: [],
});

/** A person in a proposal, and their answer. Changed under the lock of the proposal. */
@Entity('proposal_person')
export class ProposalPerson {
  @PrimaryColumn('uuid') proposalId!: string;
  @PrimaryColumn('uuid') userId!: string;
  @Column('text') answer!: ProposalAnswer;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  /** Why the person is in the group, as codes. */
  @Column('text', { array: true }) reasons!: ReasonCode[];

  static of(proposalId: string, userId: string, reasons: ReasonCode[]): ProposalPerson {
    return createEntity(ProposalPerson, { proposalId, userId, answer: 'PENDING', answeredAt: null, reasons });
  }

  enter(answer: ProposalAnswer, now: Date): void {
    this.answer = answerLifecycle.next(this.answer, answer);
    this.answeredAt = now;
  }
}
