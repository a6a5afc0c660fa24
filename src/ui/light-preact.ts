/**
 * What of Preact the script in every page needs, in a tenth of the weight: the build puts this in its place there
 * (vite.config.ts). For components without state: elements are made at once, and rendering again keeps what is alike.
 */
type Child = Node | string | number | boolean | null | undefined | readonly Child[];
type Props = Readonly<Record<string, unknown>> & { readonly children?: Child };

/** Makes an element, or what a component makes of its properties. */
export function jsx(type: string | ((props: Props) => Child), props: Props): Child {
  if (typeof type === 'function') return type(props);
  const namespace = type === 'svg' || type === 'path' ? 'http://www.w3.org/2000/svg' : 'http://www.w3.org/1999/xhtml';
  const element = document.createElementNS(namespace, type);
  const { children, ...attributes } = props;
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'onClick') Reflect.set(element, 'onclick', value);
    else if (value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...nodesOf(children));
  return element;
}

export { jsx as jsxs };

export function Fragment({ children }: Props): Child {
  return children;
}

/** Shows this in an element and nothing else. A line that screen readers follow stays the same element, as in Preact. */
export function render(tree: Child, into: Element): void {
  put(nodesOf(tree), into);
}

function put(nodes: readonly Node[], into: Node): void {
  const before = [...into.childNodes];
  nodes.forEach((node, at) => {
    const old = before[at];
    if (!old) into.appendChild(node);
    else if (!old.cloneNode().isEqualNode(node.cloneNode())) old.replaceWith(node);
    else {
      Reflect.set(old, 'onclick', Reflect.get(node, 'onclick'));
      put([...node.childNodes], old);
    }
  });
  for (const old of before.slice(nodes.length)) old.remove();
}

function nodesOf(child: Child): Node[] {
  if (child instanceof Node) return [child];
  if (typeof child === 'object' && child) return child.flatMap(nodesOf);
  return typeof child === 'string' || typeof child === 'number' ? [new Text(`${child}`)].filter(text => text.data) : [];
}
