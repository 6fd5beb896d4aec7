import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { actAsMember, lockAsMember } from '../../memberships/as-member.ts';
import { readChoices } from '../choices.ts';
import { mostOpen } from './decide-suggestion.ts';
import { EventSuggestion } from './event-suggestion.ts';
import { SuggestedRecently, SuggestionsOff, TooManySuggestions } from './refusals.ts';

const pauseMs = 6 * 3_600_000;

/** Asks for a suggestion, which a job makes. Who asked is not kept. */
export function askForSuggestion(work: UnitOfWork, person: Person, { tribeId }: { readonly tribeId: string }) {
  return work.run(person, async (tx) => {
    const inTribe = await lockAsMember(tx, tribeId, person.id);
    await actAsMember(tx, inTribe);
    const [choice] = await readChoices(tx, [tribeId]);
    if (!choice?.suggestionsOn) throw new SuggestionsOff();
    const open = await tx.countUpTo(EventSuggestion, { tribeId, status: 'PENDING' }, mostOpen);
    if (open >= mostOpen) throw new TooManySuggestions(mostOpen);
    const [turn] = await tx.query<{ wantedAt: Date | null }>(
      `SELECT wanted_at AS "wantedAt" FROM engagement_turn WHERE tribe_id = $1 AND kind = 'SUGGESTION'`,
      [tribeId],
    );
    const availableAt = turn?.wantedAt ? new Date(turn.wantedAt.getTime() + pauseMs) : null;
    if (availableAt && availableAt > tx.now) throw new SuggestedRecently(availableAt);
    await tx.query(
      `INSERT INTO engagement_turn (tribe_id, kind, due_at, wanted_at, is_wanted) VALUES ($1, 'SUGGESTION', $2, $2, true)
       ON CONFLICT (tribe_id, kind) DO UPDATE SET due_at = $2, wanted_at = $2, is_wanted = true`,
      [tribeId, tx.now],
    );
    return { tribe: inTribe.tribe };
  });
}
