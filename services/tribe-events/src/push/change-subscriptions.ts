import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { InvalidSubscription, type Subscription } from '@kindred/push/subscription';
import type { Pusher } from '@kindred/push/pusher';
import type { Person } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import { hashOf } from '../secrets.ts';
import { placeOfSubscription, PushSubscription } from './push-subscription.ts';
import { InvalidPushSubscription, TooManyPushSubscriptions } from './refusals.ts';

const most = 10;

/**
 * Adds a browser, or takes over new keys of one that is known. A browser has one person: one in which another person
 * signed in before gets no more pushes of theirs.
 * @throws {InvalidPushSubscription} @throws {TooManyPushSubscriptions}
 */
export function addSubscription(
  work: UnitOfWork,
  person: Person,
  { pusher, sealer }: Pick<Dependencies, 'pusher' | 'sealer'>,
  { endpoint, p256dh, auth }: Subscription,
): Promise<PushSubscription> {
  const given = { endpoint, p256dh, auth };
  refuseInvalid(pusher, given);
  const endpointHash = hashOf(endpoint);
  return work.run(person, async (tx) => {
    await lockName(tx, `push subscriptions of ${person.id}`);
    const known = await tx.findOne(PushSubscription, { endpointHash });
    if (known && known.userId !== person.id) await forget(tx, known);
    const own = known?.userId === person.id ? known : null;
    if (!own && (await tx.countUpTo(PushSubscription, { userId: person.id }, most)) >= most)
      throw new TooManyPushSubscriptions(most);
    const service = new URL(endpoint).hostname;
    const kept = own ?? PushSubscription.make({ userId: person.id, endpointHash, service }, tx.now);
    const owner = { kind: 'person', id: person.id } as const;
    kept.subscription = await sealer.seal(tx, owner, placeOfSubscription(kept.id), JSON.stringify(given));
    kept.refusals = 0;
    return own ?? tx.add(kept);
  });
}

/** @throws {NotFound} the same for one of another person */
export function removeSubscription(
  work: UnitOfWork,
  person: Person,
  { subscriptionId }: { readonly subscriptionId: string },
): Promise<void> {
  return work.run(person, async (tx) => {
    tx.remove(await tx.get(PushSubscription, { id: subscriptionId, userId: person.id }, 'No browser of yours'));
  });
}

async function forget(tx: Transaction, { id }: PushSubscription): Promise<void> {
  await tx.query('DELETE FROM push_subscription WHERE id = $1', [id]);
}

/** The library does not know of refusals. */
function refuseInvalid(pusher: Pusher, subscription: Subscription): void {
  try {
    pusher.check(subscription);
  } catch (error) {
    if (error instanceof InvalidSubscription) throw new InvalidPushSubscription(error.field);
    throw error;
  }
}
