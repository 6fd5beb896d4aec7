import { idempotent } from '@kindred/database/idempotency/idempotent';
import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { requireDisclaimer } from '../disclaimers/require-disclaimer.ts';
import { requireFit } from '../fit/require-fit.ts';
import { Chat } from './chat.ts';
import { TooManyChats } from './refusals.ts';

/** Of a person, also ended ones that are not deleted yet. */
const mostChats = 200;

export interface StartChatRequest {
  readonly roomId: string;
  readonly personaId: string;
  readonly keeps?: boolean | null | undefined;
  readonly idempotencyKey: string;
}

/**
 * Begins a chat with the newest versions of persona and room. Returns its id.
 * @throws {TooManyChats} @throws {DisclaimerRequired} @throws {NotFound} @throws {PersonaRetired}
 *   @throws {RoomRetired} @throws {PersonaDoesNotFit}
 */
export function startChat(work: UnitOfWork, person: Person, input: StartChatRequest): Promise<string> {
  const { idempotencyKey: key, ...request } = input;
  return idempotent(work, person, { operation: 'startChat', key, request }, async (tx) => {
    await requireDisclaimer(tx, person.id);
    await refuseTooMany(tx, person.id);
    const { persona, room } = await requireFit(tx, request);
    const versions = { personaVersion: persona.latestVersion, roomVersion: room.latestVersion };
    const scene = { personaId: persona.id, roomId: room.id, ...versions };
    return tx.add(Chat.start(person.id, scene, request.keeps ?? false, tx.now)).id;
  });
}

/** @throws {TooManyChats} */
async function refuseTooMany(tx: Transaction, ownerId: string): Promise<void> {
  await lockName(tx, `chats of ${ownerId}`);
  const chats = await tx.find(Chat, { ownerId }, { order: { lastTurnAt: 'ASC' }, take: mostChats });
  const [oldest] = chats;
  if (oldest && chats.length === mostChats) throw new TooManyChats(mostChats, oldest.goneAt);
}
