const EMAIL = /[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;
/** 14 to 19 digits, in groups or not: no time, sequence or id of ours is that long. */
const CARD = /(?<![\w.-])\d{4}(?:[ -]?\d{4}){2}[ -]?\d{2,7}(?![\w.-])/g;
const TOKEN = /\beyJ[\w-]+\.[\w-]+\.[\w-]+/g;

/** Takes e-mail addresses, card numbers and tokens out of a line of text. */
export const scrub = (line: string): string =>
  line.replace(TOKEN, '[token]').replace(EMAIL, '[email]').replace(CARD, '[card]');
