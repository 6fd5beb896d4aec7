import { isUniqueViolation } from '@kindred/database/conflict';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProviderIdentity } from './id-token.ts';
import type { SocialProvider } from './providers.ts';

/** A person's identity at a provider, with which they sign in. Only the unauthenticated role sees the provider's id. */
@Entity('social_identity')
export class SocialIdentity {
  @PrimaryColumn('text') provider!: SocialProvider;
  @PrimaryColumn('text') subject!: string;
  @Column('uuid') userId!: string;
  @Column('timestamptz') linkedAt!: Date;

  static of({ provider, subject }: ProviderIdentity, userId: string, now: Date): SocialIdentity {
    return createEntity(SocialIdentity, { provider, subject, userId, linkedAt: now });
  }
}

/**
 * Two who come with the same new identity, or with the same address, at the same moment both find nothing and both
 * write; the one who is second then tries again, and finds what the first made. For a unit of work from its beginning.
 */
export async function retryAfterTheFirst<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (isUniqueViolation(error, 'social_identity_pkey') || isUniqueViolation(error, 'account_email_key'))
      return attempt();
    throw error;
  }
}
