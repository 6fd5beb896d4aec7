import { withTrace } from '@kindred/events/trace-context';
import { makeLogger } from './logger.ts';

function logged(log: (logger: ReturnType<typeof makeLogger>) => void): { text: string; line: Record<string, unknown> } {
  const lines: string[] = [];
  log(makeLogger({ service: 'notes', level: 'info', destination: { write: (line) => void lines.push(line) } }));
  return { text: lines.join(''), line: JSON.parse(lines.at(-1) ?? '{}') };
}

describe('a log', () => {
  const secrets = [
    'password',
    'newPassword',
    'passwordHash',
    'token',
    'accessToken',
    'refreshToken',
    'Authorization',
    'cookie',
    'set-cookie',
    'clientSecret',
    'email',
    'callerAddress',
    'text',
    'value',
    'parameters',
    'letter',
  ];
  for (const name of secrets) {
    it(`never shows what is called ${name}, wherever it turns up`, () => {
      for (const object of [
        { [name]: 'hunter2' },
        { a: { [name]: 'hunter2' } },
        { a: [{ b: { c: { [name]: ['hunter2'] } } }] },
      ]) {
        expect(logged((logger) => logger.info(object, 'hello')).text).not.toContain('hunter2');
      }
    });
  }

  it('shows an error’s kind, code, message, stack and cause, and nothing of the row that it quotes', () => {
    const error = Object.assign(new Error('duplicate key', { cause: new TypeError('deeper') }), {
      code: '23505',
      detail: 'Key (email)=(hunter2)',
      parameters: ['hunter2'],
      driverError: { detail: 'hunter2' },
    });
    const { text, line } = logged((logger) => logger.error({ err: error }, 'A fault'));
    expect(text).not.toContain('hunter2');
    expect(line).toMatchObject({
      level: 50,
      msg: 'A fault',
      service: 'notes',
      err: {
        type: 'Error',
        code: '23505',
        message: 'duplicate key',
        stack: expect.stringContaining('logger.spec'),
        cause: { type: 'TypeError', message: 'deeper' },
      },
    });
    expect(logged((logger) => logger.error(error)).line).toMatchObject({ err: { message: 'duplicate key' } });
  });

  it('survives what goes round in circles, bytes, and what is no object', () => {
    const circle: Record<string, unknown> = { at: new Date(0), bytes: Buffer.from('hunter2'), none: null, big: 1 };
    circle['self'] = circle;
    const { text, line } = logged((logger) => logger.info({ circle, err: 'a bare string' }, 'round'));
    expect(text).not.toContain('hunter2');
    expect(line).toMatchObject({ err: 'a bare string', circle: { at: '1970-01-01T00:00:00.000Z', bytes: '[bytes]' } });
  });

  it('names the trace in which it was written', () => {
    const trace = 'a'.repeat(32);
    expect(
      logged((logger) => withTrace(`00-${trace}-${'b'.repeat(16)}-01`, () => logger.info('in'))).line,
    ).toMatchObject({ traceId: trace });
    expect(logged((logger) => logger.info('out')).line).not.toHaveProperty('traceId');
  });

  it('keeps what others go by', () => {
    expect(
      logged((logger) =>
        logger.warn(
          { consumer: 'tally', context: 'x', topic: 'kindred.notes.note', offset: '5', attempts: 2 },
          'failed',
        ),
      ).line,
    ).toMatchObject({ consumer: 'tally', context: 'x', topic: 'kindred.notes.note', offset: '5', attempts: 2 });
  });
});
