import { connectionFields } from './connection-fields.ts';

const sdl = `
type Query { tribes(first: Int): TribeConnection }
type TribeConnection { edges: [TribeEdge!]! }
type TribeEdge { node: Tribe! }
type Tribe { id: ID! name: String founder: Person members(first: Int): PersonConnection memberNamed(name: String!): Person }
type PersonConnection { edges: [PersonEdge!]! }
type PersonEdge { node: Person! }
type Person { id: ID! home: Tribe }
`;

describe('the connection fields of a schema', () => {
  it('are all fields that answer with a page, of whatever type', () => {
    expect(connectionFields(sdl).map(({ coordinate }) => coordinate)).toEqual(['Query.tribes', 'Tribe.members']);
  });

  it('select of an entry what needs no argument, and neither pages nor the same type again', () => {
    expect(connectionFields(sdl).map(({ entry }) => entry)).toEqual([
      '__typename id name founder { __typename id }',
      '__typename id home { __typename id name }',
    ]);
  });
});
