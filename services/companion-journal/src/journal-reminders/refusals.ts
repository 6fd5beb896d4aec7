import { DomainError } from '@kindred/contracts/domain-error';

export class InvalidReminderTime extends DomainError {
  readonly code = 'INVALID_REMINDER_TIME';
  constructor() {
    super('A reminder comes at a time from 00:00 to 23:59, such as 21:30.');
  }
}

export class InvalidReminderDays extends DomainError {
  readonly code = 'INVALID_REMINDER_DAYS';
  constructor() {
    super('A reminder comes on at least one day of the week.');
  }
}
