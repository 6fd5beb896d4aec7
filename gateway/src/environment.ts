import { resolve } from 'node:path';
import { hostNames } from '@kindred/service/http/allowed-hosts';
import type { GatewayOptions } from './gateway-options.ts';
import { InvalidSettings } from './invalid-settings.ts';
import { readReplyStreams } from './replies/read-reply-streams.ts';
import type { ReplyStream } from './replies/reply-route.ts';
import type { PublishedService } from './supergraph/published-service.ts';
import type { ServiceLocation, SupergraphOptions } from './supergraph/supergraph-source.ts';

/** What the gateway's own process is told, by its command line and its environment. */
export type Settings = Omit<GatewayOptions, 'logger'> & {
  readonly logLevel: string;
  readonly drainMs: number;
  readonly securityLogFile: string | undefined;
  readonly drainDelayMs: number;
};

type Variables = Readonly<Record<string, string | undefined>>;

export interface Arguments {
  readonly supergraph?: string | undefined;
  readonly port?: string | undefined;
  readonly host?: string | undefined;
}

/** Reads the settings; what the command line says goes before the environment. Throws InvalidSettings. */
export function readSettings(given: Arguments, variables: Variables = process.env): Settings {
  const production = variables.NODE_ENV === 'production';
  return {
    port: whole('the port', given.port ?? variables.PORT ?? variables.KINDRED_PORT ?? '4000', 65_535),
    host: given.host ?? variables.HOST ?? 'localhost',
    supergraph: supergraphOf(given, variables),
    identity: identityOf(given, variables),
    replyStreams: replyStreamsOf(given, variables),
    calendarsUrl: handedOnTo('CALENDARS_URL', 'tribe-events', given, variables),
    journalsUrl: handedOnTo('JOURNALS_URL', 'companion-journal', given, variables),
    unsubscribeUrl: handedOnTo('UNSUBSCRIBE_URL', 'tribe-events', given, variables),
    iconsUrl: handedOnTo('ICONS_URL', 'tribe-events', given, variables),
    mediaUrls: mediaUrlsOf(given, variables),
    publicUrl: publicUrlOf(variables),
    explorer: yes('EXPLORER', variables, !production),
    introspection: yes('INTROSPECTION', variables, !production),
    corsOrigins: variables.CORS_ORIGINS ? list(variables.CORS_ORIGINS) : production ? [] : 'loopback',
    passHeaders: list(variables.PASS_HEADERS ?? '').map((name) => name.toLowerCase()),
    trustedProxies: list(variables.TRUSTED_PROXIES ?? ''),
    ...(variables.GATEWAY_SECRET && { gatewaySecret: variables.GATEWAY_SECRET }),
    allowedHosts: hostNames(variables.ALLOWED_HOSTS ?? ''),
    hstsSeconds: whole('HSTS_SECONDS', variables.HSTS_SECONDS ?? '0'),
    limits: {
      planCostOfCaller: whole('PLAN_COST_PER_MINUTE', variables.PLAN_COST_PER_MINUTE ?? '4000'),
      planCostOfAddress: whole('PLAN_COST_PER_MINUTE_OF_ADDRESS', variables.PLAN_COST_PER_MINUTE_OF_ADDRESS ?? '40000'),
      subgraphMs: whole('SUBGRAPH_TIMEOUT_MS', variables.SUBGRAPH_TIMEOUT_MS ?? '10000'),
      requestMs: whole('REQUEST_TIMEOUT_MS', variables.REQUEST_TIMEOUT_MS ?? '30000'),
    },
    processMetrics: true,
    securityLogFile: variables.SECURITY_LOG_FILE || undefined,
    logLevel: variables.LOG_LEVEL ?? 'info',
    drainDelayMs: whole('DRAIN_DELAY_MS', variables.DRAIN_DELAY_MS ?? '0'),
    drainMs: whole('DRAIN_MS', variables.DRAIN_MS ?? '10000'),
  };
}

/**
 * `@apollo/gateway` reports what it runs on to its maker at each start unless this is set before it is made. Nothing of
 * a house that keeps people's private matters calls home.
 */
export function silenceVendorTelemetry(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
}

function supergraphOf(given: Arguments, variables: Variables): SupergraphOptions {
  const file = given.supergraph ?? variables.SUPERGRAPH_FILE;
  if (file) return { file: resolve(variables.INIT_CWD ?? process.cwd(), file) };
  const named = list(variables.SUBGRAPHS ?? '');
  if (named.length === 0) {
    throw new InvalidSettings(
      'Say which graph to serve: --supergraph FILE (or SUPERGRAPH_FILE), or SUBGRAPHS=name=url,… with PUBLISHED_DIR or SCHEMAS_DIR.',
    );
  }
  const { PUBLISHED_DIR: published, SCHEMAS_DIR: schemas } = variables;
  if (published) return { published: named.map((entry) => publishedOf(entry, published)) };
  if (schemas && variables.NODE_ENV === 'production')
    throw new InvalidSettings(
      'SCHEMAS_DIR is for schemas that are being edited. In production PUBLISHED_DIR names the published ones.',
    );
  if (!schemas)
    throw new InvalidSettings(
      'SUBGRAPHS needs PUBLISHED_DIR, the folder of published schemas, as docs/graph/services; or SCHEMAS_DIR, in which each service has its own, as services/NAME/schema.',
    );
  return { services: named.map((entry) => serviceOf(entry, schemas)) };
}

function serviceOf(entry: string, schemas: string): ServiceLocation {
  const { name, url } = addressIn(entry);
  return { name, url, schemaDir: resolve(schemas, name, 'schema') };
}

function publishedOf(entry: string, folder: string): PublishedService {
  const { name, url } = addressIn(entry);
  return { name, url, file: resolve(folder, `${name}.graphql`) };
}

function addressIn(entry: string): { name: string; url: string } {
  const [, name, url] = /^([\w-]+)=(https?:\/\/\S+)$/.exec(entry) ?? [];
  if (!name || !url) throw new InvalidSettings(`SUBGRAPHS holds "${entry}", which is no name=url.`);
  return { name, url };
}

/** A foreign supergraph given by hand has no identity of ours; one named in the environment does, if there is one. */
function identityOf(given: Arguments, variables: Variables): GatewayOptions['identity'] {
  if (!variables.JWKS_URL || given.supergraph) return null;
  if (!URL.canParse(variables.JWKS_URL)) throw new InvalidSettings("JWKS_URL must be the address of identity's keys.");
  return {
    jwksUrl: variables.JWKS_URL,
    issuer: variables.TOKEN_ISSUER ?? 'https://identity.kindred',
    audience: variables.TOKEN_AUDIENCE ?? 'kindred',
  };
}

function publicUrlOf({ PUBLIC_URL: given }: Variables): string | undefined {
  if (!given) return undefined;
  if (!URL.canParse(given)) throw new InvalidSettings("PUBLIC_URL must be the gateway's address as people reach it.");
  return given;
}

/**
 * Where requests are handed on to as they are: as a setting names it, else the service that is known to answer them, if
 * it is among the subgraphs.
 */
function handedOnTo(setting: string, service: string, given: Arguments, variables: Variables): string | null {
  if (given.supergraph) return null;
  const named =
    variables[setting] ??
    list(variables.SUBGRAPHS ?? '')
      .find((entry) => entry.startsWith(`${service}=`))
      ?.slice(`${service}=`.length);
  if (!named) return null;
  if (!URL.canParse(named)) throw new InvalidSettings(`${setting} must be the address of ${service}.`);
  return named;
}

function replyStreamsOf(given: Arguments, variables: Variables): readonly ReplyStream[] {
  if (given.supergraph) return [];
  return readReplyStreams({
    subgraphs: list(variables.SUBGRAPHS ?? '').map(addressIn),
    declared: variables.REPLY_STREAMS || undefined,
    repliesUrl: variables.REPLIES_URL || undefined,
  });
}

function mediaUrlsOf(given: Arguments, variables: Variables): Record<string, string> {
  const urls = {
    'tribe-events': handedOnTo('MEDIA_URL', 'tribe-events', given, variables),
    'companion-journal': handedOnTo('JOURNALS_URL', 'companion-journal', given, variables),
    'messaging-agents': handedOnTo('ATTACHMENTS_URL', 'messaging-agents', given, variables),
    'messaging-uploads': handedOnTo('ATTACHMENTS_URL', 'messaging-agents', given, variables),
  };
  return Object.fromEntries(Object.entries(urls).flatMap(([name, url]) => (url === null ? [] : [[name, url]])));
}

function whole(name: string, text: string, most = Number.MAX_SAFE_INTEGER): number {
  const number = Number(text);
  if (text === '' || !Number.isInteger(number) || number < 0 || number > most)
    throw new InvalidSettings(`${name} must be a whole number up to ${most}, not "${text}".`);
  return number;
}

function yes(name: string, variables: Variables, otherwise: boolean): boolean {
  const text = variables[name];
  if (!text) return otherwise;
  if (text !== 'true' && text !== 'false') throw new InvalidSettings(`${name} must be true or false, not "${text}".`);
  return text === 'true';
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
