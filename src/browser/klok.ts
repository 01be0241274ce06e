/** A fresh id without meaning: small letters and digits. */
export const maakId = (): string => crypto.randomUUID().replaceAll('-', '');

/** Calls back once after so many milliseconds. Returns how to stop. */
export const straks = (ms: number, doe: () => void): (() => void) => {
  const wekker = setTimeout(doe, ms);
  return () => {
    clearTimeout(wekker);
  };
};
