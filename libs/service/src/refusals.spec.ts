import { QueryFailedError } from 'typeorm';
import { refusalOf } from './refusals.ts';

const failed = (code: string) =>
  new QueryFailedError('INSERT', [], Object.assign(new Error(`error ${code}`), { code }));

describe('what a caller is told of the database', () => {
  it('is that nothing can be stored when its disk is full, and that reading works', () => {
    expect(refusalOf(failed('53100'))).toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      kind: 'unavailable',
      details: { reason: 'STORAGE_FULL' },
      message: expect.stringContaining('the disk of the database is full'),
    });
    expect(refusalOf(new Error('wrapped', { cause: failed('53100') }))).toMatchObject({
      details: { reason: 'STORAGE_FULL' },
    });
  });

  it('is that it is away, without that reason, when it is something else', () => {
    expect(refusalOf(failed('57P01'))).toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      message: expect.stringContaining('cannot answer now'),
    });
    expect(refusalOf(failed('42501'))).toBeNull();
  });
});
