import { lifecycle } from '@kindred/contracts/lifecycle';

export const sanctionStatuses = ['IMPOSED', 'APPEALED', 'UPHELD', 'REVERSED', 'LIFTED'] as const;
export type SanctionStatus = (typeof sanctionStatuses)[number];

/** A person appeals once: nothing leads back to APPEALED. A time out ends by the clock, without a change of status. */
export const sanctionLifecycle = lifecycle<SanctionStatus>({
  IMPOSED: ['APPEALED', 'LIFTED'],
  APPEALED: ['UPHELD', 'REVERSED', 'LIFTED'],
  UPHELD: ['LIFTED'],
  REVERSED: [],
  LIFTED: [],
});
