import { createHash } from 'node:crypto';
import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Subscription } from '@kindred/push/subscription';
import type { PushOutcome } from '@kindred/push/pusher';
import type { Dependencies } from '../dependencies.ts';
import type { LeasedDelivery } from './lease-deliveries.ts';
import { placeOfSubscription } from './push-subscription.ts';

/** A browser of a person, opened for the time of a push. */
export interface Browser {
  readonly id: string;
  readonly userId: string;
  readonly subscription: Subscription;
}

/** What became of one push. */
export interface Pushed {
  readonly delivery: LeasedDelivery;
  readonly browserId: string;
  readonly outcome: PushOutcome;
}

const mostTtlSeconds = 86_400;
/** All payloads have one length, so that a push service learns no kind of it. */
const payloadBytes = 128;

export async function browsersOf(
  work: UnitOfWork,
  { sealer }: Pick<Dependencies, 'sealer'>,
  userIds: readonly string[],
): Promise<Browser[]> {
  return work.read(job(), async (tx) => {
    const rows = await tx.query<{ id: string; userId: string; subscription: Buffer }>(
      'SELECT id, user_id AS "userId", subscription FROM push_subscription WHERE user_id = ANY ($1::uuid[]) ORDER BY id',
      [userIds],
    );
    const opened = await sealer.openAll(
      tx,
      rows.map(({ id, subscription: sealed }) => ({ place: placeOfSubscription(id), sealed })),
    );
    return rows.flatMap(({ id, userId }, nth) => {
      const text = opened[nth];
      return text == null ? [] : [{ id, userId, subscription: JSON.parse(text) as Subscription }];
    });
  });
}

/**
 * Pushes to one browser. The push has the kind and the id of a notification alone. A push that comes twice, as after a
 * crash, replaces the first where that still waits, and has the same id where it does not.
 */
export async function pushTo(
  { pusher }: Pick<Dependencies, 'pusher'>,
  { id: browserId, subscription }: Browser,
  delivery: LeasedDelivery,
  now: Date,
): Promise<Pushed> {
  const { kind, notificationId: id, expiresAt } = delivery;
  const payload = JSON.stringify({ kind, id }).padEnd(payloadBytes, ' ');
  const leftSeconds = Math.floor((expiresAt.getTime() - now.getTime()) / 1_000);
  const outcome = await pusher.push(subscription, payload, {
    ttlSeconds: Math.max(0, Math.min(leftSeconds, mostTtlSeconds)),
    urgency: 'normal',
    topic: createHash('sha256').update(id).digest('base64url').slice(0, 32),
  });
  return { delivery, browserId, outcome };
}
