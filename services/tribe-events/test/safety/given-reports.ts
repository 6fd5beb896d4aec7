import { newId } from '@kindred/contracts/uuid';
import { givenTribe } from '../given-tribes.ts';
import type { TestPerson, TribeWorld } from '../tribe-world.ts';

export interface ShownReport {
  readonly id: string;
  readonly status: string;
  readonly outcome: string | null;
}

export const explanation = 'You wrote this to a person who had asked you to stop.';

/** The input of a report of a person, unless the subject is given. */
export function reportOf(id: string, input: object = {}) {
  return { idempotencyKey: newId(), subject: { kind: 'PERSON', id }, reason: 'HARASSMENT', ...input };
}

export async function reports(reporter: TestPerson, id: string, input: object = {}): Promise<ShownReport> {
  const { report } = await reporter.does<{ report: ShownReport }>(
    'reportToAdmins',
    reportOf(id, input),
    'report { id status outcome }',
  );
  return report;
}

/** A tribe of a founder and a member who reports them, and an admin. */
export async function givenReport(world: TribeWorld, input: object = {}) {
  const { founder: reported, tribeId, members } = await givenTribe(world, 1, { privacy: 'PRIVATE' });
  const [reporter = reported] = members;
  const admin = await world.person('ADMIN');
  const { id: reportId } = await reports(reporter, reported.id, { note: 'They shouted at me.', ...input });
  return { reported, reporter, tribeId, admin, reportId };
}

export async function sends(person: TestPerson, tribeId: string, content: string): Promise<{ id: string }> {
  const input = { idempotencyKey: newId(), tribeId, content };
  return (await person.does<{ message: { id: string } }>('sendTribeMessage', input, 'message { id }')).message;
}

export const claims = (admin: TestPerson, reportId: string) =>
  admin.does<{ reports: { id: string }[] }>('claimReport', { reportId }, 'report { id claimedUntil } reports { id }');

export interface ShownSanction {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
}

/** Claims and decides. NO_ACTION takes no rule and no explanation. */
export async function decides(admin: TestPerson, reportId: string, decision: string, input: object = {}) {
  await claims(admin, reportId);
  const told = decision === 'NO_ACTION' ? {} : { rule: 'HARASSMENT', explanation };
  return admin.does<{ report: ShownReport; reports: ShownReport[]; sanction: ShownSanction | null }>(
    'decideReport',
    { reportId, decision, ...told, ...input },
    'report { id status outcome } reports { id status outcome } sanction { id kind status }',
  );
}

/** A person who was sanctioned, with the admin who did it. A time out lasts a week. */
export async function givenSanction(world: TribeWorld, decision: 'TIMED_OUT' | 'BANNED' = 'TIMED_OUT') {
  const given = await givenReport(world);
  const until = inDays(world, 7);
  const { sanction } = await decides(given.admin, given.reportId, decision, decision === 'TIMED_OUT' ? { until } : {});
  if (!sanction) throw new Error('No sanction was imposed.');
  return { ...given, sanctionId: sanction.id, until };
}

export function inDays(world: TribeWorld, count: number): string {
  return new Date(world.now().getTime() + count * 86_400_000).toISOString();
}

/** Reads rows as a job, which sees all of them. */
export function rows<Row extends object>(world: TribeWorld, sql: string, parameters: unknown[]): Promise<Row[]> {
  return world.running.service.work.read({ role: 'job', id: null }, (tx) => tx.query<Row>(sql, parameters));
}
