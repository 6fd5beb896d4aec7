import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { isOwnTribe } from '../../memberships/is-own-tribe.ts';
import { EventSuggestion } from './event-suggestion.ts';
import { pagesOfSuggestions } from './list-suggestions.ts';

export const suggestionLoaders = {
  suggestionsOfTribe: pagesOfSuggestions,
  /** Suggestions of tribes that the viewer is a member of. */
  eventSuggestion: oneByKey(
    (tx, ids: readonly string[]) => tx.find(EventSuggestion, { id: In(ids), tribeId: isOwnTribe(tx) }),
    ({ id }) => id,
  ),
};
