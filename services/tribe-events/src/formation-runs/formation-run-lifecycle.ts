import { lifecycle } from '@kindred/contracts/lifecycle';

export const formationRunStatuses = ['RUNNING', 'FINISHED'] as const;
export type FormationRunStatus = (typeof formationRunStatuses)[number];

/** A run goes on until it has finished: what interrupts it is carried on by another replica. */
export const formationRunLifecycle = lifecycle<FormationRunStatus>({ RUNNING: ['FINISHED'], FINISHED: [] });
