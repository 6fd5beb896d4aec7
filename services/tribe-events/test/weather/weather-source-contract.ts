import { weatherConditions, type WeatherSource } from '../../src/weather/weather-source.ts';

const berlin = { latitude: 52.52, longitude: 13.405 };
const lisbon = { latitude: 38.7139, longitude: -9.1335 };
const fiji = { latitude: -17.8, longitude: 179.99 };

/** What the weather of events relies on. The made-up weather and the client of Open-Meteo both pass it. */
export function weatherSourceContract(name: string, open: () => Promise<WeatherSource>): void {
  describe(`the weather of ${name}`, () => {
    let source: WeatherSource;
    beforeAll(async () => {
      source = await open();
    });
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

    it('is none for no question', async () => {
      expect(await source.forecast([])).toEqual([]);
    });

    it('is one answer for each question, in their order, and possible', async () => {
      const questions = [berlin, lisbon, fiji, berlin].map((point, nth) => ({ point, at: inDays(nth * 3 + 1) }));
      const answers = await source.forecast(questions);
      expect(answers).toHaveLength(4);
      for (const answer of answers) {
        if (typeof answer === 'string') throw new Error(answer);
        expect(Math.abs(answer.temperatureC)).toBeLessThan(60);
        expect(answer.precipitationPercent).toBeGreaterThanOrEqual(0);
        expect(answer.precipitationPercent).toBeLessThanOrEqual(100);
        expect(Number.isInteger(answer.precipitationPercent)).toBe(true);
        expect(weatherConditions).toContain(answer.condition);
      }
      expect(await source.forecast(questions.slice(2, 3))).toEqual(answers.slice(2, 3));
    });

    it('is the same for the same hour of the same place', async () => {
      const at = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000);
      const late = new Date(at.getTime() + 59 * 60_000);
      const [one, other] = await source.forecast([
        { point: berlin, at },
        { point: berlin, at: late },
      ]);
      expect(other).toEqual(one);
    });
  });
}
