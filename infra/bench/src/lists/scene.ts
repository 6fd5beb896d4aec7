import { fileURLToPath } from 'node:url';
import { migrateUp } from '@kindred/database/migrate';
import { provision } from '@kindred/database/provision';
import type { StatementLog } from '@kindred/database/statement-log';
import { inProcessTransport } from '@kindred/events/in-process-transport';
import { startGateway } from '@kindred/gateway/start-gateway';
import identity from '@kindred/identity/service';
import { issueAccessToken } from '@kindred/identity/tokens/access-token';
import { startService } from '@kindred/service/start-service';
import { commonSettings, specificSettings } from '@kindred/testkit/service-settings';
import { pino } from 'pino';

export interface Scene {
  readonly graphUrl: string;
  /** Every statement that identity sends. */
  readonly statements: StatementLog;
  tokenOf(userId: string): Promise<string>;
  end(): Promise<void>;
}

/** Identity on this database and the gateway before it, both in this process, as deployed but for the logins. */
export async function setScene(databaseUrl: string): Promise<Scene> {
  const { name: service, migrations, databaseRoles = [] } = identity;
  await provision({ service, moreRoles: databaseRoles, ownerUrl: databaseUrl });
  await migrateUp({ service, ownerUrl: databaseUrl, migrations });
  const logger = pino({ level: 'warn' });
  const transport = await inProcessTransport({ databaseUrl });
  const variables = { ...commonSettings, ...specificSettings, DATABASE_URL: databaseUrl, LOG_LEVEL: 'warn' };
  const running = await startService(identity, identity.environment(variables), {
    transport,
    logger,
    runJobs: false,
    pollMs: 1_000,
  });
  const { dependencies, database, url } = running;
  const gateway = await startGateway({
    port: 0,
    host: '127.0.0.1',
    logger,
    explorer: false,
    introspection: false,
    supergraph: { services: [{ name: service, url: `${url}/graphql`, schemaDir: fileURLToPath(identity.schema) }] },
    identity: { jwksUrl: `${url}/.well-known/jwks.json`, issuer: 'https://identity.kindred', audience: 'kindred' },
  });
  return {
    graphUrl: gateway.url,
    statements: database.statements,
    async tokenOf(userId) {
      const now = new Date();
      return (
        await issueAccessToken(await dependencies.keys.signing(now), {
          userId,
          role: 'USER',
          loginId: userId,
          authenticatedAt: now,
          methods: ['pwd'],
          proofs: [],
          endsAt: new Date(now.getTime() + 3_600_000),
          now,
        })
      ).token;
    },
    async end() {
      await gateway.stop(1_000);
      await running.drain(3_000);
      await transport.close();
    },
  };
}
