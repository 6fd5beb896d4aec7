import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import type { Person } from '@kindred/service/callers';
import { graphClient, type GraphClient } from '@kindred/testkit/graph-client';
import type { TestService, TestServiceOptions } from '@kindred/testkit/running-service';
import { testTokens, type TestTokens } from '@kindred/testkit/test-tokens';
import type { Dependencies } from '../src/dependencies.ts';
import { between } from '../src/roles.ts';
import { Relationship, RelationshipMember } from '../src/sessions/relationship.ts';
import { SharedVessel } from '../src/sessions/shared-vessel.ts';
import { VesselSession, type SessionStatus } from '../src/sessions/vessel-session.ts';
import { StageProgress, type Stage } from '../src/stages/stage-progress.ts';
import { UserVessel } from '../src/vessels/user-vessel.ts';
import { talking } from './conversation/talking.ts';
import { runningVessels } from './running-vessels.ts';

/** Somebody in a test. */
export interface TestPerson {
  readonly id: string;
  readonly person: Person;
  readonly graph: GraphClient;
}

export interface Couple {
  readonly sessionId: string;
  /** Invited the other: A. */
  readonly ann: TestPerson;
  readonly ben: TestPerson;
}

/** Where each of the two stands; the earlier stages are completed. Stage 0 unless said otherwise, ACTIVE. */
export interface CoupleWish {
  readonly ann?: Stage;
  readonly ben?: Stage;
}

/** The service, the people in it, and what they say to it. */
export interface GivenVessels {
  readonly running: TestService<Dependencies>;
  readonly tokens: TestTokens;
  readonly house: House;
  readonly talk: ReturnType<typeof talking>;
}

/** The service for a file of tests. Tokens outlast any clock that a test moves. */
export async function givenVessels(options: TestServiceOptions = {}): Promise<GivenVessels> {
  const tokens = await testTokens({ lifetime: '20 years' });
  const running = await runningVessels({ tokenKeys: tokens.keys, ...options });
  return { running, tokens, house: houseOf(running, tokens), talk: talking(running) };
}

export type House = ReturnType<typeof houseOf>;

/** People and sessions as the service's own operations would have left them, written in a few transactions. */
function houseOf({ service }: TestService<Dependencies>, tokens: TestTokens) {
  const graph = graphClient(`${service.url}/graphql`);

  async function person(role: 'USER' | 'ADMIN' = 'USER'): Promise<TestPerson> {
    const id = newId();
    return { id, person: { role: 'person', id, loginId: id }, graph: graph.as(await tokens.person(id, { role })) };
  }

  const two = async () => [await person(), await person()] as const;

  async function couple({ ann: annsStage = 0, ben: bensStage = 0 }: CoupleWish = {}): Promise<Couple> {
    const [ann, ben] = await Promise.all([person(), person()]);
    const session = await service.work.run(ann.person, async (tx) => begin(tx, ann.id));
    await service.work.run(between(ann.person), async (tx) => {
      const found = await tx.get(VesselSession, session.id);
      const relationship = await tx.get(Relationship, found.relationshipId);
      relationship.memberIds = [ann.id, ben.id];
      tx.add(RelationshipMember.of(relationship.id, 1, ben.id, tx.now));
      Object.assign(found, { memberIds: [ann.id, ben.id], status: 'ACTIVE', pair: [ann.id, ben.id].sort() });
      await tx.flush();
      for (const progress of [
        ...upTo(session.id, ann.id, annsStage, tx.now),
        ...upTo(session.id, ben.id, bensStage, tx.now),
      ])
        tx.add(progress);
    });
    await service.work.run(ben.person, async (tx) => tx.add(UserVessel.of(ben.id, session.id, tx.now)));
    return { sessionId: session.id, ann, ben };
  }

  /** Brings a couple's session to where it stands so, whatever lies between. */
  async function stands({ sessionId, ann }: Pick<Couple, 'sessionId' | 'ann'>, status: SessionStatus): Promise<void> {
    await service.work.run(between(ann.person), async (tx) => {
      const ends = {
        ...(status === 'RESOLVED' && { resolvedAt: tx.now }),
        ...(status === 'ABANDONED' && { abandonedAt: tx.now }),
      };
      Object.assign(await tx.get(VesselSession, sessionId), { status, ...ends });
    });
  }

  /** Another session of somebody's, with nobody invited yet. */
  async function sessionOf({ person: who, id }: TestPerson): Promise<string> {
    return (await service.work.run(who, async (tx) => begin(tx, id))).id;
  }

  return { person, two, couple, stands, sessionOf, nobody: graph };
}

function begin(tx: Transaction, inviterId: string): VesselSession {
  const relationship = tx.add(Relationship.begunBy(inviterId, tx.now));
  tx.add(RelationshipMember.of(relationship.id, 0, inviterId, tx.now));
  const session = tx.add(VesselSession.create(inviterId, relationship.id, tx.now));
  tx.add(SharedVessel.of(session.id, tx.now));
  tx.add(UserVessel.of(inviterId, session.id, tx.now));
  return session;
}

function upTo(sessionId: string, userId: string, current: Stage, now: Date): StageProgress[] {
  return ([0, 1, 2, 3, 4] as const).slice(0, current + 1).map((stage) => {
    const progress = StageProgress.open(sessionId, userId, stage, now);
    return stage === current ? progress : Object.assign(progress, { status: 'COMPLETED', completedAt: now });
  });
}
