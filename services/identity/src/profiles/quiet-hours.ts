import { DomainError } from '@kindred/contracts/domain-error';

/** Local times, `HH:MM`. They go over midnight if `to` is before `from`. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

export class InvalidQuietHours extends DomainError {
  readonly code = 'INVALID_QUIET_HOURS';

  constructor(reason: 'NOT_A_TIME' | 'EMPTY') {
    const message =
      reason === 'EMPTY'
        ? 'Quiet hours begin and end at different times.'
        : 'Quiet hours are two times of a day from 00:00 to 23:59, such as 22:00 and 07:30.';
    super(message, { details: { field: 'quietHours', reason } });
  }
}

/** @throws {InvalidQuietHours} */
export function readQuietHours({ from, to }: QuietHours): QuietHours {
  if (!timeOfDay.test(from) || !timeOfDay.test(to)) throw new InvalidQuietHours('NOT_A_TIME');
  if (from === to) throw new InvalidQuietHours('EMPTY');
  return { from, to };
}
