import { erasureCompleted } from '../erasure-completed.ts';

export const tribeEventsErasureCompleted = erasureCompleted('tribe-events');
