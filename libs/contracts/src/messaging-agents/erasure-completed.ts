import { erasureCompleted } from '../erasure-completed.ts';

export const messagingAgentsErasureCompleted = erasureCompleted('messaging-agents');
