/** The federal units: twenty-six states and the Federal District. */
const STATES: ReadonlySet<string> = new Set(
  'AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO'.split(' '),
);

/** Area codes in use (Anatel); the first digit is the region, the second the area. */
const AREAS: ReadonlySet<string> = new Set(
  (
    '11 12 13 14 15 16 17 18 19 21 22 24 27 28 31 32 33 34 35 37 38 41 42 43 44 45 46 47 48 49 51 53 54 55 61 62 63 64 65 ' +
    '66 67 68 69 71 73 74 75 77 79 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98 99'
  ).split(' '),
);

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** "pe" → "PE"; undefined for what is no state. */
export function parseState(text: string): string | undefined {
  const state = text.trim().toUpperCase();
  return STATES.has(state) ? state : undefined;
}

/** "50000000" or "50000-000" → "50000-000". */
export function parseCep(text: string): string | undefined {
  const match = /^(\d{5})-?(\d{3})$/.exec(text.trim());
  return match && match[0] !== '00000-000' && match[0] !== '00000000' ? `${match[1]}-${match[2]}` : undefined;
}

/** "(81) 99999-8888", with or without +55 → "+5581999998888". Mobile numbers have nine digits and start with 9. */
export function parseBrazilianPhone(text: string): string | undefined {
  if (!/^[+\d\s().-]+$/.test(text)) return undefined;
  const match = /^(?:55)?(\d{2})(9\d{8}|[2-5]\d{7})$/.exec(digitsOf(text).replace(/^0/, ''));
  return match?.[1] !== undefined && AREAS.has(match[1]) ? `+55${match[1]}${match[2]}` : undefined;
}

/** A weighted sum modulo 11, as both registers use it. */
function checkDigit(values: readonly number[], weights: readonly number[]): number {
  const rest = values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) % 11;
  return rest < 2 ? 0 : 11 - rest;
}

const CPF_WEIGHTS = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
const CNPJ_WEIGHTS = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];

/** Both check digits of a number whose characters count `code - 48`: digits as themselves, letters from 17 (IN RFB 2.229/2024). */
function hasGoodDigits(number: string, weights: readonly number[]): boolean {
  const values = Array.from(number, (char) => char.charCodeAt(0) - 48);
  const [first, second] = values.slice(-2);
  const body = values.slice(0, -2);
  const expected = checkDigit(body, weights.slice(1));
  return first === expected && second === checkDigit([...body, expected], weights);
}

const isRepeated = (text: string): boolean => new Set(text).size === 1;

/** "529.982.247-25" → "52998224725". */
export function parseCpf(text: string): string | undefined {
  if (!/^\s*(\d{11}|\d{3}\.\d{3}\.\d{3}-\d{2})\s*$/.test(text)) return undefined;
  const cpf = digitsOf(text);
  return !isRepeated(cpf) && hasGoodDigits(cpf, CPF_WEIGHTS) ? cpf : undefined;
}

/** "11.222.333/0001-81" → "11222333000181"; also the ones with letters that are given out since July 2026. */
export function parseCnpj(text: string): string | undefined {
  const cnpj = text.trim().toUpperCase().replace(/[./-]/g, '');
  if (!/^[\dA-Z]{12}\d{2}$/.test(cnpj)) return undefined;
  return !isRepeated(cnpj) && hasGoodDigits(cnpj, CNPJ_WEIGHTS) ? cnpj : undefined;
}
