import { readFileSync } from 'node:fs';
import { readServices } from '../src/services.ts';

describe('streams of replies', () => {
  it('are told to the gateway in docker-compose.yml as the services declare them', async () => {
    const compose = readFileSync(new URL('../../../docker-compose.yml', import.meta.url), 'utf8');
    const [, told = ''] = /^ {6}REPLY_STREAMS: (\S+)$/m.exec(compose) ?? [];
    const declared = (await readServices()).flatMap(({ name, replyStreams }) =>
      replyStreams.map((prefix) => `${name}=${prefix}`),
    );
    expect(declared).toContain('vessel-privacy=messages');
    expect(told.split(',').sort()).toEqual(declared.sort());
  });
});
