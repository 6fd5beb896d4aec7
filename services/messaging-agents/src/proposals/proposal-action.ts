import type { Transaction } from '@kindred/database/transaction';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import type { MicroDao } from '../micro-daos/micro-dao.ts';
import type { Proposal, Proposed } from './proposal.ts';

/**
 * What a vote of one kind does. A feature whose things a vote can change exports one, and `actions.ts` lists it by its
 * kind. Both functions run under the lock of the microDAO, which is not archived.
 */
export interface ProposalAction {
  /**
   * Refuses what the vote could not do, when a member proposes it. The proposer is told of nothing that they cannot
   * see.
   */
  check(tx: Transaction, microDao: MicroDao, proposed: Proposed, proposerId: string): Promise<void>;
  /**
   * Does it, and checks the rules again. A `DomainError` undoes what was done so far, and the proposal fails with its
   * code. Nothing in here waits for the network.
   */
  execute(tx: Transaction, microDao: MicroDao, proposal: Proposal, rooms: RoomDependencies): Promise<void>;
}
