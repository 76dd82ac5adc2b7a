/** Names under which people's secrets and where they live travel through the code. */
const SECRET =
  /^(?:e?-?mails?|.*(?:email|password|secret|token)|card(?:number)?|cvc|authorization|cookie|recoverycodes?|.*address|addressline\d?|line[12]|city|postalcode|phone|taxid|cpf)$/i;
const WITHHELD = '[withheld]';
/** What is nested deeper than this is no field of a log line. */
const MAX_DEPTH = 6;

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** The same fields, without the values of those that are secret or personal, however deep they are (R79). */
export function withhold(fields: Readonly<Record<string, unknown>>, depth = 0): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, SECRET.test(name) ? WITHHELD : within(value, depth)]),
  );
}

function within(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) return WITHHELD;
  if (Array.isArray(value)) return value.map((one) => within(one, depth + 1));
  return isPlain(value) ? withhold(value as Record<string, unknown>, depth + 1) : value;
}
