import { GraphRefused } from '../demo/graph-client.ts';
import { askAsAdmin, type Page } from './as-admin.ts';
import type { House } from './house.ts';

const what = 'Reading formations';

/** No query asks for a person: the desk shows how groups came about, and not who is in them. */
const runFields = `id seed isPreview status startedAt finishedAt people groups grouped filled leftOver meanScore
  progress { phase phases cells placedCells percent secondsLeft }`;

export const formationRuns = /* GraphQL */ `query FormationRuns($after: String) {
  formationRuns(first: 20, after: $after) { nodes { ${runFields} } pageInfo { hasNextPage endCursor } }
}`;

export const formationRun = /* GraphQL */ `query FormationRun($id: ID!, $after: String, $orderBy: FormationGroupOrder) {
  formationRun(id: $id) {
    ${runFields}
    phases { phase cells placedCells groups grouped filled meanScore seconds }
    leftOverReasons { code people }
    formedGroups(first: 20, after: $after, orderBy: $orderBy) {
      totalCount
      nodes {
        id size score hasCommonEvening factors { factor score }
        proposal { status expiresAt startedTribe pending accepted declined lapsed }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/** The orders of a run's groups, by the names that the page gives them. */
const orders = {
  best: { field: 'SCORE', direction: 'DESC' },
  worst: { field: 'SCORE', direction: 'ASC' },
  largest: { field: 'SIZE', direction: 'DESC' },
  smallest: { field: 'SIZE', direction: 'ASC' },
} as const;

export interface PageOfGroups {
  readonly after: string | undefined;
  /** A name out of `orders`; any other means the best first. */
  readonly order: string | undefined;
}

/** A page of formations, the newest first. `next` goes into `after`; it is null after the last. */
export async function pageOfRuns(house: House, after: string | undefined) {
  const { formationRuns: page } = await askAsAdmin<{ formationRuns: Page }>(house, what, formationRuns, { after });
  return { runs: page.nodes, next: nextOf(page) };
}

/** A formation with a page of its groups, or null if there is none with this id. */
export async function pageOfRun(house: House, id: string, { after, order }: PageOfGroups) {
  const orderBy = Object.entries(orders).find(([name]) => name === order)?.[1] ?? orders.best;
  try {
    const { formationRun: run } = await askAsAdmin<{ formationRun: { formedGroups: Page } }>(
      house,
      what,
      formationRun,
      {
        id,
        after,
        orderBy,
      },
    );
    return { run, next: nextOf(run.formedGroups) };
  } catch (error) {
    if (error instanceof GraphRefused && error.codes.some((code) => noSuchRun.has(code))) return null;
    throw error;
  }
}

/** An id that no formation has, or that is no id at all. */
const noSuchRun = new Set(['NOT_FOUND', 'BAD_USER_INPUT']);

const nextOf = ({ pageInfo }: Page) => (pageInfo.hasNextPage ? pageInfo.endCursor : null);
