import { achievementAdded } from '@kindred/contracts/tribe-events/achievement-added';
import { achievementChanged } from '@kindred/contracts/tribe-events/achievement-changed';
import { achievementRetired } from '@kindred/contracts/tribe-events/achievement-retired';
import type { Actor } from '@kindred/database/actor';
import { lockName } from '@kindred/database/lock-name';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { IsNull } from 'typeorm';
import {
  readAchievement,
  readAchievementText,
  type AchievementInput,
  type AchievementText,
} from './achievement-details.ts';
import { Achievement } from './achievement.ts';
import { TooManyAchievements } from './refusals.ts';

const mostOpen = 200;
const noAchievement = 'No achievement';

interface OfAchievement {
  readonly achievementId: string;
}

/** Adds an achievement. A job looks who has earned it already. */
export function addAchievement(work: UnitOfWork, admin: Actor, input: AchievementInput): Promise<Achievement> {
  const details = readAchievement(input);
  return work.run(admin, async (tx) => {
    await lockName(tx, 'achievements that can be earned');
    const open = await tx.countUpTo(Achievement, { retiredAt: IsNull() }, mostOpen);
    if (open >= mostOpen) throw new TooManyAchievements(mostOpen);
    const achievement = tx.add(Achievement.from(details, tx.now));
    const { id: achievementId, category, pointValue: pointCount, criteria } = achievement;
    tx.publish(achievementAdded, achievement, { achievementId, category, pointCount, criteria: criteria.length });
    await tx.query('INSERT INTO achievement_to_check (achievement_id) VALUES ($1)', [achievementId]);
    return achievement;
  });
}

const fieldNames = { name: 'NAME', description: 'DESCRIPTION', iconUrl: 'ICON' } as const satisfies Record<
  keyof AchievementText,
  string
>;

/** Changes how an achievement is shown. */
export function updateAchievement(
  work: UnitOfWork,
  admin: Actor,
  { achievementId, ...input }: OfAchievement & Parameters<typeof readAchievementText>[0],
): Promise<Achievement> {
  const text = readAchievementText(input);
  return work.run(admin, async (tx) => {
    const achievement = await tx.lock(Achievement, achievementId, noAchievement);
    const fields = achievement.change(text).map((name) => fieldNames[name]);
    if (fields.length > 0) tx.publish(achievementChanged, achievement, { achievementId, fields });
    return achievement;
  });
}

/** Lets no one earn an achievement any more. */
export function retireAchievement(
  work: UnitOfWork,
  admin: Actor,
  { achievementId }: OfAchievement,
): Promise<Achievement> {
  return work.run(admin, async (tx) => {
    const achievement = await tx.lock(Achievement, achievementId, noAchievement);
    if (achievement.retiredAt !== null) return achievement;
    achievement.retiredAt = tx.now;
    tx.publish(achievementRetired, achievement, { achievementId });
    return achievement;
  });
}
