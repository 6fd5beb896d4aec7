import { EventEmitter } from 'node:events';
import { pino } from 'pino';
import { surviveStrayFaults } from './stray-faults.ts';

it.each(['unhandledRejection', 'uncaughtException'])('a stray fault (%s) is logged and counted', (event) => {
  const source = new EventEmitter();
  const lines: string[] = [];
  let counted = 0;
  surviveStrayFaults(source, {
    logger: pino({}, { write: (line: string) => void lines.push(line) }),
    count: () => (counted += 1),
  });
  source.emit(event, new Error('astray'));
  expect(counted).toBe(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ event, err: { message: 'astray' } });
});
