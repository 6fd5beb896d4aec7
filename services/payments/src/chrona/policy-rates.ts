/** What every wallet gets and loses in a month; 0 for neither. */
export interface PolicyRates {
  /** Minor units. */
  readonly incomeAMonth: bigint;
  /** Hundredths of a per cent of the balance. */
  readonly demurrageBasisPointsAMonth: bigint;
}
