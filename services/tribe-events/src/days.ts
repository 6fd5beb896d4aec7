const dayMs = 86_400_000;

/** Whole days of 24 hours, for time limits that do not depend on a time zone. */
export const days = {
  before: (moment: Date, count: number): Date => new Date(moment.getTime() - count * dayMs),
  after: (moment: Date, count: number): Date => new Date(moment.getTime() + count * dayMs),
};
