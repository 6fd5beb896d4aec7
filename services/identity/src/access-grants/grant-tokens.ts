import { createHmac } from 'node:crypto';
import { createEntity } from '@kindred/database/create-entity';
import type { Transaction } from '@kindred/database/transaction';
import { hashOfToken, newOpaqueToken } from '../tokens/opaque-token.ts';
import { AccessGrantToken, type AccessGrant } from './access-grant.ts';

/** Scanners of leaked secrets know a token by its prefix. */
const prefixes = { PERSONAL: 'kindred_pat_', ACCESS: 'kindred_oat_', REFRESH: 'kindred_ort_' } as const;
export type GrantTokenPurpose = keyof typeof prefixes;

/** Adds a token to a grant and returns its text, random unless it is given. Only a hash of it is stored. */
export function addGrantToken(
  tx: Transaction,
  grant: AccessGrant,
  purpose: GrantTokenPurpose,
  expiresAt: Date,
  token: string = `${prefixes[purpose]}${newOpaqueToken()}`,
): string {
  const kind = purpose === 'REFRESH' ? 'REFRESH' : 'ACCESS';
  tx.add(
    createEntity(AccessGrantToken, { hash: hashOfGrantToken(token), grantId: grant.id, kind, expiresAt, usedAt: null }),
  );
  return token;
}

/**
 * The refresh token that follows another: an HMAC of it. A program whose answer was lost gets the same one again. With
 * two successors in force, a thief could use one of them and its reuse would never be seen.
 */
export function refreshTokenAfter(secret: Uint8Array, token: string): string {
  const successor = createHmac('sha256', secret).update('grant-refresh-successor\0').update(token).digest('base64url');
  return `${prefixes.REFRESH}${successor}`;
}

export function hashOfGrantToken(token: string): string {
  return hashOfToken('ACCESS_GRANT', token);
}
