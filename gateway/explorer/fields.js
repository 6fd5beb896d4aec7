/**
 * What the fields of the editor are called. GraphiQL leaves them without a name, which a screen reader then cannot say.
 */
const names = [
  ['.graphiql-query-editor textarea', 'Operation'],
  ['.graphiql-editor-tool .graphiql-editor:nth-of-type(1) textarea', 'Variables'],
  ['.graphiql-editor-tool .graphiql-editor:nth-of-type(2) textarea', 'Headers'],
  ['.graphiql-response textarea', 'Answer'],
  ['.graphiql-doc-explorer-search-input input', 'Search the schema'],
];

/** Names the fields as they appear: panes are made when they are first opened. */
export function labelFields(page) {
  const label = () => {
    for (const [selector, name] of names) {
      for (const field of page.querySelectorAll(`${selector}:not([aria-label])`))
        field.setAttribute('aria-label', name);
    }
  };
  new MutationObserver(label).observe(page, { childList: true, subtree: true });
  label();
}

/** The search of the schema shows Ctrl-K where there is no Command key, and GraphiQL listens to Command-K alone. */
export function searchWithCtrlK() {
  window.addEventListener('keydown', (event) => {
    if (!event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return;
    const search = document.querySelector(
      '.graphiql-doc-explorer-search-input input, input.graphiql-doc-explorer-search-input',
    );
    if (!search) return;
    event.preventDefault();
    search.focus();
  });
}
