import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { ProviderCall } from './provider-call.ts';
import { recoverCallsJob } from './recover-calls.ts';

/** Calls to payment providers, recorded before they are made. */
export const providers = defineFeature<Dependencies>({
  name: 'providers',
  entities: [ProviderCall],
  jobs: [recoverCallsJob],
  otherTables: [
    {
      table: 'provider_call',
      because: 'calls to providers, sealed under the service’s key, which name no people',
      sealed: { request: {} },
    },
  ],
});
