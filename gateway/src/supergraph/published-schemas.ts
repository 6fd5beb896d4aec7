import { readFile } from 'node:fs/promises';
import { schemaHash } from '@kindred/service/subgraph-schema';
import type { Logger } from 'pino';
import { composeSupergraph, type Subgraph } from './compose-supergraph.ts';
import type { DeployedSchemas } from './deployed-schema.ts';
import type { ReadDraft } from './supergraph-source.ts';

/** A service of which the graph shows what is published and deployed. */
export interface PublishedService {
  readonly name: string;
  /** Where its subgraph answers, path included: `http://identity:4001/graphql`. */
  readonly url: string;
  /** Its published schema: `docs/graph/services/NAME.graphql`. */
  readonly file: string;
}

interface Schema {
  readonly hash: string;
  readonly sdl: string;
}

/**
 * The services' schemas as they are both published and deployed. A published schema counts once every replica of its
 * service says that it serves it; until then the one before it stays. A service that is rolled back to a schema that
 * counted before takes the graph back with it. A schema that runs and is not published is served only by a gateway that
 * starts and knows no other. A service that has published nothing is not in the graph.
 */
export function publishedSchemas(
  services: readonly PublishedService[],
  deployed: DeployedSchemas,
  logger: Logger,
): ReadDraft {
  const counting = services.map((service) => new CountingSchema(service, deployed, logger));
  return async () => {
    const subgraphs = (await Promise.all(counting.map((one) => one.look()))).flatMap((one) => one ?? []);
    return { read: JSON.stringify(subgraphs), compose: () => composeSupergraph(subgraphs) };
  };
}

/** One service's schema that counts now, and those that did. */
class CountingSchema {
  readonly #known = new Map<string, string>();
  #current: Schema | null = null;
  #told = '';

  constructor(
    readonly service: PublishedService,
    readonly deployed: DeployedSchemas,
    readonly logger: Logger,
  ) {}

  async look(): Promise<Subgraph | null> {
    const { name, url, file } = this.service;
    const published = await readFile(file, 'utf8').catch(noneYet);
    if (published === null) return this.#current && { name, url, sdl: this.#current.sdl };
    const hashes = await this.deployed.hashesOf(this.service);
    const running = agreed(hashes);
    const publishedHash = schemaHash(published);
    const sdl = running === publishedHash ? published : this.#known.get(running ?? '');
    if (running !== null && sdl !== undefined) this.#count({ hash: running, sdl });
    else if (!this.#current && hashes.some((hash) => hash !== null)) await this.#countWhatRuns(running);
    this.#tell({ publishedHash, running: hashes });
    // Nothing is known of a service that never answered: its published part is composed, and is unavailable.
    return { name, url, sdl: this.#current?.sdl ?? published };
  }

  /**
   * For a gateway that starts: what a replica tells of itself, which is not kept under a hash where the replicas
   * differ.
   */
  async #countWhatRuns(running: string | null): Promise<void> {
    const sdl = await this.deployed.schemaOf(this.service);
    if (sdl === null) return;
    this.#current = { hash: running ?? '', sdl };
    if (running !== null) this.#known.set(running, sdl);
  }

  /** Logs once that a service does not run what is published, until that changes. */
  #tell({
    publishedHash,
    running,
  }: {
    readonly publishedHash: string;
    readonly running: readonly (string | null)[];
  }): void {
    const told = JSON.stringify([publishedHash, running]);
    const isDeployed = running.every((hash) => hash === publishedHash);
    const facts = {
      service: this.service.name,
      published: publishedHash,
      running,
      serving: this.#current?.hash ?? null,
    };
    if (told !== this.#told && !isDeployed)
      this.logger.warn(facts, 'A service does not run its published schema; the schema before it goes on');
    this.#told = told;
  }

  #count(schema: Schema): void {
    this.#current = schema;
    this.#known.set(schema.hash, schema.sdl);
  }
}

function noneYet(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/** The one hash that every address answered with; null where one did not answer, or they differ. */
function agreed(hashes: readonly (string | null)[]): string | null {
  const [first = null] = hashes;
  return hashes.every((hash) => hash === first) ? first : null;
}
