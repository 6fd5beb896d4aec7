/** A subgraph's name, and the URL where it answers. */
export interface SubgraphAddress {
  readonly name: string;
  readonly url: string;
}

/** A service's part of the graph, with its schema as text. */
export interface Subgraph extends SubgraphAddress {
  readonly sdl: string;
}
