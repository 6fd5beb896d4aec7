import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface SynapseAddresses {
  readonly port: number;
  /** Of a database that Synapse has to itself. */
  readonly databaseUrl: string;
  /** Where the application service under test listens. Nothing needs to listen there. */
  readonly applicationServiceUrl: string;
}

/** What a homeserver and its application service know of each other, as the messaging service reads it. */
export interface MatrixVariables {
  MATRIX_HOMESERVER_URL: string;
  MATRIX_SERVER_NAME: string;
  MATRIX_AS_ID: string;
  MATRIX_AS_URL: string;
  /** What the application service shows the homeserver. */
  MATRIX_AS_TOKEN: string;
  /** What the homeserver shows the application service. */
  MATRIX_HS_TOKEN: string;
  /** With it `/_synapse/admin/v1/register` makes people of Matrix, for tests. */
  MATRIX_REGISTRATION_SECRET: string;
}

const host = '127.0.0.1';
const serverName = 'kindred.test';
const applicationServiceId = 'kindred';

interface Registration {
  url: string;
  as_token: string;
  hs_token: string;
}

interface Secrets {
  asToken: string;
  hsToken: string;
  registration: string;
  macaroon: string;
}

export const homeserverFile = (dir: string) => path.resolve(dir, 'homeserver.yaml');

/** The files that Synapse is started with. JSON is YAML too. The secrets are made once and stay. */
export function writeSettings(dir: string, addresses: SynapseAddresses): void {
  mkdirSync(dir, { recursive: true });
  const secrets = secretsIn(dir);
  write(dir, 'logging.yaml', logging);
  write(dir, 'application-service.yaml', registration(secrets, addresses.applicationServiceUrl));
  write(dir, 'homeserver.yaml', homeserver(dir, secrets, addresses));
}

/** The variables of the Synapse that was started on a folder. */
export function matrixVariablesOf(dir: string, homeserverUrl: string): MatrixVariables {
  const registered = JSON.parse(readFileSync(path.join(dir, 'application-service.yaml'), 'utf8')) as Registration;
  return {
    MATRIX_HOMESERVER_URL: homeserverUrl,
    MATRIX_SERVER_NAME: serverName,
    MATRIX_AS_ID: applicationServiceId,
    MATRIX_AS_URL: registered.url,
    MATRIX_AS_TOKEN: registered.as_token,
    MATRIX_HS_TOKEN: registered.hs_token,
    MATRIX_REGISTRATION_SECRET: secretsIn(dir).registration,
  };
}

function secretsIn(dir: string): Secrets {
  const file = path.join(dir, 'secrets.json');
  if (!existsSync(file)) {
    const secret = () => randomBytes(32).toString('hex');
    write(dir, 'secrets.json', {
      asToken: secret(),
      hsToken: secret(),
      registration: secret(),
      macaroon: secret(),
    } satisfies Secrets);
    const signingKey = randomBytes(32).toString('base64').replace(/=+$/, '');
    writeFileSync(path.join(dir, 'signing.key'), `ed25519 a_kindred ${signingKey}\n`, { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
}

function write(dir: string, name: string, content: object): void {
  writeFileSync(path.join(dir, name), `${JSON.stringify(content, undefined, 2)}\n`, { mode: 0o600 });
}

/** Warnings alone: at Synapse's own level each request is a line or two. */
const logging = {
  version: 1,
  formatters: { line: { format: '%(asctime)s %(levelname)s %(name)s %(request)s %(message)s' } },
  handlers: { output: { class: 'logging.StreamHandler', formatter: 'line' } },
  root: { level: 'WARNING', handlers: ['output'] },
  disable_existing_loggers: false,
};

function registration({ asToken, hsToken }: Secrets, url: string): Registration & Record<string, unknown> {
  const ours = `_.*:${serverName.replaceAll('.', '\\.')}`;
  return {
    id: applicationServiceId,
    url,
    as_token: asToken,
    hs_token: hsToken,
    sender_localpart: applicationServiceId,
    // The server's name is part of the pattern: without it, users of other homeservers could take such a name.
    namespaces: {
      users: [{ regex: `@${applicationServiceId}${ours}`, exclusive: true }],
      aliases: [{ regex: `#${applicationServiceId}${ours}`, exclusive: true }],
      rooms: [],
    },
    rate_limited: false,
    // Typing, receipts and presence.
    receive_ephemeral: true,
  };
}

/** For tests on one machine: without federation, telemetry, previews of links, and limits that a test would reach. */
function homeserver(dir: string, secrets: Secrets, { port, databaseUrl }: SynapseAddresses): object {
  const database = new URL(databaseUrl);
  return {
    server_name: serverName,
    public_baseurl: `http://${host}:${port}/`,
    report_stats: false,
    log_config: path.resolve(dir, 'logging.yaml'),
    signing_key_path: path.resolve(dir, 'signing.key'),
    media_store_path: path.resolve(dir, 'media'),
    macaroon_secret_key: secrets.macaroon,
    registration_shared_secret: secrets.registration,
    app_service_config_files: [path.resolve(dir, 'application-service.yaml')],
    // `openid` is the one question of the federation's API that an application service asks.
    listeners: [
      { type: 'http', port, bind_addresses: [host], resources: [{ names: ['client', 'openid'], compress: false }] },
    ],
    federation_domain_whitelist: [],
    trusted_key_servers: [],
    url_preview_enabled: false,
    enable_registration: false,
    room_list_publication_rules: [{ action: 'allow' }],
    // The cost of a password's hash. Synapse's own is 12, which takes a quarter of a second.
    bcrypt_rounds: 4,
    database: {
      name: 'psycopg2',
      args: {
        host: database.hostname,
        port: Number(database.port),
        user: decodeURIComponent(database.username),
        password: decodeURIComponent(database.password),
        dbname: database.pathname.slice(1),
        cp_min: 1,
        cp_max: 10,
      },
    },
    ...unlimited,
  };
}

const rate = { per_second: 1_000_000, burst_count: 1_000_000 };

const unlimited = {
  rc_message: rate,
  rc_registration: rate,
  rc_login: { address: rate, account: rate, failed_attempts: rate },
  rc_joins: { local: rate, remote: rate },
  rc_joins_per_room: rate,
  rc_invites: { per_room: rate, per_user: rate, per_issuer: rate },
  rc_media_create: rate,
  rc_presence: { per_user: rate },
  rc_room_creation: rate,
  rc_reports: rate,
  rc_user_directory: rate,
  rc_profile: rate,
};
