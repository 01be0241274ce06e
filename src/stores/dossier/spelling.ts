import { atom } from 'nanostores';

/** Whether the browser may look at the spelling, in this window and for as long as it is there. Off until the reader turns it on. */
export const $spelling = atom(false);
