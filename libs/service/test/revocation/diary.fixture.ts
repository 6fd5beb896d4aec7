import { erasureCompleted } from '@kindred/contracts/erasure-completed';
import { Type } from '@sinclair/typebox';
import { defineService } from '../../src/define-service.ts';
import type { RequestContext } from '../../src/context.ts';
import { defineFeature } from '../../src/features/define-feature.ts';
import { trustingLogins } from '../../src/revocation/trusting-logins.ts';
import { readEnvironment } from '../../src/read-environment.ts';
import { serviceSettings } from '../../src/service-environment.ts';

const settings = Type.Object(serviceSettings);
type Context = RequestContext<{ written: string[] }, Record<string, never>>;

/** A service whose mutations may not be done with a token that outlives its login. */
export default defineService({
  name: 'diary',
  schema: new URL('schema/', import.meta.url),
  environment: (variables) => readEnvironment(settings, variables),
  migrations: [],
  features: [
    defineFeature({
      name: 'diary',
      forAgents: { 'channels:write': { Mutation: ['write'] }, 'channels:read': { Query: ['reader'] } },
      resolvers: [
        {
          Query: {
            reader: (_: unknown, __: unknown, { person }: Context) => person().id,
            overseen: (_: unknown, __: unknown, { admin }: Context) => admin().id,
          },
          Mutation: {
            write: (_: unknown, { line }: { line: string }, { dependencies, person }: Context) => {
              dependencies.written.push(line);
              return person().id;
            },
            reverse: (_: unknown, { line }: { line: string }, { dependencies, admin }: Context) => {
              const { id } = admin();
              dependencies.written.push(line);
              return id;
            },
          },
        },
      ],
    }),
  ],
  topics: { erasure: 'Erasures.' },
  refusesRevokedWriters: () => trustingLogins,
  dependencies: (): { written: string[] } => ({ written: [] }),
  erased: erasureCompleted('diary'),
  archiveHeading: 'Your diary.',
});
