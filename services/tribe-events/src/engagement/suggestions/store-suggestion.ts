import { suggestionMade } from '@kindred/contracts/tribe-events/suggestion-made';
import type { Transaction } from '@kindred/database/transaction';
import { TribeActivity } from '../../activities/tribe-activity.ts';
import { Tribe } from '../../tribes/tribe.ts';
import { Venue } from '../../venues/venue.ts';
import { endTurn, hasTurn, type Turn } from '../turns.ts';
import { decideSuggestion } from './decide-suggestion.ts';
import { EventSuggestion, type SuggestionDetails } from './event-suggestion.ts';
import { readGround } from './read-situation.ts';

/**
 * Stores a suggestion, if the tribe may still get one: it may have been dissolved, or have turned suggestions off,
 * while the model wrote. A replica that lost its lease stores nothing.
 */
export async function storeSuggestion(
  tx: Transaction,
  turn: Turn,
  { wantedAt, ...details }: SuggestionDetails & { readonly wantedAt: Date | null },
  dueAt: Date,
): Promise<void> {
  const tribe = await tx.lock(Tribe, turn.tribeId);
  if (!(await hasTurn(tx, turn))) return;
  const ground = await readGround(tx, tribe.id);
  if (ground && decideSuggestion(ground, tx.now) !== null) {
    // A venue that no event has can be purged meanwhile.
    const venue = details.venueId === null ? null : await tx.findOne(Venue, { id: details.venueId });
    const suggestion = tx.add(EventSuggestion.make(tribe.id, { ...details, venueId: venue?.id ?? null }, tx.now));
    const suggestionId = suggestion.id;
    tx.add(TribeActivity.of(tribe.id, null, 'AI_SUGGESTION', { suggestionId }, tx.now));
    const expiresAt = suggestion.expiresAt.toISOString();
    tx.publish(suggestionMade, tribe, { tribeId: tribe.id, suggestionId, isAskedFor: ground.isWanted, expiresAt });
  }
  await endTurn(tx, turn, dueAt, wantedAt);
}
