import { NotFound } from '@kindred/contracts/domain-error';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { ConsentedContent } from './consented-content.ts';
import { revoke } from './revoke.ts';

/** Takes back what one shared, whatever became of the session. Twice changes nothing. */
export function revokeSharing(
  work: UnitOfWork,
  person: Person,
  { contentId }: { readonly contentId: string },
): Promise<ConsentedContent> {
  return work.run(person, async (tx) => {
    const content = await tx.lockOne(ConsentedContent, { id: contentId, sourceUserId: person.id });
    if (!content) throw new NotFound('Nothing that you share');
    await revoke(tx, content);
    return content;
  });
}
