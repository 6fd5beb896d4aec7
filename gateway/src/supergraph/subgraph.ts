/** A service's part of the graph: its name, where it answers, and its schema as text. */
export interface Subgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}
