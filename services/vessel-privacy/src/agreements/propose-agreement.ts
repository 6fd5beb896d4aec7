import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readText } from '@kindred/service/text';
import { GlobalLibraryItem } from '../library/library-item.ts';
import type { Dependencies } from '../dependencies.ts';
import { making } from './agreement-in-session.ts';
import { AgreementParty } from './agreement-party.ts';
import { TooManyAgreements } from './agreement-refusals.ts';
import { Agreement, type AgreementType } from './agreement.ts';
import { makeOnce } from '../sharing/make-once.ts';
import { longestShared } from '../sharing/refusals.ts';
import { holdSession, partnerIn, refuseOutsideStage4, sharedVesselId } from '../sharing/session-of-both.ts';
import { each, liveContent, underCommonGround } from '../common-ground/what-it-rests-on.ts';

export interface ProposeAgreementInput {
  readonly sessionId: string;
  readonly description: string;
  readonly type: AgreementType;
  readonly followUpDate?: Date | null;
  readonly restsOn?: readonly string[] | null;
  readonly commonGroundIds?: readonly string[] | null;
  readonly libraryItemId?: string | null;
  readonly idempotencyKey?: string | null;
}

const mostInSession = 100;

/** Proposes something to try, and says yes to it. */
export function proposeAgreement(
  work: UnitOfWork,
  { sealer }: Dependencies,
  person: Person,
  input: ProposeAgreementInput,
): Promise<Agreement> {
  const words = readText(input.description, { field: 'description', maxLength: longestShared, lines: true });
  const { sessionId, type, libraryItemId = null } = input;
  return makeOnce(work, person, { operation: 'proposeAgreement', entity: Agreement, input }, async (tx) => {
    const session = await holdSession(tx, sessionId, making, 'added to');
    partnerIn(session, person.id);
    await refuseOutsideStage4(tx, session, person.id);
    await refuseTooMany(tx, sessionId);
    if (libraryItemId !== null) await tx.get(GlobalLibraryItem, libraryItemId, 'No item of the library');
    const restsOn = each(
      await liveContent(tx, sessionId, input.restsOn ?? []),
      await underCommonGround(tx, sessionId, input.commonGroundIds ?? []),
    );
    const agreement = Agreement.propose(
      {
        sharedVesselId: await sharedVesselId(tx, sessionId),
        sessionId,
        type,
        proposedBy: person.id,
        restsOn,
        libraryItemId,
      },
      tx.now,
    );
    agreement.followUpOn(input.followUpDate ?? null, tx.now);
    agreement.description = await sealer.seal(tx, { kind: 'session', id: sessionId }, agreement.place, words);
    tx.add(agreement);
    tx.add(AgreementParty.of(agreement, person.id, tx.now));
    return agreement;
  });
}

/** A session's list of agreements is shown whole, so it is bounded. */
async function refuseTooMany(tx: Transaction, sessionId: string): Promise<void> {
  const [row] = await tx.query<{ agreements: number }>(
    'SELECT count(*)::int AS agreements FROM agreement WHERE session_id = $1',
    [sessionId],
  );
  if ((row?.agreements ?? 0) >= mostInSession) throw new TooManyAgreements();
}
