/** What lies on the stall. */

const FRUIT = [
  [18, 22],
  [42, 22],
  [66, 22],
  [90, 22],
  [30, 8],
  [54, 6],
  [78, 8],
] as const;

/** A crate that leans towards the shopper, full of one fruit. */
export const Crate = ({
  x,
  fruit,
  light,
  leaf = false,
}: {
  x: number;
  fruit: string;
  light: string;
  leaf?: boolean;
}) => (
  <g transform={`translate(${x} 356)`}>
    {[...FRUIT].reverse().map(([cx, cy]) => (
      <g key={`${cx} ${cy}`}>
        <circle cx={cx} cy={cy} r="15" fill={fruit} />
        <circle cx={cx - 4} cy={cy - 5} r="6" fill={light} opacity=".85" />
        {leaf && <path d={`M${cx} ${cy - 14}c4-6 9-7 13-5-2 5-7 8-13 5z`} fill="#3F7D4E" />}
      </g>
    ))}
    <path d="M-4 30h116l-6 52H2z" fill="#C08A5A" />
    <path d="M-4 30h116l-2 15H-2zM0 56h108l-2 13H2z" fill="#D7A574" />
    <path d="M6 30h11v52H9zM91 30h11l-3 52h-8z" fill="#8A5A3B" opacity=".55" />
  </g>
);

/** The counter with its cloth. */
export const Counter = () => (
  <g>
    <path d="M96 432h448v80a6 6 0 0 1-6 6H102a6 6 0 0 1-6-6z" fill="#8A5A3B" />
    <path d="M96 432h448v14H96z" fill="#6F472D" />
    <path d="M96 474h448v3H96zM96 500h448v3H96z" fill="#6F472D" opacity=".7" />
    <path d="M84 414h472a7 7 0 0 1 7 7v8a7 7 0 0 1-7 7H84a7 7 0 0 1-7-7v-8a7 7 0 0 1 7-7z" fill="#B98455" />
    <path d="M84 414h472a7 7 0 0 1 7 7H77a7 7 0 0 1 7-7z" fill="#D0A072" />
    <path d="M262 436h116v44l-14.5 10-14.5-10-14.5 10-14.5-10-14.5 10-14.5-10-14.5 10-14.5-10z" fill="#FFF3DC" />
    <path d="M262 450h116v6H262z" fill="#C8452B" />
    <circle cx="320" cy="468" r="5" fill="#1F5A3C" />
    <circle cx="296" cy="468" r="3" fill="#F2B233" />
    <circle cx="344" cy="468" r="3" fill="#F2B233" />
  </g>
);

/** Coffee in a jute sack, in front of the counter's left end. */
export const Sack = () => (
  <g transform="translate(98 522)">
    <path d="M-40-8c-10-40-6-72 6-88h52c14 18 18 48 8 88-6 8-58 8-66 0z" fill="#D9BC8C" />
    <path d="M-40-8c-10-40-6-72 6-88h16c-10 26-12 60-4 92-8 0-14 0-18-4z" fill="#E8D0A6" />
    <ellipse cx="-8" cy="-97" rx="30" ry="10" fill="#3B2419" />
    <path
      d="M-38-100c2-8 58-8 60 0 4 2 4 8 0 10-14 8-46 8-60 0-4-2-4-8 0-10z"
      fill="none"
      stroke="#C4A26E"
      strokeWidth="5"
    />
    <g fill="#3B2419">
      <ellipse cx="-14" cy="-48" rx="9" ry="12" transform="rotate(-24 -14 -48)" />
      <ellipse cx="6" cy="-40" rx="9" ry="12" transform="rotate(18 6 -40)" />
    </g>
    <path d="M-18-58c4 6 4 14 8 20M3-51c4 6 2 14 6 20" stroke="#D9BC8C" strokeWidth="2" fill="none" />
  </g>
);

/** Clay and honey behind the crates. */
export const Pots = () => (
  <g>
    <g transform="translate(238 372)">
      <path d="M-28-8c-8-26 6-44 14-50v-22h28v22c8 6 22 24 14 50z" fill="#B5653A" />
      <path d="M-28-8c-8-26 6-44 14-50v-22h9v24c-8 8-14 28-8 48z" fill="#CE8053" />
      <rect x="-18" y="-88" width="36" height="11" rx="5.5" fill="#9C5230" />
      <path d="M-27-34h54" stroke="#FFF3DC" strokeWidth="4" strokeDasharray="5 6" />
    </g>
    <g transform="translate(388 372)">
      <rect x="-25" y="-58" width="50" height="56" rx="10" fill="#F2B233" />
      <rect x="-25" y="-58" width="16" height="56" rx="8" fill="#F6D365" />
      <path d="M-28-74h56l4 16h-64z" fill="#C8452B" />
      <path d="M-20-74h8l-2 16h-10zM2-74h8l4 16H4z" fill="#FFF3DC" />
      <rect x="-18" y="-44" width="36" height="26" rx="4" fill="#FFF7EA" />
      <circle cx="0" cy="-31" r="7" fill="#F2B233" />
    </g>
    <g transform="translate(460 374)">
      <path d="M-34-38h68c2 22-8 36-34 36s-36-14-34-36z" fill="#3B2A22" />
      <path d="M-34-38h24c0 18 2 30 8 36-24-2-34-14-32-36z" fill="#5A4236" />
      <path d="M-40-46h80v9h-80z" fill="#2B1D17" />
      <path d="M-26-46c6-12 46-12 52 0z" fill="#4A352B" />
      <circle cx="0" cy="-57" r="5" fill="#2B1D17" />
    </g>
  </g>
);
