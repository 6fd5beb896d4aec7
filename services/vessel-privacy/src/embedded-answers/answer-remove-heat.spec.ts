import fc from 'fast-check';
import { needCategories } from '../vessels/needs.ts';
import { removeHeat } from '../model-tasks/remove-heat.ts';
import { fittingAnswer } from '@kindred/models/fitting-answer';
import { answerRemoveHeat } from './answer-remove-heat.ts';
import { needsIn } from './heard.ts';
import { needOf } from './needs-lexicon.ts';

const cool = (text: string, names: string[] = []) => answerRemoveHeat({ text, names }).text;

describe('heat removed, need preserved', () => {
  it('takes an insult out and keeps the need that showed beside it', () => {
    expect(cool('Ben is a liar. He went behind my back.', ['Ben'])).toBe(
      'What matters to me in this is to be able to rely on what was said.',
    );
  });

  it('names the feeling when the clause that had it is gone', () => {
    expect(cool('You make me so angry.')).toContain('I feel angry.');
  });

  it('stops shouting', () => {
    expect(cool('I NEED SOME SPACE!!!')).toBe('I need some space.');
  });

  it('keeps the category that it is told, even when nothing in the text shows it', () => {
    expect(answerRemoveHeat({ text: "You're an idiot.", category: 'AUTONOMY' }).text).toContain(needOf.AUTONOMY);
  });

  it('leaves a name out that is called out, and calls its bearer the other person elsewhere', () => {
    expect(cool('Ben, I miss our evenings. I told Ben Miller so.', ['Ben Miller'])).toBe(
      'I miss our evenings. I told the other person so.',
    );
  });

  const subjects = fc.constantFrom('You', 'He', 'She', 'Benjamin', 'you');
  const blames = fc.constantFrom(
    'never listen',
    'always ignore me',
    'lied to me',
    'are such an idiot',
    'forgot my birthday AGAIN',
    'never help with the dishes',
    'are lazy and selfish',
    'make me sick',
    'shouted at me',
  );
  const own = fc.constantFrom('I feel hurt', 'I need some time for myself', 'I am tired', 'I want to be heard');
  const joints = fc.constantFrom('. ', ' and ', ', ', ' because ', '! ');
  const complaint = fc
    .array(
      fc.tuple(
        fc.oneof(
          fc.tuple(subjects, blames).map((pair) => pair.join(' ')),
          own,
        ),
        joints,
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.flat().join(''));

  it('leaves neither names, insults nor accusations of any complaint, and something to read', () => {
    fc.assert(
      fc.property(complaint, fc.option(fc.constantFrom(...needCategories), { nil: undefined }), (text, category) => {
        const given = { text, kind: 'MESSAGE', names: ['Benjamin'], ...(category && { category }) };
        const answer = answerRemoveHeat(given);
        expect(answer.text).not.toMatch(
          /benjamin|idiot|lazy|selfish|sick|!|\b(?:you|he|she)\s+(?:never|always|lied|forgot|are|shouted|ignore)|always|never/i,
        );
        expect(fittingAnswer(removeHeat, given, answer)).toHaveProperty('answer');
        if (category)
          expect(
            needsIn(answer.text).some(({ known }) => known.category === category) ||
              answer.text.includes(needOf[category]),
          ).toBe(true);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
