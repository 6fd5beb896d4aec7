import { InvalidExternalId, readExternalId } from './external-id.ts';

describe('an external id', () => {
  it.each([
    '',
    'user',
    'user:',
    'user:0',
    'user:007',
    'user:-1',
    'user:1.5',
    'user:99999999999',
    'user:2147483648',
    'agent:',
    'agent:9lives',
    'agent:so fia',
    'channel:7',
    'user:9\nuser:8',
    'microdao:7x',
  ])('is refused as %j', (text) => expect(() => readExternalId(text)).toThrow(InvalidExternalId));

  it('is read in any case', () => {
    expect(readExternalId('user:93')).toEqual({ kind: 'user', number: 93 });
    expect(readExternalId(' MicroDAO:7 ')).toEqual({ kind: 'microdao', number: 7 });
    expect(readExternalId('user:2147483647')).toEqual({ kind: 'user', number: 2_147_483_647 });
    expect(readExternalId('agent:Sofia')).toEqual({ kind: 'agent', name: 'sofia' });
  });
});
