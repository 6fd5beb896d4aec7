import { NotFound } from '@kindred/contracts/domain-error';
import { pollAnswered } from '@kindred/contracts/tribe-events/poll-answered';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { In } from 'typeorm';
import { lockEventAsMember } from '../events/lock-event.ts';
import { actAsMember } from '../memberships/as-member.ts';
import { countAnswered } from './count-answered.ts';
import { EventPollAnswer, type PollAnswer } from './event-poll-answer.ts';
import { EventPollOption } from './event-poll-option.ts';
import { lockOpenPoll, type OfPoll } from './lock-poll.ts';
import { InvalidPollAnswers } from './refusals.ts';

interface OptionAnswer {
  readonly optionId: string;
  readonly answer: PollAnswer;
}

/** Answers all options of an open poll. Answering the same again changes nothing. */
export function answerPoll(
  work: UnitOfWork,
  person: Person,
  { answers, ...ofPoll }: OfPoll & { readonly answers: readonly OptionAnswer[] },
) {
  return work.run(person, async (tx) => {
    const lock = (eventId: string) => lockEventAsMember(tx, eventId, person.id);
    const { poll, event, ...inTribe } = await lockOpenPoll(tx, ofPoll, lock);
    const options = await tx.find(EventPollOption, { pollId: poll.id });
    refuseUnfit(options, answers);
    await actAsMember(tx, inTribe);
    const known = await tx.find(EventPollAnswer, { optionId: In(options.map(({ id }) => id)), userId: person.id });
    const before = new Map(known.map((one) => [one.optionId, one]));
    const changed = answers.filter(({ optionId, answer }) => before.get(optionId)?.answer !== answer);
    for (const { optionId, answer } of changed) {
      const one = before.get(optionId);
      if (one) one.change(answer, tx.now);
      else tx.add(EventPollAnswer.of(optionId, person.id, answer, tx.now));
    }
    if (changed.length > 0) {
      const others = await countAnswered(tx, poll.id, person.id);
      tx.publish(pollAnswered, event, { eventId: event.id, pollId: poll.id, answeredBy: others + 1 });
    }
    return { poll, event };
  });
}

/** @throws {NotFound} for an option of another poll @throws {InvalidPollAnswers} */
function refuseUnfit(options: readonly EventPollOption[], answers: readonly OptionAnswer[]): void {
  const known = new Set(options.map(({ id }) => id));
  const answered = new Set(answers.map(({ optionId }) => optionId));
  if ([...answered].some((optionId) => !known.has(optionId))) throw new NotFound('No option of this poll');
  if (answered.size < answers.length) throw new InvalidPollAnswers('TWICE');
  if (answered.size < known.size) throw new InvalidPollAnswers('MISSING');
}
