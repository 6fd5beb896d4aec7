import type { LoadersOf } from '@kindred/service/loaders';
import type { ChannelMessage } from './channel-message.ts';
import type { messageLoaders } from './loaders.ts';
import type { MessageText } from './read-message.ts';

type Loaded = Pick<LoadersOf<typeof messageLoaders>, 'storedText'>;

/**
 * Returns the text of a message: the preview if that is the whole text, else the text that this service still stores.
 * Null for a deleted message, and for a longer text that is no longer stored. The homeserver is not asked.
 */
export async function contentOf({ storedText }: Loaded, message: ChannelMessage): Promise<MessageText | null> {
  const { id, preview, isWhole } = message;
  if (preview === null) return null;
  if (isWhole) return { body: preview, html: null };
  return storedText.load(id);
}
