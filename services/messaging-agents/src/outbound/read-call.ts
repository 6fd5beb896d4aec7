import { job } from '@kindred/database/actor';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { ghostUser, type MatrixNames } from '../homeserver/matrix-names.ts';
import { refsOf, type CallFile, type EventRef, type MatrixCall } from './matrix-call.ts';
import type { ResolveRef } from './text-content.ts';

/** The text of a message, as it is stored until the homeserver has it. */
export interface UnsentText {
  readonly body: string;
  readonly html: string | null;
}

/** Reads the text of a message. Null once it was deleted. */
export type ReadText = (tx: ReadTransaction, messageId: string) => Promise<UnsentText | null>;

/** What a call needs beside its request, read just before it is made. */
export interface CallParts {
  /** Finds the events that the call is about. */
  readonly resolve: ResolveRef;
  readonly text: UnsentText | null;
  /** What clients of Matrix show of the sender. Null if the sender was erased, and for the bridge. */
  readonly senderName: string | null;
  /** Matrix ids of those whom the message mentions: of a linked account, else of the person's ghost. */
  readonly mentions: readonly string[];
  /** Of a message with a file, which the homeserver has already. */
  readonly file?: CallFile | undefined;
}

interface ReadingDependencies {
  readonly work: UnitOfWork;
  readonly names: MatrixNames;
  readonly readText: ReadText;
}

interface NamedRow {
  readonly id: string;
  readonly name: string;
  readonly matrixId: string | null;
}

/** Reads what a call needs now. A message that was edited or deleted meanwhile is sent as it is now. */
export function readCall({ work, names, readText }: ReadingDependencies, call: MatrixCall): Promise<CallParts> {
  return work.read(job(), async (tx) => {
    const sender = 'sender' in call ? call.sender : null;
    const mentioned = 'mentionedUserIds' in call ? (call.mentionedUserIds ?? []) : [];
    const named = await readNames(tx, sender === null ? mentioned : [sender, ...mentioned]);
    return {
      resolve: await readRefs(tx, call),
      text: call.kind === 'SEND_TEXT' || call.kind === 'EDIT' ? await readText(tx, call.messageId) : null,
      senderName: sender === null ? null : (named.get(sender)?.name ?? null),
      mentions: mentioned.map((userId) => named.get(userId)?.matrixId ?? ghostUser(names, userId)),
    };
  });
}

/** The names of people and agents by their ids. */
async function readNames(tx: ReadTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, NamedRow>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<NamedRow>(
    `SELECT user_id AS id, coalesce(handle, 'user:' || external_number) AS name, matrix_id AS "matrixId"
     FROM person WHERE user_id = ANY ($1::uuid[])
     UNION ALL SELECT id, name, NULL FROM agent WHERE id = ANY ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function readRefs(tx: ReadTransaction, call: MatrixCall): Promise<ResolveRef> {
  const keys = refsOf(call).flatMap((ref) => ('key' in ref ? [ref.key] : []));
  if (keys.length === 0) return (ref: EventRef) => ('eventId' in ref ? ref.eventId : null);
  const rows = await tx.query<{ key: string; event_id: string }>(
    'SELECT key, event_id FROM matrix_event WHERE key = ANY ($1::uuid[])',
    [keys],
  );
  const found = new Map(rows.map(({ key, event_id: eventId }) => [key, eventId]));
  return (ref) => ('eventId' in ref ? ref.eventId : (found.get(ref.key) ?? null));
}
