import { readFile } from 'node:fs/promises';
import { schemaHash } from '@kindred/service/subgraph-schema';
import type { Logger } from 'pino';
import { composeSupergraph } from './compose-supergraph.ts';
import type { DeployedSchemas } from './deployed-schema.ts';
import type { ReadDraft } from './draft.ts';
import type { PublishedService } from './published-service.ts';
import type { Subgraph } from './subgraph.ts';

interface Schema {
  readonly hash: string;
  readonly sdl: string;
}

/**
 * The services' schemas that are both published and deployed. A published schema takes effect once every replica of its
 * service reports its hash. Until then the schema before it stays in effect. If a service is rolled back to an earlier
 * schema, so is the graph. A starting gateway with no other schema takes the one that the service runs, even if it is
 * unpublished. A service that has published nothing is not in the graph.
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

/** The schema of one service that is in effect, and the earlier ones by their hash. */
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
    // The service has never answered: its published schema is composed, and its fields fail until it answers.
    return { name, url, sdl: this.#current?.sdl ?? published };
  }

  /**
   * A starting gateway takes the schema that a replica reports. If the replicas differ, the schema is not kept for a
   * rollback, because its hash is unknown.
   */
  async #countWhatRuns(running: string | null): Promise<void> {
    const sdl = await this.deployed.schemaOf(this.service);
    if (sdl === null) return;
    this.#current = { hash: running ?? '', sdl };
    if (running !== null) this.#known.set(running, sdl);
  }

  /** Logs a service that does not run its published schema, once for each change. */
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
