import { NotFound } from '@kindred/contracts/domain-error';
import { suggestionAccepted } from '@kindred/contracts/tribe-events/suggestion-accepted';
import { suggestionDeclined } from '@kindred/contracts/tribe-events/suggestion-declined';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { addDraft } from '../../events/draft-event.ts';
import { actAsMember, lockAsMember } from '../../memberships/as-member.ts';
import { withVenue } from '../../venues/use-venue.ts';
import { EventSuggestion } from './event-suggestion.ts';

interface OfSuggestion {
  readonly suggestionId: string;
}

/** Makes a draft of a suggestion. Accepted again, it changes nothing. */
export function acceptSuggestion(work: UnitOfWork, person: Person, { suggestionId }: OfSuggestion) {
  return work.run(person, async (tx) => {
    const { suggestion, ...inTribe } = await lockSuggestion(tx, suggestionId, person.id);
    const { tribe } = inTribe;
    tribe.refuseIfDissolved();
    if (suggestion.status === 'ACCEPTED') return { suggestion, tribe };
    suggestion.refuseUnlessOpen(tx.now);
    const { name, description, startTime, endTime, timeZone, location, venueId } = suggestion;
    const details = { name, description, startTime, endTime, timeZone, location };
    const { event } = await addDraft(tx, inTribe, await withVenue(tx, details, venueId));
    suggestion.accept(event.id, tx.now);
    tx.publish(suggestionAccepted, tribe, {
      tribeId: tribe.id,
      suggestionId,
      eventId: event.id,
      acceptedBy: person.id,
    });
    return { suggestion, tribe };
  });
}

/** Declines a suggestion. Declined again, it changes nothing. */
export function declineSuggestion(work: UnitOfWork, person: Person, { suggestionId }: OfSuggestion) {
  return work.run(person, async (tx) => {
    const { suggestion, ...inTribe } = await lockSuggestion(tx, suggestionId, person.id);
    const { tribe } = inTribe;
    tribe.refuseIfDissolved();
    if (suggestion.status === 'DECLINED') return { suggestion };
    suggestion.refuseUnlessOpen(tx.now);
    await actAsMember(tx, inTribe);
    suggestion.decline(tx.now);
    tx.publish(suggestionDeclined, tribe, { tribeId: tribe.id, suggestionId, declinedBy: person.id });
    return { suggestion };
  });
}

const noSuggestion = 'No suggestion of your tribes';

/** Locks the tribe of a suggestion for a member of it. @throws {NotFound} */
async function lockSuggestion(tx: Transaction, suggestionId: string, userId: string) {
  const found = await tx.findOne(EventSuggestion, { id: suggestionId });
  if (!found) throw new NotFound(noSuggestion);
  const inTribe = await lockAsMember(tx, found.tribeId, userId, noSuggestion);
  return { ...inTribe, suggestion: await tx.lock(EventSuggestion, suggestionId) };
}
