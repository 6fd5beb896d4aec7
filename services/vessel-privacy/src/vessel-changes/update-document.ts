import type { UpdateDocumentInput } from '../__generated__/resolvers.ts';
import { changeItem } from './change-item.ts';
import { refuseNoChange } from './given-changes.ts';
import type { UserDocument } from '../vessels/user-document.ts';
import { textOf } from '../vessels/words.ts';
import type { Writer } from './writer.ts';

/** Changes what is given of a document. */
export async function updateDocument(
  { work, dependencies, person }: Writer,
  input: UpdateDocumentInput,
): Promise<UserDocument> {
  refuseNoChange({ ...input });
  const { id, title, content, type } = input;
  const texts = {
    ...(title != null && { title: textOf('title', title) }),
    ...(content != null && { content: textOf('content', content) }),
  };
  return changeItem(work, dependencies, person, {
    kind: 'DOCUMENT',
    id,
    texts,
    apply(document, now) {
      document.type = type ?? document.type;
      document.updatedAt = now;
    },
  });
}
