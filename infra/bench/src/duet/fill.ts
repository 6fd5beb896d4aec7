import { answerDuetInvitation } from '@kindred/companion-journal/duets/answer-invitation';
import { completeDuetAct } from '@kindred/companion-journal/duets/complete-act';
import { inviteToDuet } from '@kindred/companion-journal/duets/invite-to-duet';
import { speakInDuet } from '@kindred/companion-journal/duets/speak-in-duet';
import { newId } from '@kindred/contracts/uuid';
import type { Person } from '@kindred/service/callers';
import type { Scene } from '../journal-search/scene.ts';

export interface BenchDuet {
  readonly id: string;
  readonly seekerId: string;
}

/** How much two people say in a duet, and in each of its two acts. */
export const utterances = 100;
const inActs = [80, 20];

/** Duets in which two people said 100 things, by the operations of the service. */
export async function bringDuets({ service }: Scene, duets: number): Promise<BenchDuet[]> {
  const made: BenchDuet[] = [];
  for (let nth = 0; nth < duets; nth += 1) made.push(await bring(service));
  return made;
}

async function bring({ work, dependencies }: Scene['service']): Promise<BenchDuet> {
  const [seeker, subject] = [somePerson(), somePerson()];
  const { id } = await inviteToDuet(work, seeker, { script: 'LETTER_TO_A_YEAR', other: { userId: subject.id } });
  await answerDuetInvitation(work, subject, { duetId: id, accept: true });
  for (const [at, count] of inActs.entries()) {
    for (let nth = 0; nth < count; nth += 1)
      await speakInDuet(work, dependencies, nth % 2 === 0 ? seeker : subject, {
        duetId: id,
        text: `${nth}: the garden slept under the snow, and the kitchen light stayed on until the morning.`,
        idempotencyKey: newId(),
      });
    const option = at === 0 ? 'THANKS' : 'NEAR';
    for (const one of [seeker, subject])
      await completeDuetAct(work, dependencies, one, { duetId: id, act: at + 1, option });
  }
  return { id, seekerId: seeker.id };
}

function somePerson(): Person {
  return { role: 'person', id: newId(), loginId: newId() };
}
