import type { Pause } from '@kindred/service/draining';
import type { SecurityLog } from '@kindred/service/security/security-log';
import type { FaultSource } from '@kindred/service/stray-faults';
import type { Logger } from 'pino';
import type { Limits } from './limits/limits.ts';
import type { ReplyStream } from './replies/reply-route.ts';
import type { SupergraphOptions } from './supergraph/supergraph-source.ts';

/** Who signs the callers' tokens, and keeps their archives. */
export interface IdentityOptions {
  /** Where its public keys are; archives are fetched from the same origin. */
  readonly jwksUrl: string;
  readonly issuer: string;
  readonly audience: string;
}

export interface GatewayOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** The address to listen on; `localhost` where it is left out. */
  readonly host?: string;
  readonly supergraph: SupergraphOptions;
  /** Null passes every token on without verifying it; the subgraphs decide then. */
  readonly identity: IdentityOptions | null;
  /** The services from which replies stream. */
  readonly replyStreams?: readonly ReplyStream[];
  /** A URL, whose path is ignored, of the service that has people's calendars; none are served without one. */
  readonly calendarsUrl?: string | null;
  /** A URL, whose path is ignored, of the service that has people's journals; none are exported without one. */
  readonly journalsUrl?: string | null;
  /** A URL, whose path is ignored, of the service that sends digests; without one the address in them leads nowhere. */
  readonly unsubscribeUrl?: string | null;
  /** A URL, whose path is ignored, of the service that has the icons of achievements; none are served without one. */
  readonly iconsUrl?: string | null;
  /** URLs, whose paths are ignored, of the services that may keep pictures and videos in a folder, by their names. */
  readonly mediaUrls?: Readonly<Record<string, string>>;
  /**
   * The gateway's address as people reach it, such as `https://graph.kindred.example`: what tokens for `/mcp` are for.
   * The address of each request where it is left out.
   */
  readonly publicUrl?: string | undefined;
  /** The folder of operations that programs may ask for at `/mcp`; this package's own where it is left out. */
  readonly operations?: URL;
  /**
   * A page to try queries in, for browsers at `/graphql`. The desk, which knows demo people, is at the port + 80 unless
   * named.
   */
  readonly explorer: boolean | { readonly deskUrl: string };
  /** Whether the schema may be asked for; without it, errors name no fields that were not asked for either. */
  readonly introspection: boolean;
  /**
   * Origins of web pages that may call the graph from a browser, such as `https://app.kindred.example`; `loopback` for
   * any on this machine.
   */
  readonly corsOrigins?: readonly string[] | 'loopback';
  /** The secret that the services share with the gateway. Without one, they must answer `_entities` to every caller. */
  readonly gatewaySecret?: string;
  /** Further headers of the caller, in lower case, that subgraphs get. */
  readonly passHeaders?: readonly string[];
  /**
   * Load balancers in front, as addresses or ranges, whose word about a caller's address is taken; none, unless said.
   */
  readonly trustedProxies?: readonly string[];
  /** Names under which the gateway may be asked, beside `localhost` and addresses. */
  readonly allowedHosts?: readonly string[];
  /** For how many seconds browsers are to use HTTPS alone; 0, the default, says nothing about it. */
  readonly hstsSeconds?: number;
  readonly limits?: Partial<Limits>;
  /** Milliseconds since the epoch, for budgets; the machine's clock where it is left out. */
  readonly clock?: () => number;
  /**
   * How often the sources of the supergraph are looked at, in milliseconds; 0 for only when told to. 2,000 where left
   * out.
   */
  readonly watchEveryMs?: number;
  /** Adds figures of the process to `/metrics`; for a process that is the gateway alone. */
  readonly processMetrics?: boolean;
  /**
   * How long a stopping gateway still takes requests while `/health/ready` is 503, in milliseconds; 0 where left out.
   */
  readonly drainDelayMs?: number;
  /** Waits for the drain delay. A test passes its own to decide when the delay ends. */
  readonly drainPause?: Pause;
  /**
   * The source of unhandled rejections and exceptions, if the process runs the gateway alone. They are logged and
   * counted, and the process goes on.
   */
  readonly strayFaults?: FaultSource;
  readonly logger: Logger;
  /** Records refused tokens, requests and callers. Default: lines of the logger. */
  readonly security?: SecurityLog;
}

/** A gateway that answers. */
export interface Gateway {
  /** Where the graph is: `http://localhost:4000/graphql`. */
  readonly url: string;
  /**
   * Looks at the supergraph's sources now. Never throws: what is wrong with them is in the log and in `/health/ready`.
   */
  reload(): Promise<void>;
  /**
   * Makes `/health/ready` answer 503 at once. After the drain delay the gateway takes no new requests. It finishes
   * requests in flight until the deadline, then ends them.
   */
  stop(deadlineMs: number): Promise<void>;
}
