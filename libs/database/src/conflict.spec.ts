import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import {
  isConflict,
  isDatabaseAway,
  isMalformedInput,
  isPassingFault,
  isTimeout,
  isUniqueViolation,
  mayRunAgain,
  StaleAggregate,
} from './conflict.ts';
import { WroteNoRow } from './wrote-no-row.ts';

const failed = (code: string, more: object = {}) => Object.assign(new Error(`error ${code}`), { code, ...more });
const throughTypeOrm = (code: string, more: object = {}) => new QueryFailedError('SELECT', [], failed(code, more));

describe('an absent database', () => {
  for (const code of [
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENOTFOUND',
    'EAI_AGAIN',
    '57P01',
    '57P02',
    '57P03',
    '57P05',
    '25P03',
    '53000',
    '53100',
    '53200',
    '53300',
    '53400',
    '08006',
    '08P01',
    '40003',
    '58000',
    '58030',
  ]) {
    it(`is told by ${code}, bare and through TypeORM`, () => {
      expect(isDatabaseAway(failed(code))).toBe(true);
      expect(isDatabaseAway(throughTypeOrm(code))).toBe(true);
    });
  }

  it('is told by what pg and TypeORM say of connections that are gone', () => {
    for (const message of [
      'Connection terminated unexpectedly',
      'timeout exceeded when trying to connect',
      'Client has encountered a connection error and is not queryable',
      'Client was closed and is not queryable',
      'Connection terminated due to connection timeout',
      'Cannot use a pool after calling end on the pool',
    ])
      expect(isDatabaseAway(new Error(message))).toBe(true);
    expect(isDatabaseAway(new QueryRunnerAlreadyReleasedError())).toBe(true);
  });

  it('is not told by a refusal, nor by anything that is no error', () => {
    for (const other of [
      failed('23505'),
      failed('42501'),
      failed('57014'),
      failed('42P01'),
      new Error('refused'),
      'ECONNREFUSED',
      null,
      undefined,
      7,
    ])
      expect(isDatabaseAway(other)).toBe(false);
  });
});

describe('what a database refused', () => {
  it('is a conflict where running again may help', () => {
    for (const error of [new StaleAggregate(), failed('40001'), throughTypeOrm('40P01')])
      expect(isConflict(error)).toBe(true);
    for (const error of [failed('23505'), new Error('40001'), null]) expect(isConflict(error)).toBe(false);
  });

  it('is a unique violation, of one constraint if one is asked about', () => {
    const error = throughTypeOrm('23505', { constraint: 'username' });
    expect([isUniqueViolation(error), isUniqueViolation(error, 'username'), isUniqueViolation(error, 'email')]).toEqual(
      [true, true, false],
    );
    expect(isUniqueViolation(failed('23503'))).toBe(false);
  });

  it('is malformed input where a value was none', () => {
    for (const code of ['22P02', '22021', '22P05', '22007', '22008'])
      expect(isMalformedInput(throughTypeOrm(code))).toBe(true);
    for (const code of ['22012', '22003', '22001']) expect(isMalformedInput(failed(code))).toBe(false);
  });

  it('is a timeout where a statement or its lock took too long', () => {
    for (const code of ['57014', '55P03'])
      expect([isTimeout(failed(code)), isDatabaseAway(failed(code)), mayRunAgain(failed(code))]).toEqual([
        true,
        false,
        false,
      ]);
  });

  it.each(['40001', '40P01', '57014', '55P03', 'ECONNRESET', '57P01', '53100'])('passes where %s tells it', (code) => {
    expect([isPassingFault(failed(code)), isPassingFault(throughTypeOrm(code))]).toEqual([true, true]);
  });

  it.each(['23505', '23514', '22P02', '42501'])('does not pass where %s tells it', (code) => {
    expect(isPassingFault(throughTypeOrm(code))).toBe(false);
  });

  it('is worth another run after a write that met no row, and yet no conflict', () => {
    const error = new WroteNoRow({ table: 'tribe', role: 'fixtures_app', verb: 'UPDATE' });
    expect([mayRunAgain(error), isConflict(error), mayRunAgain(new StaleAggregate())]).toEqual([true, false, true]);
  });

  it('is a fault of ours where a grant, a policy, a table or a rule is missing or broken, and where the code is not known', () => {
    for (const code of ['42501', '42P01', '42703', '23502', '23503', '23514', '25006', '22003', 'XX000', 'ZZ999']) {
      for (const error of [failed(code), throughTypeOrm(code)])
        expect([isDatabaseAway(error), isConflict(error), isTimeout(error), isMalformedInput(error)]).toEqual([
          false,
          false,
          false,
          false,
        ]);
    }
  });
});
