import net from 'node:net';
import tls from 'node:tls';
import { Kafka, logLevel, type KafkaConfig, type SASLOptions } from 'kafkajs';
import type { Logger } from 'pino';
import { kafkaLog } from './kafka-log.ts';

export interface KafkaOptions {
  brokers: string[];
  /** Who connects, as the broker's log and quotas see it: a service's name. */
  clientId: string;
  logger: Logger;
  ssl?: tls.ConnectionOptions | boolean;
  sasl?: SASLOptions;
  /**
   * Partitions of the topics that are made here. More than one broker's worth of consumers; never changed, because keys
   * would move.
   */
  partitions?: number;
  /** Copies of each partition; the broker's own default unless said. */
  replicationFactor?: number;
}

/** A kafkajs client with connections of its own, which can all be cut at once. */
export interface KafkaClient {
  kafka: Kafka;
  /**
   * Cuts every connection and allows no new one. kafkajs has no way to give up a request or a retry; without
   * connections each of them fails at once, and nothing that was given up can arrive later.
   */
  cut(): void;
}

/** `retries` counts the retries of one call within kafkajs. The callers retry by themselves after them. */
export function kafkaClient({ brokers, clientId, logger, ssl, sasl }: KafkaOptions, retries = 2): KafkaClient {
  const sockets = new Set<net.Socket>();
  let isCut = false;

  const socketFactory: KafkaConfig['socketFactory'] = ({ host, port, ssl: secure, onConnect }) => {
    if (isCut) throw new Error('This client was given up.');
    const socket = secure
      ? tls.connect({ host, port, ...(net.isIP(host) ? {} : { servername: host }), ...secure }, onConnect)
      : net.connect({ host, port }, onConnect);
    socket.setKeepAlive(true, 60_000);
    // kafkajs leaves Nagle's algorithm on, which costs up to 40 ms for each small request.
    socket.setNoDelay(true);
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    return socket;
  };

  const kafka = new Kafka({
    brokers,
    clientId,
    ...(ssl === undefined ? {} : { ssl }),
    ...(sasl === undefined ? {} : { sasl }),
    socketFactory,
    connectionTimeout: 3_000,
    requestTimeout: 15_000,
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, multiplier: 2, factor: 0.2, retries },
    logLevel: logger.isLevelEnabled('trace') ? logLevel.DEBUG : logLevel.INFO,
    logCreator: kafkaLog(logger),
  });

  const cut = () => {
    isCut = true;
    // With an error, because kafkajs does not listen for a close without one.
    for (const socket of sockets) socket.destroy(new Error('This client was given up.'));
  };
  return { kafka, cut };
}
