import { erasureCompleted } from '../erasure-completed.ts';

export const vesselPrivacyErasureCompleted = erasureCompleted('vessel-privacy');
