import type { TriedActor } from '@kindred/testkit/row-attempts';
import type { Moment, Scene } from './scene.ts';

const usual: Moment = { stage: 2, consent: true };
const moments: readonly Moment[] = ([0, 1, 2, 3, 4] as const).flatMap((stage) => [
  { stage, consent: true },
  { stage, consent: false },
]);

interface Column {
  /** Heads the column in the table of expected answers. */
  readonly name: string;
  readonly at: readonly Moment[];
  readonly actor: (scene: Scene) => TriedActor;
}

const as = (role: string, actorRole: TriedActor['actorRole'], actorId = '', sessionId = ''): TriedActor => ({
  role: `vessel_privacy_${role}`,
  actorRole,
  actorId,
  sessionId,
});

/** Everybody who may come to the database, as columns. The rows tried are the owner's. */
export const columns: readonly Column[] = [
  { name: 'owner', at: moments, actor: ({ owner }) => as('app', 'person', owner) },
  { name: 'partner', at: moments, actor: ({ partner }) => as('app', 'person', partner) },
  { name: 'stranger', at: [usual], actor: ({ stranger }) => as('app', 'person', stranger) },
  { name: 'admin', at: [usual], actor: ({ stranger }) => as('app', 'admin', stranger) },
  { name: 'service', at: [usual], actor: () => as('app', 'service') },
  { name: 'guide of owner', at: moments, actor: ({ owner, session }) => as('app', 'ai', owner, session) },
  { name: 'guide of partner', at: moments, actor: ({ partner, session }) => as('app', 'ai', partner, session) },
  { name: 'guide elsewhere', at: [usual], actor: ({ owner, elsewhere }) => as('app', 'ai', owner, elsewhere) },
  { name: 'between: owner', at: [usual], actor: ({ owner }) => as('between', 'person', owner) },
  { name: 'between: partner', at: [usual], actor: ({ partner }) => as('between', 'person', partner) },
  { name: 'between: stranger', at: [usual], actor: ({ stranger }) => as('between', 'person', stranger) },
  { name: 'contributor: owner', at: [usual], actor: ({ owner }) => as('contributor', 'person', owner) },
  { name: 'contributor: stranger', at: [usual], actor: ({ stranger }) => as('contributor', 'person', stranger) },
  { name: 'any consumer', at: [usual], actor: () => as('app', 'job') },
  { name: 'keeper', at: [usual], actor: () => as('keeper', 'job') },
  { name: 'queue', at: [usual], actor: () => as('queue', 'job') },
  { name: 'post', at: [usual], actor: () => as('post', 'job') },
  { name: 'tracer', at: [usual], actor: () => as('tracer', 'job') },
  { name: 'eraser', at: [usual], actor: () => as('eraser', 'job') },
  { name: 'purge', at: [usual], actor: () => as('purge', 'job') },
  { name: 'relay', at: [usual], actor: () => as('relay', '') },
  { name: 'nobody', at: [usual], actor: () => as('app', '') },
];
