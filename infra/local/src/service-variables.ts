import { join } from 'node:path';
import { serviceClients } from '@kindred/identity/tokens/service-clients';
import type { Addresses } from './addresses.ts';
import type { DataFolder } from './data-folder.ts';
import type { LocalDatabase } from './database.ts';
import { admin, emailOf } from './demo/who.ts';
import { cardVariables } from './card-payments.ts';
import { serviceDatabaseUrl } from './schemas.ts';
import type { Secrets } from './secrets.ts';
import { serviceNames } from './services.ts';

/** What the variables of a service follow from. */
export interface Local {
  readonly addresses: Addresses;
  readonly database: LocalDatabase;
  readonly secrets: Secrets;
  readonly brokers: readonly string[];
  readonly smtpUrl: string;
  /** Where the services cache. Without it, in memory. */
  readonly redisUrl?: string | undefined;
  /** The folders of the security logs and of media. Without it, they go into the log, and a temporary folder. */
  readonly folder?: Pick<DataFolder, 'security' | 'media'>;
  readonly services: readonly { readonly name: string }[];
  /** The secret shared with the gateway. Without it, services answer `_entities` and `_service` to every caller. */
  readonly gatewaySecret?: string | undefined;
}

/**
 * The variables that a service would be given in a deployment, made for this machine: the same reader reads them, so
 * that a setting which is missing there is missing here.
 */
export function serviceVariables(service: string, local: Local): Record<string, string> {
  const { addresses, database, secrets, brokers } = local;
  return {
    PORT: String(addresses.port(service)),
    HOST: '127.0.0.1',
    DATABASE_URL: serviceDatabaseUrl(database, service, secrets),
    MIGRATE_DATABASE_URL: database.ownerUrl,
    // The embedded database is one session, where more connections only wait for one another.
    DATABASE_POOL_SIZE: database.embedded ? '5' : '20',
    ...(brokers.length > 0 ? { KAFKA_BROKERS: brokers.join(',') } : {}),
    ...(local.redisUrl && { REDIS_URL: local.redisUrl }),
    IDENTITY_URL: `http://127.0.0.1:${addresses.port('identity')}`,
    CLIENT_SECRET: clientSecret(secrets, service),
    MASTER_KEYS: `local:${secrets.of(`${service} master key`)}`,
    CURSOR_SECRET: secrets.of(`${service} cursor secret`),
    ...(local.gatewaySecret && { GATEWAY_SECRET: local.gatewaySecret }),
    LOG_LEVEL: 'info',
    ...(local.folder && { SECURITY_LOG_FILE: join(local.folder.security, `${service}.log`) }),
    DRAIN_MS: '3000',
    ...own[service]?.(local),
  };
}

/** What a service wants to know beyond what all do. */
const own: Readonly<Record<string, (local: Local) => Record<string, string>>> = {
  identity: ({ secrets, smtpUrl, addresses }) => ({
    IDENTITY_SECRET: secrets.of('identity secret'),
    // All clients that identity lists, also of services that are not written yet: their developers try them with the
    // service's own token.
    CLIENT_SECRETS: clientNames.map((name) => `${name}:${clientSecret(secrets, name)}`).join(','),
    FIRST_ADMIN_EMAIL: emailOf(admin),
    PUBLIC_URL: addresses.desk,
    DOWNLOADS_URL: addresses.gateway,
    // Passkeys also work on a frontend's development server, on any port of this machine.
    PASSKEY_RP_ID: 'localhost',
    PASSKEY_ORIGINS: 'loopback',
    SMTP_URL: smtpUrl,
    SERVICE_URLS: serviceNames
      .filter((name) => name !== 'identity')
      .map((name) => `${name}=http://127.0.0.1:${addresses.port(name)}`)
      .join(','),
    // All callers on this machine count as one, and journeys register many people.
    REGISTRATIONS_PER_CALLER_AN_HOUR: '1000',
    PASSWORD_RESETS_PER_CALLER_AN_HOUR: '1000',
    SIGN_INS_PER_CALLER_AN_HOUR: '5000',
  }),
  'tribe-events': ({ addresses, smtpUrl, secrets, folder }) => ({
    PUBLIC_URL: addresses.gateway,
    ...(folder && { MEDIA_FOLDER: folder.media }),
    HOUSE_URL: addresses.desk,
    SMTP_URL: smtpUrl,
    VAPID_PRIVATE_KEY: secrets.of('tribe-events vapid private key'),
    PUSH_TO_LOOPBACK: 'true',
    VESSEL_PRIVACY_URL: `http://127.0.0.1:${addresses.port('vessel-privacy')}`,
  }),
  'companion-journal': ({ addresses, folder }) => ({
    PUBLIC_URL: addresses.gateway,
    ...(folder && { MEDIA_FOLDER: folder.media }),
    VESSEL_PRIVACY_URL: `http://127.0.0.1:${addresses.port('vessel-privacy')}`,
  }),
  'messaging-agents': ({ addresses, folder }) => ({
    PUBLIC_URL: addresses.gateway,
    ...(folder && { MEDIA_FOLDER: folder.media }),
    GATEWAY_URL: addresses.gateway,
    PRIVATE_TOOL_HOSTS: 'allow',
    VESSEL_PRIVACY_URL: `http://127.0.0.1:${addresses.port('vessel-privacy')}`,
  }),
  payments: ({ secrets, addresses }) => cardVariables(secrets, addresses.url('card provider')),
  'vessel-privacy': ({ secrets, smtpUrl, addresses }) => ({
    VESSEL_SECRET: secrets.of('vessel secret'),
    PUBLIC_URL: addresses.gateway,
    HOUSE_URL: addresses.desk,
    SMTP_URL: smtpUrl,
  }),
};

/** Services that may have tokens of their own. */
export const clientNames: readonly string[] = Object.keys(serviceClients).filter((name) => name !== 'identity');

/** By which a service shows identity that it is itself, on this machine. */
export function clientSecret(secrets: Secrets, service: string): string {
  return secrets.of(`${service} client secret`, 24);
}
