/** Whether the hostile tests run in full: HOSTILE=all. Without it they leave out only what takes long and shows little more. */
export const isLang = process.env['HOSTILE'] === 'all';
