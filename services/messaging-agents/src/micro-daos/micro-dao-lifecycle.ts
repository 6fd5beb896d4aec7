import { lifecycle } from '@kindred/contracts/lifecycle';

export const microDaoStatuses = ['ACTIVE', 'ARCHIVED'] as const;
export type MicroDaoStatus = (typeof microDaoStatuses)[number];

export const microDaoLifecycle = lifecycle<MicroDaoStatus>({ ACTIVE: ['ARCHIVED'], ARCHIVED: [] });
