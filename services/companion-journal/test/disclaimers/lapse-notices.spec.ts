import { disclaimerLapsed } from '@kindred/contracts/companion-journal/disclaimer-lapsed';
import { disclaimerLapseDue } from '@kindred/contracts/companion-journal/disclaimer-lapse-due';
import { eventually } from '@kindred/testkit/eventually';
import { companionWorld, type CompanionWorld } from '../companion-world.ts';
import { acceptsDisclaimer } from './accepts-disclaimer.ts';

let world: CompanionWorld;
beforeEach(async () => {
  world = await companionWorld();
});
afterEach(() => world?.stop());

const secondDays = 1 / 86_400;
const tells = () => world.runJob('tell-due-disclaimer-lapses');
const lapses = () => world.runJob('lapse-disclaimer-acceptances');

/** The replicas of the service run a job at the same moment. */
const atOnce = (job: () => Promise<void>) => Promise.all([job(), job(), job()]);

describe('the notice of a lapse', () => {
  it('is told once within the last 7 days, and not before, also by several replicas', async () => {
    const person = await world.person();
    const acceptanceId = await acceptsDisclaimer(person);
    world.pass(83 - 60 * secondDays);
    await tells();
    expect(await world.events(disclaimerLapseDue, acceptanceId)).toEqual([]);
    world.pass(61 * secondDays);
    await atOnce(tells);
    await tells();
    const due = { acceptanceId, userId: person.id, lapsesAt: expect.any(String) };
    await eventually(async () =>
      expect(await world.events(disclaimerLapseDue, acceptanceId)).toEqual([expect.objectContaining(due)]),
    );
  });

  it('is not told of an acceptance that a new version, another acceptance or its time has ended', async () => {
    const [late, anew] = [await world.person(), await world.person()];
    const [expired, renewed] = [await acceptsDisclaimer(late), await acceptsDisclaimer(anew)];
    world.pass(80);
    await acceptsDisclaimer(anew);
    world.pass(11);
    await tells();
    const outdated = await acceptsDisclaimer(await world.person());
    await (await world.person('ADMIN')).does('publishDisclaimer', { text: 'Another text.' }, '__typename');
    world.pass(85);
    await tells();
    await atOnce(lapses);
    await eventually(async () => expect(await world.events(disclaimerLapsed, outdated)).toHaveLength(1));
    expect(await world.events(disclaimerLapsed, expired)).toHaveLength(1);
    for (const id of [expired, renewed, outdated]) expect(await world.events(disclaimerLapseDue, id)).toEqual([]);
  });
});
