import { askContacts } from '@kindred/identity-client/ask-contacts';
import type { Job } from '@kindred/service/jobs';
import { ServiceUnavailable } from '@kindred/service/refusals';
import { days } from '../days.ts';
import type { Dependencies } from '../dependencies.ts';
import { composeLetters, type ComposedLetter } from './compose-letters.ts';
import { planDigestsAt, type DigestPlan } from './digest-time.ts';
import { leasePeople, type LeasedPeople } from './lease-people.ts';
import { putOff, type PutOff } from './put-off.ts';
import { sendLetters } from './send-letters.ts';
import { settleLetters } from './settle-letters.ts';

const batch = 500;
const identityAwayMs = 300_000;

/**
 * Sends the digests that are due. In batches: leases people, asks identity for their contacts, composes and marks their
 * letters in one statement, sends them, and stores what became of them. Contacts are in memory for the time of a batch
 * alone. While identity or the mail server is away, the run ends and later ones go on.
 */
export const sendDigests: Job<Dependencies> = {
  name: 'send-digests',
  everyMs: 60_000,
  async run(run) {
    for (let isGoing = true; isGoing;) {
      const leased = await leasePeople(run.work, batch);
      isGoing = (await sendBatch(run, leased)) && leased.due === batch;
    }
  },
};

type Run = Parameters<typeof sendDigests.run>[0];

/** Gives whether another batch makes sense now. */
async function sendBatch({ work, dependencies }: Run, { lease, people }: LeasedPeople): Promise<boolean> {
  if (people.length === 0) return true;
  const contacts = await contactsOf(
    dependencies,
    people.map(({ userId }) => userId),
  );
  const { now } = work;
  if (!contacts) {
    const dueAt = new Date(now.getTime() + identityAwayMs);
    await putOff(
      work,
      lease,
      people.map(({ userId, isPlanned }) => ({ userId, dueAt, isPlanned })),
    );
    return false;
  }
  const waiting: PutOff[] = [];
  const ready: { readonly userId: string; readonly plan: DigestPlan }[] = [];
  const planOf = planDigestsAt(now);
  for (const { userId, isPlanned } of people) {
    const contact = contacts.get(userId);
    const plan = contact?.address ? planOf(contact) : null;
    if (!plan) waiting.push({ userId, dueAt: days.after(now, 1), isPlanned });
    else if (isPlanned && plan.isTime) ready.push({ userId, plan });
    else waiting.push({ userId, dueAt: plan.nextDueAt, isPlanned: true });
  }
  await putOff(work, lease, waiting);
  const letters: ComposedLetter[] = await composeLetters(
    work,
    lease,
    ready.map(({ userId, plan: { nextDueAt } }) => ({
      userId,
      nextDueAt,
      unsubscribeSecret: dependencies.unsubscribeSecret(userId),
    })),
  );
  const settled = await sendLetters(dependencies, letters, contacts);
  await settleLetters(work, lease, settled);
  return settled.every(({ outcome }) => outcome !== 'NOT_SENT');
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
