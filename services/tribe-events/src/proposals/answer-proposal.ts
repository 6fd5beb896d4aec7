import { NotFound } from '@kindred/contracts/domain-error';
import { proposalAccepted } from '@kindred/contracts/tribe-events/proposal-accepted';
import { proposalDeclined } from '@kindred/contracts/tribe-events/proposal-declined';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockSeatsOf, refuseFourthTribe } from '../memberships/seats.ts';
import { ProposalPerson } from './proposal-person.ts';
import { ProposalAnswered, ProposalExpired } from './refusals.ts';
import { joinOrStartTribe } from './join-or-start-tribe.ts';
import { matchableOf } from './matchable.ts';
import { TribeProposal } from './tribe-proposal.ts';

interface OfProposal {
  readonly proposalId: string;
}

const noProposal = 'No proposal of yours';

/**
 * Accepts a proposal. The fourth acceptance starts the tribe; a later one joins it.
 * @throws {NotFound} also for a person who opted out of matching since
 * @throws {ProposalExpired} @throws {ProposalAnswered} @throws {TooManyTribes} @throws {TribeFull}
 */
export function acceptProposal(work: UnitOfWork, person: Person, { proposalId }: OfProposal) {
  return work.run(person, async (tx) => {
    await lockSeatsOfAll(tx, proposalId, person.id);
    const { proposal, own } = await lockOwn(tx, proposalId, person.id);
    if (!(await matchableOf(tx, [person.id])).has(person.id)) throw new NotFound(noProposal);
    await refuseFourthTribe(tx, person.id);
    own.enter('ACCEPTED', tx.now);
    const tribeId = await joinOrStartTribe(tx, proposal, person.id);
    tx.publish(proposalAccepted, proposal, { proposalId, userId: person.id, ...(tribeId && { tribeId }) });
    return { proposal };
  });
}

/** Declines a proposal. The others are not told who did. */
export function declineProposal(work: UnitOfWork, person: Person, { proposalId }: OfProposal) {
  return work.run(person, async (tx) => {
    const { proposal, own } = await lockOwn(tx, proposalId, person.id);
    own.enter('DECLINED', tx.now);
    tx.publish(proposalDeclined, proposal, { proposalId, userId: person.id });
    return { proposal };
  });
}

async function lockOwn(tx: Transaction, proposalId: string, userId: string) {
  await tx.get(ProposalPerson, { proposalId, userId }, noProposal);
  const proposal = await tx.lock(TribeProposal, proposalId, noProposal);
  const own = await tx.get(ProposalPerson, { proposalId, userId }, noProposal);
  if (own.answer !== 'PENDING' && own.answer !== 'LAPSED') throw new ProposalAnswered();
  if (own.answer === 'LAPSED' || !proposal.isOpen(tx.now)) throw new ProposalExpired();
  return { proposal, own };
}

/** Locks the seats of all people of a proposal, by the order of their ids: a fourth acceptance seats all four. */
async function lockSeatsOfAll(tx: Transaction, proposalId: string, userId: string): Promise<void> {
  await tx.get(ProposalPerson, { proposalId, userId }, noProposal);
  const people = await tx.find(ProposalPerson, { proposalId }, { order: { userId: 'ASC' } });
  for (const person of people) await lockSeatsOf(tx, person.userId);
}
