import type { UpdateNeedInput } from '../__generated__/resolvers.ts';
import { changeItem } from './change-item.ts';
import { refuseNoChange } from './given-changes.ts';
import type { IdentifiedNeed } from '../vessels/identified-need.ts';
import { evidenceOf, textOf } from '../vessels/words.ts';
import type { Writer } from './writer.ts';

/** Changes what is given of a need. One that the guide proposed is thereby confirmed. */
export async function updateNeed(
  { work, dependencies, person }: Writer,
  input: UpdateNeedInput,
): Promise<IdentifiedNeed> {
  refuseNoChange({ ...input });
  const { id, need, category, evidence } = input;
  const texts = {
    ...(need != null && { need: textOf('need', need) }),
    ...(evidence && { evidence: evidenceOf(evidence) }),
  };
  return changeItem(work, dependencies, person, {
    kind: 'NEED',
    id,
    texts,
    apply(item, now) {
      if (category) item.category = category;
      item.confirm(now);
    },
  });
}
