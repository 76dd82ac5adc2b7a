/** The brand, in one file: name, words, colours and mark. Theme variables and the favicon are made from it. */
export const brand = {
  name: 'Feira',
  tagline: {
    'pt-BR': 'O Brasil feito à mão, numa praça só',
    en: 'Handmade Brazil, all in one square',
  },
} as const;

/** Each colour as [light, dark]. */
const colours = {
  paper: ['#FBF7F0', '#0D1612'],
  card: ['#FFFFFF', '#15211B'],
  sunken: ['#F3ECDF', '#0A110E'],
  raised: ['#FFFFFF', '#1C2B23'],
  ink: ['#1F1A14', '#F4EEE2'],
  muted: ['#655C50', '#A8B5AA'],
  line: ['#E6DCCB', '#2A3A31'],
  'line-strong': ['#8F8473', '#64776B'],
  leaf: ['#1F5A3C', '#8BD1A6'],
  'leaf-strong': ['#17452E', '#A9E0BE'],
  'leaf-soft': ['#E5EFE0', '#1B3428'],
  'on-leaf': ['#FFFFFF', '#0B1A12'],
  urucum: ['#C8452B', '#F58467'],
  'urucum-strong': ['#AE3820', '#FF9D84'],
  'urucum-soft': ['#FBE4DC', '#3A1E17'],
  'on-urucum': ['#FFFFFF', '#22100B'],
  sun: ['#F2B233', '#F5C45A'],
  'sun-soft': ['#FCEFC7', '#37301A'],
  'awning-stripe': ['#1F5A3C', '#2C7A53'],
  'awning-cloth': ['#F9E7C6', '#E4D8BF'],
  shade: ['rgb(58 42 26 / .10)', 'rgb(0 0 0 / .45)'],
  'shade-soft': ['rgb(58 42 26 / .06)', 'rgb(0 0 0 / .30)'],
} as const satisfies Record<string, readonly [string, string]>;

/** The browser's own bars take the colour of the paper. */
export const themeColours = { light: colours.paper[0], dark: colours.paper[1] };

/** The theme as CSS variables: `light-dark()` follows the system unless `data-theme` on the root says otherwise. */
export const brandStyles = [
  ':root{color-scheme:light dark;',
  ...Object.entries(colours).map(([name, [light, dark]]) => `--${name}:light-dark(${light},${dark});`),
  '}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}',
].join('');

/** The mark: a market stall under its striped awning, drawn in a square of 32. */
export const markPaths = [
  { d: 'M6 16h2.4v12H6zM23.6 16H26v12h-2.4z', fill: 'wood' },
  { d: 'M4 22h24a1 1 0 0 1 1 1v4.5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V23a1 1 0 0 1 1-1z', fill: 'wood' },
  { d: 'M10 18.6a2.6 2.6 0 1 1 5.2 0V22H10z', fill: 'sun' },
  { d: 'M16 19a3 3 0 1 1 6 0v3h-6z', fill: 'urucum' },
  { d: 'M6.2 3.5h19.6a1 1 0 0 1 .95.68L30 13H2l3.25-8.82a1 1 0 0 1 .95-.68z', fill: 'cloth' },
  {
    d: 'M2 13h5.6v2.2a2.8 2.8 0 0 1-5.6 0zM13.2 13h5.6v2.2a2.8 2.8 0 0 1-5.6 0zM24.4 13H30v2.2a2.8 2.8 0 0 1-5.6 0z',
    fill: 'stripe',
  },
  { d: 'M7.6 13h5.6v2.2a2.8 2.8 0 0 1-5.6 0zM18.8 13h5.6v2.2a2.8 2.8 0 0 1-5.6 0z', fill: 'cloth' },
  {
    d: 'M6.2 3.5h2.9L7.6 13H2l3.25-8.82a1 1 0 0 1 .95-.68zM13.9 3.5h4.2l.7 9.5h-5.6zM22.9 3.5h2.9a1 1 0 0 1 .95.68L30 13h-5.6z',
    fill: 'stripe',
  },
] as const;

const markFills = { stripe: '#1F5A3C', cloth: '#FFF3DC', wood: '#B98455', sun: '#F2B233', urucum: '#C8452B' };

/** The mark in the colours of the theme, or in fixed ones where there is no theme. */
export const markFill = (part: keyof typeof markFills, themed: boolean): string => {
  if (!themed) return markFills[part];
  return { ...markFills, stripe: 'var(--awning-stripe)', sun: 'var(--sun)', urucum: 'var(--urucum)' }[part];
};

export const faviconSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${markPaths
  .map(({ d, fill }) => `<path d="${d}" fill="${markFill(fill, false)}"/>`)
  .join('')}</svg>`;
