import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { ArchivePart } from '@kindred/service/personal-data/archive-part';
import { clockFrom } from '@kindred/service/clock-from';
import type { Job } from '@kindred/service/jobs';
import { IsNull } from 'typeorm';
import { User } from '../accounts/user.ts';
import { custodian } from '../erasure/custodian.ts';
import { post } from '../mail/post.ts';
import type { Dependencies } from '../dependencies.ts';
import { DataExport, DataExportPart } from './data-export.ts';
import { servicePart } from './service-part.ts';

const batch = 10;
const firstRetryMs = 5_000;
const longestRetryMs = 3_600_000;

/**
 * Asks each service for its part of the archives that are wanted, outside of any transaction. A part is claimed for a
 * minute first, so that a replica that dies leaves it to another; a service that is down is asked again, later each
 * time after it failed. All are asked at once, so that one that hangs costs ten seconds once. Parts are kept one by
 * one.
 */
export const collectExports: Job<Dependencies> = {
  name: 'collect-exports',
  everyMs: 1_000,
  async run({ work, dependencies, now }) {
    const claimed = await claim(work, now);
    const clock = clockFrom(work, now);
    const answers = await Promise.all(claimed.map((part) => answerOf(dependencies, part, now, clock)));
    for (const [part, answer] of answers) {
      if ('error' in answer) await putOff(work, dependencies, part, answer.error, answer.failedAt);
      else await keep(work, dependencies, part, answer, now);
    }
  },
};

interface Claimed {
  readonly exportId: string;
  readonly service: string;
  readonly userId: string;
  readonly attempts: number;
}

function claim(work: UnitOfWork, now: Date): Promise<Claimed[]> {
  return work.run(custodian, (tx) =>
    tx.query<Claimed>(
      `WITH due AS MATERIALIZED (
         SELECT export_id, service FROM data_export_part WHERE content IS NULL AND next_attempt_at <= $1
         ORDER BY next_attempt_at LIMIT ${batch} FOR UPDATE SKIP LOCKED)
       UPDATE data_export_part SET attempts = attempts + 1, next_attempt_at = $1::timestamptz + interval '1 minute'
       WHERE (export_id, service) IN (SELECT export_id, service FROM due)
       RETURNING export_id AS "exportId", service, user_id AS "userId", attempts`,
      [now],
    ),
  );
}

/** A part with what its service answered, or why not and when that was known. */
async function answerOf(dependencies: Dependencies, part: Claimed, now: Date, clock: () => Date) {
  const answer = await ask(dependencies, part, now).catch((error: unknown) => ({ error, failedAt: clock() }));
  return [part, answer] as const;
}

/** Identity asks itself without HTTP, and gets what another service would give. */
function ask(dependencies: Dependencies, { service, userId }: Claimed, now: Date): Promise<ArchivePart> {
  return service === 'identity' ? dependencies.archivePart(userId) : servicePart(dependencies, service, userId, now);
}

async function putOff(
  work: UnitOfWork,
  dependencies: Dependencies,
  { exportId, service, attempts }: Claimed,
  error: unknown,
  now: Date,
): Promise<void> {
  dependencies.logger.warn({ err: error, exportId, service, attempts }, 'A part of an archive could not be collected');
  const nextAttemptAt = new Date(now.getTime() + Math.min(firstRetryMs * 2 ** attempts, longestRetryMs));
  await work.run(custodian, (tx) =>
    tx.query('UPDATE data_export_part SET next_attempt_at = $3 WHERE export_id = $1 AND service = $2', [
      exportId,
      service,
      nextAttemptAt,
    ]),
  );
}

/**
 * Seals a part, under the lock of its archive: an erasure that came between has deleted that, and the person's key with
 * it, and must not find a new one made afterwards.
 */
function keep(
  work: UnitOfWork,
  dependencies: Dependencies,
  { exportId, service, userId }: Claimed,
  part: ArchivePart,
  now: Date,
): Promise<void> {
  return work.run(custodian, async (tx) => {
    const wanted = await tx.lockOne(DataExport, exportId);
    const row = wanted && (await tx.lockOne(DataExportPart, { exportId, service }));
    if (!wanted || !row || row.content) return;
    row.content = await dependencies.sealer.seal(tx, { kind: 'person', id: userId }, row.place, JSON.stringify(part));
    row.collectedAt = now;
    if (await tx.findOne(DataExportPart, { exportId, content: IsNull() })) return;
    wanted.complete(now);
    const { email, isVerified } = await tx.get(User, userId);
    if (email && isVerified)
      await post(tx, dependencies, {
        kind: 'DATA_EXPORT_READY',
        to: email,
        expiresOn: wanted.expiresAt.toISOString().slice(0, 10),
      });
  });
}
