import { DomainError } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { clockFrom } from '@kindred/service/clock-from';
import { eachAtOnce } from '@kindred/service/each-at-once';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../../dependencies.ts';
import { aligner } from '../../roles.ts';
import { alignmentOf, alignmentText, cosineOf, isAligned, type ActOfBoth, type Alignment } from './alignment.ts';
import { keyOfDuet } from '../duet-message.ts';
import { seekerAnswersBy } from '../duet-times.ts';
import { NarrativeDuet } from '../narrative-duet.ts';
import { readActs, type ReadAct } from './read-acts.ts';

const batch = 10;
/** A duet that was taken up and not finished is free again after this time, which doubles with each try. */
const firstPauseMs = 2 * 60_000;
const longestPauseMs = 4 * 3_600_000;
/** Duets that are aligned at a time, so that a slow answer of the model does not delay the others. */
const atOnce = 4;

/**
 * Computes how the two sides of completed duets align, seals it, and asks the seeker if they do. The seeker is asked by
 * a row of their own, so nothing that the subject or another service sees differs. A duet that fails, as while the
 * model is away, holds up no other. Each try is in both sides' access records, so the pauses grow.
 */
export const alignDuets: Job<Dependencies> = {
  name: 'align-duets',
  everyMs: 5_000,
  async run({ work, dependencies, now }) {
    const clock = clockFrom(work, now);
    for (let taken = batch; taken === batch;) {
      const due = await takeDue(work, now, clock());
      taken = due.length;
      await eachAtOnce(due, atOnce, (claimed) =>
        alignOne(work, dependencies, claimed, now).catch((error: unknown) =>
          dependencies.logger.error(
            { err: error, duetId: claimed.duetId },
            'A duet could not be aligned; it is tried again',
          ),
        ),
      );
    }
  },
};

interface Claimed {
  readonly duetId: string;
  /** Until when no other replica takes the duet up. */
  readonly claim: Date;
}

/** Takes up what is due at `now`. A pause begins when the run has come to it. */
function takeDue(work: UnitOfWork, now: Date, begin: Date): Promise<Claimed[]> {
  return work.run(aligner, (tx) =>
    tx.query<Claimed>(
      `WITH due AS MATERIALIZED (
         SELECT duet_id FROM duet_alignment WHERE made_at IS NULL AND try_again_at <= $1
         ORDER BY try_again_at LIMIT ${batch} FOR UPDATE SKIP LOCKED)
       UPDATE duet_alignment SET tries = tries + 1,
         try_again_at = $2::timestamptz + least($3::float8, $4::float8 * 2 ^ least(tries, 20)) * interval '1 millisecond'
       WHERE duet_id IN (SELECT duet_id FROM due)
       RETURNING duet_id AS "duetId", try_again_at AS claim`,
      [now, begin, longestPauseMs, firstPauseMs],
    ),
  );
}

async function alignOne(
  work: UnitOfWork,
  dependencies: Dependencies,
  { duetId, claim }: Claimed,
  now: Date,
): Promise<void> {
  const acts = await work.run(aligner, (tx) => readActs(tx, dependencies, duetId));
  if (!acts) return giveUp(work, duetId, now);
  const alignment = await align(dependencies, acts);
  if (!alignment) return;
  await work.run(aligner, async (tx) => {
    const claimed = await tx.query(
      'SELECT 1 FROM duet_alignment WHERE duet_id = $1 AND made_at IS NULL AND try_again_at = $2 FOR NO KEY UPDATE',
      [duetId, claim],
    );
    if (claimed.length === 0) return;
    const place = { table: 'duet_alignment', column: 'alignment', rowId: duetId };
    const sealed = await dependencies.sealer.seal(tx, keyOfDuet(duetId), place, alignmentText(alignment));
    const keep = 'UPDATE duet_alignment SET alignment = $2, made_at = $3 WHERE duet_id = $1';
    await tx.query(keep, [duetId, sealed, now]);
    if (isAligned(alignment)) await askSeeker(tx, duetId);
  });
}

/** The duet ended before, as when the model was away, or a side was erased. */
async function giveUp(work: UnitOfWork, duetId: string, now: Date): Promise<void> {
  await work.run(aligner, (tx) =>
    tx.query('UPDATE duet_alignment SET made_at = $2 WHERE duet_id = $1 AND made_at IS NULL', [duetId, now]),
  );
}

/** Too late, or once a side was erased, no one is asked, and the duet ends like any other. */
async function askSeeker(tx: Transaction, duetId: string): Promise<void> {
  const duet = await tx.findOne(NarrativeDuet, { id: duetId, status: 'REFLECTING' });
  if (!duet || seekerAnswersBy(duet.endsAt) <= tx.now) return;
  const ask = `INSERT INTO duet_question (duet_id, person_id, asked_at) SELECT $1, $2::uuid, $3
    WHERE NOT EXISTS (SELECT FROM erasure WHERE user_id = $2) ON CONFLICT DO NOTHING`;
  await tx.query(ask, [duetId, duet.seekerId, tx.now]);
}

/** Null while the model is away or the budget is spent. */
async function align({ models }: Dependencies, acts: readonly ReadAct[]): Promise<Alignment | null> {
  const texts = acts.flatMap(({ seekerWords, otherWords }) => [seekerWords, otherWords]);
  const given = texts.filter((text) => text !== '');
  const vectors = await models.embedding
    .embed(given, { user: acts[0]?.seekerId ?? 'companion-journal', purpose: 'duet' })
    .catch((error: unknown) => {
      if (error instanceof DomainError) return null;
      throw error;
    });
  if (!vectors) return null;
  const left = [...vectors];
  const vectorOf = (text: string) => (text === '' ? null : left.shift());
  const ofBoth = acts.map(({ seekerLean, otherLean, seekerWords, otherWords }): ActOfBoth => {
    const [seekers, others] = [vectorOf(seekerWords), vectorOf(otherWords)];
    return { seekerLean, otherLean, similarity: seekers && others ? cosineOf(seekers, others) : null };
  });
  return alignmentOf(ofBoth);
}
