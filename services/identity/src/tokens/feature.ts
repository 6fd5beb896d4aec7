import { defineFeature } from '@kindred/service/features/define-feature';
import { rotateKeys } from './rotate-keys.ts';
import { tokenRoutes } from './token-routes.ts';

/** Access tokens, tokens for services, and the keys that sign them. */
export const tokens = defineFeature({
  name: 'tokens',
  jobs: [rotateKeys],
  routes: tokenRoutes,
  otherTables: [{ table: 'signing_key', because: 'keys of this service', sealed: { private_key: { rowId: 'kid' } } }],
});
