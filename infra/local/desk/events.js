import { element, get, time } from './dom.js';

const list = document.querySelector('#events');
const topic = document.querySelector('#topic');
const most = 300;

/** Gives the function that fetches what is new on the chosen topic and puts it on top. */
export function showEvents() {
  let after = null;
  let chosen = topic.value;
  const begin = () => {
    after = null;
    chosen = topic.value;
    list.replaceChildren(
      element('li', { class: 'empty' }, 'Nothing yet. Walk a journey, and what it causes shows here.'),
    );
  };
  const fetchNew = async () => {
    const asked = chosen;
    const first = after === null;
    const query = new URLSearchParams({ ...(asked ? { topic: asked } : {}), ...(after ? { after } : {}) });
    const page = await get(`/events.json?${query}`);
    if (asked !== chosen) return;
    after = page.next;
    if (page.events.length === 0) return;
    list.querySelector('.empty')?.remove();
    list.prepend(...page.events.toReversed().map((event) => row(event, !first)));
    while (list.children.length > most) list.lastElementChild.remove();
    // A page is the oldest there is, so a full one has newer ones behind it.
    await fetchNew();
  };
  begin();
  topic.addEventListener('change', () => {
    begin();
    void fetchNew().catch(() => undefined);
  });
  return fetchNew;
}

function row({ topic, partition, offset, receivedAt, event }, isNew) {
  return element(
    'li',
    isNew ? { class: 'new' } : {},
    element(
      'details',
      {},
      element(
        'summary',
        {},
        time(receivedAt),
        element('span', { class: 'type' }, event?.type ?? 'not a CloudEvent'),
        element('code', {}, event?.subject ?? ''),
        element('span', { class: 'push' }, `${topic} · ${partition}:${offset}`),
      ),
      element('pre', {}, JSON.stringify(event, null, 2)),
    ),
  );
}
