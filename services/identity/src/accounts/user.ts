import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { UserStatus } from './user-status.ts';
import type { Username } from '../usernames/username.ts';
import { WrongStatus } from './wrong-status.ts';

export type UserRole = 'USER' | 'TRIBE_CREATOR' | 'ADMIN';
export type AuthProvider = 'LOCAL' | 'GOOGLE' | 'APPLE' | 'FACEBOOK';

/** A person's account. The root of everything that identity tells about them. */
@Entity('account')
export class User {
  @PrimaryColumn('uuid') id!: string;
  /** In its one form; null for who came by a provider that gave none, and for who was erased. */
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) username!: string | null;
  /** The name as the eye sees it: names that look alike share it, and it is unique. */
  @Column('text', { nullable: true }) usernameSkeleton!: string | null;
  @Column('text') role!: UserRole;
  @Column('text') status!: UserStatus;
  @Column('text') authProvider!: AuthProvider;
  @Column('boolean') isVerified!: boolean;
  @Column('boolean') matchingOptedIn!: boolean;
  @Column('timestamptz') registeredAt!: Date;
  @Column('timestamptz', { nullable: true }) verifiedAt!: Date | null;
  /** What the account goes back to when a suspension is lifted: who had left for a while is not brought back by it. */
  @Column('text', { nullable: true }) suspendedFrom!: 'ACTIVE' | 'INACTIVE' | null;
  /** When the account is erased, for who asked to be deleted: it is hidden until then, whatever else happens to it. */
  @Column('timestamptz', { nullable: true }) deletionDueAt!: Date | null;
  @Column('int') version!: number;

  /** Somebody who asked for an account with an address and has not proven it yet. */
  static register(email: string, { name, skeleton }: Username, now: Date): User {
    return createEntity(User, {
      id: newId(),
      email,
      username: name,
      usernameSkeleton: skeleton,
      role: 'USER',
      status: 'PENDING',
      authProvider: 'LOCAL',
      isVerified: false,
      matchingOptedIn: false,
      registeredAt: now,
      verifiedAt: null,
      suspendedFrom: null,
      deletionDueAt: null,
      version: 0,
    });
  }

  /**
   * Somebody for whom a provider vouches: in use at once, with the address that it asserts, if any, and no user name
   * yet.
   */
  static arrive(provider: AuthProvider, email: string | null, now: Date): User {
    return createEntity(User, {
      id: newId(),
      email,
      username: null,
      usernameSkeleton: null,
      role: 'USER',
      status: 'ACTIVE',
      authProvider: provider,
      isVerified: email !== null,
      matchingOptedIn: false,
      registeredAt: now,
      verifiedAt: email === null ? null : now,
      suspendedFrom: null,
      deletionDueAt: null,
      version: 0,
    });
  }

  /** Somebody asked again before the address was proven: the week in which it can be begins anew. */
  registerAgain(now: Date): void {
    this.registeredAt = now;
  }

  /**
   * The address is proven, and the account in use from now on, under the name that was asked for with this proof;
   * without one if that has become somebody else's meanwhile.
   */
  verify(username: Username | null, now: Date): void {
    this.rename(username);
    this.isVerified = true;
    this.verifiedAt = now;
    this.status = 'ACTIVE';
  }

  /**
   * To whoever a provider names as the owner of the address, which nobody had proven. What was asked for with it is not
   * theirs.
   */
  passTo(provider: AuthProvider, now: Date): void {
    this.authProvider = provider;
    this.rename(null);
    this.isVerified = true;
    this.verifiedAt = now;
    if (this.status === 'PENDING') this.status = 'ACTIVE';
  }

  rename(username: Username | null): void {
    this.username = username?.name ?? null;
    this.usernameSkeleton = username?.skeleton ?? null;
  }

  /** To an address that its owner has just proven. */
  moveTo(email: string, now: Date): void {
    this.email = email;
    this.isVerified = true;
    this.verifiedAt = now;
  }

  /** The person leaves for a while: hidden, with everything kept. */
  deactivate(): void {
    if (this.status !== 'ACTIVE') throw new WrongStatus(this.status);
    this.status = 'INACTIVE';
  }

  /** The person comes back. */
  reactivate(): void {
    if (this.status !== 'INACTIVE' || this.deletionDueAt) throw new WrongStatus(this.status);
    this.status = 'ACTIVE';
  }

  /** The person wants to be deleted: hidden from now on, also when a suspension is lifted before it is due. */
  requestDeletion(dueAt: Date): void {
    if (this.status === 'SUSPENDED') this.suspendedFrom = 'INACTIVE';
    else if (this.status === 'ACTIVE') this.status = 'INACTIVE';
    else throw new WrongStatus(this.status);
    this.deletionDueAt = dueAt;
  }

  /** The person stays: in use again, or as soon as a suspension that came between is lifted. */
  cancelDeletion(): void {
    this.deletionDueAt = null;
    if (this.status === 'SUSPENDED') this.suspendedFrom = 'ACTIVE';
    else this.status = 'ACTIVE';
  }

  /** Only the id is left, and what says nothing about anybody. */
  erase(): void {
    Object.assign(this, {
      email: null,
      username: null,
      usernameSkeleton: null,
      role: 'USER',
      status: 'DELETED',
      authProvider: 'LOCAL',
      isVerified: false,
      matchingOptedIn: false,
      registeredAt: new Date(0),
      verifiedAt: null,
      suspendedFrom: null,
      deletionDueAt: null,
    } satisfies Partial<User>);
  }

  suspend(): void {
    if (this.status !== 'ACTIVE' && this.status !== 'INACTIVE') throw new WrongStatus(this.status);
    this.suspendedFrom = this.status;
    this.status = 'SUSPENDED';
  }

  reinstate(): void {
    if (this.status !== 'SUSPENDED' || !this.suspendedFrom) throw new WrongStatus(this.status);
    this.status = this.suspendedFrom;
    this.suspendedFrom = null;
  }

  /** Gives another role; says whether it was another. An account that nobody has proven gets none. */
  giveRole(role: UserRole): boolean {
    if (this.status === 'PENDING' || this.status === 'DELETED') throw new WrongStatus(this.status);
    const changes = this.role !== role;
    this.role = role;
    return changes;
  }
}
