import { erasureCompleted } from '@kindred/contracts/erasure-completed';
import type { RequestContext } from '@kindred/service/context';
import { defineService } from '@kindred/service/define-service';
import { defineFeature } from '@kindred/service/features/define-feature';
import type { LoaderFactories } from '@kindred/service/loaders';
import { environment } from '../service-settings.ts';
import { Counter } from './counter.ts';
import { countersMigration } from './migration.ts';
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
  migrations: [countersMigration],
  features: [defineFeature({ name: 'counters', entities: [Counter], resolvers: [counters] })],
  topics: { counter: 'Counters.', erasure: 'Erasures.' },
  dependencies: () => null,
  erased: erasureCompleted('soak-writer'),
  archiveHeading: 'Nothing about people.',
});
