/** Who is asking: kept for this tab alone, because a token is a secret that should not outlive it. */
const key = 'kindred-asking';

export function askingAs() {
  try {
    return JSON.parse(sessionStorage.getItem(key)) ?? {};
  } catch {
    return {};
  }
}

export function chooseToken(token) {
  become({ token });
}

export function forgetToken() {
  become({});
}

/** Takes a fresh token of a demo person from the desk. Resolves to whether there was one. */
export async function choosePerson(username) {
  const person = (await demoPeople()).find((one) => one.username === username);
  if (!person?.accessToken) {
    say(person?.error ?? `The desk gives no token for ${username} now.`, 'wrong');
    return false;
  }
  become({ username, name: person.name, token: person.accessToken });
  return true;
}

/** Shows an empty list at once, and the demo people once the desk has answered. Without a desk the list stays empty. */
export async function startAsking() {
  show([]);
  // The desk links here with the name of a demo person. It is in the fragment, and is a name and not a token, so
  // that no secret is in an address or in a browser's history.
  const named = new URLSearchParams(location.hash.slice(1)).get('as');
  if (named) await choosePerson(named);
  show(await demoPeople());
}

let shown = [];

async function demoPeople() {
  try {
    const response = await fetch('/explorer/people.json');
    const people = response.ok ? await response.json() : [];
    return Array.isArray(people) ? people.filter(({ username }) => typeof username === 'string') : [];
  } catch {
    return [];
  }
}

function become(who) {
  if (who.token) sessionStorage.setItem(key, JSON.stringify(who));
  else sessionStorage.removeItem(key);
  show(shown);
}

function show(people) {
  shown = people;
  const { token, username } = askingAs();
  const nobody = button('Nobody', !token, forgetToken);
  const group = document.getElementById('people');
  group.replaceChildren(
    nobody,
    ...people.map((person) =>
      button(person.name || person.username, username === person.username, () => void choosePerson(person.username)),
    ),
  );
  say(...stateOf(askingAs()));
}

function button(text, pressed, onClick) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.setAttribute('aria-pressed', String(pressed));
  made.addEventListener('click', onClick);
  return made;
}

function say(text, tone = 'plain') {
  const state = document.getElementById('state');
  state.textContent = text;
  state.dataset.tone = tone;
}

function stateOf({ token, username }) {
  if (!token) return ['Asking without a token'];
  const expires = expiryOf(token);
  const until = expires ? `, until ${expires.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}` : '';
  if (!username && expires && expires < new Date()) return ['The pasted token has expired', 'wrong'];
  return [username ? `Asking as ${username}${until}` : `Asking with the pasted token${until}`];
}

/** What a token says of its own end; the graph alone decides what it is worth. */
function expiryOf(token) {
  try {
    const { exp } = JSON.parse(atob(token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/')));
    return typeof exp === 'number' ? new Date(exp * 1000) : null;
  } catch {
    return null;
  }
}
