// A chat with a persona whose reply comes word by word, and the moods of a journal, as one of the demo people has them.
import { element, get, post } from './dom.js';
import { moodPicture } from './moods.js';
import { readStream } from './reply-stream.js';

const find = (selector) => document.querySelector(selector);
const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const { graph, people } = await get('/overview.json');
const as = new URLSearchParams(location.search).get('as') ?? people[0].username;
let chatId = null;

const tokenOf = async () => (await post(`/people/${encodeURIComponent(as)}/token`)).accessToken;

async function ask(query, variables = {}) {
  const response = await fetch(graph, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf()}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [] } = await response.json();
  if (errors.length > 0) throw new Error(errors[0].message);
  return data;
}

/** Runs a mutation by its name. */
async function change(name, input, fields) {
  const type = `${name[0].toUpperCase()}${name.slice(1)}Input`;
  return (await ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input }))[name];
}

const say = (text) => (find('#state').textContent = text);
const option = (value, text) => element('option', { value, ...(value === as && { selected: '' }) }, text);

async function showJournal() {
  const { me } = await ask(
    `query ($timeZone: String!) { me { journalMoods(timeZone: $timeZone) { monday entries counts mean }
      journalStreak(timeZone: $timeZone) { current longest includesToday } } }`,
    { timeZone },
  );
  find('#moods').replaceChildren(moodPicture(me.journalMoods ?? []));
  const { current = 0, longest = 0, includesToday = false } = me.journalStreak ?? {};
  const figures = [
    ['Days in a row', current],
    ['Longest', longest],
    ['Written today', includesToday ? 'yes' : 'not yet'],
  ];
  const figure = ([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, String(value)));
  find('#streak').replaceChildren(...figures.map(figure));
}

async function showRooms() {
  const { rooms, me, disclaimer } = await ask(
    `{ rooms { nodes { id name samplePrompt supportedPersonas { id name } } } me { disclaimerAccepted }
      disclaimer { id text } }`,
  );
  const showPersonas = () => {
    const room = rooms.nodes.find(({ id }) => id === find('#room').value);
    find('#persona').replaceChildren(...room.supportedPersonas.map(({ id, name }) => option(id, name)));
    find('textarea').placeholder = room.samplePrompt;
    chatId = null;
  };
  find('#room').replaceChildren(...rooms.nodes.map(({ id, name }) => option(id, name)));
  find('#room').addEventListener('change', showPersonas);
  find('#persona').addEventListener('change', () => (chatId = null));
  showPersonas();
  find('#disclaimer').hidden = me.disclaimerAccepted === true;
  find('#disclaimer-text').textContent = disclaimer.text;
  find('#accept').addEventListener('click', async () => {
    await change('acceptDisclaimer', { disclaimerId: disclaimer.id }, '__typename');
    find('#disclaimer').hidden = true;
  });
}

async function talk(text) {
  const idempotencyKey = crypto.randomUUID();
  if (chatId === null) {
    const input = { roomId: find('#room').value, personaId: find('#persona').value, idempotencyKey };
    chatId = (await change('startChat', input, 'chat { id }')).chat.id;
    find('#turns').replaceChildren();
  }
  const { turn } = await change('sendPrompt', { chatId, text, idempotencyKey }, 'turn { replyStreamUrl }');
  const reply = element('li', { class: 'said coming' });
  find('#turns').append(element('li', { class: 'said prompt' }, text), reply);
  await readStream(turn.replyStreamUrl, await tokenOf(), (event, data) => {
    if (event === 'piece') reply.append(data.text);
    else if (event === 'again') reply.textContent = '';
    else if (event === 'whole') reply.textContent = data.text ?? '';
    else if (event === 'unavailable') reply.textContent = `There is no reply yet: ${data.reason}`;
  });
  reply.classList.remove('coming');
  find('#keep').disabled = false;
}

const attempt = (step) => step().catch((error) => say(error.message));
find('#as').replaceChildren(...people.map(({ username, name }) => option(username, name)));
find('#as').addEventListener('change', () => (location.search = new URLSearchParams({ as: find('#as').value })));
find('#say').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = find('textarea').value;
  find('#say').reset();
  void attempt(() => talk(text));
});
find('#keep').addEventListener('click', () =>
  attempt(async () => {
    await change('keepChat', { chatId }, 'chat { keeping }');
    say('The chat is in the journal.');
    await showJournal();
  }),
);
await attempt(showRooms);
await attempt(showJournal);
say('What is said here is for this person alone.');
