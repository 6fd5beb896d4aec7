import { addressWithUpperCaseIds, withUpperCaseIds } from './upper-case-ids.ts';

const id = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
const upper = id.toUpperCase();

it('leaves idempotency keys and tokens as they are', () => {
  const input = { idempotencyKey: id, token: id, refreshToken: id };
  expect(withUpperCaseIds({ token: id, input })).toEqual({ token: id, input });
});

it('leaves texts that only contain an id as they are', () => {
  const variables = { note: `to ${id}`, after: `${id}.1`, count: 3, nothing: null, flag: true };
  expect(withUpperCaseIds(variables)).toEqual(variables);
});

it('writes ids in upper case at any depth, and changes nothing of what it was given', () => {
  const variables = { id, userIds: [id, id], input: { participants: [{ userId: id, note: 'x' }] } };
  const before = structuredClone(variables);
  expect(withUpperCaseIds(variables)).toEqual({
    id: upper,
    userIds: [upper, upper],
    input: { participants: [{ userId: upper, note: 'x' }] },
  });
  expect(variables).toEqual(before);
});

it('writes the ids of a path in upper case, and not those of a query', () => {
  expect(addressWithUpperCaseIds(`http://localhost:4000/exports/${id}?token=${id}`)).toBe(
    `http://localhost:4000/exports/${upper}?token=${id}`,
  );
});
