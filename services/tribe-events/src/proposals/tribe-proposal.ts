import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { days } from '../days.ts';
import { tribeProposalLifecycle, type TribeProposalStatus } from './tribe-proposal-lifecycle.ts';

export const answerDays = 7;

/** A group that a formation proposes: a new tribe, or people to join one that exists. The root of its answers. */
@Entity('tribe_proposal')
export class TribeProposal {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') runId!: string;
  /** The run's number of the group; null for a tribe that exists. */
  @Column('int', { nullable: true }) groupNo!: number | null;
  /** The tribe that people who accept join: one that exists, or the one that four acceptances started. */
  @Column('uuid', { nullable: true }) tribeId!: string | null;
  @Column('text') status!: TribeProposalStatus;
  @Column('timestamptz') madeAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('int') version!: number;

  static make(runId: string, group: { groupNo: number | null; tribeId: string | null }, now: Date): TribeProposal {
    return createEntity(TribeProposal, {
      id: newId(),
      runId,
      ...group,
      status: tribeProposalLifecycle.initial,
      madeAt: now,
      expiresAt: days.after(now, answerDays),
      version: 0,
    });
  }

  isOpen(now: Date): boolean {
    return this.status === 'OPEN' && this.expiresAt > now;
  }

  lapse(): void {
    this.status = tribeProposalLifecycle.next(this.status, 'LAPSED');
  }
}
