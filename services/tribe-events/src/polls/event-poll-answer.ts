import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const pollAnswers = ['YES', 'IF_NEED_BE', 'NO'] as const;
export type PollAnswer = (typeof pollAnswers)[number];

/** How a member answered one option of a poll. Changed under the lock of the event. */
@Entity('event_poll_answer')
export class EventPollAnswer {
  @PrimaryColumn('uuid') optionId!: string;
  @PrimaryColumn('uuid') userId!: string;
  @Column('text') answer!: PollAnswer;
  @Column('timestamptz') answeredAt!: Date;

  static of(optionId: string, userId: string, answer: PollAnswer, now: Date): EventPollAnswer {
    return createEntity(EventPollAnswer, { optionId, userId, answer, answeredAt: now });
  }

  change(answer: PollAnswer, now: Date): void {
    if (answer !== this.answer) Object.assign(this, { answer, answeredAt: now });
  }
}
