import type { ReadTransaction } from '@kindred/database/read-transaction';
import { oneByKey } from '@kindred/service/loaders';
import { In, Raw, type FindOperator } from 'typeorm';
import { pagesOfMessages } from './list-messages.ts';
import { TribeMessage } from './tribe-message.ts';

export const chatLoaders = {
  messagesOfTribe: pagesOfMessages,
  /** Messages of tribes that the viewer is a member of. */
  tribeMessage: oneByKey(
    (tx, ids: readonly string[]) => tx.find(TribeMessage, { id: In(ids), tribeId: isOwnTribe(tx) }),
    ({ id }) => id,
  ),
};

/** Whether the viewer is a member of the tribe with this id. */
export function isOwnTribe({ actor }: ReadTransaction): FindOperator<string> {
  return Raw(
    (tribeId) =>
      `${tribeId} IN (SELECT tribe_id FROM tribe_membership WHERE user_id = :viewer AND status IN ('ACTIVE', 'INACTIVE'))`,
    { viewer: actor.id },
  );
}
