import type { ReadTransaction } from '@kindred/database/read-transaction';
import { speaksOfDanger } from '@kindred/models/danger';
import { manyByKey } from '@kindred/service/loaders';
import { In, MoreThan } from 'typeorm';
import type { Context } from '../context.ts';
import { offerStandsMs, wordsOffer, type SupportOffer } from './support-offer.ts';
import { SessionMessage } from '../conversation/session-message.ts';

const mostLookedAt = 50;

/**
 * By session: what the one who asks said lately that is not recalled, among it all that speaks of danger. That it does
 * is kept nowhere: a column that says so beside sealed words would tell the worst of them.
 */
export const notRecalledLately = manyByKey(
  (tx: ReadTransaction, sessionIds: readonly string[]) =>
    tx.find(
      SessionMessage,
      {
        sessionId: In([...sessionIds]),
        senderId: tx.actor.id ?? '',
        notRecalled: true,
        timestamp: MoreThan(new Date(tx.now.getTime() - offerStandsMs)),
      },
      { order: { id: 'DESC' }, take: mostLookedAt },
    ),
  ({ sessionId }: SessionMessage) => sessionId,
);

/**
 * The offer to the writer of such words, as long as offers stand; null for all other messages. Whether one is the
 * writer is asked before.
 */
export async function offerForWords(
  { loaders, work }: Pick<Context, 'loaders' | 'work'>,
  message: SessionMessage,
): Promise<SupportOffer | null> {
  if (
    !message.notRecalled ||
    message.role !== 'USER' ||
    work.now.getTime() - message.timestamp.getTime() > offerStandsMs
  )
    return null;
  const sealed = message.sealed('content');
  const text = sealed && (await loaders.opened.load(sealed));
  return text != null && speaksOfDanger(text) ? wordsOffer : null;
}

/** What a session offers to the one who asks: for their words before it does for their readings. */
export async function offerIn(
  context: Pick<Context, 'loaders' | 'work'>,
  sessionId: string,
): Promise<SupportOffer | null> {
  const { loaders } = context;
  const [lately, felt] = await Promise.all([
    loaders.notRecalledLately.load(sessionId),
    loaders.supportOffer.load(sessionId),
  ]);
  const offers = await Promise.all(lately.map((message) => offerForWords(context, message)));
  return offers.find((offer) => offer !== null) ?? felt;
}
