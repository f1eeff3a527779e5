type Child = Node | string | false | undefined;

/** A page element with attributes and children; `on…` properties are set as they are. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Record<string, unknown> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) Object.assign(node, { [name]: value });
    else node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return node;
}

export function button(
  label: string,
  onclick: () => void,
  properties: Record<string, unknown> = {},
): HTMLButtonElement {
  return element('button', { type: 'button', onclick, ...properties }, label);
}
