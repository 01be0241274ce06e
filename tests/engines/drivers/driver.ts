// What the journeys ask of a browser. Small, because three very different ways to speak to one stand behind it.

/** An element of the page, in the words of the browser that found it. */
export type Found = Readonly<Record<string, unknown>>;

/** A browser with one tab in it. Expressions are JavaScript; the policy of a page does not hold for them. */
export interface Browser {
  readonly version: string;
  readonly open: (url: string) => Promise<unknown>;
  /** Evaluates to something that JSON can hold; promises are waited for. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Evaluates to an element or null. */
  readonly find: (expression: string) => Promise<Found | undefined>;
  readonly click: (element: Found) => Promise<unknown>;
  /** Puts the cursor in a field and presses the keys of a text. */
  readonly type: (element: Found, text: string) => Promise<unknown>;
  /** Hands a file to a field for files. */
  readonly upload: (element: Found, path: string) => Promise<unknown>;
  /** What the policies of the site refused, and exceptions, since the start. */
  readonly complaints: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** Keeps what a site stores between two starts in one folder; WebKit under a driver never does. */
  readonly keepsProfile: boolean;
  /** Starts the browser with a folder of its own; what a reader downloads comes in `downloads` below it. */
  readonly start: (folder: string) => Promise<Browser>;
}
