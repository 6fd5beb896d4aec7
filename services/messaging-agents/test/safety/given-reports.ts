import { newId } from '@kindred/contracts/uuid';
import { givenChannel, joinsChannel, sends } from '../channels/given-channels.ts';
import type { MessagingWorld, TestPerson } from '../messaging-world.ts';

export interface ShownReport {
  readonly id: string;
  readonly status: string;
  readonly outcome: string | null;
}

export const explanation = 'You wrote this to a person who had asked you to stop.';

/** The input of a report of a person, unless the subject is given. */
export const reportOf = (id: string, kind = 'PERSON', input: object = {}) => ({
  idempotencyKey: newId(),
  subject: { kind, id },
  reason: 'HARASSMENT',
  ...input,
});

export async function reports(reporter: TestPerson, id: string, kind = 'PERSON', input: object = {}) {
  const fields = 'report { id status outcome }';
  return (await reporter.does<{ report: ShownReport }>('reportInMessaging', reportOf(id, kind, input), fields)).report;
}

/** A channel in which a person wrote something that another reports, and an admin. */
export async function givenReport(world: MessagingWorld, visibility: 'MICRODAO' | 'PUBLIC' = 'MICRODAO') {
  const given = await givenChannel(world, visibility);
  const { member: reported, owner: reporter, channelId } = given;
  if (reported !== given.creator) await joinsChannel(reported, channelId);
  await joinsChannel(reporter, channelId);
  const messageId = await sends(reported, channelId, 'Get out of here');
  const { id: reportId } = await reports(reporter, messageId, 'MESSAGE', { note: 'They shouted at me.' });
  return { ...given, reported, reporter, messageId, reportId, moderator: await world.person('ADMIN') };
}

export const claims = (admin: TestPerson, reportId: string) =>
  admin.does<{ reports: { id: string }[] }>('claimMessagingReport', { reportId }, 'reports { id }');

/** Claims and decides. NO_ACTION takes no rule and no explanation. */
export async function decides(admin: TestPerson, reportId: string, decision: string, input: object = {}) {
  await claims(admin, reportId);
  const told = decision === 'NO_ACTION' ? {} : { rule: 'HARASSMENT', explanation };
  return admin.does<{ report: ShownReport; sanction: { id: string; kind: string } | null }>(
    'decideMessagingReport',
    { reportId, decision, ...told, ...input },
    'report { id status outcome } sanction { id kind }',
  );
}

type Scope = 'CHANNEL' | 'MICRO_DAO' | 'MESSAGING';

/** A person who was sanctioned, with the admin who did it. A time out lasts a week. */
export async function givenSanction(world: MessagingWorld, decision: 'TIMED_OUT' | 'BANNED', scope: Scope) {
  const given = await givenReport(world);
  const until = new Date(world.now().getTime() + 7 * 86_400_000).toISOString();
  const input = { scope, ...(decision === 'TIMED_OUT' && { until }) };
  const { sanction } = await decides(given.moderator, given.reportId, decision, input);
  if (!sanction) throw new Error('No sanction was imposed.');
  return { ...given, sanctionId: sanction.id, until };
}

/** Reads rows as a job, which sees all of them. */
export function rows<Row extends object>(world: MessagingWorld, sql: string, parameters: unknown[]): Promise<Row[]> {
  return world.running.service.work.read({ role: 'job', id: null }, (tx) => tx.query<Row>(sql, parameters));
}
