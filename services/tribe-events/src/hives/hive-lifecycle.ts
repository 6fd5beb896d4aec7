import { lifecycle } from '@kindred/contracts/lifecycle';

export const hiveStatuses = ['PROPOSED', 'ACTIVE', 'LAPSED', 'CLOSED'] as const;
export type HiveStatus = (typeof hiveStatuses)[number];

export const hiveLifecycle = lifecycle<HiveStatus>({
  PROPOSED: ['ACTIVE', 'LAPSED'],
  ACTIVE: ['CLOSED'],
  LAPSED: [],
  CLOSED: [],
});
