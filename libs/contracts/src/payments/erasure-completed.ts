import { erasureCompleted } from '../erasure-completed.ts';

export const paymentsErasureCompleted = erasureCompleted('payments');
