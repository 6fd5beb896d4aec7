import { erasureCompleted } from '../erasure-completed.ts';

export const companionJournalErasureCompleted = erasureCompleted('companion-journal');
