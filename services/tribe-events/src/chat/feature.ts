import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { tellOfErasure } from './before-erasure.ts';
import { chatLoaders } from './loaders.ts';
import { chatPersonalData } from './personal-data.ts';
import { chatResolvers } from './resolvers.ts';
import { TribeMessage } from './tribe-message.ts';

/** The chat of a tribe. */
export const chat = defineFeature<Dependencies, typeof chatLoaders>({
  name: 'chat',
  entities: [TribeMessage],
  resolvers: [chatResolvers],
  loaders: chatLoaders,
  beforeErasure: ({ tx, userId }) => tellOfErasure(tx, userId),
  idsOfThings: ['message_id', 'reply_to_id'],
  personalData: chatPersonalData,
  otherTables: [{ table: 'tribe_chat', because: 'the last number of the sequence of each tribe' }],
});
