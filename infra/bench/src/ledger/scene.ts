import { randomBytes } from 'node:crypto';
import { migrateUp } from '@kindred/database/migrate';
import { provision } from '@kindred/database/provision';
import type { Transport } from '@kindred/events/transport';
import type { Parts } from '@kindred/payments/parts';
import payments from '@kindred/payments/service';
import { startService, type RunningService } from '@kindred/service/start-service';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { pino } from 'pino';

export interface Scene {
  readonly running: RunningService<Parts>;
  tokenOf(userId: string): Promise<string>;
  end(): Promise<void>;
}

const secret = () => randomBytes(32).toString('base64');

/** Payments on this database, as deployed, but for a broker that takes every event at once: what Kafka costs, another bench says. */
export async function setScene(databaseUrl: string): Promise<Scene> {
  const { name: service, migrations, databaseRoles = [] } = payments;
  await provision({ service, moreRoles: databaseRoles, ownerUrl: databaseUrl });
  await migrateUp({ service, ownerUrl: databaseUrl, migrations });
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const tokenKeys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'EdDSA' }] });
  const variables = { PORT: '0', DATABASE_URL: databaseUrl, IDENTITY_URL: 'http://127.0.0.1:9', LOG_LEVEL: 'warn', CURSOR_SECRET: secret(), MASTER_KEYS: `bench:${secret()}` };
  const running = await startService(payments, payments.environment(variables), { transport: broker, tokenKeys, logger: pino({ level: 'warn' }), runJobs: false });
  return {
    running,
    tokenOf: (userId) =>
      new SignJWT({ role: 'USER', sid: userId }).setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'bench' }).setSubject(userId)
        .setIssuer('https://identity.kindred').setAudience('kindred').setIssuedAt().setExpirationTime('1h').sign(privateKey),
    end: () => running.drain(3_000),
  };
}

const broker: Transport = {
  ensureTopics: async () => undefined,
  publish: async () => undefined,
  subscribe: async () => ({ stop: async () => undefined }),
  read: async () => [],
  check: async () => undefined,
  close: async () => undefined,
};
