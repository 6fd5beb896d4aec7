import { parseArgs } from 'node:util';

/** What `npm run journey` was asked to do. */
export interface JourneyArguments {
  readonly names: readonly string[];
  readonly list: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly upperCaseIds: boolean;
  /** The folder for a file with the private texts that were sent. */
  readonly textsTo: string | undefined;
  readonly graph: string;
  readonly desk: string;
}

/** The command line says something unknown; its message is a sentence for the one who wrote it. */
export class WrongArguments extends Error {}

export const usage = `Usage: npm run journey -- NAME [options]

  --list            the journeys there are
  --graph URL       the graph to walk through (http://localhost:4000/graphql)
  --desk URL        the desk that shows mail and topics (http://localhost:4080)
  --upper-case-ids  send every id in upper case; each journey ends as with the others
  --texts-to DIR    keep what was sent and only some people may see, in a file of this folder
  --json            print one JSON document instead of ticks
  --help            show this`;

/**
 * Reads the arguments; addresses default to where `npm start` puts them for this port of the graph. Throws
 * WrongArguments.
 */
export function readArguments(args: readonly string[], port: number): JourneyArguments {
  const { values, positionals } = parse(args);
  return {
    names: positionals,
    list: values.list ?? false,
    json: values.json ?? false,
    help: values.help ?? false,
    upperCaseIds: values['upper-case-ids'] ?? false,
    textsTo: values['texts-to'],
    graph: address('--graph', values.graph ?? `http://localhost:${port}/graphql`),
    desk: address('--desk', values.desk ?? `http://localhost:${port + 80}`),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        list: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        'upper-case-ids': { type: 'boolean' },
        'texts-to': { type: 'string' },
        graph: { type: 'string' },
        desk: { type: 'string' },
      },
    });
  } catch (error) {
    throw new WrongArguments(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}

function address(option: string, value: string): string {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw new WrongArguments(`${option} wants an address such as http://localhost:4000/graphql, not "${value}"`);
}
