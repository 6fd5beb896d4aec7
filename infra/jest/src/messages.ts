import type { SerializableError, TestResult } from '@jest/test-result';
import type { Config } from '@jest/types';

/** What the runner tells a worker. */
export type ToWorker =
  | {
      readonly kind: 'configuration';
      readonly globalConfig: Config.GlobalConfig;
      readonly projectConfig: Config.ProjectConfig;
    }
  | { readonly kind: 'file'; readonly path: string };

/** What a worker tells the runner. */
export type FromWorker =
  | { readonly kind: 'step'; readonly what: string; readonly limitMs: number }
  | { readonly kind: 'result'; readonly result: TestResult }
  | { readonly kind: 'failure'; readonly error: SerializableError };
