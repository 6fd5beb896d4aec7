import { createHmac, timingSafeEqual } from 'node:crypto';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Dependencies } from '../dependencies.ts';
import { InvalidToken } from '../tokens/one-time-token.ts';
import { custodian } from './custodian.ts';
import { DeletionRequest } from './deletion-request.ts';
import { answersOf, type ErasureAnswer } from './erasure-answers.ts';

/** No receipt is opened by it: it was never given out, or the deletion was taken back. */
export class InvalidReceiptToken extends InvalidToken {
  constructor() {
    super('No deletion has this receipt token. It is the `receiptToken` that `requestDeletion` answered, whole.');
  }
}

export interface ErasureReceipt {
  readonly requestedAt: Date;
  readonly begunAt: Date | null;
  readonly completedAt: Date | null;
  readonly answers: readonly ErasureAnswer[];
}

/**
 * What opens the receipt: the person's id and an HMAC of it. Nothing of it is stored, so it can be shown as often as
 * its owner asks, and still stands when nothing else of theirs does.
 */
export function receiptToken(secret: Uint8Array, userId: string): string {
  return `${Buffer.from(userId.replaceAll('-', ''), 'hex').toString('base64url')}.${signatureOf(secret, userId)}`;
}

/** @throws {InvalidReceiptToken} also for the token of somebody who took the request back. */
export async function erasureReceipt(
  work: UnitOfWork,
  { secret }: Dependencies,
  token: string,
): Promise<ErasureReceipt> {
  const userId = userOfReceiptToken(secret, token);
  return work.read(custodian, async (tx) => {
    const request = await tx.findOne(DeletionRequest, { userId });
    if (!request) throw new InvalidReceiptToken();
    const { requestedAt, announcedAt: begunAt, completedAt } = request;
    return { requestedAt, begunAt, completedAt, answers: await answersOf(tx, request.id) };
  });
}

/** @throws {InvalidReceiptToken} */
export function userOfReceiptToken(secret: Uint8Array, token: string): string {
  const [id = '', signature = ''] = token.split('.');
  const hex = Buffer.from(id, 'base64url').toString('hex');
  const userId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const expected = Buffer.from(signatureOf(secret, userId));
  const given = Buffer.from(signature);
  if (hex.length !== 32 || given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new InvalidReceiptToken();
  return userId;
}

function signatureOf(secret: Uint8Array, userId: string): string {
  return createHmac('sha256', secret).update('erasure-receipt\0').update(userId).digest('base64url');
}
