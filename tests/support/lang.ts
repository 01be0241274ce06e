/** Whether everything runs: `npm run test:all`. Without it the tests leave out what takes long and shows little more. */
export const isLang = process.env['TEST_ALL'] === '1';
