import { Type } from '@sinclair/typebox';
import { InvalidEnvironment, readEnvironment } from './read-environment.ts';
import { serviceSettings } from './service-environment.ts';

const settings = Type.Object(serviceSettings);
const key = (fill: number) => Buffer.alloc(32, fill).toString('base64');
const good = {
  PORT: '4001',
  DATABASE_URL: 'postgres://login:hunter2@host/db',
  IDENTITY_URL: 'http://identity:4001',
  MASTER_KEYS: `first:${key(1)}`,
  CURSOR_SECRET: 'a secret of thirty-two characters',
};

function problems(variables: Record<string, string>): string {
  try {
    readEnvironment(settings, variables);
  } catch (error) {
    if (error instanceof InvalidEnvironment) return error.message;
    throw error;
  }
  return '';
}

describe('the environment', () => {
  it('is refused with everything that is missing, at once, and what it is for', () => {
    const message = problems({});
    for (const name of ['PORT', 'DATABASE_URL', 'IDENTITY_URL', 'MASTER_KEYS', 'CURSOR_SECRET'])
      expect(message).toMatch(new RegExp(`^  ${name}: .+`, 'm'));
    expect(message.split('\n')).toHaveLength(6);
  });

  const wrong: Record<string, string[]> = {
    PORT: ['none', '-1', '70000', '80.5'],
    DATABASE_URL: ['mysql://host', 'host'],
    KAFKA_BROKERS: ['host:1,', 'a b'],
    IDENTITY_URL: ['identity:4001'],
    MASTER_KEYS: ['first', `first:${Buffer.alloc(31).toString('base64')}`, `:${key(1)}`, `first:${key(1)},`],
    CURSOR_SECRET: ['hunter2'],
    LOG_LEVEL: ['loud'],
    DATABASE_POOL_SIZE: ['0', '1000'],
    DATABASE_PREPARES: ['maybe'],
    DRAIN_MS: ['-5'],
    FRESH_SIGN_IN_MINUTES: ['0'],
    DRAIN_DELAY_MS: ['soon'],
    NEWER_SCHEMA: ['maybe'],
  };
  for (const [name, values] of Object.entries(wrong)) {
    it(`is refused where ${name} is not what it should be, without repeating it`, () => {
      for (const value of values) {
        const message = problems({ ...good, [name]: value });
        expect(message).toContain(name);
        expect(message).not.toContain('hunter2');
        if (value.length > 5) expect(message).not.toContain(value);
      }
    });
  }

  it('is filled up with defaults, and an empty setting is none', () => {
    expect(readEnvironment(settings, { ...good, HOST: '', KAFKA_BROKERS: '', UNKNOWN: 'x' })).toEqual({
      ...good,
      PORT: 4001,
      HOST: '127.0.0.1',
      DATABASE_POOL_SIZE: 20,
      DATABASE_PREPARES: 'yes',
      TOKEN_ISSUER: 'https://identity.kindred',
      TOKEN_AUDIENCE: 'kindred',
      TRUSTED_PROXIES: 'loopback,uniquelocal',
      LOG_LEVEL: 'info',
      DRAIN_DELAY_MS: 0,
      DRAIN_MS: 10_000,
      NEWER_SCHEMA: 'serve',
      ALLOWED_HOSTS: '',
      HSTS_SECONDS: 0,
      FRESH_SIGN_IN_MINUTES: 15,
    });
  });

  it('takes text that looks like a number as text', () => {
    expect(readEnvironment(settings, { ...good, CURSOR_SECRET: '1'.repeat(32) }).CURSOR_SECRET).toBe('1'.repeat(32));
    expect(
      readEnvironment(settings, { ...good, MASTER_KEYS: `second:${key(2)},first:${key(1)}` }).MASTER_KEYS,
    ).toContain('second:');
  });
});
