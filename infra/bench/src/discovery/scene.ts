import type { Dependencies } from '@kindred/tribe-events/dependencies';
import tribeEvents from '@kindred/tribe-events/service';
import { prepareTables, startScene, type ServiceScene } from '../service-scene.ts';

export type Scene = ServiceScene<Dependencies>;

/** The tables of tribe-events in this database. */
export const prepare = (databaseUrl: string) => prepareTables(tribeEvents, databaseUrl);

/** tribe-events on this database, in this process. */
export const setScene = (databaseUrl: string): Promise<Scene> => startScene(tribeEvents, databaseUrl);
