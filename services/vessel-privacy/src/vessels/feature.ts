import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { Boundary } from './boundary.ts';
import { EmotionalReading } from './emotional-reading.ts';
import { IdentifiedNeed } from './identified-need.ts';
import { vesselLoaders } from './loaders.ts';
import { personalData } from './personal-data.ts';
import { vesselResolvers } from './resolvers.ts';
import { UserDocument } from './user-document.ts';
import { UserEvent } from './user-event.ts';
import { UserVessel } from './user-vessel.ts';

/** What a person keeps to themselves in a session: events, readings, needs, boundaries, documents. */
export const vessels = defineFeature<Dependencies, typeof vesselLoaders>({
  name: 'vessels',
  entities: [UserVessel, UserEvent, EmotionalReading, IdentifiedNeed, Boundary, UserDocument],
  resolvers: [vesselResolvers],
  loaders: vesselLoaders,
  idsOfThings: ['session_id', 'vessel_id', 'message_id'],
  personalData,
});
