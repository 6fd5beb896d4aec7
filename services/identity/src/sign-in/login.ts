import { newId } from '@kindred/contracts/uuid';
import { Column, Entity, IsNull, MoreThan, PrimaryColumn, type FindOptionsWhere } from 'typeorm';
import { refreshTokenMs, sessionMs } from '../tokens/lifetimes.ts';
import type { NewRefreshToken } from '../tokens/refresh-token.ts';

/** A sign-in that is going on: the family of its refresh tokens, and the `sid` of its access tokens. */
@Entity('login')
export class Login {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') lastUsedAt!: Date;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;

  static open(userId: string, now: Date): Login {
    return Object.assign(new Login(), { id: newId(), userId, createdAt: now, lastUsedAt: now, revokedAt: null } satisfies Login);
  }
}

/** Finds logins that can still be continued at a moment. */
export function openAt(now: Date): FindOptionsWhere<Login> {
  return {
    revokedAt: IsNull(),
    lastUsedAt: MoreThan(new Date(now.getTime() - refreshTokenMs)),
    createdAt: MoreThan(new Date(now.getTime() - sessionMs)),
  };
}

/** A refresh token of a login, by its hash. */
@Entity('refresh_token')
export class RefreshToken {
  @PrimaryColumn('text') hash!: string;
  @Column('uuid') loginId!: string;
  @Column('timestamptz') issuedAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;

  static of(loginId: string, { hash, expiresAt }: NewRefreshToken, now: Date): RefreshToken {
    return Object.assign(new RefreshToken(), { hash, loginId, issuedAt: now, expiresAt, usedAt: null } satisfies RefreshToken);
  }
}
