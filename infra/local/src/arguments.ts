import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the command line asks for. `events` is left out where the machine is to decide. */
export interface Arguments {
  readonly fresh: boolean;
  readonly dataDir: string;
  readonly events?: 'kafka' | 'memory';
  /** Each service in a process of its own, as they are deployed. */
  readonly processes: boolean;
  readonly help: boolean;
}

/** The command line says something that is not known here: answered with the usage and exit code 2. */
export class WrongArguments extends Error {}

export const usage = `Usage: npm start -- [options]

  --fresh                  begin again: what earlier starts kept is moved into "earlier" in the data folder
  --data DIR               keep the data in DIR instead of .data/local
  --events kafka|memory    use Apache Kafka or the in-process transport (else: Kafka where java and mvn answer)
  --processes              each service in a process of its own, as they are deployed; needs Kafka
  --help                   show this

  KINDRED_PORT moves the graph from 4000, and everything else with it.
  DATABASE_URL, KAFKA_BROKERS and REDIS_URL, when set, are used instead of the embedded parts.`;

/**
 * Reads the arguments after the script's name. A relative data folder counts from where the command was given.
 * Throws WrongArguments with a sentence that names what was wrong.
 */
export function readArguments(args: readonly string[], calledFrom: string, root: string): Arguments {
  const { fresh, data, events, processes, help } = parse(args);
  if (events !== undefined && events !== 'kafka' && events !== 'memory') {
    throw new WrongArguments(`--events takes kafka or memory, not "${events}".`);
  }
  if (processes && events === 'memory')
    throw new WrongArguments('--processes needs Kafka: events in memory stay within one process.');
  if (data === '') throw new WrongArguments('--data needs the name of a folder.');
  return {
    fresh: fresh ?? false,
    help: help ?? false,
    processes: processes ?? false,
    dataDir: data === undefined ? resolve(root, '.data/local') : resolve(calledFrom, data),
    ...(events === undefined ? {} : { events }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        fresh: { type: 'boolean' },
        data: { type: 'string' },
        events: { type: 'string' },
        processes: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    // Node's sentence goes on with advice about "--" that does not fit here, so only its first one is kept.
    const said = error instanceof Error ? error.message : String(error);
    throw new WrongArguments(said.split('. ')[0]?.replace(/\.?$/, '.') ?? said);
  }
}
