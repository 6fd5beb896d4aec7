import type { InterestCategory } from '@kindred/contracts/interest';
import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { searchTextOf, type HiveDetails, type HiveText } from './hive-details.ts';
import { hiveLifecycle, type HiveStatus } from './hive-lifecycle.ts';
import { HiveNotActive, PledgingEnded } from './refusals.ts';

/** A community around a shared interest, project or goal. The root of its pledges and memberships. */
@Entity('hive')
export class Hive {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') description!: string;
  @Column('text', { array: true }) categories!: InterestCategory[];
  /** Name and description in the form in which a search compares words. */
  @Column('text') searchText!: string;
  @Column('text') status!: HiveStatus;
  @Column('timestamptz') statusSince!: Date;
  @Column('int') pledgeGoal!: number;
  @Column('timestamptz') pledgeDeadline!: Date;
  /** Open pledges while it is PROPOSED; then how many there were at the end. Kept under this row's lock. */
  @Column('int') pledgeCount!: number;
  /** ACTIVE members. Kept under this row's lock. */
  @Column('int') memberCount!: number;
  /** Who founded it; null after that person was erased. */
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('int') version!: number;

  static propose(createdBy: string, details: HiveDetails, now: Date): Hive {
    return createEntity(Hive, {
      id: newId(),
      ...details,
      searchText: searchTextOf(details),
      status: hiveLifecycle.initial,
      statusSince: now,
      pledgeCount: 0,
      memberCount: 0,
      createdBy,
      createdAt: now,
      version: 0,
    });
  }

  /** Whether its deadline has come before enough people pledged. */
  isDue(now: Date): boolean {
    return this.status === 'PROPOSED' && this.pledgeDeadline <= now;
  }

  /** @throws {PledgingEnded} */
  refuseUnlessPledging(now: Date): void {
    if (this.status !== 'PROPOSED' || this.isDue(now)) throw new PledgingEnded(this.status);
  }

  /** @throws {HiveNotActive} */
  refuseUnlessActive(): void {
    if (this.status !== 'ACTIVE') throw new HiveNotActive(this.status);
  }

  /** Changes the given details and returns the names of those that are different now. */
  change(details: Partial<HiveText>): (keyof HiveText)[] {
    const names = Object.keys(details) as (keyof HiveText)[];
    const changed = names.filter((name) => String(this[name]) !== String(details[name]));
    Object.assign(this, details);
    this.searchText = searchTextOf(this);
    return changed;
  }

  enter(status: HiveStatus, now: Date): void {
    this.status = hiveLifecycle.next(this.status, status);
    this.statusSince = now;
  }
}
