import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContentType } from './content-types.ts';

export const consentDecisions = ['GRANTED', 'DENIED', 'REVOKED'] as const;
export type ConsentDecision = (typeof consentDecisions)[number];

/** One decision about one item towards one person. Rows are only ever added: to revoke is a decision of its own. */
@Entity('consent_record')
export class ConsentRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('uuid') sessionId!: string;
  /** The person whom the decision is towards. */
  @Column('uuid') askerId!: string;
  @Column('text') contentType!: ContentType;
  @Column('uuid') itemId!: string;
  @Column('text') decision!: ConsentDecision;
  @Column('timestamptz') decidedAt!: Date;
  /**
   * Of a revocation: which grant it ends. Of any other: the draft on which it was decided, by which one who asks twice
   * is answered the same.
   */
  @Column('jsonb') metadata!: { readonly revokes?: string; readonly draftId?: string };

  static of(
    decided: Pick<ConsentRecord, 'userId' | 'sessionId' | 'askerId' | 'contentType' | 'itemId' | 'decision'>,
    now: Date,
    metadata: ConsentRecord['metadata'] = {},
  ): ConsentRecord {
    const { userId, sessionId, askerId, contentType, itemId, decision } = decided;
    return createEntity(ConsentRecord, {
      id: newId(),
      userId,
      sessionId,
      askerId,
      contentType,
      itemId,
      decision,
      decidedAt: now,
      metadata,
    });
  }
}
