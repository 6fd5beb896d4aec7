import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { DigestSetting } from './digest-setting.ts';

export const digestLoaders = {
  /** What each person decided. The caller of it looks first whose it is. */
  digestSetting: oneByKey(
    (tx, userIds: readonly string[]) => tx.find(DigestSetting, { userId: In(userIds) }),
    ({ userId }) => userId,
  ),
};
