import { runningService, type TestService, type TestServiceOptions } from '@kindred/testkit/running-service';
import definition from '../src/service.ts';
import type { Dependencies } from '../src/dependencies.ts';

/** What this service must be told beyond what every service is; it protects nothing. */
export const vesselVariables = {
  VESSEL_SECRET: 'a vessel secret of thirty-two characters',
  CLIENT_SECRET: 'a client secret for tests',
};

/** The service on a database of its own. Jobs run when a test runs them. */
export function runningVessels({ variables, ...options }: TestServiceOptions = {}): Promise<TestService<Dependencies>> {
  return runningService(definition, { runJobs: false, variables: { ...vesselVariables, ...variables }, ...options });
}
