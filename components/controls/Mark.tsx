/** The mark: a proof sheet with one red correction. Drawn, not loaded, so that it follows the theme. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect x="12" y="12" width="80" height="104" fill="none" stroke="currentColor" strokeWidth="8" />
      <path d="M32 36h40M32 92h24" stroke="currentColor" strokeWidth="8" fill="none" />
      <path
        d="M28 60H82c22 0 38-8 34-20-4-10-20-8-20 6 0 12 10 20 24 24"
        fill="none"
        stroke="var(--red)"
        strokeWidth="12"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
