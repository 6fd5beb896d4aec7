import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../processes/run.ts';
import { type BrokerAddress, brokerConfig, loggingConfig } from './broker-config.ts';

export interface BrokerFolder {
  configFile: string;
  loggingFile: string;
  /** Kafka's own log. */
  logFile: string;
  /** What the JVM prints when it cannot even begin to log. */
  outputFile: string;
  pidFile: string;
}

/** The files that a broker is started with and noted in. */
export const brokerFiles = { config: 'broker.properties', pid: 'kafka.pid' } as const;

/**
 * Lays out `<dir>` for one broker: its configuration, which is written at each start because its ports may change, and
 * `<dir>/data`, which is formatted once under another name and then renamed, so that no killed start leaves half of
 * one.
 */
export async function layOutBroker(
  dir: string,
  address: BrokerAddress,
  java: (args: string[]) => [string, ...string[]],
): Promise<BrokerFolder> {
  mkdirSync(dir, { recursive: true });
  const at = (name: string) => path.resolve(dir, name);
  const data = at('data');
  const folder = {
    configFile: at(brokerFiles.config),
    loggingFile: at('logging.properties'),
    logFile: at('kafka.log'),
    outputFile: at('kafka.out'),
    pidFile: at(brokerFiles.pid),
  };
  writeFileSync(folder.configFile, brokerConfig(data, address));
  writeFileSync(folder.loggingFile, loggingConfig(folder.logFile));
  if (!existsSync(data)) await format(data, address, folder, java);
  return folder;
}

async function format(
  data: string,
  address: BrokerAddress,
  { loggingFile }: BrokerFolder,
  java: (args: string[]) => [string, ...string[]],
): Promise<void> {
  const unfinished = `${data}.in-preparation`;
  rmSync(unfinished, { recursive: true, force: true });
  const configFile = `${unfinished}.properties`;
  writeFileSync(configFile, brokerConfig(unfinished, address));
  // One that begins with a dash would be taken for an option.
  const clusterId = randomBytes(16).toString('base64url').replace(/^-/, '_');
  const [program, ...args] = java([
    `-Dlog4j2.configurationFile=${loggingFile}`,
    'kafka.tools.StorageTool',
    'format',
    '-t',
    clusterId,
    '-c',
    configFile,
  ]);
  await run(program, args);
  rmSync(configFile);
  renameSync(unfinished, data);
}
