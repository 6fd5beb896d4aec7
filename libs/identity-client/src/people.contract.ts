import { newId } from '@kindred/contracts/uuid';
import { askContacts } from './ask-contacts.ts';
import { askMatchingProfiles } from './ask-matching-profiles.ts';
import type { IdentityUnderContract } from './identity-under-contract.ts';

const many = () => Array.from({ length: 501 }, newId);

/** The part of the suite about people's contacts and matching profiles. */
export function peopleContract(name: string, identity: () => IdentityUnderContract): void {
  const couple = () => Promise.all([identity().person(), identity().person()]);

  describe(`contacts of ${name}`, () => {
    const preferences = {
      language: 'de',
      timeZone: 'Europe/Zurich',
      quietHours: { from: '22:00', to: '07:00' },
    };
    const unsaid = { language: null, timeZone: null, quietHours: null };

    it('are told by id in order, each once, with nulls for what was not said', async () => {
      const [ann, bob] = await couple();
      await identity().prefer(ann, preferences);
      const expected = [
        { userId: ann.id, address: ann.address, ...preferences },
        { userId: bob.id, address: bob.address, ...unsaid },
      ].sort((one, other) => (one.userId < other.userId ? -1 : 1));
      expect(await askContacts(identity().asks, [bob.id, newId(), ann.id, bob.id])).toEqual(expected);
    });

    it('are told of more than one request takes', async () => {
      const { id } = await identity().person();
      expect(await askContacts(identity().asks, [...many(), id])).toMatchObject([{ userId: id }]);
    });
  });

  describe(`matching profiles of ${name}`, () => {
    it('are told of people who opted in, until they opt out', async () => {
      const [ann, bob] = await couple();
      await identity().optIn(ann);
      const found = await askMatchingProfiles(identity().asks, [...many(), bob.id, ann.id]);
      expect(found).toMatchObject([
        {
          userId: ann.id,
          interests: [],
          communicationStyle: null,
          approximatePoint: null,
          maxTravelDistanceMiles: 25,
          languages: [],
          freeEvenings: [],
        },
      ]);
      const traits = ['OPENNESS', 'CONSCIENTIOUSNESS', 'EXTRAVERSION', 'AGREEABLENESS', 'NEUROTICISM'];
      const byTrait = new Map(found[0]?.traits.map(({ trait, score }) => [trait, score]));
      expect(byTrait).toEqual(new Map(traits.map((trait) => [trait, 50])));
      await identity().optOut(ann);
      expect(await askMatchingProfiles(identity().asks, [ann.id])).toEqual([]);
    });
  });
}
