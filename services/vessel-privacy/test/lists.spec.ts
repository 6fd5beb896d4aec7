import { connectionsCostTheSame, type FilledList } from '@kindred/testkit/connection-costs';
import { granted } from '@kindred/testkit/graph-client';
import { SessionMessage } from '../src/conversation/session-message.ts';
import { SharedVessel } from '../src/sessions/shared-vessel.ts';
import { VesselSession } from '../src/sessions/vessel-session.ts';
import {
  keepBoundary,
  keepDocument,
  keepEvent,
  keepNeed,
  keepReading,
  type Keeping,
} from '../src/vessels/keep-item.ts';
import { UserVessel } from '../src/vessels/user-vessel.ts';
import type { Couple, TestPerson } from './given.ts';
import { done } from './sessions/ask.ts';
import { does, sharesNeed } from './sharing/sharing-graph.ts';
import { does as curates } from './library/library-graph.ts';
import { readsOf } from './traces/reads.ts';
import { written } from './vessels/writing.ts';
import { watchedVessels, type WatchedVessels } from './watched-vessels.ts';

let vessels: WatchedVessels;
let pair: Couple;
let ann: TestPerson;
let admin: TestPerson;
// What two lists show is filled once.
let shared: Promise<unknown> | null = null;
let contributor: Promise<TestPerson> | null = null;
beforeAll(async () => {
  vessels = await watchedVessels();
  pair = await vessels.house.couple({ ann: 3, ben: 3 });
  admin = await vessels.house.person('ADMIN');
  ({ ann } = pair);
});
afterAll(() => vessels?.stop());

const byQuery = ({ graph: client }: TestPerson): FilledList => ({ client, query: (field) => `{ ${field} }` });
const ofPerson = ({ id, graph: client }: TestPerson): FilledList => ({
  client,
  query: (field) =>
    `{ _entities(representations: [{ __typename: "User", id: "${id}" }]) { ... on User { ${field} } } }`,
});
const within = (list: FilledList, path: string): FilledList => ({
  ...list,
  query: (field) => list.query(`${path} { ${field} ${'}'.repeat(path.split('{').length)}`),
});
const inSession = () => within(byQuery(ann), `vesselSession(id: "${pair.sessionId}")`);

/** Does something so many times, one after the other. */
async function times<Result>(count: number, act: (nth: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let nth = 0; nth < count; nth += 1) results.push(await act(nth));
  return results;
}

const asks = async (person: TestPerson, mutation: string) =>
  granted(await person.graph.request(`mutation { ${mutation} }`));

/** Fills one kind of item of Ann's vessel, each with sealed words of its own. */
const items = (keep: (keeping: Keeping, nth: number) => Promise<unknown>) => async (count: number) => {
  const {
    work,
    dependencies: { sealer },
  } = vessels.running.service;
  await work.run(ann.person, async (tx) => {
    const vessel = await tx.get(UserVessel, { sessionId: pair.sessionId, userId: ann.id });
    await times(count, (nth) => keep({ tx, sealer, vessel }, nth));
  });
  return within(inSession(), 'vessel');
};

async function messages(count: number): Promise<FilledList> {
  const {
    work,
    dependencies: { sealer },
  } = vessels.running.service;
  await work.run(ann.person, (tx) =>
    times(count, async (nth) => {
      const message = SessionMessage.byPerson(pair.sessionId, ann.id, 3, tx.now);
      const place = SessionMessage.place(message.id, 'content');
      message.content = await sealer.seal(tx, message.keyOwner, place, `message ${nth}`);
      tx.add(message);
    }),
  );
  return inSession();
}

/** Sessions of one relationship, beside the first. */
async function sessionsOfOneRelationship(count: number): Promise<FilledList> {
  const { work } = vessels.running.service;
  const first = await vessels.house.sessionOf(admin);
  await work.run(admin.person, async (tx) => {
    const { relationshipId } = await tx.get(VesselSession, first);
    await times(count - 1, async () => {
      const session = tx.add(VesselSession.create(admin.id, relationshipId, tx.now));
      tx.add(SharedVessel.of(session.id, tx.now));
      tx.add(UserVessel.of(admin.id, session.id, tx.now));
    });
  });
  return within(byQuery(admin), `vesselSession(id: "${first}") { relationship`);
}

/** A person whose texts for the library an admin has declined: only 20 may wait at once. */
async function declined(count: number): Promise<TestPerson> {
  const { ann: person } = await vessels.house.couple({ ann: 4, ben: 4 });
  await times(count, async (nth) => {
    const { id: itemId } = await curates(person, 'contributeToLibrary', {
      title: `A walk ${nth}`,
      text: 'We walked around the lake together.',
      category: 'COMMUNICATION',
      consent: true,
    });
    await curates(admin, 'declineLibraryItem', { itemId });
  });
  return person;
}

/** Needs of Ann's that Ben reads: content of the shared vessel, each with its record of consent. */
function sharedNeeds(count: number): Promise<unknown> {
  shared ??= times(count, (nth) => sharesNeed(pair, ann, { need: `to be heard ${nth}` }));
  return shared;
}

connectionsCostTheSame({
  schema: new URL('../schema/', import.meta.url),
  statements: () => vessels.running.service.database.statements,
  fillers: {
    'Consent.history': async (count) => {
      await asks(ann, 'grantConsent(input: { scope: RESEARCH }) { id }');
      await times(count - 1, () => asks(ann, 'renewConsent(input: { scope: RESEARCH }) { id }'));
      return within(ofPerson(ann), 'consents');
    },
    'PCIConsent.history': async (count) => {
      await asks(ann, 'calibratePci(input: { notes: "Slowly" }) { id }');
      await asks(ann, 'grantPciConsent(input: { scope: GUIDE_CALIBRATION }) { id }');
      await times(count - 1, () => asks(ann, 'renewPciConsent(input: { scope: GUIDE_CALIBRATION }) { id }'));
      return within(ofPerson(ann), 'pciProfile { consents');
    },
    'Query.curatedLibrary': async (count) => {
      contributor ??= declined(count);
      await contributor;
      return { ...byQuery(admin), with: 'status: DECLINED' };
    },
    'Query.globalLibrary': async (count) => {
      await times(count, (nth) =>
        curates(admin, 'addLibraryItem', {
          title: `Experiment ${nth}`,
          description: 'Ten minutes each, on three evenings.',
          category: 'COMMUNICATION',
        }),
      );
      // It opens with stage 4.
      return byQuery(await (contributor ??= declined(count)));
    },
    'Relationship.sessions': sessionsOfOneRelationship,
    'SharedVessel.content': async (count) => {
      await sharedNeeds(count);
      return within(inSession(), 'sharedVessel');
    },
    'User.contributions': async (count) => ofPerson(await (contributor ??= declined(count))),
    'User.sessionInvitations': async (count) => {
      const invited = await vessels.house.person();
      await times(count, async () =>
        done(await vessels.house.person(), 'createVesselSession', { partnerId: invited.id }),
      );
      return ofPerson(invited);
    },
    'User.traces': async (count) => {
      await readsOf(vessels).chained(ann.id, count);
      return ofPerson(ann);
    },
    'User.vesselSessions': async (count) => {
      const person = await vessels.house.person();
      await times(count, () => vessels.house.sessionOf(person));
      return ofPerson(person);
    },
    'UserVessel.boundaries': items((keeping, nth) =>
      keepBoundary(keeping, { description: `boundary ${nth}`, nonNegotiable: false }),
    ),
    'UserVessel.documents': items((keeping, nth) =>
      keepDocument(keeping, { title: `letter ${nth}`, content: 'What I did not say.', type: 'LETTER' }),
    ),
    'UserVessel.events': items((keeping, nth) =>
      keepEvent(keeping, {
        description: `event ${nth}`,
        attributedTo: 'SELF',
        emotions: '["calm"]',
        timestamp: vessels.now,
      }),
    ),
    'UserVessel.needs': items((keeping, nth) =>
      keepNeed(keeping, { need: `need ${nth}`, category: 'SAFETY', evidence: '["a quote"]', aiConfidence: null }),
    ),
    'UserVessel.readings': items((keeping, nth) =>
      keepReading(keeping, { intensity: 3, context: `reading ${nth}`, stage: 3, messageId: null }),
    ),
    'VesselSession.consentRecords': async (count) => {
      await sharedNeeds(count);
      return inSession();
    },
    'VesselSession.messages': messages,
    'VesselSession.sharingDrafts': async (count) => {
      await times(count, async (nth) => {
        const { id: itemId } = await written(ann.graph, 'need', pair.sessionId, { need: `to rest ${nth}` });
        await does(ann, 'prepareSharing', { contentType: 'IDENTIFIED_NEED', itemId });
      });
      return inSession();
    },
  },
});
