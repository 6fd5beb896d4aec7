/** An element with attributes and children; a child that is a string becomes text, whatever stands in it. */
export function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The JSON that the desk has at a path. */
export async function get(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** What the desk answers to a deed. */
export async function post(path) {
  const response = await fetch(path, { method: 'POST' });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? answer.message);
  return answer;
}

/**
 * A button that copies what `read` gives, and says on itself how that went; `onFailure` gets the reason when it did
 * not.
 */
export function copying(label, read, onFailure = () => {}) {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', async () => {
    button.disabled = true;
    const said = await read()
      .then((text) => navigator.clipboard.writeText(text))
      .then(
        () => 'Copied',
        (error) => {
          onFailure(error.message);
          return 'That failed';
        },
      );
    button.disabled = false;
    button.textContent = said;
    setTimeout(() => (button.textContent = label), 1_600);
  });
  return button;
}

/** A time of the day for a reader here; the whole of it on hovering. */
export function time(iso) {
  const date = new Date(iso);
  return element('time', { datetime: iso, title: date.toLocaleString() }, date.toLocaleTimeString());
}
