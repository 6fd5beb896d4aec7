import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { kafkaVersion } from '@kindred/servers/kafka/artefacts';
import { findJava } from '@kindred/servers/kafka/find-java';
import { startKafka } from '@kindred/servers/kafka/start-kafka';
import { MissingPrerequisite } from '@kindred/servers/missing-prerequisite';
import { cacheFolder } from '@kindred/testkit/environment';
import { CannotStart } from './cannot-start.ts';

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

const transportInProcess = (why: string): Broker => ({ brokers: [], told: `in-process transport (${why})`, stop: async () => undefined });

/** The Kafka at KAFKA_BROKERS, or one of our own where Java is found, or the in-process transport; `--events` has the first word. */
export async function openBroker(options: BrokerOptions, say: (message: string) => void): Promise<Broker> {
  const { events, kafkaBrokers } = options;
  if (events === 'memory') return transportInProcess('as --events memory asks');
  if (kafkaBrokers) return { brokers: kafkaBrokers, told: `Kafka at ${kafkaBrokers.join(', ')} (KAFKA_BROKERS)`, stop: async () => undefined };
  try {
    return await ownKafka(options, say);
  } catch (error) {
    const reason = firstLine(error);
    if (events === 'kafka') throw new CannotStart(`${reason} Without --events kafka the in-process transport is used.`);
    return transportInProcess(reason);
  }
}

async function ownKafka({ folder, port, variables }: BrokerOptions, say: (message: string) => void): Promise<Broker> {
  const tools = await findJava(variables);
  const jars = join(cacheFolder, 'kafka');
  if (!tools.java || (!tools.mvn && !existsSync(join(jars, kafkaVersion)))) throw new MissingPrerequisite(`No Kafka: ${tools.summary}.`);
  say(tools.summary);
  const kafka = await startKafka({ dir: folder, cacheFolder: jars, port, tools, onProgress: say });
  return { brokers: [kafka.brokers], told: `Apache Kafka ${kafkaVersion} at ${kafka.brokers}`, stop: () => kafka.stop() };
}

function firstLine(error: unknown): string {
  const line = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  return /[.!?]$/.test(line) ? line : `${line.replace(/:$/, '')}.`;
}
