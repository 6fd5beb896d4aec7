import { askContacts } from '@kindred/identity-client/ask-contacts';
import type { Job } from '@kindred/service/jobs';
import { ServiceUnavailable } from '@kindred/service/refusals';
import { quietUntil } from '../contact-times/quiet-hours.ts';
import type { Dependencies } from '../dependencies.ts';
import { leaseDeliveries, type LeasedDelivery } from './lease-deliveries.ts';
import { browsersOf, pushTo, type Browser, type Pushed } from './push-to-browsers.ts';
import { settleDeliveries, type SettledDelivery } from './settle-deliveries.ts';

const batch = 200;
const atOnce = 20;
/** How long a batch is pushed. What is left is tried again. */
const pushingMs = 60_000;
const identityAwayMs = 60_000;
const firstPauseMs = 30_000;
const longestPauseMs = 3_600_000;
const mostAttempts = 10;

/**
 * Pushes new notifications. Quiet hours and whether the person is ACTIVE are asked of identity when it pushes, and not
 * kept. A browser that has a notification does not get it again when others of the person are tried again.
 */
export const pushNotifications: Job<Dependencies> = {
  name: 'push-notifications',
  everyMs: 2_000,
  async run({ work, dependencies }) {
    for (let taken = batch; taken === batch;) {
      const { lease, deliveries } = await leaseDeliveries(work, batch);
      taken = deliveries.length;
      if (taken === 0) return;
      const plans = await planDeliveries(dependencies, deliveries, work.now);
      const ready = plans.filter(({ dueAt }) => dueAt === 'NOW').map(({ delivery }) => delivery);
      const browsers = await browsersOf(work, dependencies, [...new Set(ready.map(({ userId }) => userId))]);
      const pushed = await pushAll(dependencies, pushesOf(ready, browsers), work.now);
      const settled = plans.map(({ delivery, dueAt }) =>
        dueAt === 'NOW'
          ? settledOf(delivery, browsers, pushed, work.now)
          : { delivery, dueAt, deliveredTo: delivery.deliveredTo },
      );
      await settleDeliveries(work, lease, settled, pushed);
    }
  },
};

/** When each delivery is due: now, later, or null if its person is not ACTIVE. */
async function planDeliveries(dependencies: Dependencies, deliveries: readonly LeasedDelivery[], now: Date) {
  const contacts = await contactsOf(dependencies, [...new Set(deliveries.map(({ userId }) => userId))]);
  return deliveries.map((delivery) => {
    const contact = contacts?.get(delivery.userId);
    if (!contacts) return { delivery, dueAt: new Date(now.getTime() + identityAwayMs) };
    return { delivery, dueAt: contact ? (quietUntil(contact, now) ?? ('NOW' as const)) : null };
  });
}

/** Null while identity is away. People who are not ACTIVE have no contact. */
async function contactsOf(dependencies: Dependencies, userIds: readonly string[]) {
  try {
    const contacts = await askContacts(dependencies, userIds);
    return new Map(contacts.map((contact) => [contact.userId, contact]));
  } catch (error) {
    if (error instanceof ServiceUnavailable) return null;
    throw error;
  }
}

interface Push {
  readonly delivery: LeasedDelivery;
  readonly browser: Browser;
}

function pushesOf(deliveries: readonly LeasedDelivery[], browsers: readonly Browser[]): Push[] {
  return deliveries.flatMap((delivery) =>
    browsers
      .filter(({ id, userId }) => userId === delivery.userId && !delivery.deliveredTo.includes(id))
      .map((browser) => ({ delivery, browser })),
  );
}

async function pushAll(dependencies: Dependencies, pushes: readonly Push[], now: Date): Promise<Pushed[]> {
  const endsAt = performance.now() + pushingMs;
  const pushed: Pushed[] = [];
  const waiting = pushes.values();
  const pushNext = async () => {
    for (const { delivery, browser } of waiting) {
      if (performance.now() > endsAt) return;
      pushed.push(await pushTo(dependencies, browser, delivery, now));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, pushNext));
  return pushed;
}

/** A delivery is tried again for browsers that have neither taken it nor refused it. */
function settledOf(
  delivery: LeasedDelivery,
  browsers: readonly Browser[],
  pushed: readonly Pushed[],
  now: Date,
): SettledDelivery {
  const own = pushed.filter((push) => push.delivery === delivery);
  const answered = new Map(own.map(({ browserId, outcome }) => [browserId, outcome]));
  const delivered = own.filter(({ outcome }) => outcome.status === 'DELIVERED').map(({ browserId }) => browserId);
  const deliveredTo = [...delivery.deliveredTo, ...delivered];
  const open = browsers
    .filter(({ id, userId }) => userId === delivery.userId && !deliveredTo.includes(id))
    .map(({ id }) => answered.get(id) ?? { status: 'TRY_AGAIN' as const, afterSeconds: null })
    .flatMap((outcome) => (outcome.status === 'TRY_AGAIN' ? [outcome.afterSeconds ?? 0] : []));
  const isDone = open.length === 0 || delivery.attempts >= mostAttempts;
  const pauseMs = Math.max(
    Math.min(firstPauseMs * 2 ** (delivery.attempts - 1), longestPauseMs),
    ...open.map((seconds) => seconds * 1_000),
  );
  return { delivery, deliveredTo, dueAt: isDone ? null : new Date(now.getTime() + pauseMs) };
}
