import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../../dependencies.ts';
import { linkedRoomResolvers } from './resolvers.ts';

/** Rooms that people made in Matrix, and that became channels. */
export const linkedRooms = defineFeature<Dependencies>({ name: 'linked-rooms', resolvers: [linkedRoomResolvers] });
