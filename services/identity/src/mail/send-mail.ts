import type { Job } from '@kindred/service/jobs';
import { unauthenticated } from '../unauthenticated.ts';
import type { Dependencies } from '../dependencies.ts';
import { writeMail } from './letters.ts';
import type { MailOrder } from './mail-order.ts';
import { MailNotSent } from '@kindred/mail/mailer';
import { OutgoingMail } from './outgoing-mail.ts';
import { placeOfLetter } from './post.ts';

const batch = 20;
const firstRetryMs = 5_000;
const longestRetryMs = 3_600_000;
const mostAttempts = 12;

/**
 * Sends what waits, outside of any transaction. A letter is claimed for a minute first, so that a replica that dies
 * while it sends leaves it to another; it may then arrive twice, which a reader survives better than never.
 */
export const sendMail: Job<Dependencies> = {
  name: 'send-mail',
  everyMs: 500,
  async run({ work, dependencies, now }) {
    const claimed = await work.run(unauthenticated, async (tx) => {
      const rows = await tx.query<{ id: string; letter: Buffer; attempts: number }>(
        `UPDATE outgoing_mail SET attempts = attempts + 1, next_attempt_at = $1::timestamptz + interval '1 minute'
         WHERE id IN (SELECT id FROM outgoing_mail WHERE next_attempt_at <= $1 ORDER BY next_attempt_at, id LIMIT ${batch} FOR UPDATE SKIP LOCKED)
         RETURNING id, letter, attempts`,
        [now],
      );
      // An UPDATE answers in no order; letters go out as they were posted, and ids of version 7 rise with that.
      rows.sort((one, other) => (one.id < other.id ? -1 : 1));
      const opened = await dependencies.sealer.openAll(
        tx,
        rows.map(({ id, letter }) => ({ place: placeOfLetter(id), sealed: letter })),
      );
      return rows.map((row, nth) => ({ ...row, text: opened[nth] }));
    });
    for (const { id, attempts, text } of claimed) {
      const done = text == null || (await deliver(dependencies, id, orderOf(text)));
      await work.run(unauthenticated, async (tx) => {
        const row = await tx.lockOne(OutgoingMail, id);
        if (!row) return;
        if (done || attempts >= mostAttempts) tx.remove(row);
        else row.nextAttemptAt = new Date(now.getTime() + Math.min(firstRetryMs * 2 ** attempts, longestRetryMs));
      });
    }
  },
};

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
