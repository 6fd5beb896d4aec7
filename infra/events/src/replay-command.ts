import { parseArgs } from 'node:util';
import { replayDeadLetters, type ReplayFilter } from '@kindred/events/replay';
import type { Transport } from '@kindred/events/transport';

export const replayUsage = `npm run events -- replay SERVICE [--consumer NAME] [--topic TOPIC] [--code CODE] [--since TIME] [--dry-run]
                                  sends a service's dead letters to the consumers that failed, over KAFKA_BROKERS`;

/** Opens the way to the broker; throws a sentence where none is named. */
export type OpenTransport = () => Transport;

/** Sends dead letters again, or with `--dry-run` only says which. Exit codes: 0 done, 2 misused. */
export async function replay(
  args: readonly string[],
  open: OpenTransport,
  print: (line: string) => void,
): Promise<number> {
  const asked = read(args);
  if (typeof asked === 'string') {
    print(`${asked}\n\n${replayUsage}`);
    return 2;
  }
  const transport = open();
  try {
    const letters = await replayDeadLetters({ transport, ...asked });
    for (const { id, consumer, message, error } of letters)
      print(`${id}  ${consumer}  ${message.topic}/${message.partition}/${message.offset}  ${error.code}`);
    print(`${letters.length} dead letters ${asked.dryRun ? 'would be sent' : 'sent'} again.`);
    return 0;
  } finally {
    await transport.close();
  }
}

interface Asked {
  readonly service: string;
  readonly filter: ReplayFilter;
  readonly dryRun: boolean;
}

/** What the command line asks for, or a sentence about what is wrong with it. */
function read(args: readonly string[]): Asked | string {
  const text = { type: 'string' } as const;
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { consumer: text, topic: text, code: text, since: text, 'dry-run': { type: 'boolean' } },
    });
    const [service, ...more] = positionals;
    if (!service || more.length > 0) return 'Say whose dead letters: one service.';
    const { since, 'dry-run': dryRun = false, ...filter } = values;
    if (since !== undefined && Number.isNaN(Date.parse(since)))
      return `--since takes a time such as 2026-03-01T12:00:00Z, not "${since}".`;
    return { service, dryRun, filter: { ...filter, ...(since !== undefined && { since: new Date(since) }) } };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
