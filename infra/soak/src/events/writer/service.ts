import { erasureCompleted } from '@kindred/contracts/erasure-completed';
import type { RequestContext } from '@kindred/service/context';
import { defineService } from '@kindred/service/define-service';
import type { LoaderFactories } from '@kindred/service/loaders';
import { counterRaised } from '../counter-raised.ts';
import { environment } from '../service-settings.ts';
import { Counter } from './counter.ts';
import { Counters1700000100001 } from './migration.ts';
import { raiseCounter, type RaiseCounter } from './raise-counter.ts';

type Context = RequestContext<null, LoaderFactories>;

const counters = {
  Query: {
    counter: (_: unknown, { id }: { id: string }, { reads }: Context) => reads.run((tx) => tx.get(Counter, id)),
  },
  Mutation: {
    raiseCounter: (_: unknown, { input }: { input: RaiseCounter }, { work }: Context) => raiseCounter(work, input),
  },
};

export default defineService({
  name: 'soak-writer',
  schema: new URL('./schema/', import.meta.url),
  environment,
  entities: [Counter],
  migrations: [Counters1700000100001],
  resolvers: [counters],
  loaders: {},
  publishes: [counterRaised],
  consumers: [],
  jobs: [],
  retention: [],
  dependencies: () => null,
  erased: erasureCompleted('soak-writer'),
  erase: async () => ({ erased: [], kept: [] }),
  holds: 'Nothing about anybody.',
  export: async () => ({}),
});
