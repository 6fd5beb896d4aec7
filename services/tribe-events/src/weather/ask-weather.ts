import { job } from '@kindred/database/actor';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { SourceUnavailable } from '../sources/source-unavailable.ts';
import { leaseQuestions, type LeasedQuestion } from './lease-questions.ts';
import { noteEvents } from './note-events.ts';
import { storeAnswers } from './store-answers.ts';
import type { WeatherAnswer, WeatherSource } from './weather-source.ts';

/**
 * Asks for the weather of upcoming events, every six hours and after a change of time or place. A source that is away
 * ends the run: the events that are due are asked for again by a later one.
 */
export const askWeather: Job<Dependencies> = {
  name: 'ask-weather',
  everyMs: 60_000,
  async run({ work, dependencies: { weatherSource } }) {
    await noteEvents(work);
    for (let isAnswered = true; isAnswered;) {
      const questions = await leaseQuestions(work);
      if (questions.length === 0) return;
      const answers = await ask(weatherSource, questions);
      await work.run(job(), (tx) => storeAnswers(tx, weatherSource, questions, answers ?? []));
      isAnswered = answers !== null;
    }
  },
};

/** Null where the source gave no usable answer to the request as a whole. */
async function ask(source: WeatherSource, questions: readonly LeasedQuestion[]): Promise<WeatherAnswer[] | null> {
  try {
    return await source.forecast(
      questions.map(({ latitude, longitude, startTime }) => ({ point: { latitude, longitude }, at: startTime })),
    );
  } catch (error) {
    if (error instanceof SourceUnavailable) return null;
    throw error;
  }
}
