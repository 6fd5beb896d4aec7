export interface SoakOptions {
  /** How often each scenario is gone through. */
  readonly times: number;
  /** One scenario alone. */
  readonly only?: string | undefined;
}

/** What the `run.ts` of a soak's folder exports. */
export interface Soak {
  run(options: SoakOptions): Promise<{ passed: number; failed: number }>;
}
