import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Username } from '../usernames/username.ts';

/**
 * A wish for an account, as it was asked for. It waits here a moment until it is admitted: what the caller is answered,
 * and how long that takes, cannot depend on whether the address was known, because nobody has looked yet.
 */
@Entity('registration')
export class Registration {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') email!: string;
  @Column('text') username!: string;
  @Column('text') usernameSkeleton!: string;
  @Column('text') passwordHash!: string;
  @Column('timestamptz') requestedAt!: Date;

  static of(email: string, { name, skeleton }: Username, passwordHash: string, now: Date): Registration {
    return createEntity(Registration, {
      id: newId(),
      email,
      username: name,
      usernameSkeleton: skeleton,
      passwordHash,
      requestedAt: now,
    });
  }
}
