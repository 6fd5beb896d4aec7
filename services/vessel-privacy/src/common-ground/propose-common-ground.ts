import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { NeedCategory } from '../vessels/needs.ts';
import type { Person } from '@kindred/service/callers';
import { readText } from '@kindred/service/text';
import type { Dependencies } from '../dependencies.ts';
import { CommonGround, CommonGroundParty } from './common-ground.ts';
import { makeOnce } from '../sharing/make-once.ts';
import { TooMuchCommonGround } from '../sharing/refusals.ts';
import { holdSession, refuseBeforeStage4, sharedVesselId } from '../sharing/session-of-both.ts';
import { each, liveContent, liveNeeds, refuseWithoutNeedsOfBoth } from './what-it-rests-on.ts';

export interface ProposeCommonGroundInput {
  readonly sessionId: string;
  readonly need: string;
  readonly category: NeedCategory;
  readonly restsOn?: readonly string[] | null;
  readonly idempotencyKey?: string | null;
}

export const longestNeed = 200;
const mostInSession = 50;

/** Names a need of both, as one of the two. That it is so for the one who names it needs no further word. */
export function proposeCommonGround(
  work: UnitOfWork,
  { sealer }: Dependencies,
  person: Person,
  input: ProposeCommonGroundInput,
): Promise<CommonGround> {
  const { sessionId, category, restsOn } = input;
  const words = readText(input.need, { field: 'need', maxLength: longestNeed, lines: true });
  return makeOnce(work, person, { operation: 'proposeCommonGround', entity: CommonGround, input }, async (tx) => {
    await holdSession(tx, sessionId, ['ACTIVE'], 'added to');
    await refuseBeforeStage4(tx, sessionId);
    await refuseWithoutNeedsOfBoth(tx, sessionId);
    const under = each(await liveContent(tx, sessionId, restsOn ?? []), await liveNeeds(tx, sessionId, category));
    await refuseTooMuch(tx, sessionId, 1);
    const ground = CommonGround.of(
      {
        sharedVesselId: await sharedVesselId(tx, sessionId),
        sessionId,
        category,
        proposedBy: person.id,
        restsOn: under,
      },
      tx.now,
    );
    ground.need = await sealer.seal(tx, { kind: 'session', id: sessionId }, ground.place, words);
    tx.add(ground);
    tx.add(CommonGroundParty.of(ground, person.id, tx.now));
    return ground;
  });
}

/** A session's list of common ground is shown whole, so it is bounded. */
export async function refuseTooMuch(tx: Transaction, sessionId: string, more: number): Promise<void> {
  const [row] = await tx.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM common_ground WHERE session_id = $1',
    [sessionId],
  );
  if ((row?.count ?? 0) + more > mostInSession) throw new TooMuchCommonGround();
}
