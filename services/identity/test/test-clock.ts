export interface TestClock {
  readonly now: Date;
  forward(time: {
    readonly seconds?: number;
    readonly minutes?: number;
    readonly hours?: number;
    readonly days?: number;
  }): void;
}

/** A clock that stands still until it is told to go on. */
export function testClock(start = new Date()): TestClock {
  let now = start;
  return {
    get now() {
      return now;
    },
    forward({ seconds = 0, minutes = 0, hours = 0, days = 0 }) {
      now = new Date(now.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000);
    },
  };
}
