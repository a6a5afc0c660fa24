const listeners = [];

/** Calls back after each move to another address inside the application, and at Back and Forward. */
export function onNavigate(listener) {
  listeners.push(listener);
}

/** Goes to an address of the application with an ordinary history entry. In: path with query; `replace` for none. */
export function navigate(address, { replace = false } = {}) {
  // Inside the details frame the whole page moves, not the frame.
  if (window !== window.parent) {
    window.parent.dispatchEvent(new CustomEvent('stand-in-navigate', { detail: address }));
    return;
  }
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  scrollTo(0, 0);
  for (const listener of listeners) listener();
}

/** The address of a transaction's details. In: request ID and merchant ID. */
export function detailsAddress(requestId, merchantId) {
  const query = new URLSearchParams({ requestId, merchantId, dmTransaction: 'false', fromSimilarSearch: 'false' });
  return `/ebc2/app/TransactionManagement/details?${query}`;
}

function onClick(event) {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.composedPath().find(each => each instanceof HTMLAnchorElement);
  const address = link?.dataset.route ? `/ebc2/app${link.dataset.route}` : link?.getAttribute('href');
  if (!link || !/^\/(?:ebc2\/app|stand-in)\//.test(address ?? '')) return;
  event.preventDefault();
  navigate(address);
}

document.addEventListener('click', onClick);
window.addEventListener('popstate', () => {
  for (const listener of listeners) listener();
});
window.addEventListener('stand-in-navigate', event => navigate(event.detail));
