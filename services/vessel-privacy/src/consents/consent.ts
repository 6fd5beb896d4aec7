import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsentScope } from './scopes.ts';
import { yearAfter, type ConsentChangeKind } from './consent-snapshot.ts';

/**
 * What one person allows for one scope, or once did. Its changes say which; the row stays. The root of what is told of
 * it.
 */
@Entity('consent')
export class Consent {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('text') scope!: ConsentScope;
  @Column('timestamptz') createdAt!: Date;
  /** When the keeper has to tell that it lapsed; null where there is nothing to tell, or it was told. */
  @Column('timestamptz', { nullable: true }) lapseDueAt!: Date | null;
  @Column('int') version!: number;

  static of(userId: string, scope: ConsentScope, now: Date): Consent {
    return createEntity(Consent, {
      id: newId(),
      userId,
      scope,
      createdAt: now,
      lapseDueAt: null,
      version: 0,
    });
  }
}

/** One change of a consent. Rows are only ever added. */
@Entity('consent_change')
export class ConsentChange {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') consentId!: string;
  @Column('int') seq!: number;
  @Column('uuid') userId!: string;
  @Column('text') kind!: ConsentChangeKind;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { nullable: true }) expiresAt!: Date | null;

  /** The change after `last`, numbered by the one before it under the consent's lock. */
  static after(
    last: { readonly seq: number } | undefined,
    { id: consentId, userId }: Consent,
    kind: ConsentChangeKind,
    now: Date,
  ): ConsentChange {
    const expiresAt = kind === 'REVOKED' ? null : yearAfter(now);
    return createEntity(ConsentChange, {
      id: newId(),
      consentId,
      seq: (last?.seq ?? 0) + 1,
      userId,
      kind,
      at: now,
      expiresAt,
    });
  }
}
