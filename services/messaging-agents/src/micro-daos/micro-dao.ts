import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { microDaoLifecycle, type MicroDaoStatus } from './micro-dao-lifecycle.ts';
import type { MicroDaoAccess, MicroDaoDetails } from './micro-dao-details.ts';
import { MicroDaoArchived } from './refusals.ts';
import { firstRules, type VotingRules } from '../proposals/voting-rules.ts';

/** A community that decides together. The root of its members, teams and invitations. */
@Entity('micro_dao')
export class MicroDao implements VotingRules {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') externalNumber!: number;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) description!: string | null;
  @Column('text') access!: MicroDaoAccess;
  @Column('text') status!: MicroDaoStatus;
  /** The user of the member with the role OWNER. Null only if the owner of an archived one left or was erased. */
  @Column('uuid', { nullable: true }) ownerUserId!: string | null;
  /** Current members who are people with an account. Kept under this row's lock. */
  @Column('int') memberCount!: number;
  @Column('int') quorumBasisPoints!: number;
  @Column('int') majorityBasisPoints!: number;
  @Column('int') votingHours!: number;
  @Column('int') executionDelayHours!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
  @Column('int') version!: number;

  static found(externalNumber: number, ownerUserId: string, details: MicroDaoDetails, now: Date): MicroDao {
    return createEntity(MicroDao, {
      id: newId(),
      externalNumber,
      ...details,
      status: microDaoLifecycle.initial,
      ownerUserId,
      memberCount: 0,
      ...firstRules,
      createdAt: now,
      archivedAt: null,
      version: 0,
    });
  }

  get externalId(): string {
    return `microdao:${this.externalNumber}`;
  }

  /** @throws {MicroDaoArchived} */
  refuseIfArchived(): void {
    if (this.status === 'ARCHIVED') throw new MicroDaoArchived();
  }

  /** Changes the given details and returns the names of those that are different now. */
  change(details: Partial<MicroDaoDetails>): (keyof MicroDaoDetails)[] {
    const names = Object.keys(details) as (keyof MicroDaoDetails)[];
    const changed = names.filter((name) => this[name] !== details[name]);
    Object.assign(this, details);
    return changed;
  }

  archive(now: Date): void {
    this.status = microDaoLifecycle.next(this.status, 'ARCHIVED');
    this.archivedAt = now;
  }
}
