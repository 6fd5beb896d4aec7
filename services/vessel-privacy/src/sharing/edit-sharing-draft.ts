import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { Parts } from '../parts.ts';
import { textWithin } from '../words.ts';
import { longestShared } from './refusals.ts';
import { SharingDraft } from './sharing-draft.ts';

/** Puts its owner's own words in place of a draft's. */
export function editSharingDraft(work: UnitOfWork, { sealer }: Parts, person: Person, { draftId, text }: { readonly draftId: string; readonly text: string }): Promise<SharingDraft> {
  const words = textWithin('text', text, longestShared);
  return work.run(person, async (tx) => {
    const draft = await tx.lock(SharingDraft, draftId, 'No draft of yours');
    draft.put(await sealer.seal(tx, { kind: 'person', id: person.id }, draft.place, words), true, tx.now);
    return draft;
  });
}
