import type { ReadTransaction } from '@kindred/database/read-transaction';
import { manyByKey, oneByKey } from '@kindred/service/loaders';
import { In, Raw, type FindOperator } from 'typeorm';
import { readCursors, readMutes, readStatesOf } from './read-state.ts';
import { pagesOfMessages } from './list-messages.ts';
import type { ReactionsOfKind } from './reactions-of-kind.ts';
import { TribeMessage } from './tribe-message.ts';

export const chatLoaders = {
  messagesOfTribe: pagesOfMessages,
  /** Messages of tribes that the viewer is a member of. */
  tribeMessage: oneByKey(
    (tx, ids: readonly string[]) => tx.find(TribeMessage, { id: In(ids), tribeId: isOwnTribe(tx) }),
    ({ id }) => id,
  ),
  /** The kind that was first comes first. */
  reactionsOfMessage: manyByKey(
    (tx, messageIds: readonly string[]) =>
      tx.query<ReactionsOfKind>(
        `SELECT message_id AS "messageId", emoji, array_agg(user_id ORDER BY reacted_at, user_id) AS "userIds"
         FROM tribe_message_reaction WHERE message_id = ANY ($1::uuid[])
         GROUP BY message_id, emoji ORDER BY min(reacted_at), emoji`,
        [messageIds],
      ),
    ({ messageId }) => messageId,
  ),
  /** Those of these people whom the viewer has blocked. */
  blockedByViewer: oneByKey(
    (tx, userIds: readonly string[]) =>
      tx.query<{ id: string }>(
        'SELECT blocked_id AS id FROM block_made WHERE blocker_id = $1 AND blocked_id = ANY ($2::uuid[])',
        [tx.actor.id, userIds],
      ),
    ({ id }) => id,
  ),
  chatReadState: oneByKey(readStatesOf, ({ tribeId }) => tribeId),
  /** The caller looks first whether they are the viewer's own. */
  mutesOf: manyByKey(readMutes, ({ userId }) => userId),
  readCursorsOfTribe: manyByKey(readCursors, ({ tribeId }) => tribeId),
};

/** Whether the viewer is a member of the tribe with this id. */
export function isOwnTribe({ actor }: ReadTransaction): FindOperator<string> {
  return Raw(
    (tribeId) =>
      `${tribeId} IN (SELECT tribe_id FROM tribe_membership WHERE user_id = :viewer AND status IN ('ACTIVE', 'INACTIVE'))`,
    { viewer: actor.id },
  );
}
