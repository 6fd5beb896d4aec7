import { lifecycle } from '@kindred/contracts/lifecycle';

export type ChatStatus = 'OPEN' | 'ENDED';

export const chatLifecycle = lifecycle<ChatStatus>({ OPEN: ['ENDED'], ENDED: [] });

export type ChatTurnStatus = 'WAITING' | 'ANSWERING' | 'WHOLE' | 'STOPPED' | 'UNAVAILABLE';

/**
 * A reply that is there can be made anew. One that could not be made is tried again. A prompt that speaks of danger has
 * a fixed answer and goes from WAITING to WHOLE. A turn goes from ANSWERING to ANSWERING when another process takes
 * over a claim that has lapsed.
 */
export const chatTurnLifecycle = lifecycle<ChatTurnStatus>({
  WAITING: ['ANSWERING', 'WHOLE', 'STOPPED'],
  ANSWERING: ['WAITING', 'ANSWERING', 'WHOLE', 'STOPPED', 'UNAVAILABLE'],
  WHOLE: ['WAITING'],
  STOPPED: ['WAITING'],
  UNAVAILABLE: ['WAITING', 'ANSWERING', 'STOPPED'],
});
