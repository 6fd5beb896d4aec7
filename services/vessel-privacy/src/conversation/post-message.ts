import { DomainError, NotFound } from '@kindred/contracts/domain-error';
import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { speaksOfDanger } from '@kindred/replies/danger';
import type { Person } from '@kindred/service/callers';
import { refuseUnshowable } from '@kindred/service/text';
import type { PostMessageInput } from '../__generated__/resolvers.ts';
import type { Dependencies } from '../dependencies.ts';
import { VesselSession, WrongSessionStatus } from '../sessions/vessel-session.ts';
import type { Stage } from '../stages/stage-progress.ts';
import { keepReading } from '../vessels/keep-item.ts';
import { markSynthesisDirty } from '../synthesis/mark-synthesis-dirty.ts';
import { UserVessel } from '../vessels/user-vessel.ts';
import { intensityOf, textOf } from '../vessels/words.ts';
import { GuideReply } from '../guide/guide-reply.ts';
import { notRecalledFrom } from '../guide/retrieval-contract.ts';
import { SessionMessage, sharedStage } from './session-message.ts';

const longestMessage = 8_000;
/** After so long without having been woken, a message is the job's. */
const leftAfterMs = 5_000;

export class InvalidMessage extends DomainError {
  readonly code = 'INVALID_MESSAGE';
  constructor() {
    super(`A message is a text of 1 to ${longestMessage} characters.`, {
      details: { minLength: 1, maxLength: longestMessage },
    });
  }
}

/** Who would read a message is not what its writer thinks: the other has opened the stage in which both read along. */
export class StageChanged extends DomainError {
  readonly code = 'STAGE_CHANGED';
  override readonly kind = 'conflict';
  constructor(stage: Stage) {
    const whoReads =
      stage === sharedStage
        ? 'Both of you read what is said in it. Say so with "stage".'
        : 'What is said in it stays between you and the guide.';
    super(`You are in stage ${stage} now. ${whoReads}`, { details: { stage } });
  }
}

interface Words {
  readonly text: string;
  readonly intensity: number | null;
  readonly context: string | null;
  /** The stage in which the writer thinks to be. */
  readonly stage: number | null;
}

/**
 * Keeps what a person says, with the reading that came with it, and wakes the guide: nothing here waits for a model.
 * @throws {NotFound} @throws {WrongSessionStatus} @throws {InvalidMessage} @throws {InvalidText} @throws
 *   {InvalidIntensity} @throws {StageChanged}
 */
export async function postMessage(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  input: PostMessageInput,
): Promise<SessionMessage> {
  const { sessionId, idempotencyKey, ...rest } = input;
  const words = wordsOf(rest);
  const post = (tx: Transaction) => keepMessage(tx, dependencies, person.id, sessionId, words);
  const message =
    idempotencyKey == null
      ? await work.run(person, post)
      : await postOnce(work, person, { key: idempotencyKey, request: { sessionId, ...rest } }, post);
  void dependencies.guide.queueAnswer({ messageId: message.id, ownerId: person.id, sessionId });
  return message;
}

async function postOnce(
  work: UnitOfWork,
  person: Person,
  asked: { key: string; request: object },
  post: (tx: Transaction) => Promise<SessionMessage>,
): Promise<SessionMessage> {
  const id = await idempotent(work, person, { operation: 'postMessage', ...asked }, async (tx) => (await post(tx)).id);
  return work.read(person, (tx) => tx.get(SessionMessage, id));
}

function wordsOf({
  text,
  intensity,
  intensityContext,
  stage,
}: Omit<PostMessageInput, 'sessionId' | 'idempotencyKey'>): Words {
  const length = [...text].length;
  if (text.trim() === '' || length > longestMessage) throw new InvalidMessage();
  refuseUnshowable(text, { field: 'text', maxLength: longestMessage, lines: true });
  return {
    text,
    intensity: intensity == null ? null : intensityOf(intensity),
    context: intensity == null || intensityContext == null ? null : textOf('context', intensityContext),
    stage: stage ?? null,
  };
}

/** The session's row is held against ending or resting meanwhile, in a way in which both can hold it. */
async function keepMessage(
  tx: Transaction,
  { sealer }: Dependencies,
  personId: string,
  sessionId: string,
  { text, intensity, context, stage: expected }: Words,
): Promise<SessionMessage> {
  const [session] = await tx.find(VesselSession, { id: sessionId }, { take: 1, lock: { mode: 'pessimistic_read' } });
  if (!session) throw new NotFound('No session of yours');
  if (session.status !== 'ACTIVE' && session.status !== 'INVITED')
    throw new WrongSessionStatus('written in', session.status);
  const stage = await stageOf(tx, sessionId, personId);
  // What is meant for the guide alone must never become both people's because the other went on in that moment.
  if (expected === null ? stage === sharedStage : expected !== stage) throw new StageChanged(stage);

  const message = SessionMessage.byPerson(sessionId, personId, stage, tx.now);
  message.content = await sealer.seal(tx, message.keyOwner, SessionMessage.place(message.id, 'content'), text);
  message.notRecalled = (intensity !== null && intensity >= notRecalledFrom) || speaksOfDanger(text);
  tx.add(message);
  tx.add(GuideReply.awaitedFor(message, personId, { now: tx.now, leftAfterMs }));
  if (intensity !== null) {
    const vessel = await tx.get(UserVessel, { sessionId, userId: personId }, 'No vessel of yours');
    await keepReading({ tx, sealer, vessel }, { intensity, context, stage, messageId: message.id });
    await markSynthesisDirty(tx, { sessionId, userId: personId });
  }
  return message;
}

/** The stage in which somebody is; after the last one, the last. */
async function stageOf(tx: Transaction, sessionId: string, personId: string): Promise<Stage> {
  const [reached] = await tx.query<{ stage: Stage | null }>(
    `SELECT coalesce(max(stage) FILTER (WHERE status IN ('IN_PROGRESS', 'GATE_PENDING')), max(stage) FILTER (WHERE status = 'COMPLETED')) AS stage FROM stage_progress WHERE session_id = $1 AND user_id = $2`,
    [sessionId, personId],
  );
  return reached?.stage ?? 0;
}
