import { lifecycle } from '@kindred/contracts/lifecycle';

export const proposalStatuses = ['OPEN', 'PASSED', 'REJECTED', 'WITHDRAWN', 'EXECUTED', 'RECORDED', 'FAILED'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

export const proposalLifecycle = lifecycle<ProposalStatus>({
  OPEN: ['PASSED', 'REJECTED', 'WITHDRAWN'],
  PASSED: ['EXECUTED', 'RECORDED', 'FAILED'],
  REJECTED: [],
  WITHDRAWN: [],
  EXECUTED: [],
  RECORDED: [],
  FAILED: [],
});
