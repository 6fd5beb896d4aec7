import { Type } from '@sinclair/typebox';
import { namedNeed } from '../vessels/needs.ts';
import { defineTask } from '@kindred/models/task';
import { answerFindCommonGround } from '../embedded-answers/answer-find-common-ground.ts';

/**
 * What two people both need, as a need of both. Given are the needs that each let the other see, and nothing else. Only
 * a category that both lists have can be common.
 */
export const findCommonGround = defineTask({
  name: 'find-common-ground',
  instructions: [
    'Two people in conflict each named what they need. Find what both need, in words that both could say of themselves, neither',
    "taking one person's words over the other's. Two needs that only share a category are common where the same step would serve both.",
    'At most six. It may be that there is nothing.',
  ].join(' '),
  given: Type.Object({ one: Type.Array(namedNeed), other: Type.Array(namedNeed) }, { additionalProperties: false }),
  answer: Type.Object({ common: Type.Array(namedNeed, { maxItems: 6 }) }, { additionalProperties: false }),
  embeddedAnswer: answerFindCommonGround,
  settle({ common }, { one, other }) {
    const has = (needs: typeof one, category: string) => needs.some((need) => need.category === category);
    return { common: common.filter(({ category }) => has(one, category) && has(other, category)) };
  },
});
