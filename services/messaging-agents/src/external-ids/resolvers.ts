import { NotFound } from '@kindred/contracts/domain-error';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { Agent } from '../agents/agent.ts';
import type { agentLoaders } from '../agents/loaders.ts';
import type { Context } from '../context.ts';
import { MicroDao } from '../micro-daos/micro-dao.ts';
import type { UserReference } from '../references.ts';
import { readExternalId, type ExternalId } from './external-id.ts';
import type { externalIdLoaders } from './loaders.ts';

type Loaders = Context<typeof externalIdLoaders & typeof agentLoaders>['loaders'];

export const externalIdResolvers: Resolvers<Context<typeof externalIdLoaders & typeof agentLoaders>> = {
  Query: {
    byExternalId: async (_, { externalId }, { loaders, person }) => {
      person();
      const found = await findNamed(readExternalId(externalId), loaders);
      if (!found) throw new NotFound();
      return found;
    },
  },
  HasExternalId: {
    __resolveType: (found) => (found instanceof MicroDao ? 'MicroDao' : found instanceof Agent ? 'Agent' : 'User'),
  },
};

async function findNamed(externalId: ExternalId, loaders: Loaders): Promise<MicroDao | Agent | UserReference | null> {
  switch (externalId.kind) {
    case 'user': {
      const person = await loaders.personByNumber.load(String(externalId.number));
      return person && { id: person.userId };
    }
    case 'microdao':
      return loaders.microDaoByNumber.load(String(externalId.number));
    case 'agent':
      return loaders.agentByExternalId.load(`agent:${externalId.name}`);
  }
}
