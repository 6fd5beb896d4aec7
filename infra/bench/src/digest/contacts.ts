import type { Dependencies } from '@kindred/tribe-events/dependencies';
import fastify from 'fastify';

export interface Contacts {
  readonly asks: Pick<Dependencies, 'identityUrl' | 'tokens'>;
  stop(): Promise<void>;
}

/** Answers for identity that every person is ACTIVE, has an address, and lives where it is between 18:00 and 19:00. */
export async function answerContacts(): Promise<Contacts> {
  const server = fastify({ forceCloseConnections: true, bodyLimit: 10_000_000 });
  const timeZone = zoneOfEvening(new Date());
  server.post<{ Body: { variables: { userIds: string[] } } }>('/graphql', async ({ body }) => ({
    data: {
      contacts: body.variables.userIds.map((userId) => ({
        userId,
        address: `${userId}@example.org`,
        language: 'de',
        timeZone,
        quietHours: { from: '22:00', to: '07:00' },
      })),
    },
  }));
  const identityUrl = await server.listen({ host: '127.0.0.1', port: 0 });
  const tokens = { get: () => Promise.resolve('a token') };
  return { asks: { identityUrl, tokens }, stop: async () => void (await server.close()) };
}

/** `Etc/GMT-5` is five hours ahead of UTC: its sign is the other way round. */
function zoneOfEvening(now: Date): string {
  const ahead = 18 - now.getUTCHours();
  return ahead === 0 ? 'UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
