// The desk's page. All text is set as text and never as markup, so nothing that a person wrote can become part of the
// page.
import { element, get, post, copying } from './dom.js';
import { showEvents } from './events.js';
import { showMail } from './mail.js';

const explorer = document.querySelector('#explorer');

async function showOverview() {
  const house = await get('/overview.json');
  document.querySelector('#state').textContent = house.state;
  explorer.href = house.graph;
  document.querySelector('#places').replaceChildren(...house.places.flatMap(place));
  document.querySelector('#services').replaceChildren(...house.services.map(service));
  return house;
}

function place({ name, address, link, detail }) {
  const shown = link ? element('a', { href: link }, address) : element('code', {}, address);
  return [element('dt', {}, name), element('dd', {}, shown, detail ? element('span', { class: 'paths' }, detail) : '')];
}

function service({ name, url, ready, why }) {
  const paths = ['/graphql', '/health/ready', '/metrics'].map((path) =>
    element('a', { href: url + path }, path.slice(1)),
  );
  return element(
    'li',
    {},
    element('span', {
      class: `dot ${ready ? 'good' : 'bad'}`,
      role: 'img',
      'aria-label': ready ? 'ready' : 'not ready',
      title: ready ? 'ready' : 'not ready',
    }),
    element('span', {}, name, ' ', element('code', {}, new URL(url).port)),
    element('span', { class: 'paths' }, ...paths),
    why ? element('span', { class: 'why' }, why) : '',
  );
}

function person({ username, name, email, isAdmin, password }) {
  const signIn = async () => (await post(`/people/${encodeURIComponent(username)}/token`)).accessToken;
  // The explorer fetches the token by itself, so that none is in an address.
  const open = element(
    'a',
    {
      class: 'button',
      href: `${explorer.href}#as=${encodeURIComponent(username)}`,
      target: '_blank',
      rel: 'noreferrer',
      title: `Opens the explorer signed in as ${name}.`,
    },
    'Explore',
  );
  const why = element('span', { class: 'why', role: 'status' });
  const copyToken = copying('Copy token', signIn, (reason) => (why.textContent = reason));
  return element(
    'li',
    {},
    element(
      'div',
      { class: 'who' },
      element('strong', {}, name, isAdmin ? element('span', { class: 'badge' }, 'admin') : ''),
      element('span', { class: 'soft' }, email),
    ),
    element(
      'div',
      { class: 'actions' },
      copyToken,
      open,
      copying('Copy password', async () => password),
    ),
    why,
  );
}

function journey({ name, description, command }) {
  return element(
    'li',
    {},
    element('strong', {}, name),
    element('span', { class: 'soft' }, description),
    element(
      'div',
      { class: 'command' },
      element('code', {}, command),
      copying('Copy', async () => command),
    ),
  );
}

/** Polls while the page is visible. A failed request is repeated, because the house may be restarting. */
async function polling(ask, everyMs) {
  for (;;) {
    if (!document.hidden)
      await ask().catch(
        () => (document.querySelector('#state').textContent = 'The house does not answer. Is npm start still running?'),
      );
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

const house = await showOverview();
document.querySelector('#people').replaceChildren(...house.people.map(person));
document.querySelector('#journeys').replaceChildren(...house.journeys.map(journey));
document
  .querySelector('#docs')
  .replaceChildren(...house.docs.map((path) => element('li', {}, element('a', { href: `/read/${path}` }, path))));
for (const topic of house.topics) document.querySelector('#topic').append(element('option', { value: topic }, topic));
void polling(showOverview, 5_000);
void polling(showEvents(), 2_000);
void polling(showMail(), 2_000);
