export const search = `query ($id: ID!, $query: String!, $first: Int) { vesselSession(id: $id) { vessel { search(query: $query, first: $first) {
  similarity item { __typename ... on UserEvent { id description } ... on EmotionalReading { id context } ... on IdentifiedNeed { id need } ... on Boundary { id limit: description } ... on UserDocument { id title } } } } } }`;

export interface Found {
  vesselSession: {
    vessel: { search: { similarity: string; item: { __typename: string; id: string; description?: string } }[] | null };
  };
}

export const synthesis = `query ($id: ID!) { vesselSession(id: $id) { progress { stage synthesis { text madeAt stale } } } }`;

export interface Summed {
  vesselSession: { progress: { stage: number; synthesis: { text: string; madeAt: string; stale: boolean } | null }[] };
}
