import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { isConflict, isDatabaseAway, isMalformedInput, isUniqueViolation, StaleAggregate } from './conflict.ts';

const failed = (code: string, more: object = {}) => Object.assign(new Error(`error ${code}`), { code, ...more });
const throughTypeOrm = (code: string, more: object = {}) => new QueryFailedError('SELECT', [], failed(code, more));

describe('an absent database', () => {
  for (const code of ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN', '57P01', '57P02', '57P03', '53300', '08006']) {
    it(`is told by ${code}, bare and through TypeORM`, () => {
      expect(isDatabaseAway(failed(code))).toBe(true);
      expect(isDatabaseAway(throughTypeOrm(code))).toBe(true);
    });
  }

  it('is told by what pg and TypeORM say of connections that are gone', () => {
    for (const message of [
      'Connection terminated unexpectedly', 'timeout exceeded when trying to connect', 'Client has encountered a connection error and is not queryable',
      'Client was closed and is not queryable', 'Connection terminated due to connection timeout', 'Cannot use a pool after calling end on the pool',
    ]) expect(isDatabaseAway(new Error(message))).toBe(true);
    expect(isDatabaseAway(new QueryRunnerAlreadyReleasedError())).toBe(true);
  });

  it('is not told by a refusal, nor by anything that is no error', () => {
    for (const other of [failed('23505'), failed('42501'), failed('57014'), failed('42P01'), new Error('refused'), 'ECONNREFUSED', null, undefined, 7]) expect(isDatabaseAway(other)).toBe(false);
  });
});

describe('what a database refused', () => {
  it('is a conflict where running again may help', () => {
    for (const error of [new StaleAggregate(), failed('40001'), throughTypeOrm('40P01')]) expect(isConflict(error)).toBe(true);
    for (const error of [failed('23505'), new Error('40001'), null]) expect(isConflict(error)).toBe(false);
  });

  it('is a unique violation, of one constraint if one is asked about', () => {
    const error = throughTypeOrm('23505', { constraint: 'username' });
    expect([isUniqueViolation(error), isUniqueViolation(error, 'username'), isUniqueViolation(error, 'email')]).toEqual([true, true, false]);
    expect(isUniqueViolation(failed('23503'))).toBe(false);
  });

  it('is malformed input where a value was none', () => {
    for (const code of ['22P02', '22021', '22P05']) expect(isMalformedInput(throughTypeOrm(code))).toBe(true);
    expect(isMalformedInput(failed('22012'))).toBe(false);
  });
});
