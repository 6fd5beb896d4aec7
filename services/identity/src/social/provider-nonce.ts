import { createEntity } from '@kindred/database/create-entity';
import type { Transaction } from '@kindred/database/transaction';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { hashOfOneTimeToken, newOneTimeToken } from '../tokens/one-time-token.ts';
import type { SocialProvider } from './providers.ts';

/** The nonce of a sign-in that began, by its hash. It belongs to nobody yet; its row is gone once it is used. */
@Entity('provider_nonce')
export class ProviderNonce {
  @PrimaryColumn('text') hash!: string;
  @Column('text') provider!: SocialProvider;
  @Column('timestamptz') expiresAt!: Date;
}

export interface HandedOutNonce {
  readonly nonce: string;
  readonly expiresAt: Date;
}

export function handOutNonce(tx: Transaction, provider: SocialProvider): HandedOutNonce {
  const { token: nonce, hash, expiresAt } = newOneTimeToken('SOCIAL_NONCE', tx.now);
  tx.add(createEntity(ProviderNonce, { hash, provider, expiresAt }));
  return { nonce, expiresAt };
}

/** Whether a nonce was handed out for this provider and may be used now. It still may be after this. */
export async function isHandedOut(tx: Transaction, provider: SocialProvider, nonce: string): Promise<boolean> {
  const row = await tx.findOne(ProviderNonce, { hash: hashOfOneTimeToken('SOCIAL_NONCE', nonce) });
  return row?.provider === provider && row.expiresAt > tx.now;
}

/** Uses a nonce up. False for the second of two who come with it. */
export async function spendNonce(tx: Transaction, nonce: string): Promise<boolean> {
  const spent = await tx.query('DELETE FROM provider_nonce WHERE hash = $1 RETURNING 1', [
    hashOfOneTimeToken('SOCIAL_NONCE', nonce),
  ]);
  return spent.length > 0;
}
