import type { LoadersOf } from '@kindred/service/loaders';
import type { ChannelMessage } from './channel-message.ts';
import type { messageLoaders } from './loaders.ts';
import type { MessageText } from './read-message.ts';

type Loaded = Pick<LoadersOf<typeof messageLoaders>, 'storedText' | 'textInMatrix'>;

/**
 * Returns the text of a message: the preview if that is the whole text, else the text that this service still stores,
 * else what the homeserver has. Null for a deleted message, and while the homeserver does not answer.
 */
export async function contentOf(
  { storedText, textInMatrix }: Loaded,
  message: ChannelMessage,
): Promise<MessageText | null> {
  const { id, preview, isWhole, matrixEventId } = message;
  if (preview === null) return null;
  if (isWhole) return { body: preview, html: null };
  const stored = await storedText.load(id);
  return stored ?? (matrixEventId === null ? null : textInMatrix.load(message));
}
