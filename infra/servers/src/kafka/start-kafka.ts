import { readFileSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '@kindred/testkit/eventually';
import { lockFolder } from '@kindred/testkit/folder-lock';
import { isRunning, type ProcessIdentity } from '@kindred/testkit/process-identity';
import { MissingPrerequisite } from '../missing-prerequisite.ts';
import { freePort } from '../processes/free-port.ts';
import { noteAddress } from '../processes/running-server.ts';
import { orphanOf } from '../processes/orphan.ts';
import { endProcess, type Lifetime, startServerProcess } from '../processes/server-process.ts';
import { kafkaArtefacts } from './artefacts.ts';
import { brokerFiles, type BrokerFolder, layOutBroker } from './broker-folder.ts';
import { findJava, type JavaTools } from './find-java.ts';
import { kafkaAnswers } from './is-answering.ts';

export interface KafkaOptions {
  /** Kept between starts, and exclusive: topics, offsets, configuration, logs. */
  dir: string;
  /** Where Kafka's jars are kept, such as `.cache/kafka`. */
  cacheFolder: string;
  /** On loopback; 0 lets the system choose. */
  port?: number;
  /** Ends with this process, however that ends (the default), or goes on until it is stopped. */
  lifetime?: Lifetime;
  heapMb?: number;
  /** What `findJava` found; looked for when absent. */
  tools?: JavaTools;
  onProgress?(step: string): void;
}

export interface Kafka {
  /** For KAFKA_BROKERS: one address. */
  brokers: string;
  readonly pid: number;
  isRunning(): boolean;
  /** Lets it write down what it has and end; after 3 s it is made to. */
  stop(): Promise<void>;
  /** kill -9, for fault tests. */
  kill(): Promise<void>;
  /** Starts it again on the same port and data, after `stop`, `kill`, or from running. */
  restart(): Promise<void>;
}

const host = '127.0.0.1';

/**
 * Starts Apache Kafka as one process that is broker and controller, on loopback. About 2 s, and some 250 MB.
 *
 * @throws MissingPrerequisite without Java 17, or without mvn where Kafka has yet to be fetched
 * @throws FolderInUse when another process has the folder
 */
export async function startKafka(options: KafkaOptions): Promise<Kafka> {
  const { dir, cacheFolder, lifetime = 'parent', heapMb = 512, onProgress = () => undefined } = options;
  const tools = options.tools ?? (await findJava(process.env));
  if (tools.java === undefined) throw new MissingPrerequisite(`Kafka runs on Java: ${tools.summary}.`);
  const jars = await kafkaArtefacts(cacheFolder, tools, onProgress);
  const program = tools.java.path;
  const java = (args: string[]): [string, ...string[]] => [program, '-cp', path.join(jars, '*'), ...args];

  const lock = lifetime === 'parent' ? lockFolder(dir) : undefined;
  try {
    await endOrphan(dir, onProgress);
    const address = {
      host,
      port: await freePort(options.port ?? 0, 'Kafka'),
      controllerPort: await freePort(0, 'Kafka'),
    };
    const folder = await layOutBroker(dir, address, java);
    const start = () => launch(folder, java, { heapMb, lifetime, port: address.port });
    onProgress(`starting Kafka, its log is ${folder.logFile}`);
    let running = await start();
    const brokers = `${host}:${address.port}`;
    noteAddress(dir, brokers);
    return {
      brokers,
      get pid() {
        return running.pid;
      },
      isRunning: () => isRunning(running),
      stop: async () => {
        await endProcess(running, 'SIGTERM', 3_000);
        lock?.release();
      },
      kill: () => endProcess(running, 'SIGKILL', 5_000),
      restart: async () => {
        await endProcess(running, 'SIGTERM', 3_000);
        running = await start();
      },
    };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

/** The JVM of a killed start on this folder. It ends by itself within 3 s. */
export function orphanKafka(dir: string): ProcessIdentity | undefined {
  return orphanOf(path.resolve(dir, brokerFiles.pid), path.resolve(dir, brokerFiles.config));
}

/** A JVM outlives a killed parent by up to 3 s. Who holds the folder's lock now may end it at once. */
async function endOrphan(dir: string, onProgress: (step: string) => void): Promise<void> {
  const orphan = orphanKafka(dir);
  if (orphan === undefined) return;
  onProgress(`ending the Kafka of an earlier start (process ${orphan.pid})`);
  await endProcess(orphan, 'SIGTERM', 3_000);
}

async function launch(
  folder: BrokerFolder,
  java: (args: string[]) => [string, ...string[]],
  { heapMb, lifetime, port }: { heapMb: number; lifetime: Lifetime; port: number },
): Promise<ProcessIdentity> {
  const flags = [`-Xmx${heapMb}m`, '-XX:+UseSerialGC', `-Dlog4j2.configurationFile=${folder.loggingFile}`];
  // Half of what a start costs is the optimising compiler. It pays for a server that stays, and that benches measure;
  // not beside one person's graph.
  if (lifetime === 'parent') flags.push('-XX:TieredStopAtLevel=1');
  const command = java([...flags, 'kafka.Kafka', folder.configFile]);
  const running = await startServerProcess({ command, logFile: folder.outputFile, pidFile: folder.pidFile, lifetime });
  let ended = false;
  const answers = async () => {
    ended = !isRunning(running);
    if (!ended && !(await kafkaAnswers(host, port)))
      throw new Error(`Kafka does not answer at ${host}:${port}; its log is ${folder.logFile}`);
  };
  await eventually(answers, { withinMs: 60_000, everyMs: 100 }).catch(async (error: unknown) => {
    // The JVM may still be alive. The folder's lock is released next, so it must not write there any more.
    await endProcess(running, 'SIGTERM', 3_000);
    throw error;
  });
  if (ended) throw new Error(`Kafka ended while it started:\n${tailOf(folder.logFile)}${tailOf(folder.outputFile)}`);
  return running;
}

function tailOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').split('\n').slice(-12).join('\n');
  } catch {
    return '';
  }
}
