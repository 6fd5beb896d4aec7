import { join } from 'node:path';
import { kafkaArtefacts, kafkaVersion } from '@kindred/servers/kafka/artefacts';
import { findJava, type JavaTools } from '@kindred/servers/kafka/find-java';
import { orphanKafka, startKafka } from '@kindred/servers/kafka/start-kafka';
import { MissingPrerequisite } from '@kindred/servers/missing-prerequisite';
import { endProcess } from '@kindred/servers/processes/server-process';
import { cacheFolder } from '@kindred/testkit/environment';
import { CannotStart } from './cannot-start.ts';
import { keepRunning } from './supervised-kafka.ts';

/** What carries the events. */
export interface Broker {
  /** Kafka's addresses; none where the in-process transport is used. */
  readonly brokers: readonly string[];
  /** What it is and why, for the reader. */
  readonly told: string;
  stop(): Promise<void>;
}

/** What decides about the broker. */
export interface BrokerOptions {
  readonly events?: 'kafka' | 'memory';
  readonly kafkaBrokers?: readonly string[];
  readonly folder: string;
  readonly port: number;
  /** Where programs are found: PATH and JAVA_HOME. */
  readonly variables: NodeJS.ProcessEnv;
}

const transportInProcess = (why: string): Broker => ({
  brokers: [],
  told: `in-process transport (${why})`,
  stop: async () => undefined,
});

/**
 * The Kafka at KAFKA_BROKERS, or one of our own where Java is found and Kafka can be had, or the in-process transport;
 * `--events` has the first word. A Kafka that is here and does not start is a fault to look at and no reason to do
 * without.
 */
export async function openBroker(options: BrokerOptions, say: (message: string) => void): Promise<Broker> {
  const { events, kafkaBrokers, folder, port, variables } = options;
  if (events === 'memory') return transportInProcess('as --events memory asks');
  if (kafkaBrokers)
    return {
      brokers: kafkaBrokers,
      told: `Kafka at ${kafkaBrokers.join(', ')} (KAFKA_BROKERS)`,
      stop: async () => undefined,
    };

  const tools = await findJava(variables);
  say(tools.summary);
  const cache = join(cacheFolder, 'kafka');
  const missing = await missingFor(cache, tools, say);
  if (missing !== undefined && events === 'kafka')
    throw new CannotStart(`${missing} Without --events kafka the in-process transport is used.`);
  if (missing !== undefined) return transportInProcess(missing);
  const kafka = await startKafka({ dir: folder, cacheFolder: cache, port, tools, onProgress: say }).catch(
    (error: unknown) => {
      throw new CannotStart(
        `Kafka did not start. ${error instanceof Error ? error.message : String(error)}\nnpm start -- --events memory does without it.`,
      );
    },
  );
  return {
    brokers: [kafka.brokers],
    told: `Apache Kafka ${kafkaVersion} at ${kafka.brokers}`,
    stop: keepRunning(kafka, say),
  };
}

/**
 * Says in a sentence why there can be no Kafka here: no Java, or nowhere to get Kafka from, such as without a network.
 */
async function missingFor(
  cache: string,
  tools: JavaTools,
  say: (message: string) => void,
): Promise<string | undefined> {
  if (!tools.java) return `No Kafka: ${tools.summary}.`;
  try {
    await kafkaArtefacts(cache, tools, say);
    return undefined;
  } catch (error) {
    return error instanceof MissingPrerequisite ? error.message : `No Kafka: Maven could not fetch it.`;
  }
}

/**
 * Ends a Kafka that a killed start left running: it would hold its port and write into its folder. The caller must hold
 * the data folder's lock.
 */
export async function endLeftoverKafka(folder: string): Promise<void> {
  const leftover = orphanKafka(folder);
  if (leftover) await endProcess(leftover, 'SIGTERM', 3_000);
}
