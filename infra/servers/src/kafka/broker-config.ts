export interface BrokerAddress {
  host: string;
  port: number;
  controllerPort: number;
}

/**
 * One process that is broker and controller at once. What a cluster would keep several times is kept once; topics come
 * from `ensureTopics` alone, so that a misspelt name is an error and not a topic; groups begin at once instead of after
 * 3 s; and what Kafka sets aside for large clusters is made small.
 */
export function brokerConfig(dataFolder: string, { host, port, controllerPort }: BrokerAddress): string {
  return properties({
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@${host}:${controllerPort}`,
    'controller.listener.names': 'CONTROLLER',
    listeners: `PLAINTEXT://${host}:${port},CONTROLLER://${host}:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://${host}:${port}`,
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'log.dirs': dataFolder,
    'log.retention.hours': String(30 * 24),
    'auto.create.topics.enable': 'false',
    'default.replication.factor': '1',
    'min.insync.replicas': '1',
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '4',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'transaction.state.log.num.partitions': '4',
    'share.coordinator.state.topic.replication.factor': '1',
    'share.coordinator.state.topic.min.isr': '1',
    'group.initial.rebalance.delay.ms': '0',
    'broker.heartbeat.interval.ms': '500',
    'broker.session.timeout.ms': '3000',
    'num.network.threads': '2',
    'num.io.threads': '4',
    'log.cleaner.threads': '1',
    'log.cleaner.dedupe.buffer.size': String(8 * 1024 * 1024),
  });
}

/** Kafka's log goes to one file, and one older one, of 10 MB each. */
export function loggingConfig(logFile: string): string {
  return properties({
    'appender.file.type': 'RollingFile',
    'appender.file.name': 'file',
    'appender.file.fileName': logFile,
    'appender.file.filePattern': `${logFile}.%i`,
    'appender.file.layout.type': 'PatternLayout',
    'appender.file.layout.pattern': '%d{ISO8601} %p %c: %m%n',
    'appender.file.policies.type': 'Policies',
    'appender.file.policies.size.type': 'SizeBasedTriggeringPolicy',
    'appender.file.policies.size.size': '10MB',
    'appender.file.strategy.type': 'DefaultRolloverStrategy',
    'appender.file.strategy.max': '1',
    'rootLogger.level': 'INFO',
    'rootLogger.appenderRef.file.ref': 'file',
  });
}

/** In Java's properties files a backslash escapes, so a path that holds one needs two. */
function properties(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}=${value.replaceAll('\\', '\\\\')}\n`)
    .join('');
}
