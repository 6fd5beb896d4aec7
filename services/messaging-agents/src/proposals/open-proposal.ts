import { proposalOpened } from '@kindred/contracts/messaging-agents/proposal-opened';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readInput } from '@kindred/service/read-input';
import { readOptionalText, readText } from '@kindred/service/text';
import { lockAsAtLeast, type OfMicroDao } from '../micro-daos/lock-micro-dao.ts';
import { actions } from './actions.ts';
import { Proposal } from './proposal.ts';
import { readAction, type ActionInput } from './read-action.ts';
import { TooManyProposals } from './refusals.ts';

const mostOpen = 10;

interface Opening extends OfMicroDao {
  readonly title: string;
  readonly description?: string | null;
  readonly action?: ActionInput | null;
}

/** Opens a proposal. The people who are owner, admin or member at this moment can vote. */
export function openProposal(work: UnitOfWork, person: Person, { microDaoId, ...input }: Opening) {
  const texts = readInput({
    title: () => readText(input.title, { field: 'title', maxLength: 120 }),
    description: () =>
      readOptionalText(input.description ?? null, { field: 'description', maxLength: 2_000, lines: true }),
  });
  const proposed = readAction(input.action);
  return work.run(person, async (tx) => {
    const { microDao } = await lockAsAtLeast('MEMBER', tx, microDaoId, person.id);
    const open = { microDaoId, proposedBy: person.id, status: 'OPEN' } as const;
    if ((await tx.countUpTo(Proposal, open, mostOpen)) >= mostOpen) throw new TooManyProposals(mostOpen);
    await actions[proposed.kind]?.check(tx, microDao, proposed, person.id);

    const electorate = await countElectorate(tx, microDaoId);
    const proposal = tx.add(
      Proposal.open(microDao, { ...proposed, ...texts, proposedBy: person.id }, electorate, tx.now),
    );
    await fixElectorate(tx, proposal);
    const { id: proposalId, kind } = proposal;
    const closesAt = proposal.closesAt.toISOString();
    tx.publish(proposalOpened, proposal, { proposalId, microDaoId, proposedBy: person.id, kind, electorate, closesAt });
    return { proposal, microDao };
  });
}

const canVote = `left_at IS NULL AND user_id IS NOT NULL AND role IN ('OWNER', 'ADMIN', 'MEMBER')`;

async function countElectorate(tx: Transaction, microDaoId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM micro_dao_member WHERE micro_dao_id = $1 AND ${canVote}`,
    [microDaoId],
  );
  return row?.count ?? 0;
}

/** One statement for any number of members. The microDAO's lock keeps them as they were counted. */
async function fixElectorate(tx: Transaction, { id, microDaoId }: Proposal): Promise<void> {
  await tx.query(
    `INSERT INTO proposal_voter (id, proposal_id, user_id)
     SELECT gen_random_uuid(), $1, user_id FROM micro_dao_member WHERE micro_dao_id = $2 AND ${canVote}`,
    [id, microDaoId],
  );
}
