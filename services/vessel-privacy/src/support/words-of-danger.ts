import { speaksOfDanger } from '@kindred/replies/danger';
import type { LoadersOf } from '@kindred/service/loaders';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { supportLoaders } from './loaders.ts';
import { offerStandsMs, wordsOffer, type SupportOffer } from './support-offer.ts';
import type { sealedTextLoaders } from '../sealed-texts/loaders.ts';
import type { SessionMessage } from '../conversation/session-message.ts';

/** What the words of a message are read with. */
interface ReadsWords {
  readonly loaders: LoadersOf<typeof sealedTextLoaders>;
  readonly work: Pick<UnitOfWork, 'now'>;
}

interface ReadsOffers extends ReadsWords {
  readonly loaders: LoadersOf<typeof sealedTextLoaders> &
    Pick<LoadersOf<typeof supportLoaders>, 'notRecalledLately' | 'supportOffer'>;
}

/**
 * The offer to the writer of such words, as long as offers stand; null for all other messages. Whether one is the
 * writer is asked before.
 */
export async function offerForWords(
  { loaders, work }: ReadsWords,
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
export async function offerIn(context: ReadsOffers, sessionId: string): Promise<SupportOffer | null> {
  const { loaders } = context;
  const [lately, felt] = await Promise.all([
    loaders.notRecalledLately.load(sessionId),
    loaders.supportOffer.load(sessionId),
  ]);
  const offers = await Promise.all(lately.map((message) => offerForWords(context, message)));
  return offers.find((offer) => offer !== null) ?? felt;
}
