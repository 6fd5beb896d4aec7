import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CreatorOnly, InvalidMemberLimit, TribeDissolved } from './refusals.ts';
import { decideStatus, tribeLifecycle, type StatusChange, type TribeStatus } from './tribe-lifecycle.ts';
import type { TribeDetails, TribePrivacy } from './tribe-details.ts';

/** The first, and every later one. */
export const mostMembers = 8;

/** A group of 4 to 8 people who meet in person. The root of its memberships, interests, goals and activities. */
@Entity('tribe')
export class Tribe {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) description!: string | null;
  @Column('text', { nullable: true }) location!: string | null;
  @Column('double precision', { nullable: true }) latitude!: number | null;
  @Column('double precision', { nullable: true }) longitude!: number | null;
  @Column('text') status!: TribeStatus;
  @Column('timestamptz') statusSince!: Date;
  @Column('text') privacy!: TribePrivacy;
  @Column('int') maxMembers!: number;
  /** ACTIVE members. Kept with each change of a membership, under this row's lock. */
  @Column('int') memberCount!: number;
  /** INACTIVE members, kept in the same way. */
  @Column('int') restingCount!: number;
  /** Who has the creator's role; null after that person was erased. */
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') lastActiveAt!: Date;
  @Column('int') version!: number;

  static found(createdBy: string | null, details: TribeDetails, now: Date): Tribe {
    return createEntity(Tribe, {
      id: newId(),
      ...details,
      status: tribeLifecycle.initial,
      statusSince: now,
      memberCount: 0,
      restingCount: 0,
      createdBy,
      createdAt: now,
      lastActiveAt: now,
      version: 0,
    });
  }

  /** @throws {TribeDissolved} */
  refuseIfDissolved(): void {
    if (this.status === 'DISSOLVED') throw new TribeDissolved();
  }

  /** @throws {CreatorOnly} */
  refuseOthersThanCreator(userId: string): void {
    if (this.createdBy !== userId) throw new CreatorOnly();
  }

  /** @throws {CreatorOnly} @throws {TribeDissolved} */
  refuseUnlessCreator(userId: string): void {
    this.refuseOthersThanCreator(userId);
    this.refuseIfDissolved();
  }

  /**
   * Changes the given details and returns the names of those that are different now.
   * @throws {InvalidMemberLimit} below the seats that are taken
   */
  change(details: Partial<TribeDetails>, seatsTaken: number): (keyof TribeDetails)[] {
    if (details.maxMembers !== undefined && details.maxMembers < seatsTaken) throw new InvalidMemberLimit(seatsTaken);
    const names = Object.keys(details) as (keyof TribeDetails)[];
    const changed = names.filter((name) => this[name] !== details[name]);
    Object.assign(this, details);
    return changed;
  }

  /**
   * Raises the version for a change of the tribe's memberships that publishes no event. What is cached of the tribe is
   * then read again.
   */
  raiseVersion(): void {
    this.version += 1;
  }

  /** Notes that a member did something. */
  touch(now: Date): void {
    if (now > this.lastActiveAt) this.lastActiveAt = now;
  }

  /** Moves to the status that its members and the time ask for. Returns the change, or null if there is none. */
  advance(now: Date): (StatusChange & { readonly from: TribeStatus }) | null {
    const change = decideStatus(this, now);
    if (!change) return null;
    const from = this.status;
    this.status = tribeLifecycle.next(from, change.status);
    this.statusSince = now;
    return { ...change, from };
  }
}
