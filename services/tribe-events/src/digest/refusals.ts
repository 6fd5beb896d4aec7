import { Limited } from '@kindred/contracts/domain-error';

/** Of the address in a mail; no field refuses with it. */
export class TriedTooOften extends Limited {
  readonly code = 'RATE_LIMITED';
  constructor(availableAt: Date) {
    super('Too many addresses were tried. Try again later.', availableAt);
  }
}
