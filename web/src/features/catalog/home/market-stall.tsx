import { Crate, Counter, Pots, Sack } from './market-goods';

const STRIPES = 11;
const STRIPE_FOOT = 48;
const STRIPE_HEAD = 38;
const LEFT_FOOT = 320 - (STRIPES * STRIPE_FOOT) / 2;
const LEFT_HEAD = 320 - (STRIPES * STRIPE_HEAD) / 2;
const HEAD = 78;
const FOOT = 196;

/** The hero's picture: a stall under its striped awning, in the colours of the theme. */
export const MarketStall = ({ title, className }: { title: string; className?: string }) => (
  <svg viewBox="20 10 600 530" role="img" aria-label={title} className={className}>
    <circle cx="320" cy="268" r="232" fill="var(--sun)" opacity=".32" />
    <ellipse cx="320" cy="515" rx="278" ry="16" fill="#3a2a1a" opacity=".2" />
    <path d="M118 170h16v344h-16zM506 170h16v344h-16z" fill="#9B6A43" />
    <path d="M118 170h6v344h-6zM506 170h6v344h-6z" fill="#B98455" />
    <path d="M134 200h372v176H134z" fill="#3a2a1a" opacity=".1" />
    <Hanging />
    <Pots />
    <Counter />
    <Crate x={150} fruit="#F09A3A" light="#F9BD6B" leaf />
    <Crate x={268} fruit="#C8452B" light="#E36A5C" leaf />
    <Crate x={386} fruit="#5E9A4B" light="#86BC6C" />
    <Awning />
    <Sack />
    <Plant />
  </svg>
);

const Awning = () => (
  <g>
    {Array.from({ length: STRIPES }, (_, index) => {
      const head = LEFT_HEAD + index * STRIPE_HEAD;
      const foot = LEFT_FOOT + index * STRIPE_FOOT;
      const end = foot + STRIPE_FOOT;
      const fill = index % 2 === 0 ? 'var(--awning-stripe)' : 'var(--awning-cloth)';
      return (
        <path
          key={foot}
          d={`M${head} ${HEAD}h${STRIPE_HEAD}L${end} ${FOOT}v10a24 24 0 0 1-${STRIPE_FOOT} 0v-10z`}
          fill={fill}
        />
      );
    })}
    <path d={`M${LEFT_FOOT} ${FOOT - 4}h${STRIPES * STRIPE_FOOT}v9H${LEFT_FOOT}z`} fill="#3a2a1a" opacity=".14" />
    <path d="M110 78h420l7 15H103z" fill="#fff" opacity=".16" />
    <rect x="104" y="66" width="432" height="16" rx="8" fill="#9B6A43" />
    <rect x="104" y="66" width="432" height="7" rx="3.5" fill="#B98455" />
    <path d="M320 66V26" stroke="#9B6A43" strokeWidth="5" strokeLinecap="round" />
    <path d="M322 26c22-9 36 9 60 1-5 9-5 17 0 26-24 8-38-10-60-1z" fill="var(--urucum)" />
  </g>
);

/** Peppers on a string, a lamp and bananas, below the awning. */
const Hanging = () => (
  <g>
    <path d="M186 196v44M454 196v32M320 196v30" stroke="#6B4A30" strokeWidth="3" />
    {[0, 1, 2, 3].map((row) => (
      <g key={row} transform={`translate(186 ${236 + row * 15})`}>
        <path d="M-2 0c-13 3-20 13-19 24 10-1 18-10 19-24z" fill="#C8452B" />
        <path d="M2 0c13 3 20 13 19 24-10-1-18-10-19-24z" fill="#E36A5C" />
        <path d="M-4-2h8v5h-8z" fill="#3F7D4E" />
      </g>
    ))}
    <path d="M292 258c0-20 12-34 28-34s28 14 28 34z" fill="#2F6F8F" />
    <path d="M292 258c0-20 12-34 28-34-8 8-12 20-12 34z" fill="#5795B0" />
    <ellipse cx="320" cy="258" rx="28" ry="5" fill="#F6D365" />
    <path d="M292 262h56l22 60H270z" fill="#F6D365" opacity=".22" />
    <g transform="translate(454 226)">
      <path d="M-8-4h16l-2 12H-6z" fill="#6B4A30" />
      <path d="M-6 6c-22 14-30 36-26 58 4 4 9 4 12 0-2-20 6-38 18-52z" fill="#F2B233" />
      <path d="M-2 6c-10 20-10 42-2 62 5 3 10 2 12-2-6-18-4-38 0-58z" fill="#F6D365" />
      <path d="M4 6c16 12 24 32 22 54-4 5-9 5-12 2 2-20-6-36-18-50z" fill="#F2B233" />
    </g>
  </g>
);

const Plant = () => (
  <g transform="translate(566 512)">
    <path d="M-6-62c-26-8-40-28-40-50 22 2 38 18 42 40z" fill="#3F7D4E" />
    <path d="M2-66c-10-26-4-52 12-70 14 20 14 48-2 70z" fill="#5E9A4B" />
    <path d="M6-60c8-22 26-36 48-38-2 24-18 40-42 44z" fill="#3F7D4E" />
    <path d="M-34-62h68l-8 62h-52z" fill="#B5653A" />
    <path d="M-34-62h26l-4 62h-14z" fill="#CE8053" />
    <path d="M-40-70h80v14h-80z" fill="#9C5230" />
    <path d="M-40-70h34v14h-34z" fill="#B5653A" />
  </g>
);
