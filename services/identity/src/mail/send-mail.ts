import { clockFrom } from '@kindred/service/clock-from';
import { eachAtOnce } from '@kindred/service/each-at-once';
import type { Job } from '@kindred/service/jobs';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { unauthenticated } from '../unauthenticated.ts';
import type { Dependencies } from '../dependencies.ts';
import { writeMail } from './letters.ts';
import type { MailOrder } from './mail-order.ts';
import { MailNotSent } from '@kindred/mail/mailer';
import { OutgoingMail } from './outgoing-mail.ts';
import { placeOfLetter } from './post.ts';

const batch = 20;
/** Addresses at once: a mail server that is slow for one holds up no other. */
const atOnce = 5;
const firstRetryMs = 5_000;
const longestRetryMs = 3_600_000;
const mostAttempts = 12;

/**
 * Sends what waits, outside of any transaction. A letter is claimed for a minute first, so that a replica that dies
 * while it sends leaves it to another; it may then arrive twice, which a reader survives better than never. The letters
 * of one address go out one after the other. The pause after a failure begins with the failure.
 */
export const sendMail: Job<Dependencies> = {
  name: 'send-mail',
  everyMs: 500,
  async run({ work, dependencies, now }) {
    const clock = clockFrom(work, now);
    const claimed = await work.run(unauthenticated, async (tx) => {
      const rows = await tx.query<{ id: string; letter: Buffer; attempts: number }>(
        `WITH due AS MATERIALIZED (
           SELECT id FROM outgoing_mail WHERE next_attempt_at <= $1 ORDER BY next_attempt_at, id LIMIT ${batch} FOR UPDATE SKIP LOCKED)
         UPDATE outgoing_mail SET attempts = attempts + 1, next_attempt_at = $1::timestamptz + interval '1 minute'
         WHERE id IN (SELECT id FROM due)
         RETURNING id, letter, attempts`,
        [now],
      );
      // An UPDATE answers in no order; letters go out as they were posted, and ids of version 7 rise with that.
      rows.sort((one, other) => (one.id < other.id ? -1 : 1));
      const opened = await dependencies.sealer.openAll(
        tx,
        rows.map(({ id, letter }) => ({ place: placeOfLetter(id), sealed: letter })),
      );
      return rows.map(({ id, attempts }, nth) => {
        const text = opened[nth];
        return { id, attempts, order: text == null ? null : orderOf(text) };
      });
    });
    await eachAtOnce(byAddress(claimed), atOnce, async (letters) => {
      for (const letter of letters) await sendOne(work, dependencies, letter, clock);
    });
  },
};

interface Claimed {
  readonly id: string;
  readonly attempts: number;
  /** Null for one whose key was destroyed: its person is erased. */
  readonly order: MailOrder | null;
}

function byAddress(claimed: readonly Claimed[]): Claimed[][] {
  const letters = new Map<string, Claimed[]>();
  for (const letter of claimed) {
    const to = letter.order?.to ?? '';
    letters.set(to, [...(letters.get(to) ?? []), letter]);
  }
  return [...letters.values()];
}

async function sendOne(
  work: UnitOfWork,
  dependencies: Dependencies,
  { id, attempts, order }: Claimed,
  clock: () => Date,
): Promise<void> {
  const done = order === null || (await deliver(dependencies, id, order));
  const failedAt = clock().getTime();
  await work.run(unauthenticated, async (tx) => {
    const row = await tx.lockOne(OutgoingMail, id);
    if (!row) return;
    if (done || attempts >= mostAttempts) tx.remove(row);
    else row.nextAttemptAt = new Date(failedAt + Math.min(firstRetryMs * 2 ** attempts, longestRetryMs));
  });
}

/** Whether nothing more is to be done: sent, or refused for good. */
async function deliver(dependencies: Dependencies, id: string, order: MailOrder): Promise<boolean> {
  try {
    await dependencies.mailer.send(writeMail(order, { linkBase: dependencies.publicUrl, id }));
    return true;
  } catch (error) {
    dependencies.logger.warn({ err: error, kind: order.kind }, 'A mail could not be sent');
    return error instanceof MailNotSent && error.permanent;
  }
}

function orderOf(text: string): MailOrder {
  return JSON.parse(text, (key, value: unknown) =>
    key === 'dueAt' && typeof value === 'string' ? new Date(value) : value,
  ) as MailOrder;
}
