import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { MatrixCall, MatrixText } from './matrix-call.ts';
import { requestPlace } from './queue-call.ts';

/** The texts of messages that are not sent yet, by message id. The homeserver does not have them. */
export async function unsentTexts(
  tx: ReadTransaction,
  sealer: Sealer,
  messageIds: readonly string[],
): Promise<ReadonlyMap<string, MatrixText>> {
  const rows = await tx.query<{ id: string; request: Buffer }>(
    `SELECT id, request FROM matrix_call WHERE id = ANY ($1::uuid[]) AND state = 'WAITING' AND kind = 'SEND_TEXT'`,
    [messageIds],
  );
  const requests = await sealer.openAll(
    tx,
    rows.map(({ id, request }) => ({ place: requestPlace(id), sealed: request })),
  );
  return new Map(rows.flatMap(({ id }, nth) => textOf(id, requests[nth] ?? null)));
}

function textOf(id: string, request: string | null): [string, MatrixText][] {
  if (request === null) return [];
  const call = JSON.parse(request) as MatrixCall;
  return call.kind === 'SEND_TEXT' ? [[id, call.text]] : [];
}
