import type { Events } from './events.ts';
import type { Graph } from './graph.ts';
import type { Mail } from './mail.ts';
import type { People } from './people.ts';
import type { Passing } from './passing.ts';
import type { Services } from './services.ts';

/** What a journey has in its hands: the graph as any client sees it, and what the desk shows of mail and topics. */
export interface Traveller {
  /**
   * One step of the story. Its name reads on from the one who walks ("registers …"); a step that throws ends the
   * journey.
   */
  step<T>(name: string, walk: () => Promise<T>): Promise<T>;
  readonly graph: Graph;
  readonly mail: Mail;
  readonly events: Events;
  readonly services: Services;
  readonly people: People;
  readonly passing: Passing;
}

/** A story told through the gateway. */
export interface Journey {
  readonly name: string;
  readonly description: string;
  readonly walk: (traveller: Traveller) => Promise<void>;
}

/** Describes a journey; a file in `journeys/` exports one as its default, and bears its name. */
export function journey(name: string, description: string, walk: Journey['walk']): Journey {
  return { name, description, walk };
}
