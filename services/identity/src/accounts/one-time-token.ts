import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OneTimePurpose } from '../tokens/lifetimes.ts';
import type { NewOneTimeToken } from '../tokens/one-time-token.ts';

/** What a token brings into effect when it is used, kept beside it until then. */
export interface TokenPayload {
  readonly username?: string;
  readonly usernameSkeleton?: string;
  readonly passwordHash?: string;
  readonly email?: string;
}

/** A token that a mail carried, by its hash. */
@Entity('one_time_token')
export class OneTimeToken {
  @PrimaryColumn('text') hash!: string;
  @Column('uuid') userId!: string;
  @Column('text') purpose!: OneTimePurpose;
  @Column('jsonb') payload!: TokenPayload;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
  /**
   * Whether this token was used for its purpose. False for a token that a newer one replaced, although `usedAt` is set.
   */
  @Column('boolean') succeeded!: boolean;

  static of(
    userId: string,
    { hash, purpose, expiresAt }: NewOneTimeToken,
    now: Date,
    payload: TokenPayload = {},
  ): OneTimeToken {
    return createEntity(OneTimeToken, {
      hash,
      userId,
      purpose,
      payload,
      createdAt: now,
      expiresAt,
      usedAt: null,
      succeeded: false,
    });
  }
}
