import { createEntity } from '@kindred/database/create-entity';
import type { Transaction } from '@kindred/database/transaction';
import { hashOfToken, newOpaqueToken } from '../tokens/opaque-token.ts';
import { AccessGrantToken, type AccessGrant } from './access-grant.ts';

/** Scanners of leaked secrets know a token by its prefix. */
const prefixes = { PERSONAL: 'kindred_pat_', ACCESS: 'kindred_oat_', REFRESH: 'kindred_ort_' } as const;
export type GrantTokenPurpose = keyof typeof prefixes;

/** Adds a token to a grant and returns its text. Only a hash of it is stored. */
export function addGrantToken(
  tx: Transaction,
  grant: AccessGrant,
  purpose: GrantTokenPurpose,
  expiresAt: Date,
): string {
  const token = `${prefixes[purpose]}${newOpaqueToken()}`;
  const kind = purpose === 'REFRESH' ? 'REFRESH' : 'ACCESS';
  tx.add(
    createEntity(AccessGrantToken, { hash: hashOfGrantToken(token), grantId: grant.id, kind, expiresAt, usedAt: null }),
  );
  return token;
}

export function hashOfGrantToken(token: string): string {
  return hashOfToken('ACCESS_GRANT', token);
}
