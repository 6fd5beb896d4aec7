import { recordAccess } from '@kindred/database/access-record';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { NeedCategory } from '../vessels/needs.ts';
import { findCommonGround } from '../model-tasks/find-common-ground.ts';
import type { Person } from '@kindred/service/callers';
import { circumstancesOf, isOpen } from '../guide/circumstances.ts';
import { useFor } from '../guide/retrieval-contract.ts';
import type { Dependencies } from '../dependencies.ts';
import { guideFor } from '../roles.ts';
import { VesselSession } from '../sessions/vessel-session.ts';
import { CommonGround } from './common-ground.ts';
import { ConsentedContent } from '../sharing/consented-content.ts';
import { longestNeed, refuseTooMuch } from './propose-common-ground.ts';
import { NotInStage4 } from '../sharing/refusals.ts';
import { partnerIn, refuseUnless, sharedVesselId } from '../sharing/session-of-both.ts';

/** A need as one of the two shares it. */
interface SharedNeed {
  readonly id: string;
  readonly need: string;
  readonly category: NeedCategory;
  readonly mine: boolean;
}

/**
 * Has the guide look for needs of both, among those that each shares now and nothing else. It proposes; each of the two
 * confirms. What is taken back while the model thinks takes the proposal with it, since that rests on it.
 */
export async function suggestCommonGround(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  { sessionId }: { readonly sessionId: string },
): Promise<CommonGround[]> {
  await work.read(person, async (tx) => {
    const session = await tx.get(VesselSession, sessionId, 'No session of yours');
    refuseUnless(session, ['ACTIVE'], 'added to');
    partnerIn(session, person.id);
  });
  const needs = await work.run(guideFor(person.id, sessionId), (tx) => needsOfBoth(tx, dependencies, sessionId));
  if (needs === null) throw new NotInStage4();
  const of = (mine: boolean) =>
    needs
      .filter((need) => need.mine === mine)
      .map(({ need, category }) => ({ need: need.slice(0, longestNeed), category }));
  const [one, other] = [of(true), of(false)];
  if (one.length === 0 || other.length === 0) return [];
  const { common } = await dependencies.models.language.extract({
    task: findCommonGround,
    given: { one, other },
    user: person.id,
    purpose: 'find-common-ground',
  });
  return work.run(guideFor(person.id, sessionId), (tx) => propose(tx, dependencies, sessionId, needs, common));
}

/**
 * What the contract lets a guide be given for this, once it is open. Null where the two have not come that far; a
 * refusal is on record.
 */
async function needsOfBoth(tx: Transaction, { sealer }: Dependencies, sessionId: string): Promise<SharedNeed[] | null> {
  const session = await tx.get(VesselSession, sessionId);
  const reader = tx.actor.id ?? '';
  const allowed = useFor('COMMON_GROUND', 'SHARED_NEEDS');
  const access = { kind: allowed.what, purpose: allowed.purpose };
  const circumstances = await circumstancesOf(tx, sessionId, reader);
  if (!circumstances || !isOpen(allowed, circumstances)) {
    await recordAccess(
      tx,
      session.memberIds.map((subjectId) => ({ ...access, subjectId, itemIds: [], refused: true })),
    );
    return circumstances && isOpen({ ...allowed, consent: null }, circumstances) ? [] : null;
  }
  const contents = await tx.find(
    ConsentedContent,
    { sessionId, contentType: 'IDENTIFIED_NEED', consentActive: true },
    { order: { id: 'ASC' }, take: allowed.atMost },
  );
  await recordAccess(
    tx,
    contents.map(({ id, sourceUserId: subjectId, consentRecordId: consentId }) => ({
      ...access,
      subjectId,
      itemIds: [id],
      consentId,
    })),
  );
  const texts = await sealer.openAll(
    tx,
    contents.map((content) => content.sealedText),
  );
  return contents.flatMap(({ id, category, sourceUserId }, at) => {
    const need = texts[at];
    return need == null || category === null ? [] : [{ id, need, category, mine: sourceUserId === reader }];
  });
}

async function propose(
  tx: Transaction,
  { sealer }: Dependencies,
  sessionId: string,
  needs: readonly SharedNeed[],
  common: readonly { need: string; category: NeedCategory }[],
): Promise<CommonGround[]> {
  refuseUnless(await tx.get(VesselSession, sessionId), ['ACTIVE'], 'added to');
  const there = new Set((await tx.find(CommonGround, { sessionId })).map(({ category }) => category));
  const fresh = common.filter(({ category }) => !there.has(category));
  await refuseTooMuch(tx, sessionId, fresh.length);
  const vesselId = await sharedVesselId(tx, sessionId);
  const grounds: CommonGround[] = [];
  for (const { need, category } of fresh) {
    const restsOn = needs.filter((shared) => shared.category === category).map(({ id }) => id);
    const ground = CommonGround.of(
      { sharedVesselId: vesselId, sessionId, category, proposedBy: null, restsOn },
      tx.now,
    );
    ground.need = await sealer.seal(tx, { kind: 'session', id: sessionId }, ground.place, need);
    grounds.push(tx.add(ground));
  }
  return grounds;
}
