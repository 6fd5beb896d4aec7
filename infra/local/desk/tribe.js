// A tribe as one of the demo people sees it: its talk, its events, and why it was asked or offered something.
import { element, get } from './dom.js';
import { fillTable, keepAsking, measured, moment } from './formation-parts.js';

const parameters = new URLSearchParams(location.search);
const as = document.querySelector('#as');
const tribe = document.querySelector('#tribe');

async function show() {
  const page = await get(`/tribe.json?${parameters}`);
  fillChoice(
    as,
    page.people.map(({ username, name }) => [username, name]),
    page.as,
  );
  fillChoice(
    tribe,
    page.tribes.map(({ id, name }) => [id, name]),
    page.tribe?.id,
  );
  document.querySelector('#state').textContent = stateOf(page);
  if (page.tribe) showTribe(page.tribe);
  showEntries('#notifications', page.notifications.map(notification));
  return true;
}

function stateOf({ tribe: shown, tribes }) {
  if (shown) return `${wordsOf(shown.status)} since ${new Date(shown.statusSince).toLocaleDateString()}`;
  return tribes.length === 0 ? 'This person is in no tribe.' : 'This person does not see this tribe.';
}

function showTribe(shown) {
  document.querySelector('#name').textContent = shown.name;
  document.querySelector('#description').textContent = shown.description ?? '';
  showFigures(shown);
  showEntries('#messages', shown.messages.nodes.toReversed().map(message));
  showEntries('#events', shown.events.nodes.map(event));
  showEntries('#suggestions', shown.eventSuggestions.nodes.map(suggestion));
  showEntries('#prompts', shown.prompts.nodes.map(prompt));
  showEntries('#goals', shown.goals.nodes.map(goal));
  showEntries('#feed', shown.activities.nodes.map(activity));
  const heads = ['Name', 'Role', 'Status', 'Last active'];
  fillTable(document.querySelector('#members'), heads, (shown.members ?? []).map(member));
}

function showFigures(shown) {
  const sum = (field) => (shown.engagement ?? []).reduce((total, day) => total + day[field], 0);
  const figures = [
    ['Activity', measured(shown.activity, 10, 'Activity')],
    ['Members', `${shown.memberCount}, ${shown.freeSeats} seats free`],
    ['Unread', shown.unreadCount],
    ['Messages in 14 days', sum('messages')],
    ['Answers to events in 14 days', sum('rsvps')],
  ];
  const figure = ([name, value]) =>
    element(
      'div',
      {},
      element('dt', {}, name),
      element('dd', {}, value instanceof Node ? value : String(value ?? '–')),
    );
  document.querySelector('#figures').replaceChildren(...figures.map(figure));
}

const nameOf = (user) => user?.profile?.name ?? user?.username ?? 'a former member';
const wordsOf = (code) => code.toLowerCase().replaceAll('_', ' ');

function message({ messageType, user, content, sentAt, deletedAt, isCollapsed, reactions, metadata }) {
  const said = deletedAt ? 'deleted' : isCollapsed ? 'from a person whom you have blocked' : (content ?? '');
  const shown = [content && !deletedAt ? said : element('em', {}, said)];
  if (metadata.event) shown.push(element('strong', {}, metadata.event.name));
  const author = { TEXT: nameOf(user), IMAGE: nameOf(user), EVENT: nameOf(user), AI_PROMPT: 'Prompt' }[messageType];
  const marks = reactions.map(({ emoji, count }) => element('span', { class: 'badge' }, `${emoji} ${count}`));
  return element(
    'li',
    { class: messageType.toLowerCase() },
    element('span', { class: 'soft' }, author ?? '', ' ', moment(sentAt)),
    element('div', {}, ...shown, ' ', ...marks),
  );
}

function event({ name, status, startTime, location: place, freePlaces, weather, attendance }) {
  const places = freePlaces === null ? '' : `, ${freePlaces} places free`;
  const sky = weather === null ? '' : ` · ${wordsOf(weather.condition)}`;
  const at = startTime === null ? 'no time yet' : moment(startTime);
  return entry(name, [at, place ? ` · ${place}` : '', sky], `${wordsOf(status)}, ${attendance.going} go${places}`);
}

function suggestion({ name, status, suggestedDate, why }) {
  const reasons = why.map(({ text }) => text).join(' · ');
  return entry(name, [moment(suggestedDate)], `${wordsOf(status)} · ${reasons}`);
}

function prompt({ kind, askedAt, why, answers, status }) {
  return entry(wordsOf(kind), [moment(askedAt)], `${why.text} ${wordsOf(status)}, ${answers} answers.`);
}

function goal({ title, isChallenge, targetDate }) {
  return entry(title, [targetDate === null ? '' : moment(targetDate)], isChallenge ? 'a challenge' : '');
}

function activity({ description, timestamp, user }) {
  return entry(description, [moment(timestamp)], user === null ? '' : nameOf(user));
}

function notification({ title, body, createdAt, isRead }) {
  return entry(title, [moment(createdAt)], `${body}${isRead ? '' : ' (unread)'}`);
}

function member({ user, role, status, lastActive }) {
  return [nameOf(user), wordsOf(role), wordsOf(status), moment(lastActive)];
}

function entry(title, beside, below) {
  return element(
    'li',
    {},
    element('div', {}, element('strong', {}, title), ' ', element('span', { class: 'soft' }, ...beside)),
    element('div', { class: 'soft' }, below),
  );
}

function showEntries(selector, entries) {
  const list = document.querySelector(selector);
  list.replaceChildren(...(entries.length === 0 ? [element('li', { class: 'soft' }, 'There is none.')] : entries));
}

/** Leaves a choice alone while it is open: an option that is replaced under the pointer cannot be chosen. */
function fillChoice(choice, options, chosen) {
  if (document.activeElement === choice && choice.options.length === options.length) return;
  choice.replaceChildren(
    ...options.map(([value, text]) => element('option', { value, ...(value === chosen && { selected: '' }) }, text)),
  );
}

as.addEventListener('change', () => (location.search = new URLSearchParams({ as: as.value })));
tribe.addEventListener('change', () => (location.search = new URLSearchParams({ as: as.value, id: tribe.value })));
void keepAsking(show, 3_000);
