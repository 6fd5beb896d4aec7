import { openDatabase } from '@kindred/database/data-source';
import { migrateUp } from '@kindred/database/migrate';
import { provision } from '@kindred/database/provision';
import { environmentMasterKeys } from '@kindred/database/sealing/environment-master-keys';
import { Sealer } from '@kindred/database/sealing/sealer';
import { UnitOfWork } from '@kindred/database/unit-of-work';
import { trustingLogins } from '@kindred/service/revocation/trusting-logins';
import type { Transport } from '@kindred/events/transport';
import type { Dependencies } from '@kindred/payments/dependencies';
import { makeDependencies } from '@kindred/payments/make-dependencies';
import payments from '@kindred/payments/service';
import { startService } from '@kindred/service/start-service';
import { commonSettings } from '@kindred/testkit/service-settings';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { noSecurityLog } from '@kindred/service/security/security-log';
import { pino } from 'pino';
import { Registry } from 'prom-client';

/** Payments in this process, as operations meet it. */
export interface Scene {
  readonly work: UnitOfWork;
  readonly dependencies: Dependencies;
  end(): Promise<void>;
}

/** Payments behind its graph. */
export interface GraphScene {
  readonly url: string;
  tokenOf(userId: string): Promise<string>;
  end(): Promise<void>;
}

function environmentAt(databaseUrl: string) {
  return payments.environment({ ...commonSettings, DATABASE_URL: databaseUrl, LOG_LEVEL: 'warn' });
}

/**
 * What an operation takes to its commit, and no more: the rows in the outbox stay there. What it costs to send them on,
 * the bench `outbox` says.
 */
export async function setScene(databaseUrl: string): Promise<Scene> {
  const { name: service, migrations, databaseRoles = [], entities } = payments;
  await provision({ service, moreRoles: databaseRoles, ownerUrl: databaseUrl });
  await migrateUp({ service, ownerUrl: databaseUrl, migrations });
  const environment = environmentAt(databaseUrl);
  const database = await openDatabase({ service, url: databaseUrl, entities: [...entities] });
  const clock = () => new Date();
  const work = new UnitOfWork({ service, database, clock });
  const sealer = new Sealer(service, environmentMasterKeys(environment.MASTER_KEYS));
  const dependencies = makeDependencies({
    environment,
    database,
    work,
    sealer,
    clock,
    logger: pino({ level: 'warn' }),
    security: noSecurityLog,
    metrics: new Registry(),
    archivePart: () => Promise.reject(new Error('A bench makes no archives.')),
  });
  return { work, dependencies, end: () => database.close() };
}

/** The whole service, with a broker that takes every event at once. */
export async function startGraph(databaseUrl: string): Promise<GraphScene> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const tokenKeys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'EdDSA' }] });
  const running = await startService(payments, environmentAt(databaseUrl), {
    transport: broker,
    tokenKeys,
    logins: trustingLogins,
    logger: pino({ level: 'warn' }),
    runJobs: false,
  });
  return {
    url: running.url,
    tokenOf: (userId) =>
      new SignJWT({ role: 'USER', sid: userId })
        .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'bench' })
        .setSubject(userId)
        .setIssuer('https://identity.kindred')
        .setAudience('kindred')
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
    end: () => running.drain(3_000),
  };
}

const broker: Transport = {
  ensureTopics: async () => undefined,
  publish: async () => undefined,
  subscribe: async () => ({ stop: async () => undefined }),
  read: async () => [],
  progress: async () => [],
  check: async () => undefined,
  close: async () => undefined,
};
