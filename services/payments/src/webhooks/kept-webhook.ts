import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProviderEvent } from '../providers/provider-event.ts';
import type { ProviderName } from '../providers/outcome.ts';

/**
 * `RECEIVED`: kept, and to be processed. `PROCESSED`: what follows from it is recorded. `UNMATCHED`: about nothing that
 * is known here yet, `FAILED`: what follows could not be recorded; both are tried again. `UNKNOWN`: of a type that we
 * have no word for.
 */
export const webhookStates = ['RECEIVED', 'PROCESSED', 'UNMATCHED', 'FAILED', 'UNKNOWN'] as const;
export type WebhookState = (typeof webhookStates)[number];

/** A webhook as it came, once for each event of a provider's however often it was delivered. */
@Entity('provider_event')
export class KeptWebhook {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') provider!: ProviderName;
  @Column('text') providerEventId!: string;
  @Column('text') type!: ProviderEvent['type'];
  /** The provider's own word for it. */
  @Column('text') named!: string;
  /** The provider's id of what it is about: of a dispute, the dispute. */
  @Column('text', { nullable: true }) subject!: string | null;
  @Column('text') state!: WebhookState;
  @Column('timestamptz') happenedAt!: Date;
  @Column('timestamptz') receivedAt!: Date;
  @Column('int') deliveries!: number;
  @Column('int') attempts!: number;
  @Column('timestamptz', { nullable: true }) nextAt!: Date | null;
  @Column('timestamptz', { nullable: true }) processedAt!: Date | null;
  /** The body and its signature, sealed. */
  @Column('bytea') raw!: Buffer;
}
