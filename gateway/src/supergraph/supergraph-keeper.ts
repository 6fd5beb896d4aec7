import type { SupergraphManager, SupergraphSdlUpdateFunction } from '@apollo/gateway';
import type { Logger } from 'pino';
import type { Draft, ReadDraft } from './draft.ts';
import { readSupergraph, type SupergraphDetails } from './supergraph-details.ts';

/** What health tells about the graph that is served, and about a newer one that could not be. */
export interface SupergraphStatus {
  readonly id: string;
  readonly since: string;
  readonly failure: { readonly at: string; readonly why: string } | null;
}

export interface KeeperOptions {
  readonly source: ReadDraft;
  /** How often the sources are looked at, in milliseconds; 0 for never. */
  readonly watchEveryMs: number;
  readonly logger: Logger;
  /** Called with each graph that is served from now on. */
  readonly onLoaded: (details: SupergraphDetails) => void;
  readonly onFailure: () => void;
}

/**
 * Holds the graph that is served, and looks for newer ones. One that cannot be read, composed or planned with is logged
 * and told by health, while the last good one goes on serving; it is tried again when its sources change.
 */
export class SupergraphKeeper implements SupergraphManager {
  readonly #options: KeeperOptions;
  #update: SupergraphSdlUpdateFunction | undefined;
  #tried = '';
  #served = '';
  #serving: { id: string; since: string } | null = null;
  #reservedNames: ReadonlySet<string> = new Set();
  #failure: SupergraphStatus['failure'] = null;
  #reloading: Promise<void> = Promise.resolve();

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  /** The graph that is served, or null before the first one was loaded. */
  get status(): SupergraphStatus | null {
    return this.#serving && { ...this.#serving, failure: this.#failure };
  }

  /** Names that plans of this graph read in subgraphs' answers. */
  get reservedNames(): ReadonlySet<string> {
    return this.#reservedNames;
  }

  /** Loads the first graph. Without one there is nothing to fall back on, so a failure is the caller's. */
  async initialize({
    update,
  }: {
    update: SupergraphSdlUpdateFunction;
  }): Promise<{ supergraphSdl: string; cleanup: () => Promise<void> }> {
    const draft = await this.#options.source();
    const supergraphSdl = draft.compose();
    this.#serve(draft.read, readSupergraph(supergraphSdl));
    this.#update = update;
    const { watchEveryMs } = this.#options;
    const timer = watchEveryMs > 0 ? setInterval(() => void this.reload(), watchEveryMs).unref() : undefined;
    return { supergraphSdl, cleanup: async () => clearInterval(timer) };
  }

  /** Looks at the sources now. Never throws: a failure is in the log and in `status`. */
  reload(): Promise<void> {
    this.#reloading = this.#reloading.then(() => this.#reload());
    return this.#reloading;
  }

  async #reload(): Promise<void> {
    try {
      const draft = await this.#options.source();
      if (draft.read !== this.#served && draft.read !== this.#tried) this.#replace(draft);
      if (draft.read === this.#served) this.#failure = null;
    } catch (error) {
      this.#fail(error);
    }
  }

  /** The planner looks at the graph first: what it refuses never becomes the one that is served. */
  #replace(draft: Draft): void {
    this.#tried = draft.read;
    const supergraphSdl = draft.compose();
    const details = readSupergraph(supergraphSdl);
    this.#update?.(supergraphSdl);
    this.#serve(draft.read, details);
    this.#options.logger.info({ supergraph: details.id }, 'Serving a new supergraph');
  }

  #serve(read: string, details: SupergraphDetails): void {
    this.#served = read;
    this.#tried = read;
    this.#reservedNames = details.reservedNames;
    this.#serving = { id: details.id, since: new Date().toISOString() };
    this.#options.onLoaded(details);
  }

  #fail(error: unknown): void {
    const why = error instanceof Error ? error.message : String(error);
    // A folder that stays unreadable is one failure, not one every two seconds.
    if (this.#failure?.why === why) return;
    this.#failure = { at: new Date().toISOString(), why };
    this.#options.onFailure();
    this.#options.logger.error(
      { why, serving: this.#serving?.id },
      'The new supergraph cannot be served; the last good one goes on',
    );
  }
}
