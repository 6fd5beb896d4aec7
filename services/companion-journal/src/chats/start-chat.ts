import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { requireDisclaimer } from '../disclaimers/require-disclaimer.ts';
import { requireFit } from '../fit/require-fit.ts';
import { Chat } from './chat.ts';

export interface StartChatRequest {
  readonly roomId: string;
  readonly personaId: string;
  readonly keeps?: boolean | null | undefined;
  readonly idempotencyKey: string;
}

/**
 * Begins a chat with the newest versions of persona and room. Returns its id.
 * @throws {DisclaimerRequired} @throws {NotFound} @throws {PersonaRetired} @throws {RoomRetired} @throws
 *   {PersonaDoesNotFit}
 */
export function startChat(work: UnitOfWork, person: Person, input: StartChatRequest): Promise<string> {
  const { idempotencyKey: key, ...request } = input;
  return idempotent(work, person, { operation: 'startChat', key, request }, async (tx) => {
    await requireDisclaimer(tx, person.id);
    const { persona, room } = await requireFit(tx, request);
    const versions = { personaVersion: persona.latestVersion, roomVersion: room.latestVersion };
    const scene = { personaId: persona.id, roomId: room.id, ...versions };
    return tx.add(Chat.start(person.id, scene, request.keeps ?? false, tx.now)).id;
  });
}
