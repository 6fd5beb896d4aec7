interface Skippable {
  skip: unknown;
}

/** Adds `skipIf(condition)` and `runIf(condition)` to `it` and `describe`. */
export function addConditions(functions: readonly Skippable[]): void {
  for (const each of functions) {
    Object.assign(each, {
      skipIf: (condition: unknown) => (condition ? each.skip : each),
      runIf: (condition: unknown) => (condition ? each : each.skip),
    });
  }
}
