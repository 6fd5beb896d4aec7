import { manyByKey, oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { Assessment } from './assessment.ts';
import { traitsOf } from './personality-trait.ts';

/** By the id of the person. Row-level security lets a person find their own, and nobody anybody else's. */
export const assessmentLoaders = {
  assessment: oneByKey(
    (tx, userIds: readonly string[]) => tx.find(Assessment, { userId: In(userIds) }),
    ({ userId }) => userId,
  ),
  traits: manyByKey(traitsOf, ({ userId }) => userId),
};
