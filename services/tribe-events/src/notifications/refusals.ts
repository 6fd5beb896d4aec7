import { DomainError } from '@kindred/contracts/domain-error';

export class InvalidNotificationPreferences extends DomainError {
  readonly code = 'INVALID_NOTIFICATION_PREFERENCES';
  constructor(reason: keyof typeof faults) {
    super(faults[reason], { details: { field: 'preferences', reason } });
  }
}

const faults = {
  NONE: 'Give at least one preference.',
  TOO_MANY: 'Give at most 200 preferences.',
  TWICE: 'The same kind and channel is given twice.',
} as const;
