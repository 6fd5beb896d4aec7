import type { IHeaders, KafkaMessage } from 'kafkajs';
import type { Received } from './transport.ts';

export function receivedFrom(
  topic: string,
  partition: number,
  { key, value, headers, offset, timestamp }: KafkaMessage,
): Received {
  return {
    topic,
    partition,
    offset,
    key: key?.toString() ?? '',
    value: value?.toString() ?? '',
    headers: textOf(headers),
    timestamp: new Date(Number(timestamp)),
  };
}

/** Each header once, as text. Kafka allows several of a name; of those the last counts. */
function textOf(headers: IHeaders | undefined): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers ?? {})) {
    const last = Array.isArray(value) ? value.at(-1) : value;
    if (last !== undefined) texts[name] = last.toString();
  }
  return texts;
}
