import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, IsNull, MoreThan, PrimaryColumn, type FindOptionsWhere } from 'typeorm';
import { refreshTokenMs, sessionMs } from '../tokens/lifetimes.ts';
import type { NewRefreshToken } from '../tokens/refresh-token.ts';

/**
 * How a person proved their identity (RFC 8176): `pwd`, `otp` (a code of an authenticator app), `pop` (a passkey's
 * key), `user` (the passkey's device verified the user), `mfa` (two factors). Two values are our own: `federated`
 * (sign-in with a provider) and `recovery` (a recovery code).
 */
export type AuthenticationMethod = 'pwd' | 'otp' | 'pop' | 'user' | 'mfa' | 'federated' | 'recovery';

/** A sign-in that is going on: the family of its refresh tokens, and the `sid` of its access tokens. */
@Entity('login')
export class Login {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') lastUsedAt!: Date;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
  /** When the person last proved their identity: `auth_time` of the access tokens. Refreshing does not change it. */
  @Column('timestamptz') authenticatedAt!: Date;
  /** The methods of that proof (RFC 8176): `amr` of the access tokens. */
  @Column('text', { array: true }) methods!: AuthenticationMethod[];

  static open(userId: string, now: Date, methods: readonly AuthenticationMethod[] = ['pwd']): Login {
    return createEntity(Login, {
      id: newId(),
      userId,
      createdAt: now,
      lastUsedAt: now,
      revokedAt: null,
      authenticatedAt: now,
      methods: [...methods],
    });
  }

  /** Records a new proof of identity. */
  prove(methods: readonly AuthenticationMethod[], now: Date): void {
    this.authenticatedAt = now;
    this.methods = [...methods];
  }
}

/** Condition for logins that are open at a moment. */
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
    return createEntity(RefreshToken, {
      hash,
      loginId,
      issuedAt: now,
      expiresAt,
      usedAt: null,
    });
  }
}
