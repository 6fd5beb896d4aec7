import type { Transaction } from '@kindred/database/transaction';

/** Bounds what a deletion redacts. */
export const mostEdits = 100;

export async function hasMostEdits(tx: Transaction, messageId: string): Promise<boolean> {
  const [row] = await tx.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM channel_message_edit WHERE message_id = $1',
    [messageId],
  );
  return (row?.count ?? 0) >= mostEdits;
}

/** Remembers an edit, so that a deletion of the message redacts it too. */
export async function storeEdit(
  tx: Transaction,
  messageId: string,
  { id, matrixEventId }: { readonly id: string; readonly matrixEventId: string | null },
): Promise<void> {
  await tx.query('INSERT INTO channel_message_edit (id, message_id, matrix_event_id) VALUES ($1, $2, $3)', [
    id,
    messageId,
    matrixEventId,
  ]);
}
