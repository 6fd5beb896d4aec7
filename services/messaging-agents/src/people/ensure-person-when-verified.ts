import { userVerified } from '@kindred/contracts/identity/user-verified';
import { wasErased } from '@kindred/service/erased-people';
import { when } from '@kindred/service/when';
import type { Dependencies } from '../dependencies.ts';
import { ensurePerson } from './ensure-person.ts';

/** Every verified person has an external id. */
export const ensurePersonWhenVerified = when<{ userId: string }, Dependencies>(
  userVerified,
  'ensure-person',
  async ({ data: { userId } }, tx) => {
    if (!(await wasErased(tx, userId))) await ensurePerson(tx, userId);
  },
);
