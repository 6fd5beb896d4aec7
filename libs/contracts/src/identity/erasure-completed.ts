import { erasureCompleted } from '../erasure-completed.ts';

export const identityErasureCompleted = erasureCompleted('identity');
