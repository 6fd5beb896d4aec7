import type { Task } from '../task.ts';
import { answerAnonymise } from './answer-anonymise.ts';
import { answerFindBoundaries } from './answer-find-boundaries.ts';
import { answerFindCommonGround } from './answer-find-common-ground.ts';
import { answerFindEvents } from './answer-find-events.ts';
import { answerFindNeeds } from './answer-find-needs.ts';
import { answerRemoveHeat } from './answer-remove-heat.ts';
import { answerSynthesise } from './answer-synthesise.ts';

/**
 * How the embedded part answers each task, by the task's name. What comes out is held to the task's schema like any
 * model's answer.
 */
export const embeddedAnswers: Readonly<Record<Task['name'], (given: never) => unknown>> = {
  'find-needs': answerFindNeeds,
  'find-events': answerFindEvents,
  'find-boundaries': answerFindBoundaries,
  'remove-heat': answerRemoveHeat,
  synthesise: answerSynthesise,
  'find-common-ground': answerFindCommonGround,
  anonymise: answerAnonymise,
};
