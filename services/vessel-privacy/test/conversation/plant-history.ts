import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import type { TestService } from '@kindred/testkit/running-service';
import { GuideReply } from '../../src/guide/guide-reply.ts';
import { notRecalledFrom } from '../../src/guide/retrieval-contract.ts';
import { SessionMessage } from '../../src/conversation/session-message.ts';
import type { Dependencies } from '../../src/dependencies.ts';
import { guideFor } from '../../src/roles.ts';
import { SharedVessel } from '../../src/sessions/shared-vessel.ts';
import { Agreement } from '../../src/agreements/agreement.ts';
import { CommonGround } from '../../src/common-ground/common-ground.ts';
import { ConsentedContent } from '../../src/sharing/consented-content.ts';
import { ConsentRecord } from '../../src/sharing/consent-record.ts';
import { EmotionalReading } from '../../src/vessels/emotional-reading.ts';
import {
  keepBoundary,
  keepDocument,
  keepEvent,
  keepNeed,
  keepReading,
  type Keeping,
} from '../../src/vessels/keep-item.ts';
import { UserVessel } from '../../src/vessels/user-vessel.ts';
import { byPerson } from '../../src/vessels/vessel-item.ts';
import type { Couple } from '../given.ts';
import { marker, type History, type Kept, type Shared, type Who } from './history.ts';
import { plantCalibration } from './plant-calibration.ts';
import { madeWith, sourceOf } from './oracle.ts';

/** A history as rows, each written by whoever would have: by both people, and by the guide of each. */
export async function plantHistory(
  { service }: TestService<Dependencies>,
  couple: Couple,
  elsewhere: Record<Who, string>,
  history: History,
): Promise<void> {
  const {
    work,
    dependencies: { sealer },
  } = service;
  const ids = history.said.map(() => newId());
  const contentIds = history.shared.map((): string | null => null);
  for (const who of ['ann', 'ben'] as const) {
    const { person, id: personId } = couple[who];
    const inSession = (tx: Transaction, sessionId: string) => tx.get(UserVessel, { sessionId, userId: personId });
    await work.run(person, async (tx) => {
      const vessel = await inSession(tx, couple.sessionId);
      const calibrated = history.calibrated[who];
      if (calibrated) await plantCalibration(tx, sealer, { ...calibrated, who, userId: personId });
      await sayAll(tx, { tx, sealer, vessel }, history, who, ids);
      for (const [nth, item] of history.kept.entries()) {
        if (item.who === who && !sourceOf(item, history))
          await keep({ tx, sealer, vessel: item.elsewhere ? await inSession(tx, elsewhere[who]) : vessel }, item, nth);
      }
      for (const [nth, content] of history.shared.entries())
        if (content.who === who) contentIds[nth] = await share(tx, { sealer, couple, content, nth });
    });
  }
  for (const who of ['ann', 'ben'] as const) {
    const { id: personId } = couple[who];
    await work.run(guideFor(personId, couple.sessionId), async (tx) => {
      const vessel = await tx.get(UserVessel, { sessionId: couple.sessionId, userId: personId });
      await answerAll(tx, sealer, history, { who, personId, ids, contentIds });
      for (const [nth, item] of history.kept.entries()) {
        const source = item.who === who ? sourceOf(item, history) : null;
        if (source)
          await keep(
            {
              tx,
              sealer,
              vessel,
              provenance: { origin: 'GUIDE', messageId: ids[history.said.indexOf(source)] ?? null },
            },
            item,
            nth,
          );
      }
    });
  }
  await work.run(couple.ann.person, (tx) => makeTogether(tx, { sealer, couple, history, contentIds }));
  for (const who of ['ann', 'ben'] as const) {
    await work.run(couple[who].person, (tx) =>
      tx.query(`UPDATE consented_content SET consent_active = false, revoked_at = $2 WHERE id = ANY ($1::uuid[])`, [
        history.shared.flatMap(({ revoked }, nth) => (revoked ? [contentIds[nth]] : [])),
        tx.now,
      ]),
    );
  }
}

async function sayAll(
  tx: Transaction,
  keeping: Keeping,
  { said }: History,
  who: Who,
  ids: readonly string[],
): Promise<void> {
  const { vessel, sealer } = keeping;
  for (const [nth, one] of said.entries()) {
    if (one.who !== who) continue;
    const message = Object.assign(SessionMessage.byPerson(vessel.sessionId, vessel.userId, one.stage, tx.now), {
      id: ids[nth],
    });
    message.content = await sealer.seal(
      tx,
      message.keyOwner,
      SessionMessage.place(message.id, 'content'),
      `I want to say ${marker.said(nth)} about it.`,
    );
    message.notRecalled = (one.intensity ?? 0) >= notRecalledFrom;
    tx.add(message);
    tx.add(GuideReply.awaitedFor(message, vessel.userId, { now: tx.now, leftAfterMs: 3_600_000_000 }));
    if (one.intensity === null) continue;
    const reading = await keepReading(keeping, {
      intensity: one.intensity,
      context: `I felt ${marker.withReading(nth)} then.`,
      stage: one.stage,
      messageId: message.id,
    });
    if (one.changedTo !== null) await changeReading(tx, reading, one.changedTo);
  }
}

async function changeReading(tx: Transaction, { id }: EmotionalReading, intensity: number): Promise<void> {
  (await tx.get(EmotionalReading, id)).intensity = intensity;
}

async function answerAll(
  tx: Transaction,
  sealer: Dependencies['sealer'],
  history: History,
  {
    who,
    personId,
    ids,
    contentIds,
  }: { who: Who; personId: string; ids: readonly string[]; contentIds: readonly (string | null)[] },
): Promise<void> {
  for (const [nth, one] of history.said.entries()) {
    if (one.who !== who || !one.answered) continue;
    const answer = SessionMessage.answerTo(await tx.get(SessionMessage, ids[nth] ?? ''), tx.now);
    answer.content = await sealer.seal(
      tx,
      answer.keyOwner,
      SessionMessage.place(answer.id, 'content'),
      `I hear ${marker.answer(nth)} in it.`,
    );
    tx.add(answer);
    const content = madeWith(one, history);
    const restsOn = content ? [contentIds[history.shared.indexOf(content)]] : [];
    await tx.query(
      `UPDATE guide_reply SET status = 'WHOLE', reply_id = $2, rests_on = $4 WHERE message_id = $1 AND owner_id = $3`,
      [ids[nth], answer.id, personId, restsOn],
    );
  }
}

async function keep(keeping: Keeping, { kind, intensity }: Kept, nth: number): Promise<void> {
  const text = `Something with ${marker.kept(nth)} in it`;
  const guided = (keeping.provenance ?? byPerson).origin === 'GUIDE';
  if (kind === 'event')
    await keepEvent(keeping, {
      description: text,
      attributedTo: 'OTHER',
      emotions: JSON.stringify([marker.kept(nth)]),
      timestamp: keeping.tx.now,
    });
  else if (kind === 'reading') await keepReading(keeping, { intensity, context: text, stage: 1, messageId: null });
  else if (kind === 'need')
    await keepNeed(keeping, {
      need: text,
      category: 'SAFETY',
      evidence: JSON.stringify([text]),
      aiConfidence: guided ? 0.5 : null,
    });
  else if (kind === 'boundary') await keepBoundary(keeping, { description: text, nonNegotiable: true });
  else await keepDocument(keeping, { title: text, content: text, type: 'NOTE' });
}

async function share(
  tx: Transaction,
  { sealer, couple, content, nth }: { sealer: Dependencies['sealer']; couple: Couple; content: Shared; nth: number },
): Promise<string> {
  const { sessionId } = couple;
  const [me, other] = content.who === 'ann' ? [couple.ann, couple.ben] : [couple.ben, couple.ann];
  const shared = await tx.get(SharedVessel, { sessionId });
  const itemId = newId();
  const record = tx.add(
    ConsentRecord.of(
      { userId: me.id, sessionId, askerId: other.id, contentType: content.type, itemId, decision: 'GRANTED' },
      tx.now,
    ),
  );
  const passed = ConsentedContent.of(
    {
      sharedVesselId: shared.id,
      sessionId,
      sourceUserId: me.id,
      contentType: content.type,
      itemId,
      category: null,
      consentRecordId: record.id,
    },
    tx.now,
  );
  passed.transformedContent = await sealer.seal(
    tx,
    { kind: 'session', id: sessionId },
    passed.place,
    `I can say ${marker.shared(nth)} calmly.`,
  );
  tx.add(passed);
  return passed.id;
}

async function makeTogether(
  tx: Transaction,
  {
    sealer,
    couple,
    history,
    contentIds,
  }: { sealer: Dependencies['sealer']; couple: Couple; history: History; contentIds: readonly (string | null)[] },
): Promise<void> {
  const { sessionId, ann } = couple;
  const shared = await tx.get(SharedVessel, { sessionId });
  for (const [nth, made] of history.together.entries()) {
    const restsOn =
      contentIds.length === 0 ? [] : [...new Set(made.restsOn.map((of) => contentIds[of % contentIds.length] ?? ''))];
    const text = `We share ${marker.together(nth)}.`;
    if (made.kind === 'agreement') {
      const agreement = Agreement.propose(
        { sharedVesselId: shared.id, sessionId, type: 'COMMITMENT', proposedBy: ann.id, restsOn, libraryItemId: null },
        tx.now,
      );
      agreement.description = await sealer.seal(tx, { kind: 'session', id: sessionId }, agreement.place, text);
      tx.add(agreement);
    } else {
      const ground = CommonGround.of(
        { sharedVesselId: shared.id, sessionId, category: 'SAFETY', proposedBy: ann.id, restsOn },
        tx.now,
      );
      ground.need = await sealer.seal(tx, { kind: 'session', id: sessionId }, ground.place, text);
      tx.add(ground);
      await tx.flush();
      if (made.confirmed) ground.confirmedAt = tx.now;
    }
  }
}
