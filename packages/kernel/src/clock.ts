/** Where time comes from. Domain functions take a `Date`; interactors take a `Clock`. */
export type Clock = () => Date;

/** A new UUIDv7: sorts by time of creation. Not a secret: 74 random bits. */
export type NewId = () => string;

/** A new UUIDv4 (122 random bits), for ids that grant access by being known, such as a guest cart's. */
export type NewSecretId = () => string;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether a text can be an id at all; what is not one is answered like an unknown id, without asking the store. */
export const isId = (text: string): boolean => UUID.test(text);
