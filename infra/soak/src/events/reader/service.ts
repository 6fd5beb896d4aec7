import { erasureCompleted } from '@kindred/contracts/erasure-completed';
import type { RequestContext } from '@kindred/service/context';
import { defineService } from '@kindred/service/define-service';
import { defineFeature } from '@kindred/service/features/define-feature';
import type { LoaderFactories } from '@kindred/service/loaders';
import { environment } from '../service-settings.ts';
import { arrivalsMigration } from './migration.ts';
import { noteArrivalWhenCounterRaised } from './note-arrival-when-counter-raised.ts';

type Context = RequestContext<null, LoaderFactories>;

const arrivals = {
  Query: {
    arrivals: async (_: unknown, { counterId }: { counterId: string }, { reads }: Context) => {
      const [counted] = await reads.run((tx) =>
        tx.query<{ count: number }>('SELECT count(*)::int AS count FROM arrival WHERE counter_id = $1', [counterId]),
      );
      return counted?.count ?? 0;
    },
  },
};

export default defineService({
  name: 'soak-reader',
  schema: new URL('./schema/', import.meta.url),
  environment,
  migrations: [arrivalsMigration],
  features: [defineFeature({ name: 'arrivals', resolvers: [arrivals], consumers: [noteArrivalWhenCounterRaised] })],
  topics: { erasure: 'Erasures.' },
  dependencies: () => null,
  erased: erasureCompleted('soak-reader'),
  archiveHeading: 'Nothing about people.',
});
