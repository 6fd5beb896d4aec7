import type { AddDocumentInput } from '../__generated__/resolvers.ts';
import { itemSorts } from '../vessels/item-sorts.ts';
import { keepDocument } from '../vessels/keep-item.ts';
import type { UserDocument } from '../vessels/user-document.ts';
import { textOf } from '../vessels/words.ts';
import { write, type Writer } from './writer.ts';

/** Keeps a longer text. */
export async function addDocument(
  writer: Writer,
  { sessionId, title, content, type = 'NOTE' }: AddDocumentInput,
): Promise<UserDocument> {
  const texts = { title: textOf('title', title), content: textOf('content', content) };
  return write(writer, sessionId, itemSorts.DOCUMENT.meaning(texts), (keeping) =>
    keepDocument(keeping, { ...texts, type }),
  );
}
