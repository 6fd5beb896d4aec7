declare namespace jest {
  interface It {
    /** Skips the test, visibly, when the condition holds. */
    skipIf(condition: unknown): It;
    /** Skips the test, visibly, unless the condition holds. */
    runIf(condition: unknown): It;
  }
  interface Describe {
    /** Skips the tests, visibly, when the condition holds. */
    skipIf(condition: unknown): Describe;
    /** Skips the tests, visibly, unless the condition holds. */
    runIf(condition: unknown): Describe;
  }
}
