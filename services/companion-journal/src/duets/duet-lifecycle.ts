import { lifecycle } from '@kindred/contracts/lifecycle';

export const duetStatuses = ['INVITED', 'OPEN', 'REFLECTING', 'ENDED', 'CONSENTED'] as const;
export type DuetStatus = (typeof duetStatuses)[number];

export const liveStatuses: readonly DuetStatus[] = ['INVITED', 'OPEN', 'REFLECTING'];

/** A duet with an agent begins OPEN. ENDED is every ending but a connection. */
export const duetLifecycle = lifecycle<DuetStatus>(
  {
    INVITED: ['OPEN', 'ENDED'],
    OPEN: ['REFLECTING', 'ENDED'],
    REFLECTING: ['CONSENTED', 'ENDED'],
    ENDED: [],
    CONSENTED: [],
  },
  ['INVITED', 'OPEN'],
);
