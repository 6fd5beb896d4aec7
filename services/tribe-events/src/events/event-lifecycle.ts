import { lifecycle } from '@kindred/contracts/lifecycle';

export const eventStatuses = ['DRAFT', 'SCHEDULED', 'ACTIVE', 'COMPLETED', 'CANCELLED'] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** ACTIVE and COMPLETED come by the clock. A cancelled event can be cloned. */
export const eventLifecycle = lifecycle<EventStatus>({
  DRAFT: ['SCHEDULED', 'CANCELLED'],
  SCHEDULED: ['ACTIVE', 'CANCELLED'],
  ACTIVE: ['COMPLETED', 'CANCELLED'],
  COMPLETED: [],
  CANCELLED: [],
});
