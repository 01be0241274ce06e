/** A path in data as an editor looks for it: an item of a list by its id where it has one. */
export function placeIn(data: unknown, path: readonly PropertyKey[]): string {
  let here: unknown = data;
  return path.reduce<string>((text, step) => {
    const inList = Array.isArray(here);
    here = typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[step] : undefined;
    const id = typeof here === 'object' && here !== null && 'id' in here ? here.id : undefined;
    if (inList) return typeof id === 'string' ? `${text}.${id}` : `${text}[${String(step)}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}
