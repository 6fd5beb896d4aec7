/** A service whose schema must be published and deployed before the graph shows it. */
export interface PublishedService {
  readonly name: string;
  /** Where its subgraph answers, path included: `http://identity:4001/graphql`. */
  readonly url: string;
  /** Its published schema: `docs/graph/services/NAME.graphql`. */
  readonly file: string;
}
