import { newId } from '@kindred/contracts/uuid';
import type { TriedActor } from '@kindred/testkit/row-attempts';

const as = (role: string, actorRole: TriedActor['actorRole'], actorId = '', sessionId = ''): TriedActor => ({
  role: `companion_journal_${role}`,
  actorRole,
  actorId,
  sessionId,
});

/** The owner of the tried rows, and the other side of their duets. */
export interface TwoPeople {
  readonly owner: string;
  readonly other: string;
}

/** All who may come to the database, by the heads of the columns of who-may.md. */
export function actorsFor({ owner, other }: TwoPeople): Readonly<Record<string, TriedActor>> {
  return {
    owner: as('app', 'person', owner),
    'other side': as('app', 'person', other),
    stranger: as('app', 'person', newId()),
    admin: as('app', 'admin', newId()),
    'owner as admin': as('app', 'admin', owner),
    agent: as('app', 'ai', owner, newId()),
    service: as('app', 'service'),
    'any job or consumer': as('app', 'job'),
    keeper: as('keeper', 'job'),
    aligner: as('aligner', 'job'),
    eraser: as('eraser', 'job'),
    download: as('download', 'job'),
    uploads: as('uploads', 'job'),
    queue: as('queue', 'job'),
    purge: as('purge', 'job'),
    relay: as('relay', ''),
    'no actor': as('app', ''),
  };
}
