import { lifecycle } from '@kindred/contracts/lifecycle';

export const tribeProposalStatuses = ['OPEN', 'LAPSED'] as const;
export type TribeProposalStatus = (typeof tribeProposalStatuses)[number];

/** A proposal that started a tribe stays OPEN for the others of the group. */
export const tribeProposalLifecycle = lifecycle<TribeProposalStatus>({ OPEN: ['LAPSED'], LAPSED: [] });
