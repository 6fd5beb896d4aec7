/** SQL: whether a row of `channel` is archived, or its microDAO is. */
export const isOver = (channel: string) => `(${channel}.archived_at IS NOT NULL
  OR EXISTS (SELECT FROM micro_dao d WHERE d.id = ${channel}.micro_dao_id AND d.archived_at IS NOT NULL))`;
