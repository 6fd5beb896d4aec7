import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readText } from '@kindred/service/text';
import type { Dependencies } from '../dependencies.ts';
import { longestShared } from '../sharing/refusals.ts';
import { SharingDraft } from './sharing-draft.ts';

/** Puts its owner's own words in place of a draft's. */
export function editSharingDraft(
  work: UnitOfWork,
  { sealer }: Dependencies,
  person: Person,
  { draftId, text }: { readonly draftId: string; readonly text: string },
): Promise<SharingDraft> {
  const words = readText(text, { field: 'text', maxLength: longestShared, lines: true });
  return work.run(person, async (tx) => {
    const draft = await tx.lock(SharingDraft, draftId, 'No draft of yours');
    draft.put(await sealer.seal(tx, { kind: 'person', id: person.id }, draft.place, words), true, tx.now);
    return draft;
  });
}
