/** Words that name a private fact wherever they stand in a field's name, in the singular. */
const privateWords = new Set([
  'address',
  'age',
  'answer',
  'avatar',
  'bio',
  'birth',
  'birthday',
  'body',
  'caption',
  'city',
  'comment',
  'content',
  'coordinate',
  'credential',
  'description',
  'detail',
  'diagnosis',
  'email',
  'emotion',
  'feeling',
  'gender',
  'hash',
  'headline',
  'intensity',
  'ip',
  'lat',
  'latitude',
  'lng',
  'location',
  'longitude',
  'mail',
  'memo',
  'message',
  'mood',
  'name',
  'nickname',
  'note',
  'passphrase',
  'password',
  'phone',
  'photo',
  'picture',
  'place',
  'point',
  'preview',
  'prompt',
  'rating',
  'salary',
  'score',
  'secret',
  'street',
  'surname',
  'text',
  'title',
  'token',
  'transcript',
  'url',
  'username',
  'value',
  'zip',
  'openness',
  'conscientiousness',
  'extraversion',
  'agreeableness',
  'neuroticism',
]);

/** A name that ends in one of these is about such a thing and not the thing itself: `messageId`, `answerCount`. */
export const harmlessEndings = new Set(['at', 'changed', 'count', 'id', 'kind']);

/** Who a person can be in an event. An id under such a name is a person's, and analysts must never see it. */
const personWords = new Set([
  'addressee',
  'admin',
  'attendee',
  'author',
  'contributor',
  'creator',
  'giver',
  'guest',
  'host',
  'invitee',
  'inviter',
  'organizer',
  'owner',
  'partner',
  'payee',
  'payer',
  'person',
  'receiver',
  'requester',
  'steward',
  'user',
  'witness',
]);

/** The words by which a field sounds private. None if the last word makes the name harmless. */
export function privateWordsIn(name: string): string[] {
  const words = wordsOf(name);
  return harmlessEndings.has(words.at(-1) ?? '') ? [] : words.filter((word) => privateWords.has(word));
}

/** Whether a field is a person, or a person's id, by its name. */
export function namesPerson(name: string): boolean {
  const words = wordsOf(name);
  const whom = words.at(-1) === 'id' ? words.at(-2) : words.at(-1);
  return whom !== undefined && personWords.has(whom);
}

/** `sessionIds` is session, id. A plural is cut by its s, which is right for the words that matter here. */
function wordsOf(name: string): string[] {
  const words = name.split(/(?=[A-Z])|[_-]/).map((word) => word.toLowerCase());
  return words.map((word) => {
    const singular = word.replace(/(?<=(?:ss|x|ch|sh))es$|(?<!s)s$/, '');
    return privateWords.has(word) || personWords.has(word) ? word : singular;
  });
}
