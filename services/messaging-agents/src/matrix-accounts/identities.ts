/** SQL: the Matrix accounts of the id of an expression: the one that a person has linked, or the one of a guest. */
const accountsOf = (id: string): string =>
  `SELECT matrix_id FROM person WHERE user_id = ${id} UNION ALL SELECT matrix_id FROM bridge_guest WHERE id = ${id}`;

/**
 * SQL: the ids of all to whom a sanction of a person or guest applies: the id of an expression itself, and the people
 * who had linked the same Matrix account before. So a sanction does not end when its person unlinks their account.
 */
export const holdersOf = (id: string): string =>
  `SELECT ${id} UNION ALL SELECT former.user_id FROM former_account former WHERE former.matrix_id IN (${accountsOf(id)})`;

/** SQL: all under whose ids a person or guest may have been in a channel: the holders, and the guests of accounts. */
const identitiesOf = (id: string): string =>
  `${holdersOf(id)} UNION ALL SELECT guest.id FROM bridge_guest guest WHERE guest.matrix_id IN (
     SELECT matrix_id FROM person WHERE user_id = ${id}
     UNION ALL SELECT former.matrix_id FROM former_account former WHERE former.user_id = ${id})`;

interface Place {
  readonly stays: 'channel_member' | 'micro_dao_member';
  readonly of: 'channel_id' | 'micro_dao_id';
  /** An expression, as is the id of the person or guest. */
  readonly id: string;
}

/**
 * SQL: the stays `removed` that ended by removal and keep a person or guest out of a place. A removal counts until its
 * person or guest has come back, or the person who asks was brought back after it.
 */
export const removalsFrom = ({ stays, of, id: placeId }: Place, id: string): string =>
  `FROM (${identitiesOf(id)}) AS identity (id) JOIN ${stays} removed ON removed.${of} = ${placeId}
     AND removed.status = 'REMOVED' AND (removed.user_id = identity.id OR removed.guest_id = identity.id)
   WHERE NOT EXISTS (SELECT FROM ${stays} back WHERE back.${of} = ${placeId} AND (
     (back.user_id = ${id} AND back.joined_at >= removed.left_at)
     OR ((back.user_id = removed.user_id OR back.guest_id = removed.guest_id)
       AND (back.joined_at, back.id) > (removed.joined_at, removed.id))))`;
