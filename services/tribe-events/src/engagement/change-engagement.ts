import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { actAsMember, lockAsMember } from '../memberships/as-member.ts';
import { withdrawPrompt } from './prompts/close-prompts.ts';
import { bringTurnForward } from './turns.ts';

interface Change {
  readonly tribeId: string;
  readonly prompts?: boolean | null;
  readonly suggestions?: boolean | null;
}

/** Chooses what a tribe gets. What is left out stays as it is. */
export function changeEngagement(work: UnitOfWork, person: Person, { tribeId, prompts, suggestions }: Change) {
  return work.run(person, async (tx) => {
    const inTribe = await lockAsMember(tx, tribeId, person.id);
    inTribe.tribe.refuseUnlessCreator(person.id);
    await actAsMember(tx, inTribe);
    await tx.query(
      `INSERT INTO engagement_choice AS c (tribe_id, prompts_on, suggestions_on)
       VALUES ($1, coalesce($2, true), coalesce($3, true))
       ON CONFLICT (tribe_id) DO UPDATE SET
         prompts_on = coalesce($2, c.prompts_on), suggestions_on = coalesce($3, c.suggestions_on)`,
      [tribeId, prompts ?? null, suggestions ?? null],
    );
    if (prompts === false) await withdrawPrompt(tx, tribeId);
    if (prompts === true) await bringTurnForward(tx, tribeId, 'PROMPT', tx.now);
    if (suggestions === true) await bringTurnForward(tx, tribeId, 'SUGGESTION', tx.now);
    return { tribe: inTribe.tribe };
  });
}
