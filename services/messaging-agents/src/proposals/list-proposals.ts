import { orderedList } from '@kindred/database/lists/ordered-list';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { In } from 'typeorm';
import type { MicroDaoProposalsArgs } from '../__generated__/resolvers.ts';
import { Proposal } from './proposal.ts';

const proposalsBy = orderedList<Proposal, 'OPENED_AT'>('proposals', { OPENED_AT: 'openedAt' }, 'id');

/** Pages of the proposals of microDAOs, for their members. */
export const pagesOfProposals = pagesOfEach<Proposal, MicroDaoProposalsArgs>({
  entity: Proposal,
  parent: 'microDaoId',
  list: ({ orderBy }) => proposalsBy(orderBy ?? { field: 'OPENED_AT', direction: 'DESC' }),
  where: ({ filter }) => ({ ...(filter?.statuses && { status: In(filter.statuses) }) }),
});
