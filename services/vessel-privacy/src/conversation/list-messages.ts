import { createEntity } from '@kindred/database/create-entity';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Connection, Cursors, ListOf, PageArguments } from '@kindred/database/pages';
import { connectionOf, pageOf } from '@kindred/database/pages';
import type { LoaderFactory } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { SessionMessage } from './session-message.ts';

const list: ListOf<SessionMessage> = { name: 'messages', keyLength: 1, keyOf: ({ id }) => [id] };

/** A page of one session's messages. */
export interface MessagePage {
  readonly sessionId: string;
  readonly stage: number | null;
  readonly after: string | null;
  readonly limit: number;
}

export interface MessageArguments extends PageArguments {
  readonly stage?: number | null | undefined;
}

/** One's own conversation with the guide and what both said in stage 4, the newest first. */
export async function listMessages(
  pages: DataLoader<MessagePage, readonly SessionMessage[]>,
  cursors: Cursors,
  sessionId: string,
  args: MessageArguments,
): Promise<Connection<SessionMessage>> {
  const page = pageOf(list, args, cursors);
  const rows = await pages.load({
    sessionId,
    stage: args.stage ?? null,
    after: page.after?.[0] ?? null,
    limit: page.limit,
  });
  return connectionOf(list, page, rows, cursors);
}

/**
 * Pages that differ in their session alone are read in one statement: both conversations of each from their newest end.
 */
const messagePages: LoaderFactory<MessagePage, readonly SessionMessage[]> = (reads) =>
  new DataLoader<MessagePage, readonly SessionMessage[], string>(
    (pages) =>
      reads.run(async (tx) => {
        const kinds = new Map(pages.map((page) => [kindOf(page), page]));
        const found = new Map<string, SessionMessage[]>();
        for (const [kind, page] of kinds) {
          const alike = pages.filter((other) => kindOf(other) === kind);
          const messages = await newest(
            tx,
            alike.map(({ sessionId }) => sessionId),
            page,
          );
          for (const each of alike)
            found.set(
              keyOf(each),
              messages.filter(({ sessionId }) => sessionId === each.sessionId),
            );
        }
        return pages.map((page) => found.get(keyOf(page)) ?? []);
      }),
    { cacheKeyFn: keyOf, maxBatchSize: 100 },
  ) as unknown as DataLoader<MessagePage, readonly SessionMessage[]>;

async function newest(
  tx: ReadTransaction,
  sessionIds: readonly string[],
  { stage, after, limit }: MessagePage,
): Promise<SessionMessage[]> {
  const of = (owner: string) =>
    `(SELECT * FROM session_message WHERE session_id = asked.id AND ${owner} AND ($3::int IS NULL OR stage = $3) AND ($4::uuid IS NULL OR id < $4) ORDER BY id DESC LIMIT $5)`;
  const rows = await tx.query<MessageRow>(
    `SELECT message.* FROM unnest($1::uuid[]) AS asked (id), LATERAL (
       SELECT * FROM (${of('owner_id = $2')} UNION ALL ${of('owner_id IS NULL')}) AS both_of_them ORDER BY id DESC LIMIT $5) AS message
     ORDER BY message.id DESC`,
    [sessionIds, tx.actor.id, stage, after, limit],
  );
  return rows.map(messageOf);
}

interface MessageRow extends Pick<SessionMessage, 'id' | 'role' | 'stage' | 'content' | 'timestamp'> {
  readonly session_id: string;
  readonly owner_id: string | null;
  readonly sender_id: string | null;
  readonly extracted_needs: Buffer | null;
  readonly extracted_emotions: Buffer | null;
  readonly not_recalled: boolean;
}

function messageOf(row: MessageRow): SessionMessage {
  return createEntity(SessionMessage, {
    id: row.id,
    sessionId: row.session_id,
    ownerId: row.owner_id,
    senderId: row.sender_id,
    role: row.role,
    stage: row.stage,
    content: row.content,
    timestamp: row.timestamp,
    extractedNeeds: row.extracted_needs,
    extractedEmotions: row.extracted_emotions,
    notRecalled: row.not_recalled,
  });
}

const kindOf = ({ stage, after, limit }: MessagePage) => `${stage} ${after} ${limit}`;
function keyOf(page: MessagePage): string {
  return `${page.sessionId} ${kindOf(page)}`;
}

/** Messages by id, as row-level security shows them. */
const sessionMessage: LoaderFactory<string, SessionMessage | null> = (reads) =>
  new DataLoader<string, SessionMessage | null>(
    async (ids) => {
      const found = await reads.run((tx) => tx.find(SessionMessage, { id: In([...ids]) }));
      const byId = new Map(found.map((message) => [message.id, message]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    { maxBatchSize: 500 },
  );

export const messageLoaders = { messagePages, sessionMessage };
