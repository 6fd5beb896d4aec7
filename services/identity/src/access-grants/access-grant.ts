import type { AgentScope } from '@kindred/contracts/agent-scopes';
import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type AccessGrantKind = 'PERSONAL_TOKEN' | 'CLIENT';

interface Granted {
  readonly userId: string;
  readonly name: string;
  readonly clientId: string | null;
  readonly scopes: readonly AgentScope[];
  readonly expiresAt: Date;
}

/** What a person lets one program do in their name. */
@Entity('access_grant')
export class AccessGrant {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('text') kind!: AccessGrantKind;
  @Column('text') name!: string;
  /** The client of OAuth; null for a personal token. */
  @Column('uuid', { nullable: true }) clientId!: string | null;
  @Column('text', { array: true }) scopes!: AgentScope[];
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Date | null;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;

  static of({ userId, name, clientId, scopes, expiresAt }: Granted, now: Date): AccessGrant {
    return createEntity(AccessGrant, {
      id: newId(),
      userId,
      kind: clientId === null ? 'PERSONAL_TOKEN' : 'CLIENT',
      name,
      clientId,
      scopes: [...scopes],
      createdAt: now,
      lastUsedAt: null,
      expiresAt,
      revokedAt: null,
    });
  }

  revoke(now: Date): void {
    this.revokedAt ??= now;
  }
}

/** A token of a grant, by its hash. A used refresh token is accepted for 10 more seconds; later it ends the grant. */
@Entity('access_grant_token')
export class AccessGrantToken {
  @PrimaryColumn('text') hash!: string;
  @Column('uuid') grantId!: string;
  @Column('text') kind!: 'ACCESS' | 'REFRESH';
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}
