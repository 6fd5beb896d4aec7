import { interestCategories } from '@kindred/contracts/interest';
import { fittingAnswer as fitted } from '@kindred/models/fitting-answer';
import { promptKinds } from '../../src/model-tasks/prompt-kinds.ts';
import { writeTribePrompt } from '../../src/model-tasks/write-tribe-prompt.ts';
import { suggestTribeEvent } from '../../src/model-tasks/suggest-tribe-event.ts';

const material = { tribe: { name: 'Walkers', description: null }, goals: [], events: [], messages: [] };
const lists = [[], ...interestCategories.map((category) => [{ category, name: 'Own' }])];

describe('the embedded answers', () => {
  it.each(promptKinds)('are prompts of the kind %s that fit, and another one each time', (kind) => {
    for (const interests of lists) {
      const asked = (earlierPrompts: number) => {
        const given = { ...material, interests, kind, answers: [], earlierPrompts };
        const settled = fitted(writeTribePrompt, given, writeTribePrompt.embeddedAnswer(given));
        return 'answer' in settled ? settled.answer.text : null;
      };
      expect(asked(0)).toEqual(expect.any(String));
      expect(asked(1)).not.toBe(asked(0));
    }
  });

  it('are suggestions that fit, each once', () => {
    const names: string[] = [];
    for (let nth = 0; nth < 2 * interestCategories.length; nth += 1) {
      const given = { ...material, interests: [], currency: 'EUR', times: ['Saturday'], earlierSuggestions: names };
      const settled = fitted(suggestTribeEvent, given, suggestTribeEvent.embeddedAnswer(given));
      names.push('answer' in settled ? settled.answer.name : '');
    }
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('');
  });
});

describe('a suggestion', () => {
  it('at a time that was not given is nonsense', () => {
    const given = { ...material, interests: [], currency: 'EUR', times: ['Saturday'], earlierSuggestions: [] };
    const answer = { ...suggestTribeEvent.embeddedAnswer(given), time: 2 };
    expect(fitted(suggestTribeEvent, given, answer)).toHaveProperty('misfits');
  });
});
