import { logLevel } from 'kafkajs';
import { pino } from 'pino';
import { kafkaLog } from './kafka-log.ts';

function lineFor(
  level: logLevel,
  message: string,
  facts: Record<string, unknown> = {},
): { level: number; msg: string } {
  const lines: string[] = [];
  const write = kafkaLog(pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }))();
  write({ namespace: 'Connection', level, label: '', log: { message, logger: 'kafkajs', timestamp: '', ...facts } });
  return JSON.parse(lines[0] ?? '{}') as { level: number; msg: string };
}

const { debug, warn, trace } = pino.levels.values;

describe('the log of kafkajs', () => {
  it.each([
    ['Response GroupCoordinator(key: 10, version: 2)', { error: 'The group coordinator is not available' }],
    [
      'Response JoinGroup(key: 11, version: 5)',
      { error: "The coordinator is loading and hence can't process requests for this group" },
    ],
    ['Connection error: connect ECONNREFUSED 127.0.0.1:9092', {}],
    ['Failed to connect to seed broker, trying another broker from the list: Connection timeout', {}],
    ['Limiting retries for the idempotent producer may invalidate EoS guarantees', {}],
    ['Response OffsetCommit(key: 8, version: 5)', { error: 'Specified group generation id is not valid' }],
  ])('takes "%s" for what happens and passes', (message, facts) => {
    expect(lineFor(logLevel.ERROR, message, facts).level).toBe(debug);
  });

  it('warns of what nobody has reckoned with', () => {
    expect(lineFor(logLevel.ERROR, 'Offset out of range, resetting to default offset')).toMatchObject({
      level: warn,
      msg: 'kafkajs: Offset out of range, resetting to default offset',
    });
  });

  it('keeps what kafkajs calls information out of the way', () => {
    expect(lineFor(logLevel.INFO, 'Consumer has joined the group').level).toBe(debug);
    expect(lineFor(logLevel.DEBUG, 'Request Metadata').level).toBe(trace);
  });
});
