import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MicroDao } from '../micro-daos/micro-dao.ts';
import type { PersonRole } from '../micro-daos/roles.ts';
import type { Outcome } from './decide-outcome.ts';
import { proposalLifecycle, type ProposalStatus } from './proposal-lifecycle.ts';
import { VotingClosed } from './refusals.ts';
import type { VotingRules } from './voting-rules.ts';

export const proposalKinds = [
  'ADD_MEMBER',
  'REMOVE_MEMBER',
  'CHANGE_ROLE',
  'CHANGE_RULES',
  'ARCHIVE_CHANNEL',
  'ADD_AGENT',
  'OTHER',
] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** What a proposal asks for. Which of the targets are there follows from the kind. */
export interface Proposed {
  readonly kind: ProposalKind;
  readonly targetUserId: string | null;
  readonly targetChannelId: string | null;
  readonly targetAgentId: string | null;
  readonly targetRole: PersonRole | null;
  readonly settings: Partial<VotingRules> | null;
}

export interface Tally {
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly abstentions: number;
}

const hourMs = 3_600_000;

/** Something that the members of a microDAO decide by vote, under the rules of the moment when it opened. */
@Entity('proposal')
export class Proposal implements Proposed {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') microDaoId!: string;
  /** Null after that person was erased. */
  @Column('uuid', { nullable: true }) proposedBy!: string | null;
  @Column('text') kind!: ProposalKind;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) description!: string | null;
  @Column('uuid', { nullable: true }) targetUserId!: string | null;
  @Column('uuid', { nullable: true }) targetChannelId!: string | null;
  @Column('uuid', { nullable: true }) targetAgentId!: string | null;
  @Column('text', { nullable: true }) targetRole!: PersonRole | null;
  @Column('jsonb', { nullable: true }) settings!: Partial<VotingRules> | null;
  @Column('text') status!: ProposalStatus;
  @Column('timestamptz') statusSince!: Date;
  /** Why it was rejected or failed, as a code. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('int') electorate!: number;
  @Column('int') quorumBasisPoints!: number;
  @Column('int') majorityBasisPoints!: number;
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz') closesAt!: Date;
  @Column('timestamptz') executeAt!: Date;
  /** The counts are null until the vote has closed. */
  @Column('int', { nullable: true }) votesFor!: number | null;
  @Column('int', { nullable: true }) votesAgainst!: number | null;
  @Column('int', { nullable: true }) abstentions!: number | null;
  @Column('int') version!: number;

  static open(
    microDao: MicroDao,
    proposal: Proposed & { readonly proposedBy: string; readonly title: string; readonly description: string | null },
    electorate: number,
    now: Date,
  ): Proposal {
    const closesAt = new Date(now.getTime() + microDao.votingHours * hourMs);
    return createEntity(Proposal, {
      id: newId(),
      microDaoId: microDao.id,
      ...proposal,
      status: proposalLifecycle.initial,
      statusSince: now,
      reason: null,
      electorate,
      quorumBasisPoints: microDao.quorumBasisPoints,
      majorityBasisPoints: microDao.majorityBasisPoints,
      openedAt: now,
      closesAt,
      executeAt: new Date(closesAt.getTime() + microDao.executionDelayHours * hourMs),
      votesFor: null,
      votesAgainst: null,
      abstentions: null,
      version: 0,
    });
  }

  /** @throws {VotingClosed} */
  refuseUnlessOpen(now: Date): void {
    if (this.status !== 'OPEN' || this.closesAt <= now) throw new VotingClosed();
  }

  decide(tally: Tally, decided: Outcome, now: Date): void {
    this.enter(decided.outcome, now, decided.outcome === 'REJECTED' ? decided.reason : null);
    Object.assign(this, tally);
  }

  enter(status: ProposalStatus, now: Date, reason: string | null = null): void {
    this.status = proposalLifecycle.next(this.status, status);
    this.statusSince = now;
    this.reason = reason;
  }
}
