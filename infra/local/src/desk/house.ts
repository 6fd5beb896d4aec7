import type { CacheEntry } from '@kindred/cache/cache-store';
import type { Transport } from '@kindred/events/transport';
import type { Mailbox } from '../mailbox.ts';

/** A person made for trying things out. The password was made up at the first start and works in `signIn`. */
export interface DemoPerson {
  readonly username: string;
  readonly name: string;
  readonly email: string;
  /** May look after others' accounts. */
  readonly isAdmin: boolean;
  readonly password: string;
}

/** The demo people, and the way to a token of theirs. */
export interface DemoPeople {
  list(): readonly DemoPerson[];
  /**
   * Signs in, or gives the token of an earlier time while its session is open and it lasts 5 minutes more. `expiresAt`
   * is ISO
   * 8601. Rejects for an unknown name, and where the graph does not let the person in, with what to do.
   */
  token(username: string): Promise<{ readonly accessToken: string; readonly expiresAt: string }>;
}

/** Services' own tokens, with which the developer of a service can try the others. */
export interface DemoServices {
  readonly names: readonly string[];
  /** A token of the service for one scope; throws `TokenRefused` if identity does not grant the scope. */
  token(service: string, scope: string): Promise<string>;
}

/** What the desk shows. It knows the house by this alone, so that it can stand before any house. */
export interface House {
  readonly port: number;
  /** The graph's address, which is the explorer's too. */
  readonly graph: string;
  /**
   * What belongs to the house beside its services: a name, where it is, and whether that can be opened in a browser.
   */
  readonly places: readonly {
    readonly name: string;
    readonly address: string;
    readonly link?: boolean;
    readonly detail?: string;
  }[];
  readonly services: readonly { readonly name: string; readonly url: string }[];
  readonly topics: readonly string[];
  readonly transport: Pick<Transport, 'read'>;
  readonly mailbox: Pick<Mailbox, 'list'>;
  /** Everything that the services cache. */
  cached(): Promise<readonly CacheEntry[]>;
  /** Moves what happened in a tribe so many days into the past. False if there is no such tribe. */
  moveTribeIntoPast(tribeId: string, days: number): Promise<boolean>;
  /** The same for a duet. */
  moveDuetIntoPast(duetId: string, days: number): Promise<boolean>;
  /** The same for a proposal of a microDAO. */
  moveProposalIntoPast(proposalId: string, days: number): Promise<boolean>;
  readonly people: DemoPeople;
  readonly clients: DemoServices;
  /** The repository's own folder, whose documents the desk offers for reading. */
  readonly root: string;
  journeys(): Promise<readonly { readonly name: string; readonly description: string }[]>;
}
