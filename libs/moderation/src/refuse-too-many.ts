import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import { MoreThan, type FindManyOptions, type FindOptionsWhere } from 'typeorm';
import { TooManyReports } from './refusals.ts';
import type { ModerationReport } from './report.ts';

const mostInAnHour = 20;
const hourMs = 3_600_000;

/** Refuses a report beyond 20 of a person in an hour. @throws {TooManyReports} */
export async function refuseTooMany<Report extends ModerationReport>(
  entity: new () => Report,
  tx: Transaction,
  reporterId: string,
): Promise<void> {
  await lockName(tx, `reports by ${reporterId}`);
  const since = new Date(tx.now.getTime() - hourMs);
  const latest = { order: { reportedAt: 'DESC' }, take: mostInAnHour } as FindManyOptions<Report>;
  const where = { reporterId, reportedAt: MoreThan(since) } as FindOptionsWhere<Report>;
  const oldest = (await tx.find(entity, where, latest))[mostInAnHour - 1];
  if (oldest) throw new TooManyReports(new Date(oldest.reportedAt.getTime() + hourMs));
}
