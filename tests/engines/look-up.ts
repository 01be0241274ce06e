// How a reader finds something on a page. The functions run in the page, so each stands on its own.

export type Role = 'button' | 'link' | 'radio' | 'checkbox' | 'textbox' | 'searchbox' | 'heading' | 'file';

/** What a reader looks for: something with a role and the beginning of a name, or a stable hook of the page. */
export type Target = readonly [role: Role, name: string] | string;

const ROLES: Readonly<Record<Role, string>> = {
  button: 'button, summary',
  link: 'a[href]',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  textbox: 'textarea, input:not([type]), input[type=text], input[type=password]',
  searchbox: 'input[type=search]',
  heading: 'h1, h2, h3, h4',
  file: 'input[type=file]',
};

function lookUp(selector: string, name: string | null): Element | null {
  const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])] : [];
    const by = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
    const texts = [...by, ...labels].map((label) => plain(label?.textContent)).filter((text) => text !== '');
    return plain(element.getAttribute('aria-label')) || texts.join(' ') || plain(element.textContent);
  };
  const shown = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true }));
  if (name === null) return shown[0] ?? null;
  return shown.find((element) => nameOf(element) === name) ?? shown.find((element) => nameOf(element).startsWith(name)) ?? null;
}

/** The expression that finds a target among what is on screen. */
export function finding(target: Target): string {
  const [selector, name] = typeof target === 'string' ? [target, null] : [ROLES[target[0]], target[1]];
  return `(${lookUp.toString()})(${JSON.stringify(selector)}, ${JSON.stringify(name)})`;
}
