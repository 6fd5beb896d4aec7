import { newId } from '@kindred/contracts/uuid';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Username } from './username.ts';

export type UserStatus = 'PENDING' | 'ACTIVE' | 'INACTIVE' | 'SUSPENDED' | 'DELETED';
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
  @Column('int') version!: number;

  /** Somebody who asked for an account with an address and has not proven it yet. */
  static register(email: string, { name, skeleton }: Username, now: Date): User {
    return Object.assign(new User(), {
      id: newId(), email, username: name, usernameSkeleton: skeleton, role: 'USER', status: 'PENDING', authProvider: 'LOCAL',
      isVerified: false, matchingOptedIn: false, registeredAt: now, verifiedAt: null, version: 0,
    } satisfies Partial<User>);
  }

  /** The address is proven: the account takes the name that was asked for with this proof, and is in use from now on. */
  verify({ name, skeleton }: Username, now: Date): void {
    this.username = name;
    this.usernameSkeleton = skeleton;
    this.isVerified = true;
    this.verifiedAt = now;
    this.status = 'ACTIVE';
  }
}
