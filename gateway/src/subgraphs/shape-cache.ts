import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { fetchShape, type ObjectShape } from './fetch-shape.ts';

export type ShapeOf = (operation: string) => ObjectShape;

/** Shapes of the planner's operations against the graph that is served now; a new graph begins with an empty cache. */
export class ShapeCache {
  #schema: GraphQLSchema | null = null;
  readonly #shapes = new LRUCache<string, ObjectShape>({ max: 2_000 });

  use(schema: GraphQLSchema): void {
    this.#schema = schema;
    this.#shapes.clear();
  }

  readonly shapeOf: ShapeOf = (operation) => {
    const known = this.#shapes.get(operation);
    if (known) return known;
    if (!this.#schema) throw new Error('No graph has been loaded');
    const shape = fetchShape(this.#schema, operation);
    this.#shapes.set(operation, shape);
    return shape;
  };
}
