import type { Resolvers } from '../../__generated__/resolvers.ts';
import type { Context } from '../../context.ts';
import type { eventLoaders } from '../../events/loaders.ts';
import type { membershipLoaders } from '../../memberships/loaders.ts';
import type { tribeLoaders } from '../../tribes/loaders.ts';
import type { venueLoaders } from '../../venues/loaders.ts';
import { acceptSuggestion, declineSuggestion } from './answer-suggestion.ts';
import { askForSuggestion } from './ask-for-suggestion.ts';
import type { suggestionLoaders } from './loaders.ts';
import { reasonOf } from './reasons.ts';

type Loaders = typeof suggestionLoaders &
  typeof membershipLoaders &
  typeof tribeLoaders &
  typeof eventLoaders &
  typeof venueLoaders;

export const suggestionResolvers: Resolvers<Context<Loaders>> = {
  Mutation: {
    suggestTribeEvents: (_, { input }, { work, person }) => askForSuggestion(work, person(), input),
    acceptEventSuggestion: async (_, { input }, { work, person, loaders }) => {
      const { suggestion, tribe } = await acceptSuggestion(work, person(), input);
      const eventId = suggestion.convertedToEventId;
      return { suggestion, tribe, event: eventId === null ? null : await loaders.tribeEvent.load(eventId) };
    },
    declineEventSuggestion: (_, { input }, { work, person }) => declineSuggestion(work, person(), input),
  },
  Tribe: {
    eventSuggestions: async ({ id: parentId }, args, { loaders }) =>
      (await loaders.roster.load(parentId))?.isMember ? loaders.suggestionsOfTribe.load({ parentId, args }) : null,
  },
  EventSuggestion: {
    __resolveReference: ({ id }, { loaders }) => loaders.eventSuggestion.load(id),
    tribe: ({ tribeId }, _, { loaders }) => loaders.tribe.load(tribeId),
    suggestedDate: ({ startTime }) => startTime,
    suggestedEndDate: ({ endTime }) => endTime,
    venue: ({ venueId }, _, { loaders }) => (venueId === null ? null : loaders.venue.load(venueId)),
    estimatedCost: ({ cost, currency }) => (cost === 0n ? null : { minorUnits: cost, currency }),
    why: ({ reasons }) => reasons.map(reasonOf),
    convertedToEvent: ({ convertedToEventId }, _, { loaders }) =>
      convertedToEventId === null ? null : loaders.tribeEvent.load(convertedToEventId),
  },
};
