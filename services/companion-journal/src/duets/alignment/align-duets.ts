import { DomainError } from '@kindred/contracts/domain-error';
import { recordAccess } from '@kindred/database/access-record';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { clockFrom } from '@kindred/service/clock-from';
import { eachAtOnce } from '@kindred/service/each-at-once';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../../dependencies.ts';
import { aligner } from '../../roles.ts';
import { alignmentOf, alignmentText, cosineOf, isAligned, type ActOfBoth, type Alignment } from './alignment.ts';
import { DuetMessage, keyOfDuet } from '../duet-message.ts';
import { DuetAnswer } from '../duet-rows.ts';
import { seekerAnswersBy } from '../duet-times.ts';
import { NarrativeDuet } from '../narrative-duet.ts';

const batch = 10;
/** A duet that was taken up and not finished, as when the model is away, is free again after this time. */
const againAfterMs = 2 * 60_000;
/** So that a slow answer of the model for one holds up no other. */
const atOnce = 4;

/**
 * Computes how the two sides of completed duets align, seals it, and asks the seeker if they do. The seeker is asked by
 * a row of their own, so nothing that the subject or another service sees differs.
 */
export const alignDuets: Job<Dependencies> = {
  name: 'align-duets',
  everyMs: 5_000,
  async run({ work, dependencies, now }) {
    const clock = clockFrom(work, now);
    for (let taken = batch; taken === batch;) {
      const claim = new Date(clock().getTime() + againAfterMs);
      const due = await takeDue(work, now, claim);
      taken = due.length;
      await eachAtOnce(due, atOnce, (duetId) => alignOne(work, dependencies, { duetId, now, claim }));
    }
  },
};

async function takeDue(work: UnitOfWork, now: Date, claim: Date): Promise<string[]> {
  const taken = await work.run(aligner, (tx) =>
    tx.query<{ id: string }>(
      `UPDATE duet_alignment SET try_again_at = $2 WHERE duet_id IN (
         SELECT duet_id FROM duet_alignment WHERE made_at IS NULL AND try_again_at <= $1
         ORDER BY try_again_at LIMIT ${batch} FOR UPDATE SKIP LOCKED) RETURNING duet_id AS id`,
      [now, claim],
    ),
  );
  return taken.map(({ id }) => id);
}

interface Claimed {
  readonly duetId: string;
  readonly now: Date;
  readonly claim: Date;
}

async function alignOne(work: UnitOfWork, dependencies: Dependencies, { duetId, now, claim }: Claimed): Promise<void> {
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

interface ReadAct {
  readonly seekerLean: number;
  readonly otherLean: number;
  readonly seekerWords: string;
  readonly otherWords: string;
  readonly seekerId: string;
}

/** What both sides chose and said, act by act; null if it is not whole any more, since a side was erased. */
async function readActs(tx: Transaction, { sealer }: Dependencies, duetId: string): Promise<ReadAct[] | null> {
  const duet = await tx.findOne(NarrativeDuet, { id: duetId, status: 'REFLECTING' });
  if (!duet) return null;
  const messages = await tx.find(DuetMessage, { duetId }, { order: { position: 'ASC' } });
  const answers = await tx.find(DuetAnswer, { duetId });
  await recordReads(tx, duet, messages);
  const said = messages.flatMap((message) => (message.sealed ? [{ message, text: message.sealed }] : []));
  const chosen = answers.map((answer) => ({
    answer,
    text: { place: DuetAnswer.place(answer.id), sealed: answer.option },
  }));
  const opened = await sealer.openAll(
    tx,
    [...said, ...chosen].map(({ text }) => text),
  );
  const wordsOf = (act: number, isSeekers: boolean) =>
    said
      .flatMap(({ message }, at) =>
        message.act === act && (message.party === 'SEEKER') === isSeekers ? [opened[at] ?? ''] : [],
      )
      .join('\n');
  const acts = duet.script.acts.map(({ options, agentChooses }, at) => {
    const leanOf = (option: string | null | undefined) => options.find(({ code }) => code === option)?.lean;
    const optionOf = (personId: string | null) => {
      const place = chosen.findIndex(({ answer }) => answer.act === at + 1 && answer.personId === personId);
      return place < 0 ? undefined : opened[said.length + place];
    };
    const seekerLean = leanOf(optionOf(duet.seekerId));
    const otherLean = leanOf(duet.agentId === null ? optionOf(duet.subjectId) : agentChooses);
    if (seekerLean === undefined || otherLean === undefined) return null;
    const words = { seekerWords: wordsOf(at + 1, true), otherWords: wordsOf(at + 1, false) };
    return { seekerLean, otherLean, seekerId: duet.seekerId, ...words };
  });
  return acts.every((act) => act !== null) ? acts : null;
}

async function recordReads(tx: Transaction, duet: NarrativeDuet, messages: readonly DuetMessage[]): Promise<void> {
  const sides = [duet.seekerId, duet.subjectId].filter((id) => id !== null);
  const reads = sides.map((subjectId) => ({
    subjectId,
    kind: 'DUET_MESSAGE',
    itemIds: messages.filter(({ senderId }) => senderId === subjectId).map(({ id }) => id),
    purpose: 'DUET_ALIGNMENT',
  }));
  await recordAccess(
    tx,
    reads.filter(({ itemIds }) => itemIds.length > 0),
  );
}

/** Null while the model is away or the budget is spent. */
async function align({ models }: Dependencies, acts: readonly ReadAct[]): Promise<Alignment | null> {
  const texts = acts.flatMap(({ seekerWords, otherWords }) => [seekerWords, otherWords]);
  const vectors = await models.embedding
    .embed(texts, { user: acts[0]?.seekerId ?? 'companion-journal', purpose: 'duet' })
    .catch((error: unknown) => {
      if (error instanceof DomainError) return null;
      throw error;
    });
  if (!vectors) return null;
  const ofBoth = acts.map(({ seekerLean, otherLean }, at): ActOfBoth => {
    const [seekers, others] = [vectors[2 * at], vectors[2 * at + 1]];
    return { seekerLean, otherLean, similarity: seekers && others ? cosineOf(seekers, others) : null };
  });
  return alignmentOf(ofBoth);
}
