import { journalReminderDue } from '@kindred/contracts/companion-journal/reminder-due';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { askContacts, type Contact } from '@kindred/identity-client/ask-contacts';
import type { Job } from '@kindred/service/jobs';
import { ServiceUnavailable } from '@kindred/service/refusals';
import type { Dependencies } from '../dependencies.ts';
import { hasAcceptedDisclaimer } from '../disclaimers/require-disclaimer.ts';
import { JournalReminder } from './journal-reminder.ts';
import { leaseReminders, type LeasedReminder } from './lease-reminders.ts';
import { planReminder } from './reminder-time.ts';

const dayMs = 86_400_000;
const identityAwayMs = 300_000;

/**
 * Sends the reminders that are due. It leases them, asks identity who of the people is ACTIVE and where their clocks
 * are, and settles each in a transaction of its own: the event and the next time together, so that none is sent twice.
 * While identity is away, reminders wait for up to two hours.
 */
export const sendReminders: Job<Dependencies> = {
  name: 'send-journal-reminders',
  everyMs: 60_000,
  async run({ work, dependencies }) {
    for (let leased = await leaseReminders(work); leased.length > 0; leased = await leaseReminders(work)) {
      const contacts = await contactsOf(dependencies, leased);
      for (const one of leased) await settle(work, one, contacts && (contacts.get(one.ownerId) ?? 'NOT_ACTIVE'));
      if (!contacts) return;
    }
  },
};

/** Null while identity is away. People who are not ACTIVE have no contact. */
async function contactsOf(dependencies: Dependencies, leased: readonly LeasedReminder[]) {
  try {
    const contacts = await askContacts(
      dependencies,
      leased.map(({ ownerId }) => ownerId),
    );
    return new Map(contacts.map((contact) => [contact.userId, contact]));
  } catch (error) {
    if (error instanceof ServiceUnavailable) return null;
    throw error;
  }
}

/**
 * Sends a reminder if it is time, and plans the next. Runs as the person. What they wrote on that day is not looked at:
 * a reminder that did not come would tell other services of it.
 */
async function settle(
  work: UnitOfWork,
  { id, ownerId, lease }: LeasedReminder,
  contact: Contact | 'NOT_ACTIVE' | null,
): Promise<void> {
  await work.run({ role: 'person', id: ownerId }, async (tx) => {
    const reminder = await tx.lockOne(JournalReminder, id);
    // It was removed or set anew since, or another replica has it.
    if (reminder?.lease !== lease) return;
    const laterBy = (ms: number) => new Date(tx.now.getTime() + ms);
    if (contact === null) return reminder.plan(laterBy(identityAwayMs), reminder.isPlanned);
    if (contact === 'NOT_ACTIVE') return reminder.plan(laterBy(dayMs), false);
    const timeZone = reminder.timeZone ?? contact.timeZone;
    const { isTime, nextDueAt } = planReminder({ ...timeOf(reminder), timeZone }, tx.now);
    const isDue = reminder.isPlanned && isTime;
    reminder.plan(nextDueAt);
    if (!isDue || !(await hasAcceptedDisclaimer(tx, ownerId))) return;
    tx.publish(journalReminderDue, reminder, { reminderId: id, ownerId });
  });
}

const timeOf = ({ at, days }: JournalReminder) => ({ at, days });
