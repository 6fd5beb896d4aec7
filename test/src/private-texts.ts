/**
 * Fields whose text everybody may see, by the type of their input. A text of any other field is private: what a later
 * journey writes is private too, unless it stands here.
 */
const publicFields: Readonly<Record<string, (input: Fields) => readonly string[]>> = {
  RegisterInput: () => ['username'],
  ChangeUsernameInput: () => ['username'],
  UpdateProfileInput: () => ['name', 'bio', 'location'],
  SetInterestsInput: () => ['interests'],
  FoundHiveInput: () => ['name', 'description'],
  UpdateHiveInput: () => ['name', 'description'],
  StartChatInput: () => ['roomId', 'personaId'],
  StartJournalPhotoUploadInput: () => ['contentType'],
  // The name by which all address an agent, such as in a profile.
  MakeAgentInput: () => ['slug'],
  CreateTribeInput: ({ privacy }) => (privacy === 'PUBLIC' ? ['name', 'description', 'location', 'interests'] : []),
};

type Fields = Readonly<Record<string, unknown>>;

const shortest = 8;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const enumerationOrTime = /^([A-Z][A-Z_]+|\d{4}-\d\d-\d\dT[\d:.]+Z)$/;
/** Words of a search are those of other people. */
const isSearch = (type: string) => /(Filter|Order)$/.test(type);

/**
 * The texts and the numbers with decimals in an operation's variables that only some people may see. Ids, values of
 * enumerations, times, and what is shorter than 8 characters are left out: others have the same.
 */
export function privateTextsIn(query: string, variables: object): string[] {
  const types = new Map([...query.matchAll(/\$(\w+)\s*:\s*\[?(\w+)/g)].map(([, name = '', type = '']) => [name, type]));
  return Object.entries(variables).flatMap(([name, value]) => {
    const type = types.get(name) ?? '';
    if (isSearch(type)) return [];
    if (!isFields(value)) return textsIn(value);
    const shown = publicFields[type]?.(value) ?? [];
    return textsIn(Object.fromEntries(Object.entries(value).filter(([field]) => !shown.includes(field))));
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'number') return Number.isInteger(value) ? [] : longEnough(String(value));
  if (typeof value === 'string') return uuid.test(value) || enumerationOrTime.test(value) ? [] : longEnough(value);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const longEnough = (text: string) => (text.length < shortest ? [] : [text]);

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
