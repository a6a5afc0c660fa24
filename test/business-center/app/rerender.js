/** Puts new nodes in the place of all rows, as a framework does that draws again. In: the root they stand under. */
export function replaceRows(root) {
  for (const rows of root.querySelectorAll('.rows')) {
    for (const row of [...rows.children]) row.replaceWith(row.cloneNode(true));
  }
}

/** Makes the children of one element look like another's while keeping its nodes, so that old texts get new values. */
export function takeOver(old, fresh) {
  const wanted = [...fresh.childNodes];
  wanted.forEach((node, at) => {
    const mine = old.childNodes[at];
    if (mine === undefined) old.append(node);
    else if (mine.nodeName !== node.nodeName) mine.replaceWith(node);
    else if (mine.nodeType === Node.TEXT_NODE) mine.data = node.data;
    else takeOverElement(mine, node);
  });
  while (old.childNodes.length > wanted.length) old.lastChild.remove();
}

function takeOverElement(mine, node) {
  for (const name of mine.getAttributeNames()) if (!node.hasAttribute(name)) mine.removeAttribute(name);
  for (const name of node.getAttributeNames()) {
    if (mine.getAttribute(name) !== node.getAttribute(name)) mine.setAttribute(name, node.getAttribute(name));
  }
  takeOver(mine, node);
}
