import { lifecycle } from '@kindred/contracts/lifecycle';

export type ChatStatus = 'OPEN' | 'ENDED';

export const chatLifecycle = lifecycle<ChatStatus>({ OPEN: ['ENDED'], ENDED: [] });

export type ChatTurnStatus = 'WAITING' | 'ANSWERING' | 'WHOLE' | 'STOPPED' | 'UNAVAILABLE';

/** A reply that is there can be made anew. One that could not be made is tried again. */
export const chatTurnLifecycle = lifecycle<ChatTurnStatus>(
  {
    WAITING: ['ANSWERING', 'STOPPED'],
    ANSWERING: ['WAITING', 'WHOLE', 'STOPPED', 'UNAVAILABLE'],
    WHOLE: ['WAITING'],
    STOPPED: ['WAITING'],
    UNAVAILABLE: ['WAITING', 'ANSWERING', 'STOPPED'],
  },
  ['WAITING', 'WHOLE'],
);
