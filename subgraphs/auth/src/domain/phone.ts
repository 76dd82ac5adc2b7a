/** "+351 912 345 678" → "+351912345678": E.164, with its country. */
export function parsePhone(text: string): string | undefined {
  if (!/^\+[\d\s().-]+$/.test(text.trim())) return undefined;
  const phone = `+${text.replace(/\D/g, '')}`;
  return /^\+[1-9]\d{6,14}$/.test(phone) ? phone : undefined;
}
