import { Type, type Static } from '@sinclair/typebox';

const masterKey = '[\\w-]+:[A-Za-z0-9+/]{43}=';

/** What every service needs to be told. A service's own `environment.ts` adds its own settings to these. */
export const serviceSettings = {
  PORT: Type.Integer({ minimum: 0, maximum: 65_535, description: 'the port to listen on; 0 takes a free one' }),
  HOST: Type.String({ default: '127.0.0.1', description: 'the address to listen on' }),
  DATABASE_URL: Type.String({ pattern: '^postgres(ql)?://', description: "PostgreSQL, with the service's own login" }),
  MIGRATE_DATABASE_URL: Type.Optional(
    Type.String({ pattern: '^postgres(ql)?://', description: "the schema's owner, for migrations only" }),
  ),
  DATABASE_POOL_SIZE: Type.Integer({ default: 20, minimum: 1, maximum: 100, description: 'connections at most' }),
  DATABASE_PREPARES: Type.Union([Type.Literal('yes'), Type.Literal('no')], {
    default: 'yes',
    description: 'whether connections keep prepared statements; no behind a pooler that shares sessions by transaction',
  }),
  KAFKA_BROKERS: Type.Optional(
    Type.String({ pattern: '^[^,\\s]+(,[^,\\s]+)*$', description: 'host:port, separated by commas' }),
  ),
  IDENTITY_URL: Type.String({
    pattern: '^https?://',
    description: "identity's address: its JWKS and its tokens for services",
  }),
  TOKEN_ISSUER: Type.String({
    default: 'https://identity.kindred',
    description: 'the `iss` that access tokens must carry',
  }),
  TOKEN_AUDIENCE: Type.String({ default: 'kindred', description: 'the `aud` that access tokens must carry' }),
  CLIENT_SECRET: Type.Optional(
    Type.String({ minLength: 16, description: "this service's secret at identity, for asking other services" }),
  ),
  FRESH_SIGN_IN_MINUTES: Type.Integer({
    default: 15,
    minimum: 1,
    maximum: 1_440,
    description: 'how old the last proof of a person may be where a fresh one is needed',
  }),
  MASTER_KEYS: Type.String({
    pattern: `^${masterKey}(,${masterKey})*$`,
    description: 'id:base64 of 32 bytes each, the current one first, separated by commas',
  }),
  CURSOR_SECRET: Type.String({ minLength: 32, description: 'the secret under which page cursors are signed' }),
  GATEWAY_SECRET: Type.Optional(
    Type.String({
      minLength: 32,
      description:
        'the secret that the gateway shows; with one, `_entities` and `_service` are answered to the gateway alone',
    }),
  ),
  TRUSTED_PROXIES: Type.String({
    default: 'loopback,uniquelocal',
    description: 'who may say where a request came from: the gateways in front, as addresses or ranges',
  }),
  ALLOWED_HOSTS: Type.String({
    default: '',
    description:
      'names under which it may be asked, beside its own name, localhost and addresses; `.example.com` for all under it',
  }),
  HSTS_SECONDS: Type.Integer({
    default: 0,
    minimum: 0,
    description: 'for how long browsers are told to use HTTPS alone, in seconds; 0 says nothing',
  }),
  LOG_LEVEL: Type.Union(
    ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'].map((level) => Type.Literal(level)),
    { default: 'info', description: 'how much to log' },
  ),
  DRAIN_DELAY_MS: Type.Integer({
    default: 0,
    minimum: 0,
    description:
      'how long a service that was told to stop answers 503 at /health/ready and still takes requests, in milliseconds: longer than its load balancer takes to see that',
  }),
  SECURITY_LOG_FILE: Type.Optional(
    Type.String({
      description: 'a file for the security log, which is rotated at 10 MiB; without one it goes into the log',
    }),
  ),
  DRAIN_MS: Type.Integer({
    default: 10_000,
    minimum: 0,
    description: 'time for finishing what is in flight, in milliseconds',
  }),
  NEWER_SCHEMA: Type.Union([Type.Literal('serve'), Type.Literal('refuse')], {
    default: 'serve',
    description: 'whether to be ready on a database that a newer release has migrated',
  }),
};

const settings = Type.Object(serviceSettings);
export type ServiceEnvironment = Static<typeof settings>;
