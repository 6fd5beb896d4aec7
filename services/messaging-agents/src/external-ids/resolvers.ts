import { NotFound } from '@kindred/contracts/domain-error';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { MicroDao } from '../micro-daos/micro-dao.ts';
import type { UserReference } from '../references.ts';
import { readExternalId, type ExternalId } from './external-id.ts';
import type { externalIdLoaders } from './loaders.ts';

type Loaders = Context<typeof externalIdLoaders>['loaders'];

export const externalIdResolvers: Resolvers<Context<typeof externalIdLoaders>> = {
  Query: {
    byExternalId: async (_, { externalId }, { loaders, person }) => {
      person();
      const found = await findNamed(readExternalId(externalId), loaders);
      if (!found) throw new NotFound();
      return found;
    },
  },
  HasExternalId: {
    __resolveType: (found) => (found instanceof MicroDao ? 'MicroDao' : 'User'),
  },
};

async function findNamed(externalId: ExternalId, loaders: Loaders): Promise<MicroDao | UserReference | null> {
  switch (externalId.kind) {
    case 'user': {
      const person = await loaders.personByNumber.load(String(externalId.number));
      return person && { id: person.userId };
    }
    case 'microdao':
      return loaders.microDaoByNumber.load(String(externalId.number));
    case 'agent':
      return null;
  }
}
