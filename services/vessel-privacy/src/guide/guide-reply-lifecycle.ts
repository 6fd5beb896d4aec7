import { lifecycle } from '@kindred/contracts/lifecycle';

export type ReplyStatus = 'WAITING' | 'ANSWERING' | 'WHOLE' | 'UNAVAILABLE' | 'UNANSWERED';

/**
 * A reply that could not be made is tried again. One of a session that ended before stays UNANSWERED. It goes from
 * ANSWERING to ANSWERING when another process takes over a claim that has lapsed.
 */
export const guideReplyLifecycle = lifecycle<ReplyStatus>({
  WAITING: ['ANSWERING'],
  ANSWERING: ['WAITING', 'ANSWERING', 'WHOLE', 'UNAVAILABLE', 'UNANSWERED'],
  WHOLE: [],
  UNAVAILABLE: ['ANSWERING'],
  UNANSWERED: [],
});
