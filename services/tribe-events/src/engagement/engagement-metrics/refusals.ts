import { DomainError } from '@kindred/contracts/domain-error';

export class InvalidPeriod extends DomainError {
  readonly code = 'INVALID_PERIOD';
  constructor(reason: 'ENDS_BEFORE_IT_BEGINS' | 'TOO_LONG') {
    super(faults[reason], { details: { field: 'until', reason } });
  }
}

const faults = {
  ENDS_BEFORE_IT_BEGINS: 'A period ends after it begins.',
  TOO_LONG: 'Engagement by day is asked for over 100 days at most, by week and by month over 25 months.',
} as const;
