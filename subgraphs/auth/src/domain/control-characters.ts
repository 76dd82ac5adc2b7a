// eslint-disable-next-line no-control-regex -- they are what it looks for
const CONTROL = /[\u0000-\u001f\u007f]/;

/** Control characters have no place in what is printed, mailed and logged. */
export const hasControlCharacters = (text: string): boolean => CONTROL.test(text);
