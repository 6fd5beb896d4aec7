import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { fillRooms } from './fill-rooms.ts';

/** The history of linked rooms, and what the homeserver did not push. */
export const backfill = defineFeature<Dependencies>({ name: 'backfill', jobs: [fillRooms] });
