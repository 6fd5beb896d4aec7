import type { Dependencies } from '@kindred/companion-journal/dependencies';
import companionJournal from '@kindred/companion-journal/service';
import { prepareTables, startScene, type ServiceScene } from '../service-scene.ts';

export type Scene = ServiceScene<Dependencies>;

/** The tables of companion-journal in this database. */
export const prepare = (databaseUrl: string) => prepareTables(companionJournal, databaseUrl);

/** companion-journal on this database, in this process, with settings beside the usual ones. */
export const setScene = (databaseUrl: string, settings: Readonly<Record<string, string>> = {}): Promise<Scene> =>
  startScene(companionJournal, databaseUrl, { settings });
