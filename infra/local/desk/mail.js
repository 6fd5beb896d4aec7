import { element, get, time } from './dom.js';

const list = document.querySelector('#mail');
const to = document.querySelector('#mail-to');

/** Gives the function that fetches mail and puts what is new on top, leaving letters that are open as they are. */
export function showMail() {
  let shown = new Set();
  let chosen = '';
  const fetchNew = async () => {
    const asked = to.value.trim();
    const mails = await get(`/mailbox.json?${new URLSearchParams(asked ? { to: asked } : {})}`);
    if (asked !== to.value.trim()) return;
    if (asked !== chosen || shown.size === 0) {
      chosen = asked;
      shown = new Set();
      list.replaceChildren();
    }
    const fresh = mails.filter((mail) => !shown.has(mail.id));
    const first = shown.size === 0;
    list.prepend(...fresh.map((mail) => letter(mail, !first)));
    for (const mail of fresh) shown.add(mail.id);
    if (shown.size === 0)
      list.replaceChildren(element('li', { class: 'empty' }, asked ? 'No mail to this address.' : 'No mail yet.'));
  };
  to.addEventListener('input', () => void fetchNew().catch(() => undefined));
  return fetchNew;
}

function letter({ to: address, subject, text, receivedAt }, isNew) {
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
        element('span', {}, subject),
        element('span', { class: 'push' }, address),
      ),
      element('pre', { class: 'letter' }, ...withLinks(text)),
    ),
  );
}

/** The text with its web addresses as links; nothing else in a mail becomes anything but text. */
function withLinks(text) {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) => (index % 2 === 1 ? element('a', { href: part, rel: 'noreferrer' }, part) : part));
}
