import { DomainError } from '@kindred/contracts/domain-error';
import { proposalExecuted } from '@kindred/contracts/messaging-agents/proposal-executed';
import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Job } from '@kindred/service/jobs';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import type { Dependencies } from '../dependencies.ts';
import { lockMicroDao } from '../micro-daos/lock-micro-dao.ts';
import type { MicroDao } from '../micro-daos/micro-dao.ts';
import { actions } from './actions.ts';
import { eachDue } from './due-proposals.ts';
import { Proposal } from './proposal.ts';

/** Carries out what passed, once the delay is over. */
export const executeProposals: Job<Dependencies> = {
  name: 'execute-proposals',
  everyMs: 15_000,
  async run({ work, now, dependencies }) {
    const due = { where: `status = 'PASSED' AND execute_at <= $1`, order: 'execute_at' } as const;
    await eachDue(work, now, due, (id) => execute(work, dependencies, id));
  },
};

/** A rule that refuses it undoes all of it. Then a unit of its own records that the proposal failed, and why. */
async function execute(work: UnitOfWork, rooms: RoomDependencies, id: string): Promise<void> {
  try {
    await settle(work, id, (tx, microDao, proposal) => carryOut(tx, microDao, proposal, rooms));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    await settle(work, id, async (tx, _, proposal) => end(tx, proposal, 'FAILED', error.code));
  }
}

type Settling = (tx: Transaction, microDao: MicroDao, proposal: Proposal) => Promise<void>;

/** Locks the microDAO before the proposal, as opening one does. Another replica may have settled it meanwhile. */
function settle(work: UnitOfWork, id: string, how: Settling): Promise<void> {
  return work.run(job(), async (tx) => {
    const { microDaoId } = await tx.get(Proposal, id);
    const microDao = await lockMicroDao(tx, microDaoId);
    const proposal = await tx.lock(Proposal, id);
    if (proposal.status === 'PASSED') await how(tx, microDao, proposal);
  });
}

async function carryOut(
  tx: Transaction,
  microDao: MicroDao,
  proposal: Proposal,
  rooms: RoomDependencies,
): Promise<void> {
  microDao.refuseIfArchived();
  const action = actions[proposal.kind];
  await action?.execute(tx, microDao, proposal, rooms);
  end(tx, proposal, action ? 'EXECUTED' : 'RECORDED');
}

function end(tx: Transaction, proposal: Proposal, outcome: 'EXECUTED' | 'RECORDED' | 'FAILED', reason?: string): void {
  proposal.enter(outcome, tx.now, reason ?? null);
  const { id: proposalId, microDaoId } = proposal;
  tx.publish(proposalExecuted, proposal, { proposalId, microDaoId, outcome, ...(reason !== undefined && { reason }) });
}
